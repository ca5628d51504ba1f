package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.text.Place;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class StatusJourneyTest {
    private final FxRobot robot = new FxRobot();
    private final ManualFront front = new ManualFront();
    private Session session;
    private ConsensusView view;
    private StatementArea area;
    private Scene scene;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
            session = new Session(new MemoryDoor(TextFixture.small()), front, front, () -> "Desk");
            var words = new Words(Locale.ENGLISH);
            view = new ConsensusView(session, words, new SimpleBooleanProperty());
            var undo = Action.of("edit.undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z").beforeText();
            var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {}).keys("F1");
            var shell = new Shell(words, List.of(new MenuOf(Words.fixed("Text"), view.actions()),
                    new MenuOf(Words.fixed("Edit"), List.of(List.of(undo)))), List.of(), List.of(), undo, keys);
            scene = new Scene(shell.root(), 1000, 700);
            new Look(Theme.LIGHT, 100).applyTo(scene);
            stage.setScene(scene);
            stage.show();
            shell.show(view);
            area = (StatementArea) scene.lookup(".statement-area");
            area.requestFocus();
            area.moveTo(1, 14);
            return null;
        }).get(60, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            view.close();
            return null;
        }).get(10, TimeUnit.SECONDS);
        FxToolkit.hideStage();
    }

    @Test
    void aParagraphWaitsForACapitalUntilItsHourAndIsAgreedWhenAPersonSaysSo() {
        controlAlt(KeyCode.W);
        robot.write("jap");
        robot.push(KeyCode.ENTER);
        assertEquals(1, one().pending().size());

        robot.write("late");
        robot.push(KeyCode.ENTER);
        assertEquals("This hour cannot be read. Write it like 20:00.",
                ((Label) node("text.pending-problem")).getText());
        assertEquals("late", ((TextField) node("text.pending-hour")).getText());
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("23:00");
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(Instant.parse("2020-11-17T14:00:00Z")), one().pending().getFirst().until());
        assertEquals(Optional.of(ZoneId.of("Asia/Tokyo")), one().pending().getFirst().zone());

        robot.interact(() -> front.pass(Duration.ofMinutes(115)));
        assertTrue(notice("text.reminder").endsWith(": 25 minutes left"), notice("text.reminder"));
        robot.interact(() -> front.pass(Duration.ofMinutes(25)));
        assertTrue(notice("text.reminder").startsWith("The hour of ¶1 has passed"), notice("text.reminder"));

        robot.interact(() -> ((Button) node("text.reminder-agreed")).fire());

        assertEquals(ParagraphStatus.AGREED, one().status());
        assertEquals(List.of(), one().pending());
        assertTrue(nodes("text.reminder").isEmpty());
        controlZ();
        assertEquals(1, one().pending().size());
    }

    @Test
    void anEditReopensAndAgreementIsRefusedWithALinkToWhatIsOpen() {
        controlAlt(KeyCode.G);
        assertEquals(ParagraphStatus.AGREED, one().status());
        robot.write("[also] ");
        assertEquals(ParagraphStatus.REOPENED, one().status());
        assertEquals("¶1 was agreed; it is reopened by this edit.", notice("text.reopened"));

        controlAlt(KeyCode.G);
        assertEquals(ParagraphStatus.REOPENED, one().status());
        robot.interact(() -> area.moveTo(1, 0));
        var link = (Hyperlink) node("text.still-open").lookup(".hyperlink");
        assertEquals("[also] (unattributed)", link.getText());
        robot.interact(link::fire);
        assertEquals(new Place(1, 14), view.model().caretProperty().get());

        robot.interact(() -> ((Button) node("text.reopened-undo")).fire());
        assertEquals("The Ministers noted the report.", one().words());
        assertEquals(ParagraphStatus.AGREED, one().status());
        assertTrue(nodes("text.reopened").isEmpty());
    }

    private void controlAlt(KeyCode key) {
        robot.press(KeyCode.CONTROL, KeyCode.ALT, key).release(key, KeyCode.ALT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void controlZ() {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    private String notice(String id) {
        return ((Label) node(id).lookup(".words")).getText();
    }

    private Node node(String id) {
        return nodes(id).getFirst();
    }

    private List<Node> nodes(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return scene.getRoot().lookupAll("*").stream().filter(each -> id.equals(each.getId())).toList();
    }

    private Paragraph one() {
        WaitForAsyncUtils.waitForFxEvents();
        return session.dossier().paragraphs(view.text().orElseThrow().id()).get(1);
    }
}
