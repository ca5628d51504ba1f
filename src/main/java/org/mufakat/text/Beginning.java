package org.mufakat.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of which it is known with which letters and signs it can begin, so that most places are passed over without
 * trying it.
 *
 * @param pattern
 *            the pattern
 * @param first
 *            with what it can begin
 */
record Beginning(Pattern pattern, FirstLetters first) {

    /** A pattern that can begin with these words within ASCII, or with anything beyond. */
    Beginning(Pattern pattern, String... words) {
        this(pattern, new FirstLetters(List.of(words)));
    }

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
        return first.mayBegin(text, from, to);
    }

    /** A matcher of the pattern in that region. */
    Matcher in(String text, int from, int to) {
        return pattern.matcher(text).region(from, to);
    }
}
