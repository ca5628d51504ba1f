package org.mufakat.text;

import java.util.Arrays;

/**
 * A longest common subsequence of two sequences of tokens, found in straight-line space (Hirschberg 1975). Where it
 * would take too long, nothing is common: then all was written anew.
 */
final class TokenAlignment {

    private static final long MOST = 40_000_000;

    private final int[] before;
    private final int[] after;
    private final int[] partners;

    TokenAlignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.partners = new int[before.length];
        Arrays.fill(partners, -1);
        if ((long) before.length * after.length <= MOST) {
            align(0, before.length, 0, after.length);
        }
    }

    /** For each token before its place after, or -1 when it is gone. */
    int[] partners() {
        return partners;
    }

    private void align(int from, int to, int start, int end) {
        if (to - from == 0 || end - start == 0) {
            return;
        }
        if (to - from == 1) {
            for (int at = start; at < end; at++) {
                if (after[at] == before[from]) {
                    partners[from] = at;
                    return;
                }
            }
            return;
        }
        int middle = (from + to) >>> 1;
        int[] forth = lengths(from, middle, start, end, false);
        int[] back = lengths(middle, to, start, end, true);
        int best = 0;
        for (int at = 0; at <= end - start; at++) {
            if (forth[at] + back[end - start - at] > forth[best] + back[end - start - best]) {
                best = at;
            }
        }
        align(from, middle, start, start + best);
        align(middle, to, start + best, end);
    }

    private int[] lengths(int from, int to, int start, int end, boolean reversed) {
        int width = end - start;
        int[] last = new int[width + 1];
        int[] row = new int[width + 1];
        for (int i = 0; i < to - from; i++) {
            int token = before[reversed ? to - 1 - i : from + i];
            for (int j = 0; j < width; j++) {
                row[j + 1] = token == after[reversed ? end - 1 - j : start + j]
                        ? last[j] + 1
                        : Math.max(row[j], last[j + 1]);
            }
            int[] done = last;
            last = row;
            row = done;
        }
        return last;
    }
}
