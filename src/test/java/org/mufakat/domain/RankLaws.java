package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankLaws {
    @Property(tries = 200)
    void whereverOnePutsSomethingItStandsBetweenItsNeighbours(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_000) Integer> places) {
        List<Rank> ranks = new ArrayList<>();
        for (int place : places) {
            int at = place % (ranks.size() + 1);
            ranks.add(at, Rank.between(at == 0 ? Optional.empty() : Optional.of(ranks.get(at - 1)),
                    at == ranks.size() ? Optional.empty() : Optional.of(ranks.get(at))));
        }
        for (int i = 1; i < ranks.size(); i++) {
            assertTrue(ranks.get(i - 1).compareTo(ranks.get(i)) < 0, ranks.toString());
        }
    }

    @Property(tries = 100)
    void aSpreadAscends(@ForAll @IntRange(max = 3_000) int count) {
        List<Rank> ranks = Rank.spread(count);
        assertEquals(count, ranks.size());
        for (int i = 1; i < count; i++) {
            assertTrue(ranks.get(i - 1).compareTo(ranks.get(i)) < 0);
        }
    }
}
