package org.mufakat.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of which it is known with which letters and signs it can begin, so that most places are passed over without
 * trying it. Letters beyond ASCII are tried always, for case folding can make one of them any letter.
 *
 * @param pattern
 *            the pattern
 * @param initials
 *            its first letters, in lower case, digits and signs within ASCII
 */
record Beginning(Pattern pattern, String initials) {

    private static final char LAST_OF_ASCII = '~';

    /** Whether it matches the characters of a text from one place to another, all of them. */
    boolean matches(String text, int from, int to) {
        return mayBegin(text, from, to) && pattern.matcher(text).region(from, to).matches();
    }

    /** Whether it matches the characters of a text from a place on. */
    boolean lookingAt(String text, int from, int to) {
        return mayBegin(text, from, to) && pattern.matcher(text).region(from, to).lookingAt();
    }

    /** Whether it is worth trying there. */
    boolean mayBegin(String text, int from, int to) {
        if (from >= to) {
            return false;
        }
        char unit = text.charAt(from);
        return unit > LAST_OF_ASCII || initials.indexOf(unit >= 'A' && unit <= 'Z' ? unit + 32 : unit) >= 0;
    }

    /** A matcher of the pattern in that region. */
    Matcher in(String text, int from, int to) {
        return pattern.matcher(text).region(from, to);
    }
}
