package org.mufakat.ui.consensus.model;

import java.util.Optional;

/** What can be done on an outstanding issue beside the text. */
public interface IssueActs {
    /** Goes to a bracket in the text. */
    void show(NotedChoice choice);

    /** Opens the card for a stance; {@code held} is one to be corrected. */
    void stance(Subject about, Optional<Voice> held);

    /** Deletes the words of a bracket. */
    void delete(NotedChoice choice);

    /** Takes one of several alternatives, or one part of words that slashes join. */
    void take(NotedChoice choice, Optional<String> part);

    /** Fills a gap, or puts words in the place of an issue. */
    void putIn(NotedChoice choice, String words);
}
