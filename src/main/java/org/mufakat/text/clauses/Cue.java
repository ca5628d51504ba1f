package org.mufakat.text.clauses;

import java.util.Locale;

/** What general words give to understand. */
public enum Cue {
    /** That somebody does something for others. */
    SUPPORT,
    /** That somebody is thanked. */
    THANKS,
    /** That knowledge is exchanged, whoever gives it. */
    EXCHANGE,
    /** That a meeting and not support is thanked for. */
    COURTESY,
    /** That more than one is meant, and not all. */
    SEVERAL,
    /** That all are meant. */
    EVERY,
    /** The members of a group, whichever they are. */
    MEMBERS,
    /** The partners of a group, whichever they are. */
    PARTNERS;

    /** Under which it stands in the lists of words. */
    String key() {
        return "cue." + name().toLowerCase(Locale.ROOT);
    }
}
