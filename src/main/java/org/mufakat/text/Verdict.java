package org.mufakat.text;

/** What becomes of one bracket. */
public sealed interface Verdict {

    /**
     * The words stay and the marks go. What is no wording does what it proposes: a deletion takes its words out, a
     * reserve is withdrawn, <i>no text</i> goes.
     */
    Verdict LIFT = Plain.LIFT;

    /** The words go with the bracket, and with it all that stands in it; a proposal to take words out is refused. */
    Verdict DELETE = Plain.DELETE;

    /** Exactly these words stand in place of the bracket: those that fill a gap, or one part of slash alternatives. */
    static Verdict words(String words) {
        return new Words(words);
    }

    /** The verdicts that need no words. */
    enum Plain implements Verdict {
        /** The words stay. */
        LIFT,
        /** The words go. */
        DELETE
    }

    /**
     * A verdict with words of its own.
     *
     * @param words
     *            what stands in place of the bracket, empty where it goes
     */
    record Words(String words) implements Verdict {}
}
