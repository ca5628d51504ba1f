package org.mufakat.ui.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Picture;
import org.mufakat.ui.shell.Place;
import org.mufakat.ui.shell.Shell;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.Grouping;
import org.mufakat.ui.support.model.RowsAhead;

/** Writes pictures of the view into target/support, to be looked at. */
final class SupportPictures {
    private SupportPictures() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Fonts.loadForInterface();
            var fixture = new SupportFixture();
            Dossier dossier = fixture.dossier();
            write("en-light", dossier, fixture, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, false, false);
            write("vi-dark", dossier, fixture, Locale.of("vi"), Theme.DARK, 1440, 900, 100, false, false);
            write("en-dark-narrow", dossier, fixture, Locale.ENGLISH, Theme.DARK, 1000, 700, 100, false, false);
            write("vi-light-narrow", dossier, fixture, Locale.of("vi"), Theme.LIGHT, 1000, 700, 100, false, false);
            write("vi-light-large", dossier, fixture, Locale.of("vi"), Theme.LIGHT, 1000, 700, 150, false, false);
            write("en-folded", dossier, fixture, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, true, false);
            write("en-read-only", dossier, fixture, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, false, true);
            var empty = new SupportFixture();
            write("en-empty", empty.withoutRecords(), fixture, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, false,
                    false);
            for (Chart chart : Chart.values()) {
                write("en-light-" + chart.name().toLowerCase(Locale.ROOT), dossier, fixture, Locale.ENGLISH,
                        Theme.LIGHT, 1440, 900, 100, false, false, chart, Grouping.AREA);
                write("vi-dark-narrow-" + chart.name().toLowerCase(Locale.ROOT), dossier, fixture, Locale.of("vi"),
                        Theme.DARK, 1000, 700, 100, false, false, chart, Grouping.PARTNER);
            }
            Platform.runLater(Platform::exit);
        });
    }

    private static void write(String name, Dossier dossier, SupportFixture fixture, Locale language, Theme theme,
            int width, int height, int textSize, boolean folded, boolean readOnly) {
        write(name, dossier, fixture, language, theme, width, height, textSize, folded, readOnly, Chart.AREAS,
                Grouping.NONE);
    }

    private static void write(String name, Dossier dossier, SupportFixture fixture, Locale language, Theme theme,
            int width, int height, int textSize, boolean folded, boolean readOnly, Chart chart, Grouping grouping) {
        var front = new ManualFront();
        var door = new MemoryDoor(dossier);
        if (readOnly) {
            door.close();
        }
        var words = new Words(language);
        var session = new Session(door, front, front, () -> "Desk");
        var importing = Action.of("support.import", Words.fixed("Import CSV"), () -> {}).icon(Feather.DOWNLOAD);
        var view = new SupportView(session, words, new SimpleBooleanProperty(folded),
                page -> {}, anchor -> {}, List.of(importing),
                new LiveMentions(session, Runnable::run, Runnable::run), new NothingLeaves(), new RowsAhead());
        var undo = Action.of("edit.undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z");
        var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {}).keys("F1");
        var go = Action.of("go.support", words.bind("support.title"), () -> {}).icon(Feather.LAYERS);
        var shell = new Shell(words, List.of(new MenuOf(Words.fixed("Support"), view.actions())),
                List.of(Place.of(SupportView.PLACE, go)), List.of(), undo, keys);
        shell.setRailShown(true);
        var scene = new Scene(shell.root(), width, height);
        new Look(theme, textSize).applyTo(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.sizeToScene();
        stage.setWidth(width);
        stage.setHeight(height);
        shell.show(view);
        if (dossier.count(EntryType.SUPPORT_RECORD) > 0) {
            view.model().chart().set(chart);
            view.model().grouping().set(grouping);
            view.reveal(fixture.number(15).id());
        }
        Platform.runLater(() -> take(scene, name));
    }

    private static void take(Scene scene, String name) {
        try {
            Picture.write(Picture.take(scene), Path.of("target/support/" + name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
