package org.wayfile.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs for one file or folder; empty when the person chooses none. JavaFX thread only. */
public final class AskPath {

    private AskPath() {}

    public static Optional<Path> folder(Window window, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(window));
    }

    /** A file to read, of any kind. */
    public static Optional<Path> toRead(Window window, String title) {
        return path(titled(title).showOpenDialog(window));
    }

    /**
     * A file to read.
     *
     * @param kind which files are offered, such as "*.pdf"; the title names them
     */
    public static Optional<Path> toRead(Window window, String title, String kind) {
        FileChooser chooser = titled(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(title, kind));
        return path(chooser.showOpenDialog(window));
    }

    /**
     * A file to write; the dialog asks before one is replaced.
     *
     * @param name the name that is proposed
     */
    public static Optional<Path> toWrite(Window window, String title, String name) {
        FileChooser chooser = titled(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(window));
    }

    private static FileChooser titled(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
