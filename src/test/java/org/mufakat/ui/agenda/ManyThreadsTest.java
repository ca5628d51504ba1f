package org.mufakat.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences;
import org.mufakat.app.Session;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Id;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.Evening;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.LightArea;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.ShortMemory;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.ThreadPane;
import org.mufakat.ui.control.Words;
import org.testfx.api.FxToolkit;

/** A thousand comments on one item. */
@Tag("ui")
final class ManyThreadsTest {
    private final SwiftRobot robot = new SwiftRobot();
    private final Evening evening = new Evening();
    private final List<Comment> many = new ArrayList<>();
    private Session session;
    private AgendaModel model;
    private AgendaView view;

    @BeforeEach
    void open() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            many.add(new Comment(Id.random(), Anchor.to(evening.onTen, "pointsToMake"), Optional.empty(), "Coal desk",
                    Instant.parse("2020-11-18T00:00:00Z").plusSeconds(i), "Example: number " + i + " of a thousand.",
                    Optional.empty(), "", Optional.empty()));
        }
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> show(stage));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.hideStage();
    }

    private void show(Stage stage) {
        Fonts.loadForInterface();
        var front = new ManualFront();
        session = new Session(new MemoryDoor(evening.dossier().with(many.stream().<Change>map(Change::put).toList())),
                front, front, () -> "Head of delegation");
        model = new AgendaModel(session, new SimpleBooleanProperty(), new ShortMemory());
        view = new AgendaView(model, new Words(Locale.ENGLISH), ZoneId.of("Asia/Ho_Chi_Minh"),
                new Speech(new SimpleObjectProperty<>(120), pace -> {}), anchor -> {}, page -> {});
        var scene = new Scene(new StackPane(view.node()), 1180, 700);
        new Look(Preferences.Theme.LIGHT, 100).applyTo(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        model.select(evening.ten.id());
    }

    @Test
    void someAreBuiltMoreAreShownWhenAskedForAndTypingBuildsNoneAnew() {
        SwiftRobot.rest();
        Set<Node> first = panes();
        assertEquals(20, first.size());
        Button more = robot.lookup((Node node) -> "comment.more".equals(node.getId())).queryAs(Button.class);
        assertEquals("Show more (983 below)", more.getText());
        LightArea points = robot.lookup((Node node) -> "position.pointsToMake".equals(node.getId())).queryAs(
                LightArea.class);
        robot.interact(() -> {
            points.requestFocus();
            points.moveTo(points.getLength());
        });
        robot.write(" And thank you.");
        SwiftRobot.rest();
        assertTrue(session.dossier().position(evening.ten.id()).orElseThrow().pointsToMake()
                .endsWith("And thank you."));
        assertEquals(first, panes());
        robot.interact(more::fire);
        Set<Node> further = panes();
        assertEquals(70, further.size());
        assertTrue(further.containsAll(first));
    }

    @Test
    void aCommentFarDownIsReachedAllTheSame() {
        robot.interact(() -> view.reveal(Anchor.to(many.get(700))));
        SwiftRobot.rest();
        assertTrue(panes().stream().map(ThreadPane.class::cast).filter(pane -> pane.shown().orElseThrow()
                .holds(many.get(700).id())).anyMatch(pane -> pane.getChildren().stream().anyMatch(Node::isFocused)));
        assertEquals(20, panes().size());
        robot.interact(() -> robot.lookup((Node node) -> "comment.earlier".equals(node.getId())).queryAs(Button.class)
                .fire());
        assertEquals(70, panes().size());
    }

    private Set<Node> panes() {
        return robot.lookup((Node node) -> node instanceof ThreadPane).queryAll();
    }
}
