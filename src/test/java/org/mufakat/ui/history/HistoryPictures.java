package org.mufakat.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Picture;
import org.mufakat.ui.shell.Place;
import org.mufakat.ui.shell.Shell;

/** Writes pictures of the view into target/history, to be looked at. */
final class HistoryPictures {
    private HistoryPictures() {}

    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
        });
        write("en-light", Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, 8, false, false);
        write("vi-dark-narrow", Locale.of("vi"), Theme.DARK, 1000, 700, 100, 3, false, false);
        write("vi-light-large", Locale.of("vi"), Theme.LIGHT, 1000, 700, 150, 2, false, false);
        write("en-dark-comment", Locale.ENGLISH, Theme.DARK, 1440, 900, 100, 7, false, true);
        write("vi-folded", Locale.of("vi"), Theme.LIGHT, 1000, 700, 100, 1, true, false);
        Platform.exit();
    }

    private static void write(String name, Locale language, Theme theme, int width, int height, int textSize, int row,
            boolean folded, boolean readOnly) throws Exception {
        Scene scene = onFront(() -> scene(language, theme, width, height, textSize, folded, readOnly));
        for (int i = 0; i < 3; i++) {
            onFront(() -> Picture.take(scene));
        }
        onFront(() -> {
            scene.getRoot().lookupAll(".list-view").stream().filter(node -> "history.list".equals(node.getId()))
                    .forEach(list -> ((ListView<?>) list).getSelectionModel().clearAndSelect(row));
            return row;
        });
        for (int i = 0; i < 3; i++) {
            onFront(() -> Picture.take(scene));
        }
        onFront(() -> {
            Picture.write(Picture.take(scene), Path.of("target/history/" + name + ".png"));
            return row;
        });
    }

    private static <T> T onFront(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }

    private static Scene scene(Locale language, Theme theme, int width, int height, int textSize, boolean folded,
            boolean readOnly) {
        var fixture = new HistoryFixture();
        if (readOnly) {
            fixture.door.close();
        }
        var words = new Words(language);
        var view = new HistoryView(fixture.session, words, new SimpleBooleanProperty(folded), Optional::empty,
                Runnable::run,
                anchor -> {}, (what, type, entry, component, label) -> {});
        var undo = Action.of("edit.undo", Words.fixed("Undo"), fixture.session::undo).keys("Shortcut+Z");
        var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {}).keys("F1");
        var go = Action.of("go.history", words.bind("go.history"), () -> {}).icon(Feather.CLOCK);
        var shell = new Shell(words, List.of(new MenuOf(Words.fixed("History"), view.actions())),
                List.of(Place.of(HistoryView.PLACE, go)), List.of(), undo, keys);
        shell.setRailShown(true);
        var scene = new Scene(shell.root(), width, height);
        new Look(theme, textSize).applyTo(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.sizeToScene();
        stage.setWidth(width);
        stage.setHeight(height);
        shell.show(view);
        return scene;
    }
}
