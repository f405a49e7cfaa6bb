package org.wayfile.ui.vault;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What was answered so far; Back finds it again. */
final class FirstRunAnswers {

    /** Who uses this computer, and after how many idle minutes the vault locks itself. */
    enum Users {
        ONLY_ME(15),
        FAMILY(10),
        OTHERS(3);

        private final int idleMinutes;

        Users(int idleMinutes) {
            this.idleMinutes = idleMinutes;
        }

        int idleMinutes() {
            return idleMinutes;
        }
    }

    final ObjectProperty<Path> folder;
    final ObjectProperty<Users> users = new SimpleObjectProperty<>();
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final StringProperty typedCode = new SimpleStringProperty("");

    FirstRunAnswers(Path folder) {
        this.folder = new SimpleObjectProperty<>(folder);
    }

    /** Forgets the secrets. */
    void wipe() {
        passphrase.set("");
        again.set("");
        typedCode.set("");
    }
}
