package org.mufakat.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.app.Preferences;

/** The dossiers opened last; the rows are there at once, the state of each file after. */
public final class WelcomeModel {
    private final ObservableList<RecentRow> rows = FXCollections.observableArrayList();
    private final Executor background;
    private final Executor front;
    private final Consumer<Path> forget;

    /** The list in a person's preferences; {@code front} runs on the window's thread. */
    public WelcomeModel(ObservableValue<Preferences> preferences, Executor background, Executor front,
            Consumer<Path> forget) {
        this.background = background;
        this.front = front;
        this.forget = forget;
        preferences.addListener((observed, before, now) -> {
            if (!before.recent().equals(now.recent())) {
                show(now.recent());
            }
        });
        show(preferences.getValue().recent());
    }

    ObservableList<RecentRow> rows() {
        return rows;
    }

    void takeOff(RecentRow row) {
        forget.accept(row.file());
    }

    private void show(List<Preferences.Recent> recent) {
        rows.setAll(recent.stream()
                .map(each -> new RecentRow(each.file(), each.title(), false, Optional.empty())).toList());
        for (RecentRow row : List.copyOf(rows)) {
            background.execute(() -> {
                var looked = new RecentRow(row.file(), row.title(), true, changed(row.file()));
                front.execute(() -> rows.replaceAll(each -> each.equals(row) ? looked : each));
            });
        }
    }

    private static Optional<Instant> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
