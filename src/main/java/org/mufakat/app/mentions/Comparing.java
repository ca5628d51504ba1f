package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.app.mentions.Difference.Beyond;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.Beneficiaries;
import org.mufakat.text.clauses.Clause;

/** Compares what sentences say of partners' support with the records that back them. */
final class Comparing {
    private final Terms terms;
    private final RecordIndex index;
    private final Map<Paragraph, List<List<Matching.Backed>>> sentences;

    private record Place(Paragraph paragraph, List<Matching.Backed> parts) {}

    private record Topic(Optional<Id<ProgrammeArea>> area, Optional<Id<SupportKind>> kind) {}

    Comparing(Terms terms, RecordIndex index, Map<Paragraph, List<List<Matching.Backed>>> sentences) {
        this.terms = terms;
        this.index = index;
        this.sentences = sentences;
    }

    /** What is said of partners' support without any record. */
    List<Unbacked> unbacked() {
        return places().stream().filter(place -> !isBacked(place) && isAboutSomething(place))
                .map(place -> new Unbacked(place.paragraph(),
                        whole(place.parts()), partners(place)))
                .toList();
    }

    /** What is said beyond the records that back it. */
    List<Difference> more() {
        List<Difference> found = new ArrayList<>();
        for (Place place : places()) {
            if (isBacked(place)) {
                place.parts().forEach(part -> found.addAll(more(place.paragraph(), part)));
            }
        }
        return found;
    }

    /** What is on record of partners beyond what the text says of them, in areas and of kinds that it does not name of them. */
    List<Difference> less(Map<Id<Paragraph>, List<Mention>> mentions, List<SupportRecord> unmentioned) {
        Map<Id<Delegation>, List<Paragraph>> where = new LinkedHashMap<>();
        Map<Id<Delegation>, Set<Topic>> covered = new LinkedHashMap<>();
        for (Paragraph paragraph : sentences.keySet()) {
            Set<Id<Delegation>> here = new LinkedHashSet<>();
            for (Mention mention : mentions.getOrDefault(paragraph.id(), List.of())) {
                if (mention.counts()) {
                    for (Id<Delegation> partner : spokenOf(mention)) {
                        here.add(partner);
                        Set<Topic> topics = covered.computeIfAbsent(partner, absent -> new HashSet<>());
                        topics.add(new Topic(mention.record().area(), Optional.empty()));
                        topics.add(new Topic(Optional.empty(), mention.record().kind()));
                    }
                }
            }
            here.forEach(partner -> where.computeIfAbsent(partner, absent -> new ArrayList<>()).add(paragraph));
        }
        List<Difference> found = new ArrayList<>();
        where.forEach((partner, paragraphs) -> {
            List<Difference.Share> shares = shares(unmentioned.stream()
                    .filter(record -> record.partners().contains(partner)).toList(), covered.get(partner));
            if (!shares.isEmpty()) {
                found.add(new Difference.Less(partner, paragraphs, shares));
            }
        });
        return found;
    }

    private static Collection<Id<Delegation>> spokenOf(Mention mention) {
        return mention.certainty() == Certainty.CONFIRMED && mention.reason().partners().isEmpty()
                ? mention.record().partners()
                : mention.reason().partners();
    }

    private static List<Difference.Share> shares(List<SupportRecord> records, Set<Topic> covered) {
        Map<Topic, List<SupportRecord>> shares = new LinkedHashMap<>();
        for (SupportRecord record : records) {
            var area = new Topic(record.area(), Optional.empty());
            var kind = new Topic(Optional.empty(), record.kind());
            Optional<Topic> beside = record.area().isPresent() && !covered.contains(area)
                    ? Optional.of(area)
                    : record.kind().isPresent() && !covered.contains(kind) ? Optional.of(kind) : Optional.empty();
            beside.ifPresent(topic -> shares.computeIfAbsent(topic, absent -> new ArrayList<>()).add(record));
        }
        return shares.entrySet().stream().map(each -> new Difference.Share(each.getKey().area(), each.getKey().kind(),
                each.getValue())).toList();
    }

    /** What is said of the same partners in one sentence, where it speaks of support and names partners. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        sentences.forEach((paragraph, all) -> all.forEach(sentence -> {
            List<Matching.Backed> parts = new ArrayList<>();
            for (Matching.Backed part : sentence) {
                if (!part.meaning().carried() && !parts.isEmpty()) {
                    places.add(new Place(paragraph, List.copyOf(parts)));
                    parts.clear();
                }
                if (part.meaning().isSupport() && !part.meaning().partners().isEmpty()) {
                    parts.add(part);
                }
            }
            if (!parts.isEmpty()) {
                places.add(new Place(paragraph, List.copyOf(parts)));
            }
        }));
        return places;
    }

    /** Thanks without a word for what are for anything that is on record. */
    private boolean isAboutSomething(Place place) {
        return place.parts().stream().anyMatch(part -> part.meaning().hasTopic())
                || partners(place).stream().noneMatch(index::has);
    }

