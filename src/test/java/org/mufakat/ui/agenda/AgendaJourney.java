package org.mufakat.ui.agenda;

import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Dossier;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.Evening;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.LightArea;
import org.mufakat.ui.control.ShortMemory;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.Words;
import org.testfx.api.FxToolkit;

/** The agenda of the evening's dossier on a stage of 1000 × 700, and what is looked up on it. */
abstract class AgendaJourney {
    final SwiftRobot robot = new SwiftRobot();
    final Evening evening = new Evening();
    final BooleanProperty folded = new SimpleBooleanProperty();
    Session session;
    AgendaModel model;

    @BeforeEach
    final void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> show(stage));
    }

    @AfterEach
    final void close() throws Exception {
        FxToolkit.hideStage();
    }

    /** The dossier that is looked at. */
    Dossier dossier() {
        return evening.dossier();
    }

    private void show(Stage stage) {
        Fonts.loadForInterface();
        var front = new ManualFront();
        session = new Session(new MemoryDoor(dossier()), front, front, () -> "Head of delegation");
        model = new AgendaModel(session, folded, new ShortMemory());
        var words = new Words(Locale.ENGLISH);
        var view = new AgendaView(model, words, ZoneId.of("Asia/Ho_Chi_Minh"),
                new Speech(new SimpleObjectProperty<>(120), pace -> {}), anchor -> {}, page -> {});
        AgendaOnStage.show(stage, view, words, session);
    }

    final LightArea field(String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    final Node named(String text) {
        return robot.lookup((Node node) -> node instanceof Labeled label && text.equals(label.getText())
                && node.isVisible()).query();
    }

    final Node styled(String style) {
        return robot.lookup("." + style).match(Node::isVisible).query();
    }

    /** The id of what has the focus. */
    final String focused() {
        Node owner = robot.listWindows().getFirst().getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
