package org.mufakat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class LawSmokeTest {

    @Property(tries = 50)
    boolean reversingTwiceGivesTheSameString(@ForAll String words) {
        return new StringBuilder(words).reverse().reverse().length() == words.length();
    }
}
