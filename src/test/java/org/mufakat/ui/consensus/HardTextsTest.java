package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.domain.Audience;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.consensus.model.Sheet;
import org.testfx.util.WaitForAsyncUtils;

/** Texts as no drafting room should make them: shown, edited and printed back with every character they have. */
@Tag("ui")
class HardTextsTest {
    private static final List<String> ODD = List.of(
            "The\u0001 Ministers\u0007 [noted] \u001B[2Jit\u007F\u0085 and\u009F went on.",
            "Vi\u1EC7t Nam, Vie\u0323\u0302t Nam [noted] the caf\u00E9 and the cafe\u0301.",
            "One line,\r\nthe next [noted] line,\r\na blank one,\r\n\r\na fifth\ra sixth\nand\u2028a seventh\u2029line.",
            "A\u00A0b\u202F[noted]\u200Bit\u200D\u2060\uFEFF,\u3000so\u00ADon\t.\u2009",
            "\u202B\u05D0\u05D1\u05D2 [noted] \u05D3\u05D4\u202C \u2067\u0634\u0643\u0631\u2069 (\u200F12\u200E) it.",
            "\uD83D\uDC69\u200D\uD83D\uDC67 \uD834\uDD1E [noted] \uD842\uDFB7\uFE0F it \uFFFD\uFFFF.");
    private static final List<String> UNBALANCED = List.of("]The Ministers [noted", "the [JPN: report",
            "of] the\u3011 senior\uFF3D officials", "and \\[welcomed\\] it\u3010", "[went [on.");
    private static final String NESTED = "[a ".repeat(200) + "noted" + " b]".repeat(200);
    private static final String SENTENCE = "The Ministers [noted] the progress of the year. ";
    private static final String LONG = SENTENCE.repeat(1 + 100_000 / SENTENCE.length()).strip();

    private static TextWindow window;
    private static HardText text;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws Exception {
        window = TextWindow.openWide(TextFixture.emptyText());
        text = new HardText(window);
    }

    @AfterAll
    static void close() throws Exception {
        window.close();
    }

    @Test
    void bracketsThatDoNotMatchAreSaidWhereTheyStandAndOneTypesOn() {
        text.put(UNBALANCED);
        assertEquals(List.of("0:0", "2:15", "3:19", "4:0", "4:6"), diagnosed());
        assertTrue(window.area.getStyleOfChar(2, 15).contains("stray"));
        assertEquals(List.of("This \u201C]\u201D closes nothing."), problems());

        text.type(3, 20, "] now");
        assertEquals(List.of("0:0", "2:15", "4:0", "4:6"), diagnosed());
        text.at(0, 1);
        window.robot.push(KeyCode.BACK_SPACE);
        text.at(4, 3);
        window.robot.push(KeyCode.ENTER);
        text.has(List.of("The Ministers [noted", UNBALANCED.get(1), UNBALANCED.get(2),
                "and \\[welcomed\\] it\u3010] now", "[we", "nt [on."));
        assertEquals(List.of("2:15", "4:0", "5:3"), diagnosed());

        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("[went [on.", window.words(4));
        text.undoTo(UNBALANCED);
    }

    @Test
    void aParagraphOf100000CharactersIsPastedEditedDecidedAndStyledWhereOneLooks() throws Exception {
        text.put(List.of(""));
        text.paste(LONG);
        text.has(List.of(LONG));
        String edited = text.edit(0, LONG.indexOf("noted", LONG.length() / 2) + 2);
        int middle = edited.indexOf("[noyted]");
        int first = edited.indexOf("[noted]");
        text.at(0, middle + 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(styled(middle));
        assertFalse(styled(first));

        window.perform("text.lift");
        text.has(List.of(edited.replace("[noyted]", "noyted")));
        HardText.fx(() -> window.area.scrollYToPixel(0));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> styled(first));
        text.leaves(List.of(edited.replace("[noyted]", "noyted")), folder);
        text.undoTo(List.of(edited));
    }

