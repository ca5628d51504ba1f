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
    private static final long FAR = 10_000_000;

    private final TitleWords.Vocabulary vocabulary;
    private final Map<Id<Delegation>, Map<Optional<Id<ProgrammeArea>>, Shelf>> shelves = new HashMap<>();

    /** A record that is like the one sought. */
    record Like(SupportRecord record, double nearness) {}

    /** The records of a partner in an area by their titles. */
    private static final class Shelf {
        private final List<TitleWords> titles = new ArrayList<>();
        private final List<List<Kept>> records = new ArrayList<>();
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
            records.get(place).add(new Kept(record, begins(record.period()), ends(record.period())));
        }

        void mostLike(TitleWords title, Best best) {
            Optional.ofNullable(places.get(title)).ifPresent(place -> best.look(title, title, records.get(place)));
            eachNear(title, place -> best.look(title, titles.get(place), records.get(place)));
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

    /** A record with the days between which it lies, the farthest where it is open. */
    private record Kept(SupportRecord record, long begins, long ends) {}

    /** The best of those that are looked at. */
    private static final class Best {
        private final SupportRecord sought;
        private final long begins;
        private final long ends;
        private Optional<Like> like = Optional.empty();

        Best(SupportRecord sought) {
            this.sought = sought;
            this.begins = begins(sought.period()) - NEAR_DAYS;
            this.ends = ends(sought.period()) + NEAR_DAYS;
        }

        void look(TitleWords title, TitleWords other, List<Kept> records) {
            double nearness = -1;
            for (int i = 0; i < records.size() && i < MOST_OF_A_TITLE && nearness != 0; i++) {
                Kept kept = records.get(i);
                if (kept.begins() < ends && begins < kept.ends()) {
                    nearness = nearness < 0 ? title.nearness(other) : nearness;
                    look(nearness, kept.record());
                }
            }
        }

        private void look(double nearness, SupportRecord record) {
            double all = nearness + likeness(sought, record);
            if (nearness > 0 && all > like.map(Like::nearness).orElse(0.0)) {
                like = Optional.of(new Like(record, all));
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

    /** The record that is most like this one. */
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

    /** How alike all but titles and days are. */
    private static double likeness(SupportRecord one, SupportRecord other) {
        return (one.area().equals(other.area()) ? 0.1 : 0) + (one.period().words().equals(other.period().words())
                ? 0.1
                : 0) + (one.partners().equals(other.partners()) ? 0.1 : 0);
    }

    private static long begins(Period period) {
        return period.from().map(LocalDate::toEpochDay).orElse(-FAR);
    }

    private static long ends(Period period) {
        return period.to().map(LocalDate::toEpochDay).orElse(FAR);
    }
}
