package org.wayfile.ui.vault;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.wayfile.ui.kit.AskPath;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;

/** Shows the folder of the new vault and lets the person take another. */
final class FolderChoice extends VBox {

    FolderChoice(Kit kit, Messages texts, ObjectProperty<Path> folder) {
        getStyleClass().add("wf-form");
        Label shown = Texts.strong("");
        shown.textProperty().bind(folder.map(Path::toString));
        shown.setId("vault-folder");
        getChildren()
                .addAll(
                        shown,
                        new WrapRow(
                                Buttons.with(
                                        Icons.FOLDER,
                                        Buttons.secondary(texts.get("first.where.change"),
                                                () -> choose(texts, folder))),
                                Buttons.secondary(texts.get("first.where.name"), () -> kit.dialogs()
                                        .askText(
                                                texts.get("first.where.name"),
                                                texts.get("first.where.name.label"),
                                                String.valueOf(folder.get().getFileName()),
                                                texts.get("first.where.name.keep"),
                                                name -> folder.set(folder.get().resolveSibling(safe(name)))))));
    }

    private void choose(Messages texts, ObjectProperty<Path> folder) {
        AskPath.folder(getScene().getWindow(), texts.get("first.where.change"))
                .ifPresent(chosen -> folder.set(chosen.resolve(String.valueOf(folder.get().getFileName()))));
    }

    /** A name that every file system takes. */
    static String safe(String name) {
        String plain = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        String cut = plain.substring(0, Math.min(plain.length(), 60)).strip();
        return cut.isEmpty() || cut.matches("\\.+") ? "Wayfile" : cut;
    }
}
