package org.mufakat.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Messages;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Part;
import org.mufakat.dossier.HistoryStep;
import org.mufakat.dossier.Sought;
import org.mufakat.text.WordDifference;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.ui.control.EntryWords;
import org.mufakat.ui.control.Words;

/** A step says in few words what was changed, how, and how much. */
final class StepWordsTest {

    private final HistoryFixture evening = new HistoryFixture();
    private final StepWords says = new StepWords(new Words(Locale.ENGLISH), evening.session::dossier,
            ZoneOffset.UTC);

    private List<HistoryStep> steps() {
        return evening.session.chronicle().steps(Sought.ALL, OptionalLong.empty()).join().steps();
    }

    @Test
    void oneFieldIsNamedWithItsItemAndTheWordsThatCame() {
        HistoryStep step = steps().get(6);
        assertEquals("10 Energy efficiency, points to make", says.title(step));
        assertEquals("“over ten” put in", says.how(step));
        assertEquals("+2", says.amount(step));
    }

    @Test
    void ourPositionIsReadWithoutMarksUnlessOnlyTheyDiffer() {
        Part points = EntryType.POSITION.shape().part("pointsToMake");
        Entry plain = EntryType.POSITION.shape().with(evening.position(), "pointsToMake", "- over ten trainers");
        Entry strong = EntryType.POSITION.shape().with(evening.position(), "pointsToMake", "- over **ten** trainers");
        Entry longer = EntryType.POSITION.shape().with(evening.position(), "pointsToMake",
                "- over **ten** good trainers");
        assertEquals("– over ten trainers", says.value(points, Optional.of(strong)));
        assertEquals("good", says.difference(points, Optional.of(strong), Optional.of(longer))
                .words(Kind.ADDED).strip());
        assertEquals("– over ten good trainers", shown(says.difference(points, Optional.of(plain),
                Optional.of(longer))));
        assertEquals("- over **ten** trainers", shown(says.difference(points, Optional.of(plain),
                Optional.of(strong))));
    }

    private static String shown(WordDifference difference) {
        return difference.words(Kind.SAME, Kind.ADDED);
    }

    @Test
    void severalEntriesAreNamedBelowWhatTheActIsCalled() {
        HistoryStep step = steps().getFirst();
        assertEquals("Paste 2 items", says.title(step));
        assertEquals("1 Opening (new); 2 Adoption of the agenda (new)", says.how(step));
        assertEquals("2 changes", says.amount(step));
    }

    @Test
    void whatWasTakenBackIsNamedAndANewCommentSaysWhatItIsAbout() {
        assertEquals("Took back: Source, record 1", says.title(steps().get(2)));
        assertEquals("Comment: 10 Energy efficiency, points to make", says.title(steps().get(5)));
        assertEquals("new", says.amount(steps().get(5)));
    }

    @Test
    void everyComponentThatCanChangeHasANameInTheWindow() {
        List<String> unnamed = new ArrayList<>();
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            for (EntryType type : EntryType.values()) {
                for (Part part : type.shape().parts()) {
                    String key = EntryWords.labelKey(type, part.name());
                    if (!part.name().equals("id") && !messages.keys().contains(key)) {
                        unnamed.add(key);
                    }
                }
            }
        }
        assertEquals(List.of(), unnamed);
    }
}
