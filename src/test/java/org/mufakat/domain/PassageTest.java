package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String TEXT = "The Ministers [noted] [D1: welcomed] the progress [, and] of [noted] work.";

    @Test
    void wordsThatStandTwiceAreFoundWhereWhatIsAroundThemIsAsItWas() {
        var second = Passage.of(TEXT, TEXT.lastIndexOf("[noted]"), TEXT.lastIndexOf("[noted]") + 7);
        assertEquals(Optional.of("[noted] work."), second.foundIn("Now: " + TEXT).map(
                found -> ("Now: " + TEXT).substring(found.start())));
    }

    @Test
    void itStaysAsItIsWhileItCanBeFound() {
        Passage welcomed = of("[D1: welcomed]");
        assertSame(welcomed, welcomed.after(TEXT, "Dear all. " + TEXT));
    }

    @Test
    void itGrowsWithWordsTypedInIt() {
        assertEquals("[D1: warmly welcomed]",
                of("[D1: welcomed]").after(TEXT, TEXT.replace("welcomed", "warmly welcomed")).quote());
    }

    @Test
    void itKeepsItsLastWordsWhenItIsTakenOut() {
        Passage welcomed = of("[D1: welcomed]");
        String without = TEXT.replace("[D1: welcomed] ", "");
        assertSame(welcomed, welcomed.after(TEXT, without));
        assertEquals(Optional.empty(), welcomed.foundIn(without));
    }

    @Test
    void aFewLettersThatStandElsewhereAreNotTakenForIt() {
        assertEquals(Optional.empty(), Passage.of(TEXT, TEXT.indexOf("[, and]"), TEXT.indexOf("[, and]") + 2)
                .foundIn("Another paragraph [, altogether]."));
    }

    @Property
    void itIsFoundAgainAfterEditsAroundIt(@ForAll("words") String front, @ForAll("words") String back,
            @ForAll("words") String quote, @ForAll("words") String more) {
        String before = front + "{" + quote + "}" + back;
        var passage = Passage.of(before, front.length(), front.length() + quote.length() + 2);
        String edited = more + before;
        Passage kept = passage.after(before, edited);
        assertEquals(Optional.of(front.length() + more.length()), kept.foundIn(edited).map(Passage::start));
        String inside = front + "{" + quote + more + "}" + back;
        assertEquals(Optional.of("{" + quote + more + "}"),
                passage.after(before, inside).foundIn(inside).map(Passage::quote));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ab ").ofMinLength(3).ofMaxLength(40);
    }

    private static Passage of(String quote) {
        return Passage.of(TEXT, TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length());
    }
}