    @Test
    void twoHundredBracketsInOneAnotherAreEditedAndDecidedAtTheirCoreAndAsAWhole() {
        text.put(List.of(NESTED));
        assertEquals(200, window.view.model().sheet().outstanding().size());
        List<String> cards = window.scene.getRoot().lookupAll(".open-words").stream()
                .map(each -> ((Label) each).getText()).toList();
        assertEquals(10, cards.size());
        assertTrue(cards.getFirst().startsWith("a [a [a ") && cards.getFirst().endsWith(" b] b] b"),
                cards.getFirst());
        assertTrue(cards.getFirst().length() < 450, cards.getFirst());
        String edited = text.edit(0, NESTED.indexOf("noted") + 2);
        text.at(0, edited.indexOf("noyted"));
        window.perform("text.lift");
        text.has(List.of(edited.replace("[a noyted b]", "a noyted b")));
        text.undoTo(List.of(NESTED));

        text.at(0, 0);
        window.perform("text.delete-words");
        text.has(List.of());
        text.undoTo(List.of(NESTED));
    }

    @Test
    void twoThousandParagraphsAreEditedAtTheirEndsAndInTheMiddle() {
        List<String> words = new ArrayList<>(Collections.nCopies(2_000, "They [noted] [JPN: welcomed] it."));
        text.put(words);
        for (int row : List.of(0, 1_000, 1_999)) {
            words.set(row, text.edit(row, 8));
        }
        window.robot.push(KeyCode.ENTER);
        assertEquals(2_001, window.numbers().size());
        window.robot.push(KeyCode.BACK_SPACE);
        text.has(words);
        text.at(1_000, 9);
        window.perform("text.take");
        words.set(1_000, "xThey noyted it.z");
        text.has(words);
        window.perform("text.next");
        assertEquals(1_001, window.area.caret().paragraph());
    }

    @Test
    void charactersOfEveryKindStayWhatTheyAre() throws Exception {
        text.put(ODD);
        List<String> edited = new ArrayList<>();
        for (int row = 0; row < ODD.size(); row++) {
            edited.add(text.edit(row, ODD.get(row).indexOf("[noted]") + 3));
        }
        text.has(edited);
        for (int row = 0; row < ODD.size(); row++) {
            text.at(row, edited.get(row).indexOf("[noyted]") + 1);
            window.perform("text.lift");
        }
        List<String> decided = edited.stream().map(each -> each.replace("[noyted]", "noyted")).toList();
        text.has(decided);
        text.leaves(decided, folder);
        text.undoTo(edited);
    }

