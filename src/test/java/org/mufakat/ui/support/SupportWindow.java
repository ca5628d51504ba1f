package org.mufakat.ui.support;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.FxFront;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Place;
import org.mufakat.ui.shell.Shell;
import org.mufakat.ui.support.model.RowsAhead;
import org.mufakat.ui.support.model.SupportRow;
import org.mufakat.ui.support.model.TableLine;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The support view of the first case in a window of its own. */
abstract class SupportWindow {
    final SwiftRobot robot = new SwiftRobot();
    final SupportFixture fixture = new SupportFixture();
    final BooleanProperty folded = new SimpleBooleanProperty();
    final List<URI> opened = new ArrayList<>();
    final NothingLeaves leaving = new NothingLeaves();
    Session session;
    SupportView view;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> show(stage));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.hideStage();
    }

    private void show(Stage stage) {
        Fonts.loadForInterface();
        session = new Session(new MemoryDoor(fixture.dossier()), new FxFront(), Clock.systemUTC(), () -> "Desk");
        var words = new Words(Locale.ENGLISH);
        var ahead = new RowsAhead();
        ahead.make(session, Locale.ENGLISH, Runnable::run);
        view = new SupportView(session, words, folded, opened::add, anchor -> {}, List.of(),
                new LiveMentions(session, Runnable::run, Runnable::run), leaving, ahead);
        var undo = Action.of("edit.undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z").beforeText();
        var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {});
        var go = Action.of("go.support", words.bind("support.title"), () -> {});
        var menu = new ArrayList<>(view.actions());
        menu.add(List.of(undo));
        var shell = new Shell(words, List.of(new MenuOf(Words.fixed("Support"), menu)),
                List.of(Place.of(SupportView.PLACE, go)), List.of(), undo, keys);
        var scene = new Scene(shell.root(), 1000, 900);
        new Look(Theme.LIGHT, 100).applyTo(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        shell.show(view);
    }

    final void perform(String action) throws Exception {
        inWindow(() -> view.actions().stream().flatMap(List::stream).filter(each -> each.id().equals(action))
                .findFirst().orElseThrow().perform());
        SwiftRobot.rest();
    }

    final List<String> columns() throws Exception {
        return inWindow(() -> table().getVisibleLeafColumns().stream().map(column -> column.getText()).toList());
    }

    final boolean said(String words) throws Exception {
        return inWindow(() -> robot.lookup(".label").<Label>queryAll().stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(words)));
    }

    final void show(int number) throws Exception {
        inWindow(() -> {
            view.reveal(fixture.number(number).id());
            return true;
        });
    }

    final void typeInto(String id, String words) throws Exception {
        inWindow(() -> {
            input(id).requestFocus();
            input(id).selectAll();
            return true;
        });
        robot.type(KeyCode.DELETE);
        robot.write(words);
    }

    final Node link() {
        return robot.lookup(node -> "support.source.open".equals(node.getId())).query();
    }

    final TextInputControl input(String id) {
        return robot.lookup(node -> id.equals(node.getId())).query();
    }

    final String problemOf(String id) throws Exception {
        return inWindow(() -> ((Label) input(id).getParent().getChildrenUnmodifiable().getLast()).getText());
    }

    final TableView<TableLine> table() {
        return robot.lookup(node -> "support.table".equals(node.getId())).query();
    }

    final List<SupportRow> rows() throws Exception {
        return inWindow(() -> table().getItems().stream().map(SupportRow.class::cast).toList());
    }

    final Optional<SupportRecord> record(int number) throws Exception {
        return inWindow(() -> session.dossier().all(SupportRecord.class).stream()
                .filter(record -> record.number() == number).findFirst());
    }

    static <T> T inWindow(Callable<T> asked) throws Exception {
        SwiftRobot.rest();
        T answer = WaitForAsyncUtils.asyncFx(asked).get();
        SwiftRobot.rest();
        return answer;
    }
}
