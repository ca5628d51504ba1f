package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Id;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Revision;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.TextFixture;
import org.mufakat.ui.consensus.paper.CleanBar;

class ProgressTest {
    private final ManualFront front = new ManualFront();
    private final Session session = new Session(new MemoryDoor(TextFixture.small()), front, front, () -> "Desk");
    private final ConsensusModel model = new ConsensusModel(session);
    private final Editing editing = new Editing(model);

    @Test
    void bracketsReservesGapsAlternativesWordsAndAgreedParagraphsAreCounted() {
        write(1, "The Ministers [noted] [D1: welcomed with great interest] the report of [date].");
        write(2, "They welcomed progress[, and [re]affirmed their support]. [JPN reserve - pending capital]");
        agree(3, ParagraphStatus.AGREED_AD_REFERENDUM);

        assertEquals(new Progress(4, 1, 1, 2, 10, 1, 1, 3), Progress.of(model.sheet()));
        assertEquals(6, Progress.of(model.sheet()).open());
    }

    @Test
    void aParagraphAgreedOnlyInInformalsIsNotAgreed() {
        agree(1, ParagraphStatus.AGREED);
        agree(2, ParagraphStatus.AGREED_IN_INFORMALS);

        assertEquals(new Progress(0, 0, 0, 0, 0, 1, 0, 3), Progress.of(model.sheet()));
    }

    @Test
    void whatWasOpenInARevisionIsCountedForGoodAndTheWorkingCopyGoesOn() {
        write(1, "The Ministers [noted] [welcomed] the report.");
        editing.issue("Rev.1", Optional.empty(), "");
        front.pass(Duration.ofMinutes(1));
        write(1, "The Ministers [noted] the report.");
        editing.issue("Rev.2", Optional.empty(), "");
        write(1, "The Ministers noted the report.");

        List<Integer> counted = new ArrayList<>();
        List<Integer> reading = new ArrayList<>();
        var counts = new RevisionCounts(model, work -> {
            reading.add(1);
            work.run();
        }, Runnable::run);
        for (int i = 0; i < 2; i++) {
            counts.read(each -> model.revisions().reversed().forEach(issued -> counted.add(open(each, issued))));
        }

        assertEquals(List.of(2, 1, 2, 1), counted);
        assertEquals(1, reading.size());
        assertEquals(0, Progress.of(model.sheet()).open());
    }

    @Test
    void theCleanVersionKeepsWhatIsUndecidedAndTheCaret() {
        write(1, "The Ministers [noted] [D1: welcomed] the report. [JPN reserve]");
        write(2, "They welcomed progress. (agreed)");
        agree(3, ParagraphStatus.AGREED);
        var caret = new Place(2, 30);
        model.caretProperty().set(caret);

        model.cleanProperty().set(true);

        assertEquals("The Ministers [noted] [D1: welcomed] the report.", model.sheet().rows().get(1).parsed().text());
        assertEquals("They welcomed progress.", model.sheet().rows().get(2).parsed().text());
        assertEquals(2, model.sheet().outstanding().size());
        assertTrue(model.sheet().rows().stream().allMatch(row -> row.mark() == ParagraphMark.NONE));
        assertTrue(!model.sheet().editable() && !model.sheet().marked() && model.besideProperty().get().isEmpty());
        assertEquals("Energy Security\n\n1. The Ministers [noted] [D1: welcomed] the report.\n\n"
                + "2. They welcomed progress.\n\n3. They thanked the host.\n", CleanBar.plain(model.sheet()));
        model.cleanProperty().set(false);
        assertEquals(caret, model.caretProperty().get());
        assertTrue(model.sheet().editable());
    }

    private static int open(Map<Id<Revision>, Progress> counts, Revision revision) {
        return counts.get(revision.id()).open();
    }

    private void write(int row, String words) {
        List<Line> lines = new ArrayList<>(model.sheet().lines());
        lines.set(row, new Line(lines.get(row).id(), words));
        editing.lines(lines);
    }

    private void agree(int row, ParagraphStatus status) {
        model.caretProperty().set(new Place(row, 0));
        new Agreeing(model).status(status);
    }
}
