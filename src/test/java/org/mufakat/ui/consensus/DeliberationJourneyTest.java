package org.mufakat.ui.consensus;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.PackageState;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Stance;
import org.mufakat.ui.consensus.model.Packages;
import org.mufakat.ui.consensus.model.Voice;

@Tag("ui")
class DeliberationJourneyTest {
    private TextWindow window;

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aParagraphIsDraftedDisputedDecidedAgreedReopenedAndAllOfItUndone() throws Exception {
        Dossier before = TextFixture.small();
        window = TextWindow.open(before);
        window.keys(CONTROL, END);
        window.keys(CONTROL, SHIFT, N);
        window.type("The Ministers welcomed progress and encouraged work.");
        assertEquals(List.of("", "1", "2", "3", "4"), window.numbers());

        window.keys(LEFT);
        window.keys(3, CONTROL, SHIFT, LEFT);
        bracketFor("D1");
        assertEquals("The Ministers welcomed progress [D1: and encouraged work].", window.words(4));
        window.keys(LEFT);
        window.keys(CONTROL, LEFT);
        window.keys(CONTROL, SHIFT, LEFT);
        bracketFor("D2");
        assertEquals("The Ministers welcomed progress [D1: and [D2: encouraged] work].", window.words(4));

        stance("JPN", 0);
        stance("KOR", 1);
        stance("CHN", 3);
        assertEquals(List.of(Attitude.SUPPORTS, Attitude.CAN_ACCEPT, Attitude.OBJECTS), stances().stream()
                .map(Stance::attitude).sorted().toList());
        assertEquals("[D2: encouraged]", stances().getFirst().about().passage().orElseThrow().quote());

        window.keys(CONTROL, ALT, G);
        assertEquals(ParagraphStatus.NOT_DISCUSSED, status());
        assertTrue(window.view.model().refusalProperty().get().isPresent());

        window.keys(CONTROL, ENTER);
        assertEquals("The Ministers welcomed progress [D1: and encouraged work].", window.words(4));
        window.keys(CONTROL, SHIFT, DELETE);
        assertEquals("The Ministers welcomed progress.", window.words(4));
        window.keys(CONTROL, ALT, G);
        assertEquals(ParagraphStatus.AGREED, status());

        window.keys(END);
        window.type(" Again.");
        assertEquals(ParagraphStatus.REOPENED, status());
        assertTrue(window.node("text.reopened").isPresent(), "nobody says that it is reopened");

        undoAll();
        assertEquals(before, window.session.dossier());
        assertEquals(4, window.area.getParagraphs().size());
    }

