package org.mufakat.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Period;
import org.mufakat.domain.SupportRecord;

/**
 * Finds the record that is most like another: a partner in common, the same area where both state one, a near title and
 * a near period. Only records that share a rare word of the title are compared, so that cost grows with their number.
 */
final class LikeRecords {
    private static final int MOST_COMPARED = 2_000;
    private static final int MOST_OF_A_TITLE = 200;
    private static final long NEAR_DAYS = 92;

    private final TitleWords.Vocabulary vocabulary;
    private final Map<Id<Delegation>, Shelf> shelves = new HashMap<>();

    /** A record that is like the one sought. */
    record Like(SupportRecord record, double nearness) {}

    private static final class Shelf {
        private final Map<TitleWords, List<SupportRecord>> byTitle = new HashMap<>();
        private final Map<Integer, List<TitleWords>> byWord = new HashMap<>();

        int count(int word) {
            return byWord.getOrDefault(word, List.of()).size();
        }
    }

    LikeRecords(TitleWords.Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(SupportRecord record) {
        TitleWords title = vocabulary.of(record.title());
        for (Id<Delegation> partner : record.partners()) {
            Shelf shelf = shelves.computeIfAbsent(partner, absent -> new Shelf());
            List<SupportRecord> alike = shelf.byTitle.computeIfAbsent(title, absent -> new ArrayList<>(1));
            if (alike.isEmpty()) {
                for (int word : title.words()) {
                    shelf.byWord.computeIfAbsent(word, absent -> new ArrayList<>(2)).add(title);
                }
            }
            alike.add(record);
        }
    }

    Optional<Like> mostLike(SupportRecord sought) {
        TitleWords title = vocabulary.of(sought.title());
        Optional<Like> best = Optional.empty();
        for (Id<Delegation> partner : sought.partners()) {
            Shelf shelf = shelves.get(partner);
            if (shelf != null) {
                for (TitleWords near : near(shelf, title)) {
                    best = better(best, sought, title.nearness(near), shelf.byTitle.get(near));
                }
            }
        }
        return best;
    }

    private static Optional<Like> better(Optional<Like> best, SupportRecord sought, double nearness,
            List<SupportRecord> records) {
        Optional<Like> found = best;
        if (nearness > 0) {
            for (SupportRecord each : records.subList(0, Math.min(records.size(), MOST_OF_A_TITLE))) {
                double all = nearness + likeness(sought, each);
                if (all > 0 && all > found.map(Like::nearness).orElse(0.0)) {
                    found = Optional.of(new Like(each, all));
                }
            }
        }
        return found;
    }

    private static Set<TitleWords> near(Shelf shelf, TitleWords title) {
        List<Integer> rarest = Arrays.stream(title.words()).boxed().sorted(Comparator.comparing(shelf::count)).toList();
        Set<TitleWords> found = new LinkedHashSet<>();
        if (shelf.byTitle.containsKey(title)) {
            found.add(title);
        }
        for (int word : rarest.subList(0, title.words().length == 0 ? 0 : title.enough())) {
            for (TitleWords each : shelf.byWord.getOrDefault(word, List.of())) {
                found.add(each);
                if (found.size() >= MOST_COMPARED) {
                    return found;
                }
            }
        }
        return found;
    }

    /** How alike all but the titles are; far below 0 where it cannot be the same. */
    private static double likeness(SupportRecord one, SupportRecord other) {
        boolean otherArea = one.area().isPresent() && other.area().isPresent() && !one.area().equals(other.area());
        if (otherArea || !isNear(one.period(), other.period())) {
            return -9;
        }
        return (one.area().equals(other.area()) ? 0.1 : 0) + (one.period().words().equals(other.period().words())
                ? 0.1
                : 0) + (one.partners().equals(other.partners()) ? 0.1 : 0);
    }

    private static boolean isNear(Period one, Period other) {
        return begins(one).minusDays(NEAR_DAYS).isBefore(ends(other))
                && begins(other).minusDays(NEAR_DAYS).isBefore(ends(one));
    }

    private static LocalDate begins(Period period) {
        return period.from().orElse(LocalDate.of(1, 1, 1));
    }

    private static LocalDate ends(Period period) {
        return period.to().orElse(LocalDate.of(9999, 12, 31));
    }
}
