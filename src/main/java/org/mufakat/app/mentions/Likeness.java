package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;

/** How much a part of a sentence speaks of a record. */
final class Likeness {
    /** So much of what a title means must be said for the title to count as named. */
    private static final double ENOUGH = 0.5;
    /** So much of a proper name must be in a title for it to be that record's name. */
    private static final double SAME_NAME = 0.6;
    /** So much of what a passage says must be in a title for both to speak of the same. */
    private static final double SAME_TOPIC = 0.8;
    private static final double AREA = 3;
    private static final double KIND = 1;
    private static final double NAME = 6;

    private final RecordIndex index;

    /**
     * What was found.
     *
     * @param isFound whether it counts; else it is only possible
     * @param reason why
     * @param weight how much was found
     */
    record Found(boolean isFound, Reason reason, double weight) {}

    /** What a passage and a title share: how much of the title, how much of the passage. */
    private record Shared(double coverage, double ofPassage, boolean telling, boolean alone, double weight,
            List<String> words) {}

    Likeness(RecordIndex index) {
        this.index = index;
    }

    /** What of a record a part names; absent where it names nothing by which that record is meant. */
    Optional<Found> of(Meaning meaning, Set<String> heading, Titled titled) {
        List<Id<Delegation>> partners = titled.record().partners().stream().filter(meaning.partners()::contains)
                .toList();
        boolean others = !meaning.partners().isEmpty() && partners.isEmpty();
        Optional<String> name = name(meaning, titled);
        if (others) {
            return name.filter(titled.programmes()::contains)
                    .map(written -> new Found(false, reason(partners, titled, meaning, List.of(written)), NAME));
        }
        Shared shared = shared(meaning, heading, titled);
        boolean inFull = titled.record().area().filter(meaning.inFull()::contains).isPresent();
        boolean inPart = titled.record().area().filter(meaning.inPart()::contains).isPresent();
        boolean kind = titled.kinds().stream().anyMatch(meaning.kinds()::contains);
        List<String> words = new ArrayList<>(name.map(List::of).orElse(List.of()));
        shared.words().stream().filter(word -> !words.contains(word)).forEach(words::add);
        double weight = shared.weight() + (inFull ? AREA : inPart ? 1 : 0) + (kind ? KIND : 0)
                + (name.isPresent() ? NAME : 0) + partners.size();
        boolean found = isFound(meaning, titled, name.isPresent(), !partners.isEmpty(), shared, inFull, inPart, kind);
        boolean possible = found || isPossible(meaning, titled, name.isPresent(), !partners.isEmpty(), shared, inFull,
                inPart, kind);
        return possible
                ? Optional.of(new Found(found, reason(partners, titled, meaning, words), weight))
                : Optional.empty();
    }

    private static boolean isFound(Meaning meaning, Titled titled, boolean name, boolean partner, Shared shared,
            boolean inFull, boolean inPart, boolean kind) {
        boolean title = shared.telling() && shared.coverage() >= ENOUGH;
        if (!meaning.isSupport()) {
            return name && partner;
        }
        if (!partner) {
            return name || title && (kind || inFull || inPart);
        }
        boolean nothingElse = kind && titled.senses().isEmpty() && meaning.senses().isEmpty();
        boolean alike = shared.alone() || shared.telling() && shared.ofPassage() >= SAME_TOPIC;
        return name || inFull || title || nothingElse || kind && alike;
    }

    private static boolean isPossible(Meaning meaning, Titled titled, boolean name, boolean partner, Shared shared,
            boolean inFull, boolean inPart, boolean kind) {
        if (name) {
            return true;
        }
        boolean title = shared.telling() && shared.coverage() >= ENOUGH;
        if (meaning.speech() == Meaning.Speech.OTHER) {
            return false;
        }
        if (!partner) {
            return inFull || title;
        }
        boolean elsewhere = titled.record().area().isPresent() && !meaning.inFull().isEmpty();
        return meaning.isSupport()
                && (inPart || shared.telling() && !elsewhere || kind && titled.record().area().isEmpty());
    }

    /** By which name of a programme a part means a record: an abbreviation, or most of a proper name. */
    private Optional<String> name(Meaning meaning, Titled titled) {
        Optional<String> abbreviation = titled.programmes().stream().filter(meaning.programmes()::contains).findFirst();
        return abbreviation.or(() -> meaning.properNames().stream().filter(name -> {
            List<String> shared = name.keySet().stream().filter(titled.senses()::contains).toList();
            return shared.size() > 1 && shared.stream().anyMatch(index::tells)
                    && weight(shared) >= SAME_NAME * weight(name.keySet());
        }).findFirst().map(name -> String.join(" ", name.values())));
    }

    private double weight(Collection<String> senses) {
        return senses.stream().mapToDouble(index::weight).sum();
    }

    private Shared shared(Meaning meaning, Set<String> heading, Titled titled) {
        double all = 0;
        double said = 0;
        double own = 0;
        boolean telling = false;
        boolean alone = false;
        List<String> words = new ArrayList<>();
        Map<String, String> senses = meaning.senses();
        for (String sense : titled.senses()) {
            double weight = index.weight(sense);
            all += weight;
            if (senses.containsKey(sense)) {
                said += weight;
                own += weight;
                telling |= index.tells(sense);
                alone |= index.isAlone(sense);
            } else if (heading.contains(sense)) {
                said += weight;
            }
        }
        senses.forEach((sense, written) -> {
            if (titled.senses().contains(sense)) {
                words.add(written);
            }
        });
        double passage = weight(senses.keySet());
        return new Shared(all == 0 ? 0 : said / all, passage == 0 ? 0 : own / passage, telling, alone, own, words);
    }

    private static Reason reason(List<Id<Delegation>> partners, Titled titled, Meaning meaning, List<String> words) {
        Optional<Id<ProgrammeArea>> area = titled.record().area()
                .filter(each -> meaning.inFull().contains(each) || meaning.inPart().contains(each));
        Optional<Id<SupportKind>> kind = titled.kinds().stream().filter(meaning.kinds()::contains).findFirst();
        return new Reason(partners, area, kind, words);
    }
}
