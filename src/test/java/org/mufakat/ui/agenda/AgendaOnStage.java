package org.mufakat.ui.agenda;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mufakat.app.Preferences;
import org.mufakat.app.Session;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Place;
import org.mufakat.ui.shell.Shell;

/** The agenda in the window's frame, 1000 × 700, with undo in a menu of its own. */
final class AgendaOnStage {
    private AgendaOnStage() {}

    static void show(Stage stage, AgendaView view, Words words, Session session) {
        Action undo = Action.of("undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z").beforeText();
        Action keys = Action.of("keys", Words.fixed("Keys"), () -> {}).keys("F1");
        var shell = new Shell(words,
                List.of(new MenuOf(Words.fixed("Edit"), List.of(List.of(undo), view.editing())),
                        new MenuOf(Words.fixed("Agenda"), view.actions())),
                List.of(Place.of("agenda", keys)), List.of(), undo, keys);
        var scene = new Scene(shell.root(), 1000, 700);
        new Look(Preferences.Theme.LIGHT, 100).applyTo(scene);
        shell.show(view);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }
}
