package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.text.Place;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.TextFixture;

/** Two paragraphs: in the first two alternatives, in the second one bracket. */
class TicksTest {
    private final Dossier small = TextFixture.small();
    private final ConsensusModel model = new ConsensusModel(new Session(new MemoryDoor(small.with(List.of(
            Change.put(TextFixture.numbered(small, "1").reworded("They [noted] [D1: welcomed] it.")),
            Change.put(TextFixture.numbered(small, "2").reworded("They [D2: also] came."))))), new ManualFront(),
            Clock.systemUTC(), () -> "Desk"));
    private final Decisions decisions = new Decisions(model);

    @Test
    void whatIsTickedInAnotherParagraphIsNotDecidedUnlessTheWholeTextIsLookedAt() {
        tick("welcomed");
        at(2);
        tick("also");

        decisions.ticked(Verdict.LIFT);
        assertEquals("They [noted] [D1: welcomed] it.", words(1));
        assertEquals("They also came.", words(2));
        assertEquals(List.of("welcomed"), model.ticks().elsewhere().stream().map(each -> each.choice().words())
                .toList());

        model.ticks().lookAtAll(true);
        decisions.ticked(Verdict.DELETE);
        assertEquals("They [noted] it.", words(1));
    }

    @Test
    void liftingLeavesWhatIsNotTickedAndTakingDropsIt() {
        at(1);
        tick("welcomed");
        decisions.ticked(Verdict.LIFT);
        assertEquals("They [noted] welcomed it.", words(1));
        model.session().undo();

        tick("welcomed");
        decisions.takeTicked();
        assertEquals("They welcomed it.", words(1));
    }

    @Test
    void thoseThatNameNobodyAreDecidedOnlyWhenTheyAreMeant() {
        decisions.by(List.of(), Verdict.LIFT);
        assertEquals("They [noted] [D1: welcomed] it.", words(1));
        decisions.by(List.of(""), Verdict.LIFT);
        assertEquals("They noted [D1: welcomed] it.", words(1));
    }

    @Test
    void theCaretGoesToWhatIsTakenBack() {
        at(1);
        tick("noted");
        decisions.ticked(Verdict.LIFT);
        at(3);

        model.session().undo();
        assertEquals(1, model.caretProperty().get().paragraph());
    }

    @Test
    void whatWasRefusedStaysTicked() {
        Dossier quoting = small.with(List.of(Change.put(
                TextFixture.numbered(small, "1").reworded("They noted [D1: delete \"gas\"] it."))));
        var refusing = new ConsensusModel(new Session(new MemoryDoor(quoting), new ManualFront(), Clock.systemUTC(),
                () -> "Desk"));
        refusing.caretProperty().set(new Place(1, 0));
        refusing.issues().all().getFirst().choices().forEach(choice -> refusing.ticks().tick(choice, true));

        new Decisions(refusing).ticked(Verdict.LIFT);

        assertEquals(1, refusing.ticks().choices().size());
    }

    private void at(int row) {
        model.caretProperty().set(new Place(row, 0));
    }

    private void tick(String words) {
        model.issues().all().stream().flatMap(issue -> issue.choices().stream())
                .filter(choice -> choice.choice().words().equals(words))
                .forEach(choice -> model.ticks().tick(choice, true));
    }

    private String words(int row) {
        return model.sheet().rows().get(row).parsed().text();
    }
}
