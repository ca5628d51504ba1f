package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A thread of comments. */
final class ConversationTest {
    private static final Instant HOUR = Instant.parse("2020-11-17T10:00:00Z");

    private final Position position = EntryType.POSITION.shape().with(Position.on(Id.random()), "objective",
            "Example: train ten managers of energy in each member.");
    private final Anchor about = Anchor.to(position, "objective", Passage.of(position.objective(), 15, 18));

    @Test
    void answersStandWithWhatTheyAnswerAlsoWhenThatIsAnAnswerItself() {
        Comment opening = said("Planning desk", 1, Optional.empty());
        Comment other = said("Coal desk", 2, Optional.empty());
        Comment answer = said("Efficiency desk", 3, Optional.of(opening.id()));
        Comment further = said("Planning desk", 4, Optional.of(answer.id()));
        assertEquals(List.of(new Conversation(opening, List.of(answer, further)), new Conversation(other, List.of())),
                Conversation.of(List.of(opening, other, answer, further)));
    }

    @Test
    void anAnswerToWhatIsGoneIsStillShownAndARingOfAnswersLosesNothing() {
        Comment lonely = said("Planning desk", 1, Optional.of(Id.random()));
        Id<Comment> first = Id.random();
        Id<Comment> second = Id.random();
        Comment one = comment(first, "A", 2, Optional.of(second), "");
        Comment two = comment(second, "B", 3, Optional.of(first), "");
        List<Conversation> threads = Conversation.of(List.of(lonely, one, two));
        assertEquals(3, threads.stream().mapToInt(thread -> 1 + thread.answers().size()).sum());
        assertEquals(lonely, threads.getFirst().opening());
    }

    @Test
    void aThreadIsWhoseItIsAssignedToElseOfWhoBeganIt() {
        Comment assigned = comment(Id.random(), "Planning desk", 1, Optional.empty(), "Head");
        Comment own = said("Head", 2, Optional.empty());
        Comment handedOn = comment(Id.random(), "Head", 3, Optional.empty(), "Coal desk");
        Comment answer = said("Coal desk", 4, Optional.of(handedOn.id()));
        assertTrue(new Conversation(assigned, List.of()).isFor("Head"));
        assertTrue(new Conversation(assigned, List.of()).isFor(" head "));
        assertFalse(new Conversation(assigned, List.of()).isFor("Planning desk"));
        assertTrue(new Conversation(own, List.of()).isFor("Head"));
        assertFalse(new Conversation(handedOn, List.of(answer)).isFor("Head"));
        assertTrue(new Conversation(handedOn, List.of(answer)).isFor("Coal desk"));
        assertFalse(new Conversation(said("", 5, Optional.empty()), List.of()).isFor(""));
    }

    @Test
    void theWordsItIsAboutAreFoundWhereTheyStandNowOrAreLost() {
        Conversation thread = new Conversation(said("Planning desk", 1, Optional.empty()), List.of());
        assertEquals(15, thread.standing(dossier(position)).orElseThrow().start());
        Position moved = EntryType.POSITION.shape().with(position, "objective",
                "In short. " + position.objective());
        assertEquals(25, thread.standing(dossier(moved)).orElseThrow().start());
        Position without = EntryType.POSITION.shape().with(position, "objective", "Example: train managers.");
        assertTrue(thread.isLost(dossier(without)));
        assertTrue(thread.isLost(Dossier.empty()));
        Comment onAll = EntryType.COMMENT.shape().with(thread.opening(), "about", Anchor.to(position, "objective"));
        assertFalse(new Conversation(onAll, List.of()).isLost(dossier(without)));
    }

    private Dossier dossier(Position now) {
        return Dossier.of(List.of(now));
    }

    private Comment said(String author, int minute, Optional<Id<Comment>> to) {
        return comment(Id.random(), author, minute, to, "");
    }

    private Comment comment(Id<Comment> id, String author, int minute, Optional<Id<Comment>> to, String assigned) {
        return new Comment(id, about, to, author, HOUR.plusSeconds(60L * minute), "Example: why?", Optional.empty(),
                assigned, Optional.empty());
    }
}
