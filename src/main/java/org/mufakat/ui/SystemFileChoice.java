package org.mufakat.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks in the system's dialog, which begins where the person was last. */
final class SystemFileChoice implements FileChoice {
    private final Supplier<Window> owner;
    private Path folder;

    SystemFileChoice(Supplier<Window> owner, Path folder) {
        this.owner = owner;
        this.folder = folder;
    }

    @Override
    public Optional<Path> toOpen(String title, Kind kind) {
        return remembered(dialog(title, kind).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toSave(String title, Kind kind, String name) {
        FileChooser dialog = dialog(title, kind);
        dialog.setInitialFileName(name);
        return remembered(dialog.showSaveDialog(owner.get()));
    }

    private FileChooser dialog(String title, Kind kind) {
        var dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(String.join(" ", kind.patterns()), kind.patterns()));
        if (Files.isDirectory(folder)) {
            dialog.setInitialDirectory(folder.toFile());
        }
        return dialog;
    }

    private Optional<Path> remembered(File chosen) {
        Optional<Path> path = Optional.ofNullable(chosen).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder = parent);
        return path;
    }
}
