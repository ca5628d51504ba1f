package org.mufakat.app.overview;

import java.util.List;

/**
 * Who holds something that is open.
 *
 * @param code the code of a delegation or group; empty for what nobody is named for
 * @param ours whether it is our delegation or our group
 * @param points the open brackets that name it, in the order of the text
 * @param waiting the paragraphs that wait for it
 */
public record Holder(String code, boolean ours, List<Held> points, List<Waiting> waiting) {
    /** Keeps unmodifiable copies. */
    public Holder {
        points = List.copyOf(points);
        waiting = List.copyOf(waiting);
    }
}
