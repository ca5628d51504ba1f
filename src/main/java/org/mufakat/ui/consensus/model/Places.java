package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Rank;

/** Gives paragraphs ranks in the order in which they stand, changing as few as can be. */
final class Places {
    private final List<Optional<Rank>> ranks;

    private Places(List<Optional<Rank>> ranks) {
        this.ranks = ranks;
    }

    /**
     * The paragraphs with ranks in this order.
     *
     * @param settled whether the paragraph at the same place has a rank of its own already
     */
    static List<Paragraph> inOrder(List<Paragraph> paragraphs, List<Boolean> settled) {
        boolean[] stays = longestAscending(paragraphs, settled);
        List<Optional<Rank>> ranks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            ranks.add(stays[i] ? Optional.of(paragraphs.get(i).rank()) : Optional.empty());
        }
        var places = new Places(ranks);
        places.fill();
        List<Paragraph> placed = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            placed.add(stays[i] ? paragraphs.get(i) : paragraphs.get(i).at(ranks.get(i).orElseThrow()));
        }
        return placed;
    }

    private void fill() {
        int at = 0;
        while (at < ranks.size()) {
            int end = at;
            while (end < ranks.size() && ranks.get(end).isEmpty()) {
                end++;
            }
            fill(at, end, at == 0 ? Optional.empty() : ranks.get(at - 1),
                    end == ranks.size() ? Optional.empty() : ranks.get(end));
            at = end + 1;
        }
    }

    /** Halves the gap again and again, so that ranks of many paragraphs put in at once stay short. */
    private void fill(int from, int to, Optional<Rank> lower, Optional<Rank> upper) {
        if (from < to) {
            int middle = (from + to) / 2;
            Optional<Rank> rank = Optional.of(Rank.between(lower, upper));
            ranks.set(middle, rank);
            fill(from, middle, lower, rank);
            fill(middle + 1, to, rank, upper);
        }
    }

    private static boolean[] longestAscending(List<Paragraph> paragraphs, List<Boolean> settled) {
        int count = paragraphs.size();
        int[] lastOfLength = new int[count + 1];
        int[] before = new int[count];
        int longest = 0;
        for (int i = 0; i < count; i++) {
            if (!settled.get(i)) {
                continue;
            }
            Rank rank = paragraphs.get(i).rank();
            int low = 1;
            int high = longest;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (paragraphs.get(lastOfLength[middle]).rank().compareTo(rank) < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            before[i] = low == 1 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            longest = Math.max(longest, low);
        }
        boolean[] stays = new boolean[count];
        Arrays.fill(stays, false);
        for (int i = longest == 0 ? -1 : lastOfLength[longest]; i >= 0; i = before[i]) {
            stays[i] = true;
        }
        return stays;
    }
}
