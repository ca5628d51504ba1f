package org.mufakat.text;

/** Signs of punctuation as they meet where words went. */
final class Punctuation {

    private static final String SEPARATING = ".,;:\u3002\uFF0E\uFF0C\uFF1B\uFF1A\u3001";

    private Punctuation() {}

    /** Whether it stands between or behind words and is none of them. */
    static boolean separates(char unit) {
        return SEPARATING.indexOf(unit) >= 0;
    }
}
