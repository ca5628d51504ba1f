package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Change;
import org.mufakat.text.Place;
import org.mufakat.ui.control.Link;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class IssuesBesideTest {
    private static final String MANY = IntStream.range(0, 40).mapToObj(i -> "[w" + i + "] and")
            .collect(Collectors.joining(" "));

    private TextWindow window;

    @BeforeEach
    void open() throws Exception {
        var small = TextFixture.small();
        window = TextWindow.open(small.with(List.of(
                Change.put(TextFixture.numbered(small, "1").reworded(MANY)),
                Change.put(TextFixture.numbered(small, "2").reworded("They [noted] it.")))));
        caret(1, MANY.indexOf("w20"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void ofManyIssuesThoseAroundTheCaretAreShownAndAllOfThemAreOneClickAway() throws Exception {
        List<String> around = IntStream.range(17, 27).mapToObj(i -> "w" + i).toList();
        waitFor(around);
        caret(1, MANY.indexOf("w39"));
        waitFor(IntStream.range(30, 40).mapToObj(i -> "w" + i).toList());
        window.robot.interact(() -> window.scene.getRoot().lookupAll(".open-points .hyperlink")
                .stream().filter(Link.class::isInstance).map(Link.class::cast).findFirst().orElseThrow().fire());
        assertEquals(41, ((ListView<?>) window.node("text.issues").orElseThrow()).getItems().size());
    }

    @Test
    void anotherParagraphIsShownAtOnce() {
        window.robot.interact(() -> {
            window.area.moveTo(2, 0);
            assertEquals(List.of("noted"), shown());
            window.area.moveTo(3, 0);
            assertEquals(List.of(), shown());
        });
    }

    @Test
    void theCardsOfOtherIssuesStayWhileOneTypesAndMeanTheirBracketsWhereTheyAreNow() throws Exception {
        caret(2, 0);
        List<Node> before = cards();
        window.type("Again ");
        assertEquals("Again They [noted] it.", window.words(2));
        window.robot.interact(() -> before.getFirst().lookup(".check-box").requestFocus());
        window.keys(KeyCode.UP);
        assertEquals(before, cards());
        window.robot.interact(() -> before.getFirst().lookup(".open-words").getOnMouseClicked().handle(null));
        assertEquals(new Place(2, "Again They [".length()), window.view.model().caretProperty().get());
        window.robot.interact(() -> before.getFirst().lookup(".check-box").requestFocus());
        window.keys(KeyCode.DELETE);
        assertEquals("Again They it.", window.words(2));
    }

    @Test
    void onASharedScreenNothingOfThemIsShownAndUnfoldedTheyAreBack() throws Exception {
        caret(2, "They [not".length());
        waitFor(List.of("noted"));

        window.robot.interact(() -> {
            window.area.replaceSelection("e");
            window.folded.set(true);
        });
        assertEquals(List.of(), shown());
        assertTrue(window.node("text.editor").isEmpty());

        window.robot.interact(() -> window.folded.set(false));
        waitFor(List.of("noteed"));
    }

    private void caret(int row, int at) {
        window.robot.interact(() -> window.area.moveTo(row, at));
    }

    private void waitFor(List<String> words) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> shown().equals(words));
    }

    private List<String> shown() {
        return cards().stream().map(card -> ((Label) card.lookup(".open-words")).getText()).toList();
    }

    private List<Node> cards() {
        return window.scene.getRoot().lookupAll(".choice-card").stream().toList();
    }
}
