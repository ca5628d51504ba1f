package org.mufakat.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Period;
import org.mufakat.domain.ProgrammeArea;
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
    private final Map<Id<Delegation>, Map<Optional<Id<ProgrammeArea>>, Shelf>> shelves = new HashMap<>();

    /** A record that is like the one sought. */
    record Like(SupportRecord record, double nearness) {}

    /** The records of a partner in an area by their titles. */
    private static final class Shelf {
        private final List<TitleWords> titles = new ArrayList<>();
        private final List<List<SupportRecord>> records = new ArrayList<>();
        private final Map<TitleWords, Integer> places = new HashMap<>();
        private final Map<Integer, Places> byWord = new HashMap<>();
        private int[] asked = new int[64];
        private int question;

        void add(TitleWords title, SupportRecord record) {
            int place = places.computeIfAbsent(title, absent -> {
                for (int word : title.words()) {
                    byWord.computeIfAbsent(word, none -> new Places()).add(titles.size());
                }
                titles.add(title);
                records.add(new ArrayList<>(1));
                return titles.size() - 1;
            });
            records.get(place).add(record);
        }

        void mostLike(TitleWords title, Best best) {
            Optional.ofNullable(places.get(title)).ifPresent(place -> best.look(1, records.get(place)));
            eachNear(title, place -> best.look(title.nearness(titles.get(place)), records.get(place)));
        }

        int count(int word) {
            Places with = byWord.get(word);
            return with == null ? 0 : with.count;
        }

        /** Each title that can be near, told once: those that share one of its rarest words. */
        void eachNear(TitleWords title, IntConsumer told) {
            question++;
            asked = asked.length < titles.size() ? Arrays.copyOf(asked, titles.size() * 2) : asked;
            List<Integer> rarest = Arrays.stream(title.words()).boxed().sorted(Comparator.comparing(this::count))
                    .toList();
            int left = MOST_COMPARED;
            for (int i = 0; i < rarest.size() && i < title.enough(); i++) {
                Places with = byWord.get(rarest.get(i));
                for (int j = 0; with != null && j < with.count && left > 0; j++) {
                    int place = with.all[j];
                    if (asked[place] != question) {
                        asked[place] = question;
                        left--;
                        told.accept(place);
                    }
                }
            }
        }
    }

    /** Places in a list that grows. */
    private static final class Places {
        private int[] all = new int[2];
        private int count;

        void add(int place) {
            all = count == all.length ? Arrays.copyOf(all, count * 2) : all;
            all[count++] = place;
        }
    }

    /** The best of those that are looked at. */
    private static final class Best {
        private final SupportRecord sought;
        private Optional<Like> like = Optional.empty();

        Best(SupportRecord sought) {
            this.sought = sought;
        }

        void look(double nearness, List<SupportRecord> records) {
            if (nearness > 0) {
                for (SupportRecord each : records.subList(0, Math.min(records.size(), MOST_OF_A_TITLE))) {
                    double all = nearness + likeness(sought, each);
                    if (all > 0 && all > like.map(Like::nearness).orElse(0.0)) {
                        like = Optional.of(new Like(each, all));
                    }
                }
            }
        }
    }

    LikeRecords(TitleWords.Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(SupportRecord record) {
        TitleWords title = vocabulary.of(record.title());
        for (Id<Delegation> partner : record.partners()) {
            shelves.computeIfAbsent(partner, absent -> new LinkedHashMap<>())
                    .computeIfAbsent(record.area(), absent -> new Shelf()).add(title, record);
        }
    }

    Optional<Like> mostLike(SupportRecord sought) {
        TitleWords title = vocabulary.of(sought.title());
        var best = new Best(sought);
        for (Id<Delegation> partner : sought.partners()) {
            shelves.getOrDefault(partner, Map.of()).forEach((area, shelf) -> {
                if (area.isEmpty() || sought.area().isEmpty() || area.equals(sought.area())) {
                    shelf.mostLike(title, best);
                }
            });
        }
        return best.like;
    }

    /** How alike all but the titles are; far below 0 where it cannot be the same. */
    private static double likeness(SupportRecord one, SupportRecord other) {
        if (!isNear(one.period(), other.period())) {
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
