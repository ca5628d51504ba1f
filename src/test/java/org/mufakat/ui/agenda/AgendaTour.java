package org.mufakat.ui.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences;
import org.mufakat.app.Session;
import org.mufakat.domain.Dossier;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.Evening;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.MarkingBadge;
import org.mufakat.ui.control.ShortMemory;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Picture;
import org.mufakat.ui.shell.Place;
import org.mufakat.ui.shell.Shell;

/** Takes pictures of the agenda into target/agenda, to be looked at. */
public final class AgendaTour {
    private AgendaTour() {}

    public static void main(String[] arguments) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                pictures();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void pictures() {
        Fonts.loadForInterface();
        for (String language : List.of("en", "vi")) {
            for (Preferences.Theme theme : Preferences.Theme.values()) {
                for (int width : List.of(1440, 1000)) {
                    if (theme == Preferences.Theme.DARK == (language.equals("en") == (width == 1440))) {
                        continue;
                    }
                    String name = language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
                    picture(name, language, theme, 100, width, false, false, false);
                }
            }
        }
        picture("en-commenting", "en", Preferences.Theme.LIGHT, 100, 1000, false, false, false);
        picture("en-tall", "en", Preferences.Theme.LIGHT, 100, 1441, false, false, false);
        picture("en-folded", "en", Preferences.Theme.LIGHT, 100, 1440, true, false, false);
        picture("vi-folded-1000", "vi", Preferences.Theme.DARK, 100, 1000, true, false, false);
        picture("en-empty", "en", Preferences.Theme.LIGHT, 100, 1000, false, true, false);
        picture("vi-read-only", "vi", Preferences.Theme.LIGHT, 100, 1440, false, false, true);
        picture("vi-150", "vi", Preferences.Theme.LIGHT, 150, 1440, false, false, false);
        picture("vi-150-1000", "vi", Preferences.Theme.LIGHT, 150, 1000, false, false, false);
    }

    private static void picture(String name, String language, Preferences.Theme theme, int size, int width,
            boolean folded, boolean empty, boolean readOnly) {
        var evening = new Evening();
        var door = new MemoryDoor(empty ? Dossier.empty() : evening.dossier());
        if (readOnly) {
            door.close();
        }
        var front = new ManualFront();
        var session = new Session(door, front, front, () -> "Head of delegation");
        var model = new AgendaModel(session, new SimpleBooleanProperty(folded), new ShortMemory());
        var words = new Words(Locale.of(language));
        var view = new AgendaView(model, words, ZoneId.of("Asia/Ho_Chi_Minh"),
                new Speech(new SimpleObjectProperty<>(120), pace -> {}), anchor -> {}, page -> {});
        var shell = shell(words, view);
        var scene = new Scene(shell.root(), width, width == 1000 ? 700 : width == 1440 ? 900 : 1300);
        new Look(theme, size).applyTo(scene);
        shell.show(view);
        if (!empty) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            model.select(evening.ten.id());
            scene.getRoot().lookupAll(".growing-text").stream()
                    .filter(node -> "position.pointsToMake".equals(node.getId())).forEach(Node::requestFocus);
        }
        if (name.endsWith("commenting")) {
            var stage = new Stage();
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
            view.actions().getLast().getFirst().perform();
        }
        front.pass(Duration.ofSeconds(1));
        try {
            Picture.write(Picture.take(scene), Path.of("target", "agenda", name + ".png"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        view.close();
    }

    private static Shell shell(Words words, AgendaView view) {
        Action undo = Action.of("undo", Words.fixed("Undo: edit Points to make, item 10"), () -> {}).keys("Shortcut+Z");
        Action keys = Action.of("keys", Words.fixed("Keys"), () -> {}).keys("F1");
        Action go = Action.of("agenda", words.bind("agenda.view"), () -> {}).icon(Feather.LIST);
        var shell = new Shell(words, List.of(new MenuOf(words.bind("agenda.view"), view.actions())),
                List.of(Place.of("agenda", go)), List.of(), undo, keys);
        shell.setRailShown(true);
        shell.header().end().add(new MarkingBadge(Words.fixed("EXAMPLE – INTERNAL")));
        return shell;
    }
}
