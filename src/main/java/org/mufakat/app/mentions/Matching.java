package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.clauses.Clause;

/** Finds which passages speak of which records: those that a person linked first, and never those that a person refused. */
final class Matching {
    /** So many records that a passage may speak of are offered. */
    private static final int MOST_POSSIBLE = 5;

    private final Terms terms;
    private final RecordIndex index;
    private final Likeness likeness;

    /** A part of a sentence with the records that it counts as speaking of. */
    record Backed(Meaning meaning, List<Titled> by) {}

    private record Mentioned(List<Mention> mentions, List<List<Backed>> sentences) {}

    Matching(Terms terms, RecordIndex index) {
        this.terms = terms;
        this.index = index;
        likeness = new Likeness(index);
    }

    SupportInText of(Dossier dossier, ConsensusText text, List<Spoken> spoken) {
        Map<Id<Paragraph>, List<Mention>> mentions = new LinkedHashMap<>();
        Map<Paragraph, List<List<Backed>>> sentences = new LinkedHashMap<>();
        Set<Id<SupportRecord>> counted = new HashSet<>();
        for (Spoken each : spoken) {
            Mentioned found = mentioned(each, linked(dossier, each.paragraph()));
            mentions.put(each.paragraph().id(), found.mentions());
            sentences.put(each.paragraph(), found.sentences());
            found.mentions().stream().filter(Mention::counts).forEach(one -> counted.add(one.record().id()));
        }
        mentions.replaceAll((paragraph, all) -> all.stream()
                .filter(one -> one.counts() || !counted.contains(one.record().id())).toList());
        mentions.values().removeIf(List::isEmpty);
        List<SupportRecord> unmentioned = index.records().stream().map(Titled::record)
                .filter(record -> !counted.contains(record.id())).toList();
        List<SupportRecord> atTheTable = unmentioned.stream()
                .filter(record -> record.partners().stream().anyMatch(terms::takesPart)).toList();
        var beyond = new Comparing(terms, index, sentences);
        List<Difference> differences = new ArrayList<>(beyond.more());
        differences.addAll(beyond.less(mentions, atTheTable));
        return new SupportInText(text, mentions, atTheTable, unmentioned.stream()
                .filter(record -> record.partners().stream().noneMatch(terms::takesPart)).toList(), beyond.unbacked(),
                differences);
    }

    private List<Titled> linked(Dossier dossier, Paragraph paragraph) {
        return dossier.linksOf(paragraph.id()).stream().map(link -> link.other(paragraph.id()))
                .filter(other -> other.type() == EntryType.SUPPORT_RECORD)
                .flatMap(other -> dossier.find(other.type(), other.entry()).stream()).map(SupportRecord.class::cast)
                .map(record -> Titled.of(record, terms)).toList();
    }

    private Mentioned mentioned(Spoken spoken, List<Titled> linked) {
        Map<Id<SupportRecord>, Mention> best = new HashMap<>();
        List<List<Backed>> sentences = new ArrayList<>();
        for (List<Meaning> sentence : spoken.sentences()) {
            List<Backed> parts = new ArrayList<>();
            for (Meaning meaning : sentence) {
                List<Mention> found = found(spoken, meaning, linked);
                found.forEach(one -> best.merge(one.record().id(), one, Matching::surer));
                List<Titled> by = new ArrayList<>();
                for (int i = 0; i < found.size(); i++) {
                    if (found.get(i).counts()) {
                        by.add(index.of(found.get(i).record()));
                    }
                }
                parts.add(new Backed(meaning, by));
            }
            sentences.add(parts);
        }
        linked.forEach(each -> best.put(each.record().id(), confirmed(spoken, each, sentences)));
        return new Mentioned(best.values().stream().sorted(Comparator.comparing(Mention::certainty)
                .thenComparing(Comparator.comparingDouble(Mention::weight).reversed())
                .thenComparing(one -> one.record().number())).toList(), sentences);
    }

    private static Mention surer(Mention one, Mention other) {
        int order = one.certainty().compareTo(other.certainty());
        return order < 0 || order == 0 && one.weight() >= other.weight() ? one : other;
    }

    /** What a part is found to speak of, and the likeliest of what it may speak of. */
    private List<Mention> found(Spoken spoken, Meaning meaning, List<Titled> linked) {
        List<Mention> found = new ArrayList<>();
        List<Mention> possible = new ArrayList<>();
        for (int at : index.candidates(meaning)) {
            Titled titled = index.records().get(at);
            SupportRecord record = titled.record();
            boolean excluded = linked.stream().anyMatch(each -> each.record().id().equals(record.id()))
                    || Passages.isApart(record, spoken.paragraph(), meaning.clause());
            if (!excluded) {
                likeness.of(meaning, spoken.heading(), titled).ifPresent(like -> (like.isFound() ? found : possible)
                        .add(new Mention(record, spoken.paragraph(), meaning.clause(),
                                like.isFound() ? Certainty.FOUND : Certainty.POSSIBLE, like.reason(),
                                like.weight())));
            }
        }
        possible.sort(Comparator.comparingDouble(Mention::weight).reversed());
        found.addAll(possible.subList(0, Math.min(MOST_POSSIBLE, possible.size())));
        return found;
    }

    /** What a person said: at the part that names most of the record, else at the paragraph as a whole; it backs what it stands at. */
    private Mention confirmed(Spoken spoken, Titled titled, List<List<Backed>> sentences) {
        Optional<Mention> best = Optional.empty();
        List<Backed> backs = new ArrayList<>();
        for (Backed part : sentences.stream().flatMap(List::stream).toList()) {
            Optional<Likeness.Found> like = likeness.of(part.meaning(), spoken.heading(), titled);
            if (like.isPresent()) {
                backs.add(part);
                var mention = new Mention(titled.record(), spoken.paragraph(), part.meaning().clause(),
                        Certainty.CONFIRMED, like.get().reason(), like.get().weight());
                best = best.filter(before -> before.weight() >= mention.weight()).or(() -> Optional.of(mention));
            }
        }
        if (best.isEmpty()) {
            sentences.stream().flatMap(List::stream).filter(part -> part.meaning().partners().isEmpty()
                    || titled.record().partners().stream().anyMatch(part.meaning().partners()::contains))
                    .forEach(backs::add);
        }
        backs.forEach(part -> part.by().add(titled));
        String words = spoken.paragraph().words();
        return best.orElseGet(() -> new Mention(titled.record(), spoken.paragraph(),
                new Clause(0, words.length(), words.length(), words), Certainty.CONFIRMED, Reason.NONE, 0));
    }
}