    @Test
    void whatIsSaidBesideAParagraphStaysShortHoweverMuchIsOpenInIt() {
        text.put(List.of("[a] and ".repeat(25).strip(), "[a ".repeat(40).strip()));
        window.perform("text.status-agreed");
        var open = (VBox) window.node("text.still-open").orElseThrow();
        assertEquals(1 + 10 + 1, open.getChildren().size());
        assertEquals("and 15 more", ((Label) open.getChildren().getLast()).getText());

        text.at(1, 30);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Collections.nCopies(10, "This \u201C[\u201D is never closed."), problems());
        assertTrue(window.scene.getRoot().lookupAll(".side-panel .label").stream()
                .anyMatch(each -> ((Label) each).getText().equals("The 10 nearest of 40 such places")));
    }

    @Test
    void halfACharacterIsReplacedWhicheverWayItComesInAndThatIsSaid() throws Exception {
        text.put(List.of("They noted."));
        text.at(0, 4);
        text.paste("a\uD83Db");
        text.has(List.of("Theya\uFFFDb noted."));
        assertEquals("One character that no file can hold was replaced (\u00B61).", notice());

        text.at(0, 0);
        HardText.fx(() -> window.area.replaceSelection("\uD83D"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.words(0).equals("\uFFFDTheya\uFFFDb noted."));

        text.at(0, window.words(0).length());
        text.paste("2. One\uDE00.\n3. Two\uD83D\uD83D\uDE00.\n");
        List<String> words = List.of("\uFFFDTheya\uFFFDb noted.", "One\uFFFD.", "Two\uFFFD\uD83D\uDE00.");
        text.has(words);
        assertEquals("2 characters that no file can hold were replaced (\u00B63).", notice());
        text.leaves(words, folder);
    }

    @Test
    void aDelegationThatNobodyKnowsIsShownAsWrittenAndCounted() {
        text.put(List.of("They [Atlantis: noted] it, [JPN, Narnia: welcomed] [Atlantis : praised] it."));
        assertEquals("Names not known: Atlantis (2), Narnia (1)", window.said("text.unknown-names"));
        String edited = text.edit(0, 16);
        assertEquals("xThey [Atlantis: ynoted] it, [JPN, Narnia: welcomed] [Atlantis : praised] it.z", edited);
        text.at(0, 8);
        window.perform("text.lift");
        text.has(List.of("xThey Atlantis: ynoted it, [JPN, Narnia: welcomed] [Atlantis : praised] it.z"));
        assertEquals("Names not known: Narnia (1), Atlantis (1)", window.said("text.unknown-names"));
    }

    @Test
    void noOtherViewOfTheTextChangesACharacterAlsoWithACardOpen() throws Exception {
        List<String> issued = Stream.of(ODD, UNBALANCED, List.of(NESTED)).flatMap(List::stream).toList();
        text.put(issued);
        ConsensusModel model = window.view.model();
        HardText.fx(() -> new Editing(model).issue("Rev.1", Optional.of(Audience.GROUP), ""));
        text.type(0, 0, "x");
        List<String> working = new ArrayList<>(issued);
        working.set(0, "x" + issued.getFirst());

        window.perform("text.revisions");
        assertTrue(window.node("text.revisions-card").isPresent());
        view(Sheet.State.FOLDED, issued, () -> window.folded.set(true));
        assertTrue(window.node("text.revisions-card").isEmpty());
        view(Sheet.State.WORKING, working, () -> window.folded.set(false));
        view(Sheet.State.ISSUED, issued,
                () -> model.revisionProperty().set(Optional.of(model.revisions().getFirst().id())));
        view(Sheet.State.WORKING, working, () -> model.revisionProperty().set(Optional.empty()));
        view(Sheet.State.CLEAN, working, () -> model.cleanProperty().set(true));
        view(Sheet.State.WORKING, working, () -> model.cleanProperty().set(false));
        window.door.close();
        view(Sheet.State.READ_ONLY, working, HardTextsTest::foldAndUnfold);
        window.door.open();
        view(Sheet.State.WORKING, working, HardTextsTest::foldAndUnfold);
        text.has(working);
        text.leaves(working, folder);
    }

    /** Has the text read anew. */
    private static void foldAndUnfold() {
        window.folded.set(true);
        window.folded.set(false);
    }

    /** Looks at the text after an act; where that does not show the working copy, a key changes nothing. */
    private static void view(Sheet.State state, List<String> words, Runnable act) {
        HardText.fx(act);
        assertEquals(state, window.view.model().sheet().state());
        if (state != Sheet.State.WORKING) {
            text.type(1, 3, "n");
        }
        text.shows(words);
    }

    private static boolean styled(int at) {
        return window.area.getStyleOfChar(0, at).contains("bracket");
    }

    private static List<String> diagnosed() {
        return window.view.model().sheet().rows().stream().flatMap(row -> row.diagnostics().stream())
                .map(each -> each.paragraph() + ":" + each.at()).toList();
    }

    private static List<String> problems() {
        return window.scene.getRoot().lookupAll(".side-panel .problem").stream().map(each -> ((Label) each).getText())
                .filter(each -> !each.isEmpty()).toList();
    }

    private static String notice() {
        return window.node("text.notice").map(Node::getAccessibleText).orElse("");
    }
}
