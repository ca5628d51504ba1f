package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Label;
import org.mufakat.domain.StanceSource;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.model.Recording;
import org.mufakat.ui.shell.Picture;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class BesideInViewTest {
    private TextWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TextWindow.open(TextFixture.statement());
        goTo("5", "The Ministers [not");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void whyAgreementIsRefusedIsSeenBesideTheTextAndSaidBelowIt() {
        assertFalse(isInView("text.status"));

        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);

        assertTrue(isInView("text.still-open"));
        assertEquals("Cannot be agreed: 3 points are open in it.",
                ((javafx.scene.control.Label) window.node("text.refused").orElseThrow()
                        .lookup(".words")).getText());
    }

    @Test
    void theLineBelowTheTextShowsWhatIsInTheWayFromWhateverThePanelIsAbout() {
        window.perform("text.whole");
        window.perform("text.side");
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        assertTrue(window.node("text.still-open").isEmpty());

        window.robot.interact(() -> ((Button) window.node("text.refused-show").orElseThrow()).fire());

        assertTrue(isInView("text.still-open"));
    }

    @Test
    void aFieldThatAKeyAsksForIsSeen() {
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.W);
        assertTrue(isInView("text.pending-add"));

        window.keys(KeyCode.ESCAPE);
        window.robot.interact(window.area::requestFocus);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertTrue(isInView("text.comment-words"));
    }

    @Test
    void theCardAtTheCaretIsMarkedAndWhatWasRecordedOnItIsSeen() {
        goTo("5", "voluntary");
        assertEquals("and encouraged its continuation on a voluntary basis", marked());
        assertTrue(isInView(marks().getFirst()));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.W);
        window.robot.interact(window.area::requestFocus);
        assertFalse(isInView(marks().getFirst()));

        window.robot.interact(() -> new Recording(window.view.model()).stance(
                window.view.model().atCaret().subject().orElseThrow(), List.of("JPN"), Attitude.CAN_ACCEPT,
                StanceSource.IN_THE_ROOM, ""));

        assertTrue(isInView(marks().getFirst()));
        goTo("5", "The Ministers [not");
        assertEquals("noted", marked());
    }

    @Test
    void whatDecidesIsInSightHoweverFarThePanelIsScrolled() {
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.W);
        Node deciding = window.node("text.deciding").orElseThrow();
        assertTrue(deciding.localToScene(deciding.getLayoutBounds()).getMaxY() <= window.scene.getHeight());

        window.robot.interact(() -> window.area.moveTo(window.numbers().indexOf("1"), 3));

        assertTrue(window.node("text.deciding").isEmpty());
    }

    @Test
    void whatIsSaidBelowNeitherMovesTheTextNorCoversTheLineAtTheCaret() {
        goTo("5", "voluntary");
        text("5");
        refuse();
        assertTrue(caretLine().getMaxY() <= text("5").getMaxY());

        goTo("1", "The 17th");
        double before = text("1").getMinY();
        refuse();
        assertEquals(before, text("1").getMinY());
    }

    @Test
    void aParagraphThatIsGoneToIsSeenWhole() {
        goTo("2", "The Ministers");
        text("2");
        goTo("9", "The Ministers");

        int lines = window.area.getParagraphLinesCount(window.numbers().indexOf("9"));
        assertTrue(lines > 1);
        assertTrue(text("9").getHeight() > lines * caretLine().getHeight());
    }

    @Test
    void kindAndStatusFollowTheLanguage() {
        assertEquals(List.of("Not discussed", "Operative paragraph"), chosen());

        window.robot.interact(() -> window.words.localeProperty().set(Locale.of("vi")));

        assertEquals(List.of("Chưa thảo luận", "Đoạn nội dung"), chosen());
    }

    private List<String> chosen() {
        return Stream.of("text.status", "text.kind").map(id -> (ComboBox<?>) window.node(id).orElseThrow())
                .map(box -> box.getButtonCell().getText()).toList();
    }

    private void refuse() {
        window.robot.interact(() -> window.view.model().refuse(Label.of("text.refused-quote", "e")));
        assertTrue(window.node("text.refused").isPresent());
    }

    private void goTo(String number, String words) {
        int row = window.numbers().indexOf(number);
        window.robot.interact(() -> window.view.model().caretProperty()
                .set(new Place(row, window.words(row).indexOf(words) + words.length())));
    }

    /** Where so much of a paragraph as can be seen is. */
    private Bounds text(String number) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Picture.take(window.scene);
            return window.area.getParagraphBoundsOnScreen(window.numbers().indexOf(number)).orElseThrow();
        });
    }

    private Bounds caretLine() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            int at = window.area.getCaretPosition();
            return window.area.getCharacterBoundsOnScreen(at - 1, at).orElseThrow();
        });
    }

    private List<Node> marks() {
        return window.scene.getRoot().lookupAll(".choice-card").stream()
                .filter(card -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("at-caret"))).toList();
    }

    private String marked() {
        assertEquals(1, marks().size());
        return ((javafx.scene.control.Label) marks().getFirst().lookup(".open-words")).getText();
    }

    private boolean isInView(String id) {
        return window.node(id).filter(this::isInView).isPresent();
    }

    private boolean isInView(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Node viewport = window.scene.lookup(".side-panel .viewport");
            Bounds seen = viewport.localToScene(viewport.getLayoutBounds());
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return seen.getMinY() <= bounds.getMinY() && bounds.getMaxY() <= seen.getMaxY();
        });
    }
}
