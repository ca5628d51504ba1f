package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mufakat.domain.Id;

class LineTest {
    @Test
    void aLineEndOfTwoUnitsStaysWholeWhereWordsAreDroppedElsewhereInTheParagraph() {
        assertEquals("two\none\r\nthree", rewording("one\r\ntwo\nthree", "two\u2028one\u2028\u2028three"));
        assertEquals("threeone\r\ntwo\n", rewording("one\r\ntwo\nthree", "threeone\u2028\u2028two\u2028"));
    }

    @Test
    void aLineEndThatIsAddedToWordsFromAFileIsALineFeed() {
        assertEquals("xone\r\nt\nwo", rewording("one\r\ntwo", "xone\u2028\u2028t\u2028wo"));
        assertEquals("xone\n\nt\nwo", rewording("one\n\ntwo", "xone\u2028\u2028t\u2028wo"));
    }

    private static String rewording(String old, String shown) {
        return new Line(Id.random(), shown).rewording(old);
    }
}
