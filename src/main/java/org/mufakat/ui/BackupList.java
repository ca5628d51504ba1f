package org.mufakat.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.mufakat.dossier.Backup;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Words;

/** The backups of a dossier, newest first; a press or Enter goes back to one. */
final class BackupList extends ListView<Backup> {
    private static final double ROW = 33;

    BackupList(List<Backup> backups, Words words, ZoneId zone, Consumer<Backup> choose) {
        super(FXCollections.observableArrayList(backups));
        setId("backups");
        accessibleTextProperty().bind(words.bind("file.restore"));
        setPrefHeight(Math.min(10, backups.size()) * ROW + 4);
        setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(Backup backup, boolean empty) {
                super.updateItem(backup, empty);
                setText(empty || backup == null
                        ? null
                        : words.text("backup.row", Moments.withYear(words, backup.at(), zone), backup.entries()));
                setOnMouseClicked(empty ? null : click -> choose.accept(backup));
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                choose.accept(getSelectionModel().getSelectedItem());
            }
        });
    }
}
