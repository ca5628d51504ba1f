package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Obstacle.Reason;

/** One step is taken back without the later ones, where nothing later rests on it. */
final class TakingBackTest {

    private final Small small = new Small();
    private final Dossier first = small.dossier();

    private static <T extends Entry> T with(T entry, String part, Object value) {
        return entry.type().shape().with(entry, part, value);
    }

    private static Edit edit(Dossier before, Dossier after, Entry entry) {
        return new Edit(entry.type(), entry.id(), before.find(entry.type(), entry.id()),
                after.find(entry.type(), entry.id()));
    }

    private static Dossier put(Dossier dossier, Entry... entries) {
        return dossier.with(List.of(entries).stream().map(Change::put).toList());
    }

    private static List<Reason> reasons(TakingBack back) {
        return back.obstacles().stream().map(Obstacle::reason).toList();
    }

    @Test
    void wordsComeBackAndWhatWasWrittenLaterIntoOtherFieldsStays() {
        Dossier then = put(first, with(small.position, "pointsToMake", "Example: over ten trainers"));
        Dossier now = put(then, with(then.position(small.item.id()).orElseThrow(), "pressLine", "later"));
        TakingBack back = TakingBack.of(now, List.of(edit(first, then, small.position)));
        assertTrue(back.isPossible());
        Position position = now.with(back.changes()).position(small.item.id()).orElseThrow();
        assertEquals("POINTS", position.pointsToMake());
        assertEquals("later", position.pressLine());
    }

    @Test
    void wordsThatWereChangedAgainAreLeftAndTheFieldIsNamed() {
        Dossier then = put(first, with(small.position, "pointsToMake", "one"));
        Dossier now = put(then, with(small.position, "pointsToMake", "two"));
        TakingBack back = TakingBack.of(now, List.of(edit(first, then, small.position)));
        assertFalse(back.isPossible());
        assertEquals(List.of(), back.changes());
        assertEquals(List.of("pointsToMake"),
                back.obstacles().stream().map(each -> each.part().orElseThrow().name()).toList());
        assertEquals(List.of(Reason.CHANGED_SINCE), reasons(back));
    }

    @Test
    void whatStandsAsBeforeAlreadyNeedsNothing() {
        Dossier then = put(first, with(small.position, "pointsToMake", "one"));
        TakingBack back = TakingBack.of(first, List.of(edit(first, then, small.position)));
        assertFalse(back.isPossible());
        assertEquals(List.of(), back.obstacles());
    }

    @Test
    void aNewCommentGoesAndTheAnswerToItStandsInTheWay() {
        Comment comment = Small.comment(Anchor.to(small.item), "new", Optional.empty());
        Dossier then = put(first, comment);
        List<Edit> step = List.of(edit(first, then, comment));
        assertEquals(first, then.with(TakingBack.of(then, step).changes()));
        Comment answer = with(Small.comment(Anchor.to(small.item), "answer", Optional.empty()), "replyTo",
                Optional.of(comment.id()));
        TakingBack back = TakingBack.of(put(then, answer), step);
        assertEquals(List.of(new Obstacle(Reason.RESTS_ON_IT, EntryType.COMMENT, answer.id(), Optional.empty())),
                back.obstacles());
    }

    @Test
    void aNewEntryThatWasChangedSinceStays() {
        Comment comment = Small.comment(Anchor.to(small.item), "new", Optional.empty());
        Dossier then = put(first, comment);
        TakingBack back = TakingBack.of(put(then, with(comment, "words", "newer")),
                List.of(edit(first, then, comment)));
        assertEquals(List.of(Reason.CHANGED_SINCE), reasons(back));
    }

    @Test
    void aRemovedItemComesBackWithAllThatWentWithIt() {
        List<Change> removal = Removal.of(first, small.item);
        Dossier then = first.with(removal);
        List<Edit> step = removal.stream().map(change -> new Edit(change.type(), change.id(),
                first.find(change.type(), change.id()), then.find(change.type(), change.id()))).toList();
        Dossier now = put(then, with(small.cover, "title", "later"));
        Dossier back = now.with(TakingBack.of(now, step).changes());
        assertEquals(put(first, with(small.cover, "title", "later")), back);
    }

    @Test
    void aRemovedContributionStaysAwayWhereTheAgencyIsGoneToo() {
        Dossier then = first.with(List.of(Change.remove(small.asked)));
        Dossier now = then.with(Removal.of(then, small.agency));
        TakingBack back = TakingBack.of(now, List.of(edit(first, then, small.asked)));
        assertEquals(List.of(new Obstacle(Reason.LACKS_SOMETHING, EntryType.CONTRIBUTION, small.asked.id(),
                Optional.empty())), back.obstacles());
    }

    @Test
    void whatWasChangedAndThenRemovedCannotBeChangedBack() {
        Dossier then = put(first, with(small.inner, "words", "other"));
        Dossier now = then.with(List.of(Change.remove(small.inner)));
        assertEquals(List.of(Reason.REMOVED_SINCE),
                reasons(TakingBack.of(now, List.of(edit(first, then, small.inner)))));
    }
}
