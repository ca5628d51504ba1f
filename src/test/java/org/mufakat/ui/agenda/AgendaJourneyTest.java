package org.mufakat.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Preferences;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Position;
import org.mufakat.ui.agenda.list.ItemCell;
import org.mufakat.ui.agenda.model.ReadingOrder;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.SwiftRobot;

/** What a person does in the agenda, with the keyboard and the mouse, in a window of 1000 × 700. */
@Tag("ui")
final class AgendaJourneyTest extends AgendaJourney {
    private Node cell(AgendaItem item) {
        return robot.lookup((Node node) -> node instanceof ItemCell cell && cell.getItem() != null
                && cell.getItem().id().equals(item.id())).query();
    }

    private Optional<Position> position(AgendaItem item) {
        return session.dossier().position(item.id());
    }

    @Test
    void pointsToMakeAreTypedUndoneAndTypedAgainWithoutASaveButton() {
        robot.clickOn(named("Civilian nuclear energy"));
        robot.clickOn(field("position.pointsToMake")).write("Điểm 1");
        assertEquals("Điểm 1", position(evening.nuclear).orElseThrow().pointsToMake());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(position(evening.nuclear).isEmpty());
        assertEquals("", field("position.pointsToMake").getText());
        robot.write("Again");
        assertEquals("Again", position(evening.nuclear).orElseThrow().pointsToMake());
    }

