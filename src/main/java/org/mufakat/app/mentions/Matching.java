package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.BitSet;
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

    /** A part of a sentence with the records that it counts as speaking of. */
    record Backed(Meaning meaning, List<Titled> by) {}

    private record Match(Mention mention, Titled titled) {}

    private record Mentioned(List<Mention> mentions, List<List<Backed>> sentences) {}

    Matching(Terms terms, RecordIndex index) {
        this.terms = terms;
        this.index = index;
    }

    SupportInText of(Dossier dossier, ConsensusText text, List<Spoken> spoken) {
        Map<Id<Paragraph>, List<Mention>> mentions = new LinkedHashMap<>();
        Map<Paragraph, List<List<Backed>>> sentences = new LinkedHashMap<>();
        Set<Id<SupportRecord>> counted = new HashSet<>();
        List<Mentioned> all = spoken.parallelStream()
                .map(each -> mentioned(each, linked(dossier, each.paragraph()))).toList();
        for (int i = 0; i < all.size(); i++) {
            Spoken each = spoken.get(i);
            Mentioned found = all.get(i);
            mentions.put(each.paragraph().id(), found.mentions());
            sentences.put(each.paragraph(), found.sentences());
            found.mentions().stream().filter(Mention::counts).forEach(one -> counted.add(one.record().id()));
        }
        mentions.replaceAll((paragraph, some) -> some.stream()
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
                List<Titled> by = new ArrayList<>();
                for (Match match : found(spoken, meaning, linked)) {
                    best.merge(match.mention().record().id(), match.mention(), Matching::surer);
                    if (match.mention().counts()) {
                        by.add(match.titled());
                    }
                }
                parts.add(new Backed(meaning, by));
            }
            sentences.add(parts);
        }
        linked.forEach(each -> best.put(each.record().id(), confirmed(spoken, each, sentences)));
        List<Mention> sorted = new ArrayList<>(best.values());
        sorted.sort(Matching::compare);
        return new Mentioned(List.copyOf(sorted), sentences);
    }

    private static Mention surer(Mention one, Mention other) {
        return compare(one, other) <= 0 ? one : other;
    }

    /** The surest first, of these what names most of the record. */
    private static int compare(Mention one, Mention other) {
        int sure = one.certainty().compareTo(other.certainty());
        int heavy = sure == 0 ? Double.compare(other.weight(), one.weight()) : sure;
        return heavy == 0 ? Integer.compare(one.record().number(), other.record().number()) : heavy;
    }

    /** What a part is found to speak of, and the likeliest of what it may speak of. */
    private List<Match> found(Spoken spoken, Meaning meaning, List<Titled> linked) {
        List<Match> found = new ArrayList<>();
        List<Match> possible = new ArrayList<>();
        var likeness = new Likeness(index, meaning, spoken.heading());
        BitSet candidates = index.candidates(meaning);
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            RecordIndex.Weighed weighed = index.weighed(at);
            SupportRecord record = weighed.titled().record();
            boolean excluded = !linked.isEmpty()
                    && linked.stream().anyMatch(each -> each.record().id().equals(record.id()))
                    || Passages.isApart(record, spoken.paragraph(), meaning.clause());
            if (!excluded) {
                likeness.of(weighed).ifPresent(like -> (like.isFound() ? found : possible)
                        .add(new Match(new Mention(record, spoken.paragraph(), meaning.clause(),
                                like.isFound() ? Certainty.FOUND : Certainty.POSSIBLE, like.reason(),
                                like.weight()), weighed.titled())));
            }
        }
        possible.sort((one, other) -> compare(one.mention(), other.mention()));
        found.addAll(possible.subList(0, Math.min(MOST_POSSIBLE, possible.size())));
        return found;
    }

    /** What a person said: at the part that names most of the record, else at the paragraph as a whole; it backs what it stands at. */
    private Mention confirmed(Spoken spoken, Titled titled, List<List<Backed>> sentences) {
        RecordIndex.Weighed weighed = index.weighed(titled);
        Optional<Mention> best = Optional.empty();
        List<Backed> backs = new ArrayList<>();
        for (Backed part : sentences.stream().flatMap(List::stream).toList()) {
            Optional<Likeness.Found> like = new Likeness(index, part.meaning(), spoken.heading())
                    .of(weighed);
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
