package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters of a document put in place of others.
 *
 * @param start the first character replaced, in UTF-16 units of the document, a line end counting one
 * @param end behind the last one
 * @param words what comes in their place, lines ended by a line feed
 */
public record Splice(int start, int end, String words) {
    /**
     * The smallest replacements that turn one document into another, last one first so that each can be made without
     * moving the others. Where the number of lines stays, each line is compared with its own.
     */
    public static List<Splice> between(List<Line> shown, List<Line> wanted) {
        List<Splice> splices = new ArrayList<>();
        if (shown.size() == wanted.size()) {
            int start = 0;
            for (int i = 0; i < shown.size(); i++) {
                add(splices, start, shown.get(i).words(), wanted.get(i).words());
                start += shown.get(i).words().length() + 1;
            }
        } else {
            add(splices, 0, joined(shown), joined(wanted));
        }
        return splices;
    }

    /** Whether two replacements have a character in common or nothing between them. */
    boolean touches(Splice other) {
        return start <= other.end && other.start <= end;
    }

    /** The lines as one document. */
    static String joined(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::words).toList());
    }

    private static void add(List<Splice> splices, int offset, String old, String changed) {
        if (old.equals(changed)) {
            return;
        }
        int shorter = Math.min(old.length(), changed.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == changed.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && old.charAt(old.length() - 1 - tail) == changed.charAt(changed.length() - 1 - tail)) {
            tail++;
        }
        splices.addFirst(new Splice(offset + head, offset + old.length() - tail,
                changed.substring(head, changed.length() - tail)));
    }
}