    @Test
    void aListGoesOnByItselfAndEmphasisIsSeenWithoutMarksAndStoredAsMarkdown() {
        robot.clickOn(named("Civilian nuclear energy"));
        robot.clickOn(field("position.pointsToMake")).write("- thank Japan");
        assertEquals("– thank Japan", field("position.pointsToMake").getText());
        robot.push(KeyCode.ENTER);
        robot.write("over ");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.write("ten");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.write(" trainers");
        assertEquals("- thank Japan\n- over **ten** trainers", position(evening.nuclear).orElseThrow().pointsToMake());
        assertEquals("– thank Japan\n– over ten trainers", field("position.pointsToMake").getText());
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        robot.write("Close.");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT7);
        assertEquals("- thank Japan\n- over **ten** trainers\n1. Close.",
                position(evening.nuclear).orElseThrow().pointsToMake());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(position(evening.nuclear).isEmpty());
    }

    @Test
    void wordsThatStayAreAskedAboutOnceBeforeTheyStandWhereOthersSeeThem() {
        robot.clickOn(named("Energy efficiency"));
        robot.interact(field("position.fallback")::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(field("position.pressLine")::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals("Example: the partners work on energy efficiency with the members that ask for it.",
                position(evening.ten).orElseThrow().pressLine());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.V);
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertEquals("Example: accept “noted” if the training of managers stays.",
                position(evening.ten).orElseThrow().pressLine());
    }

    @Test
    void aCommentOnASelectionIsAnsweredAndResolved() {
        robot.clickOn(named("Civilian nuclear energy"));
        robot.clickOn(field("position.redLines")).write("No duty");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.write("Which duty?");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(field("position.redLines").isFocused());
        Comment opening = session.dossier().commentsAbout(position(evening.nuclear).orElseThrow().id()).getFirst();
        assertEquals("Which duty?", opening.words());
        assertEquals("No duty", opening.about().passage().orElseThrow().quote());
        robot.clickOn(robot.lookup(".thread .answer-prompt").<Node>query()).write("To report.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Conversation thread = ReadingOrder.of(session.dossier(), evening.nuclear.id()).getFirst();
        assertEquals(List.of("To report."), thread.answers().stream().map(Comment::words).toList());
        robot.clickOn(styled("comment-resolve"));
        assertFalse(ReadingOrder.of(session.dossier(), evening.nuclear.id()).getFirst().isOpen());
        assertEquals(0, ReadingOrder.open(session.dossier(), evening.nuclear.id()));
    }

    @Test
    void aCommentMayBeSeenByAnAgencyThatWasAskedAndIsMarkedButNoneOnWhatStays() {
        robot.clickOn(named("Energy efficiency"));
        robot.interact(field("position.redLines")::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertFalse(choice().isVisible(), "nobody outside is offered what stays");
        robot.push(KeyCode.ESCAPE);
        robot.interact(field("position.objective")::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.write("Which figure do you have?");
        assertEquals("May be seen by: the delegation only", choice().getText());
        robot.push(KeyCode.TAB);
        assertTrue(choice().isFocused());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        String agency = choice().getText().substring("May be seen by: ".length());
        assertTrue(robot.lookup((Node node) -> node instanceof Labeled label
                && ("leaves with files for " + agency).equals(label.getText())).tryQuery().isPresent());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Comment written = session.dossier().commentsAbout(position(evening.ten).orElseThrow().id()).getLast();
        assertEquals(agency, written.addressedTo().flatMap(id -> session.dossier().find(Contributor.class, id))
                .orElseThrow().name());
    }

    private MenuButton choice() {
        return robot.lookup((Node node) -> "comment.reader".equals(node.getId())).queryAs(MenuButton.class);
    }

    @Test
    void itemsAreAddedMovedAndRemovedFromTheKeyboardAndDeleteInAFieldTakesOutLettersOnly() {
        robot.clickOn(named("Civilian nuclear energy"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("Hydrogen");
        AgendaItem added = model.detail().get().orElseThrow().item();
        assertEquals("8 bis Hydrogen", added.number() + " " + added.title());
        robot.clickOn(named("Hydrogen"));
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("1", "7", "8 bis", "8"), model.listing().rows().stream().limit(4)
                .map(row -> row.item().number()).toList());
        robot.push(KeyCode.DELETE);
        assertEquals("8", model.detail().get().orElseThrow().item().number());
        assertEquals(8, model.listing().rows().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Hydrogen", model.detail().get().orElseThrow().item().title());
        robot.clickOn(field("position.objective")).write("x").push(KeyCode.HOME).push(KeyCode.DELETE)
                .push(KeyCode.DELETE);
        assertEquals(9, model.listing().rows().size());
        assertEquals("", field("position.objective").getText());
    }

    @Test
    void theCaretDoesNotGoOnInTheNeighbourOfAnItemThatIsRemoved() {
        robot.clickOn(named("Civilian nuclear energy"));
        robot.clickOn(field("position.objective")).write("x");
        robot.interact(() -> model.items().remove());
        assertEquals("agenda.list", robot.listWindows().getFirst().getScene().getFocusOwner().getId());
    }

    @Test
    void aFormAndTheCaretAreBroughtIntoView() {
        robot.clickOn(named("Civilian nuclear energy"));
        robot.interact(((Button) named("Record a position"))::fire);
        SwiftRobot.rest();
        Node form = styled("entry-form");
        assertSeen(form.localToScreen(form.getLayoutBounds()));
        robot.interact(() -> field("position.pointsToMake").requestFocus());
        robot.interact(() -> field("position.pointsToMake").replaceSelection("line\n".repeat(80) + "end"));
        SwiftRobot.rest();
        assertSeen(field("position.pointsToMake").getCaretBounds().orElseThrow());
    }

    private void assertSeen(Bounds seen) {
        Node page = styled("field-scroll");
        assertTrue(page.localToScreen(page.getLayoutBounds()).contains(seen), String.valueOf(seen));
    }

    @Test
    void anItemIsDraggedUnderAnotherAndUnderItselfItNeverGoes() {
        robot.moveTo(cell(evening.nuclear)).press(MouseButton.PRIMARY).moveTo(cell(evening.opening))
                .release(MouseButton.PRIMARY);
        assertEquals(Optional.of(evening.opening.id()),
                session.dossier().find(AgendaItem.class, evening.nuclear.id()).orElseThrow().parent());
        robot.moveTo(cell(evening.opening)).press(MouseButton.PRIMARY).moveTo(cell(evening.nuclear))
                .release(MouseButton.PRIMARY);
        assertEquals(Optional.empty(),
                session.dossier().find(AgendaItem.class, evening.opening.id()).orElseThrow().parent());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Optional.empty(),
                session.dossier().find(AgendaItem.class, evening.nuclear.id()).orElseThrow().parent());
    }

    @Test
    void theListKeepsItsPlaceWhenLargerLettersLeaveNoneForComments() {
        Window stage = robot.listWindows().getFirst();
        robot.interact(() -> stage.setWidth(1440));
        SwiftRobot.rest();
        assertEquals(List.of(true, true), List.of(isShown("item-list"), isShown("comments")));
        robot.interact(() -> new Look(Preferences.Theme.LIGHT, 200).applyTo(stage.getScene()));
        SwiftRobot.rest();
        SwiftRobot.rest();
        assertEquals(List.of(true, false), List.of(isShown("item-list"), isShown("comments")));
        robot.push(KeyCode.F4);
        SwiftRobot.rest();
        assertEquals(List.of(false, true), List.of(isShown("item-list"), isShown("comments")), "as a person asked");
    }

    private boolean isShown(String style) {
        return robot.lookup("." + style).tryQuery().isPresent();
    }

    @Test
    void foldedForASharedScreenNothingThatStaysIsBuilt() {
        robot.clickOn(named("Energy efficiency"));
        robot.interact(() -> folded.set(true));
        assertTrue(robot.lookup((Node node) -> "position.pointsToMake".equals(node.getId())).tryQuery().isPresent());
        assertTrue(robot.lookup((Node node) -> "position.objective".equals(node.getId())).tryQuery().isEmpty());
        assertTrue(robot.lookup((Node node) -> "position.redLines".equals(node.getId())).tryQuery().isEmpty());
        assertTrue(robot.lookup(".thread").tryQuery().isEmpty());
        assertTrue(robot.lookup((Node node) -> node instanceof Labeled label && label.getText() != null
                && (label.getText().contains("Efficiency desk") || label.getText().contains("D3"))).tryQuery()
                .isEmpty());
        robot.interact(() -> folded.set(false));
        assertEquals("Example: no new reporting duty for members.", field("position.redLines").getText());
    }
}
