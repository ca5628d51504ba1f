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

/** How much a part of a sentence speaks of records. */
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
    private final Meaning meaning;
    private final Set<String> heading;
    private final double all;

    /**
     * What was found.
     *
     * @param isFound whether it counts; else it is only possible
     * @param reason why
     * @param weight how much was found
     */
    record Found(boolean isFound, Reason reason, double weight) {}

    /** What a passage and a title share: how much of the title, how much of the passage, and whether in rare words. */
    private record Shared(double coverage, double ofPassage, int telling, boolean alone, double weight) {
        boolean isTitle() {
            return telling > 0 && coverage >= ENOUGH;
        }
    }

    /** What of a record a passage names. */
    private record Named(boolean name, boolean partner, boolean inFull, boolean inPart, boolean kind) {}

    /** The likeness of one part; what the heading above means helps to tell of which record it speaks. */
    Likeness(RecordIndex index, Meaning meaning, Set<String> heading) {
        this.index = index;
        this.meaning = meaning;
        this.heading = heading;
        all = weight(meaning.senses().keySet());
    }

    /** What of a record it names; absent where it names nothing by which that record is meant. */
    Optional<Found> of(RecordIndex.Weighed weighed) {
        Titled titled = weighed.titled();
        List<Id<Delegation>> partners = partners(titled);
        boolean others = !meaning.partners().isEmpty() && partners.isEmpty();
        Optional<String> name = name(titled);
        if (others) {
            return name.filter(titled.programmes()::contains)
                    .map(written -> new Found(false, reason(partners, titled, List.of(written)), NAME));
        }
        Shared shared = shared(weighed);
        Optional<Id<ProgrammeArea>> area = titled.record().area();
        var named = new Named(name.isPresent(), !partners.isEmpty(), area.isPresent()
                && meaning.inFull().contains(area.get()), area.isPresent() && meaning.inPart().contains(area.get()),
                isOfKind(titled));
        boolean found = isFound(titled, named, shared);
        if (!found && !isPossible(titled, named, shared)) {
            return Optional.empty();
        }
        double weight = shared.weight() + (named.inFull() ? AREA : named.inPart() ? 1 : 0) + (named.kind() ? KIND : 0)
                + (named.name() ? NAME : 0) + partners.size();
        return Optional.of(new Found(found, reason(partners, titled, words(titled, name, shared,
                named.inFull())), weight));
    }

    private List<Id<Delegation>> partners(Titled titled) {
        List<Id<Delegation>> all = titled.record().partners();
        if (all.size() == 1) {
            return meaning.partners().contains(all.getFirst()) ? all : List.of();
        }
        return all.stream().filter(meaning.partners()::contains).toList();
    }

    private boolean isOfKind(Titled titled) {
        for (Id<SupportKind> kind : titled.kinds()) {
            if (meaning.kinds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFound(Titled titled, Named named, Shared shared) {
        if (!meaning.isSupport()) {
            return named.name() && named.partner();
        }
        if (!named.partner()) {
            return named.name()
                    || shared.isTitle() && (named.kind() || named.inFull());
        }
        boolean nothingElse = titled.senses().isEmpty() && meaning.senses().isEmpty();
        boolean alike = shared.alone() || shared.telling() > 0 && shared.ofPassage() >= SAME_TOPIC;
        return named.name() || named.inFull() || shared.isTitle() || shared.telling() > 1
                || named.kind() && (nothingElse || alike);
    }

    private boolean isPossible(Titled titled, Named named, Shared shared) {
        if (named.name()) {
            return true;
        }
        if (meaning.speech() == Meaning.Speech.OTHER) {
            return false;
        }
        if (!named.partner()) {
            return named.inFull() || shared.isTitle();
        }
        boolean stated = titled.record().area().isPresent();
        return meaning.isSupport()
                && (named.inPart() || shared.telling() > 0 && !(stated && !meaning.inFull().isEmpty())
                        || named.kind() && !stated);
    }

    /** By which name of a programme it means a record: an abbreviation, or most of a proper name. */
    private Optional<String> name(Titled titled) {
        if (meaning.programmes().isEmpty() && meaning.properNames().isEmpty()) {
            return Optional.empty();
        }
        return titled.programmes().stream().filter(meaning.programmes()::contains).findFirst()
                .or(() -> meaning.properNames().stream().filter(name -> isNameOf(name, titled)).findFirst()
                        .map(name -> String.join(" ", name.values())));
    }

    private boolean isNameOf(Map<String, String> name, Titled titled) {
        List<String> shared = name.keySet().stream().filter(titled.senses()::contains).toList();
        return shared.size() > 1 && shared.stream().anyMatch(index::tells)
                && weight(shared) >= SAME_NAME * weight(name.keySet());
    }

    private double weight(Collection<String> senses) {
        return senses.stream().mapToDouble(index::weight).sum();
    }

    private Shared shared(RecordIndex.Weighed weighed) {
        double said = 0;
        double own = 0;
        int telling = 0;
        boolean alone = false;
        for (int i = 0; i < weighed.senses().length; i++) {
            String sense = weighed.senses()[i];
            if (meaning.senses().containsKey(sense)) {
                own += weighed.weights()[i];
                telling += index.tells(sense) ? 1 : 0;
                alone |= index.isAlone(sense);
            } else if (heading.contains(sense)) {
                said += weighed.weights()[i];
            }
        }
        return new Shared(weighed.all() == 0 ? 0 : (own + said) / weighed.all(), all == 0 ? 0 : own / all, telling,
                alone, own);
    }

    /** The words that passage and title share, in the passage's order; an area that is named says its own already. */
    private List<String> words(Titled titled, Optional<String> name, Shared shared, boolean area) {
        if (name.isEmpty() && shared.weight() == 0) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        name.ifPresent(words::add);
        meaning.senses().forEach((sense, written) -> {
            boolean said = area && meaning.areaWords().contains(sense);
            if (titled.senses().contains(sense) && !said && !words.contains(written)) {
                words.add(written);
            }
        });
        return words;
    }

    private Reason reason(List<Id<Delegation>> partners, Titled titled, List<String> words) {
        Optional<Id<ProgrammeArea>> area = titled.record().area()
                .filter(each -> meaning.inFull().contains(each) || meaning.inPart().contains(each));
        Optional<Id<SupportKind>> kind = isOfKind(titled)
                ? titled.kinds().stream().filter(meaning.kinds()::contains).findFirst()
                : Optional.empty();
        return new Reason(partners, area, kind, words);
    }
}