    @Test
    void aBracketKeepsItsStancesWhileWordsInAndAroundItChangeAndTheyAreMarkedWhenItGoes() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.selectRange(1, 14, 1, 19));
        bracketFor("D1");
        stance("JPN", 0);
        window.keys(KeyCode.HOME);
        window.type("All of ");
        window.robot.interact(() -> window.area.moveTo(1, "All of The Ministers [D1: noted".length()));
        window.type(" again");
        assertEquals("All of The Ministers [D1: noted again] the report.", window.words(1));
        assertEquals(List.of(Attitude.PROPOSES, Attitude.SUPPORTS), voices());

        window.keys(CONTROL, ENTER);
        assertEquals("All of The Ministers noted again the report.", window.words(1));
        assertEquals(1, window.view.model().beside().orElseThrow().noted().goneStances().size());
        window.keys(CONTROL, Z);
        assertEquals(List.of(Attitude.PROPOSES, Attitude.SUPPORTS), voices());
    }

    @Test
    void ourLanguageIsNotedPutInAndARedLineIsSaid() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.selectRange(1, 14, 1, 19));
        bracketFor("D1");
        window.keys(CONTROL, ALT, O);
        window.type("welcomed");
        window.keys(TAB);
        window.type("took note of");
        window.keys(TAB);
        window.type("the report");
        window.keys(CONTROL, ENTER);
        OurLanguage ours = window.session.dossier().all(OurLanguage.class).getFirst();
        assertEquals(List.of("welcomed", "took note of", "the report"),
                List.of(ours.prefer(), ours.canLiveWith(), ours.never()));
        assertTrue(shown("It is in the text"), "nobody says that the red line is touched");

        window.keys(ALT, KeyCode.DIGIT1);
        assertEquals("The Ministers welcomed the report.", window.words(1));
        window.keys(ALT, KeyCode.DIGIT2);
        assertEquals("The Ministers took note of the report.", window.words(1));
        window.keys(CONTROL, Z);
        assertEquals("The Ministers welcomed the report.", window.words(1));
        window.keys(CONTROL, Z);
        assertEquals("The Ministers [D1: noted] the report.", window.words(1));
        window.keys(ALT, KeyCode.DIGIT2);
        assertEquals("The Ministers took note of the report.", window.words(1));

        window.robot.interact(() -> window.area.selectRange(2, 23, 1, 14));
        window.keys(ALT, KeyCode.DIGIT1);
        assertEquals("The Ministers welcomed", window.words(1));
    }

    @Test
    void aStanceThatWasRecordedByMistakeIsTakenBack() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.selectRange(1, 14, 1, 19));
        bracketFor("D1");
        stance("JPN", 0);
        window.robot.interact(() -> window.scene.getRoot().lookupAll(".voice").stream().map(Hyperlink.class::cast)
                .filter(link -> link.getText().contains("Japan")).findFirst().orElseThrow().fire());

        window.robot.clickOn(window.node("text.stance-forget").orElseThrow());

        assertEquals(List.of(), stances());
        assertTrue(window.node("text.stance-forget").isEmpty());
        window.keys(CONTROL, Z);
        assertEquals(1, stances().size());
    }

    @Test
    void decisionsInTwoParagraphsAreOfferedTogetherAndAppliedAsOneStep() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.selectRange(1, 14, 1, 19));
        window.keys(CONTROL, ALT, A);
        window.type("D1");
        window.keys(ENTER);
        window.type("welcomed");
        assertEquals("The Ministers [noted] [D1: welcomed] the report.", window.words(1));
        window.robot.interact(() -> window.area.selectRange(2, 5, 2, 13));
        bracketFor("D2");
        var model = window.view.model();
        window.robot.interact(() -> model.issues().all().stream().flatMap(issue -> issue.choices().stream())
                .filter(choice -> !choice.choice().by().isEmpty()).forEach(choice -> model.ticks().tick(choice, true)));

        window.keys(CONTROL, ALT, P);
        window.keys(ESCAPE);
        assertEquals(2, model.ticks().choices().size());
        window.keys(CONTROL, ALT, P);
        window.robot.clickOn(window.node("text.package-keep").orElseThrow());
        BracketPackage offer = window.session.dossier().all(BracketPackage.class).getFirst();
        assertEquals(PackageState.PREPARED, offer.state());
        assertEquals(2, offer.decisions().size());
        assertEquals("They [D2: welcomed] progress.", window.words(2));

        window.robot.interact(() -> new Packages(model).apply(offer));
        assertEquals("The Ministers welcomed the report.", window.words(1));
        assertEquals("They welcomed progress.", window.words(2));
        assertEquals(PackageState.APPLIED, window.session.dossier().all(BracketPackage.class).getFirst().state());
        window.keys(CONTROL, Z);
        assertEquals("The Ministers [noted] [D1: welcomed] the report.", window.words(1));
        assertEquals("They [D2: welcomed] progress.", window.words(2));
    }

    @Test
    void enterInAFieldOfChoicesRecordsAsTheButtonDoes() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.moveTo(1, 3));
        window.keys(CONTROL, ALT, S);
        window.type("JPN");
        window.keys(TAB);
        window.keys(3, DOWN);
        window.keys(ENTER);
        assertEquals(List.of(Attitude.OBJECTS), stances().stream().map(Stance::attitude).toList());
        assertTrue(window.area.isFocused());
    }

    @Test
    void allThatADelegationHoldsOpenIsDecidedAtOnceByKeyboard() throws Exception {
        window = TextWindow.open(TextFixture.small());
        window.robot.interact(() -> window.area.selectRange(1, 14, 1, 19));
        bracketFor("D1");
        window.robot.interact(() -> window.area.selectRange(2, 5, 2, 13));
        bracketFor("D1");
        window.robot.interact(() -> window.area.selectRange(3, 5, 3, 12));
        bracketFor("D2");

        window.keys(CONTROL, ALT, KeyCode.D);
        window.type("D1");
        window.keys(ENTER);

        assertEquals("The Ministers noted the report.", window.words(1));
        assertEquals("They welcomed progress.", window.words(2));
        assertEquals("They [D2: thanked] the host.", window.words(3));
        window.keys(CONTROL, Z);
        assertEquals("The Ministers [D1: noted] the report.", window.words(1));
        assertEquals("They [D1: welcomed] progress.", window.words(2));
    }

    private void bracketFor(String code) {
        window.keys(CONTROL, ALT, B);
        window.type(code);
        window.keys(ENTER);
    }

    private void stance(String code, int down) {
        window.keys(CONTROL, ALT, S);
        window.type(code);
        window.keys(TAB);
        window.keys(down, DOWN);
        window.keys(2, TAB);
        window.keys(ENTER);
    }

    private List<Stance> stances() {
        return window.session.dossier().all(Stance.class);
    }

    private ParagraphStatus status() {
        return window.view.model().current().orElseThrow().status();
    }

    private List<Attitude> voices() {
        return window.view.model().issues().all().getFirst().choices().getFirst().voices().spoken().stream()
                .map(Voice::attitude).toList();
    }

    private boolean shown(String words) {
        return window.robot.lookup(node -> node instanceof Labeled label && label.getText() != null
                && label.getText().equals(words)).tryQuery().isPresent();
    }

    private void undoAll() {
        for (Optional<?> step = window.session.toUndo(); step.isPresent(); step = window.session.toUndo()) {
            window.keys(CONTROL, Z);
        }
    }
}
