package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.mufakat.app.Front;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Reminders;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.consensus.model.Row;
import org.mufakat.ui.consensus.paper.StatementArea;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Shell;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The text view in a window, worked by keyboard. */
final class TextWindow {
    final SwiftRobot robot = new SwiftRobot();
    final Words words = new Words(Locale.ENGLISH);
    final SimpleBooleanProperty folded = new SimpleBooleanProperty();
    MemoryDoor door;
    Session session;
    ConsensusView view;
    Shell shell;
    StatementArea area;
    Scene scene;

    private static final class FxNow implements Front {
        @Override
        public void run(Runnable act) {
            act.run();
        }

        @Override
        public void later(Duration delay, Runnable act) {
            // What is typed is written when the test asks for it.
        }
    }

    /** Shows the first text of a dossier. */
    static TextWindow open(Dossier dossier) throws Exception {
        return open(dossier, new FxNow(), Clock.systemUTC(), 1000);
    }

    /** The same in a window wide enough for the whole outline. */
    static TextWindow openWide(Dossier dossier) throws Exception {
        return open(dossier, new FxNow(), Clock.systemUTC(), 1200);
    }

    /** Shows the first text of a dossier, with a clock of the test's own. */
    static TextWindow open(Dossier dossier, Front front, Clock clock) throws Exception {
        return open(dossier, front, clock, 1000);
    }

    private static TextWindow open(Dossier dossier, Front front, Clock clock, double width) throws Exception {
        var window = new TextWindow();
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
            window.door = new MemoryDoor(dossier);
            window.session = new Session(window.door, front, clock, () -> "Desk");
            window.show(stage, width);
            return null;
        }).get(60, TimeUnit.SECONDS);
        SwiftRobot.rest();
        return window;
    }

    private void show(Stage stage, double width) {
        view = new ConsensusView(session, new Reminders(session), words, folded, anchor -> {},
                new LiveMentions(session, Runnable::run, Runnable::run));
        var undo = Action.of("edit.undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z").beforeText();
        var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {}).keys("F1");
        List<MenuOf> menus = new ArrayList<>(view.menus());
        menus.add(new MenuOf(Words.fixed("Edit"), List.of(List.of(undo), view.editing())));
        shell = new Shell(words, menus, List.of(), List.of(), undo, keys);
        scene = new Scene(shell.root(), width, 700);
        new Look(Theme.LIGHT, 100).applyTo(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        shell.show(view);
        area = (StatementArea) scene.lookup(".statement-area");
        area.requestFocus();
    }

    /** Takes the window away. */
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            view.close();
            return null;
        }).get(10, TimeUnit.SECONDS);
        FxToolkit.hideStage();
    }

    /** Presses keys together. */
    void keys(KeyCode... codes) {
        robot.push(codes);
        SwiftRobot.rest();
    }

    /** Presses keys together so many times. */
    void keys(int times, KeyCode... codes) {
        for (int i = 0; i < times; i++) {
            keys(codes);
        }
    }

    /** Types words. */
    void type(String words) {
        robot.write(words);
        SwiftRobot.rest();
    }

    /** Does an action of the view's menu. */
    void perform(String id) {
        robot.interact(() -> assertTrue(view.menus().stream().flatMap(menu -> menu.groups().stream())
                .flatMap(List::stream).filter(each -> each.id().equals(id)).findFirst().orElseThrow().perform(), id));
    }

    /** The node of that id; absent where none is there. */
    Optional<Node> node(String id) {
        SwiftRobot.rest();
        return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery();
    }

    /** The words of a label, found by its id. */
    String said(String id) {
        return ((Label) node(id).orElseThrow()).getText();
    }

    /** A paragraph as the dossier has it. */
    Paragraph paragraph(int row) {
        SwiftRobot.rest();
        return session.dossier().find(Paragraph.class, view.model().sheet().rows().get(row).id()).orElseThrow();
    }

    /** The words of a paragraph as it is shown. */
    String words(int row) {
        SwiftRobot.rest();
        return view.model().sheet().rows().get(row).parsed().text();
    }

    /** The numbers of all paragraphs as they are shown. */
    List<String> numbers() {
        SwiftRobot.rest();
        return view.model().sheet().rows().stream().map(Row::number).toList();
    }
}