    private static boolean isBacked(Place place) {
        return place.parts().stream().anyMatch(part -> !part.by().isEmpty());
    }

    private static Set<Id<Delegation>> partners(Place place) {
        return place.parts().stream().flatMap(part -> part.meaning().partners().stream()).collect(Collectors.toSet());
    }

    private static Clause whole(List<Matching.Backed> parts) {
        Clause last = parts.getLast().meaning().clause();
        return new Clause(parts.getFirst().meaning().clause().start(), last.end(), last.until(),
                parts.stream().map(part -> part.meaning().clause().words()).collect(Collectors.joining()));
    }

    private List<Difference> more(Paragraph paragraph, Matching.Backed part) {
        List<Difference> found = new ArrayList<>();
        Meaning meaning = part.meaning();
        if (part.by().isEmpty()) {
            if (meaning.carried() && !meaning.inFull().isEmpty() | !meaning.kinds().isEmpty()
                    | meaning.senses().size() > 1 | !meaning.properNames().isEmpty()) {
                found.add(more(paragraph, part, Beyond.PART, Optional.empty(), Optional.empty(), Set.of()));
            }
            return found;
        }
        for (Terms.Kind kind : terms.kinds()) {
            boolean named = meaning.kinds().contains(kind.kind());
            if (named && part.by().stream().noneMatch(titled -> isOf(titled, kind))
                    && meaning.kinds().stream().noneMatch(other -> isBackedAlike(other, kind, part))) {
                found.add(more(paragraph, part, Beyond.KIND, Optional.of(kind.kind()), Optional.empty(), Set.of()));
            }
        }
        for (Id<ProgrammeArea> area : meaning.inFull()) {
            boolean any = meaning.partners().stream().anyMatch(partner -> index.has(partner, area))
                    || part.by().stream().anyMatch(titled -> titled.record().area().isEmpty());
            if (!any) {
                found.add(more(paragraph, part, Beyond.AREA, Optional.empty(), Optional.of(area), Set.of()));
            }
        }
        reach(paragraph, part).ifPresent(found::add);
        return found;
    }

    private static boolean isOf(Titled titled, Terms.Kind kind) {
        return titled.kinds().contains(kind.kind());
    }

    /** Whether another kind is meant by the same word and backed. */
    private boolean isBackedAlike(Id<SupportKind> other, Terms.Kind kind, Matching.Backed part) {
        return terms.kinds().stream().filter(each -> each.kind().equals(other))
                .anyMatch(each -> each.called().stream().anyMatch(kind.called()::contains)
                        && part.by().stream().anyMatch(titled -> isOf(titled, each)));
    }

    /** Where more receive by the text than by the records, and these name all who received. */
    private Optional<Difference> reach(Paragraph paragraph, Matching.Backed part) {
        Set<Id<Delegation>> received = new LinkedHashSet<>();
        for (Titled titled : part.by()) {
            Beneficiaries named = terms.beneficiaries(titled.record());
            if (named.named().isEmpty() || !named.groups().isEmpty()) {
                return Optional.empty();
            }
            received.addAll(named.named());
        }
        Reach said = part.meaning().reach();
        Set<Id<Delegation>> unnamed = new LinkedHashSet<>(said.named());
        unnamed.removeAll(received);
        if (said.several() && received.size() == 1) {
            return Optional.of(more(paragraph, part, Beyond.SEVERAL, Optional.empty(), Optional.empty(), received));
        }
        if (said.every()) {
            return Optional.of(more(paragraph, part, Beyond.EVERY, Optional.empty(), Optional.empty(), received));
        }
        return unnamed.isEmpty()
                ? Optional.empty()
                : Optional.of(more(paragraph, part, Beyond.NAMED, Optional.empty(), Optional.empty(), unnamed));
    }

    private static Difference.More more(Paragraph paragraph, Matching.Backed part, Beyond beyond,
            Optional<Id<SupportKind>> kind, Optional<Id<ProgrammeArea>> area, Set<Id<Delegation>> delegations) {
        return new Difference.More(paragraph, part.meaning().clause(), List.copyOf(part.meaning().partners()), beyond,
                kind, area, List.copyOf(delegations));
    }
}
