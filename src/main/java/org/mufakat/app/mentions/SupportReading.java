package org.mufakat.app.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.app.NamesInTexts;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.BracketedText;
import org.mufakat.text.Brackets;
import org.mufakat.text.KnownNames;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.clauses.GeneralWords;
import org.mufakat.text.clauses.Sentences;

/**
 * Reads texts for what they say of a dossier's support records. What it understood of a paragraph and of a title it keeps,
 * and understands only what changed. One thread at a time uses it.
 */
public final class SupportReading {
    private record Lists(List<?> delegations, List<?> areas, List<?> kinds, List<?> covers,
            Set<Id<Delegation>> givers) {}

    private final GeneralWords words;
    private final Map<Id<SupportRecord>, Titled> titles = new HashMap<>();
    private final Map<Id<ConsensusText>, Map<ParsedParagraph, List<List<Meaning>>>> understood = new HashMap<>();
    private Optional<Lists> lists = Optional.empty();
    private Terms terms;
    private KnownNames names;
    private Sentences sentences;
    private Understanding understanding;
    private List<SupportRecord> indexed = List.of();
    private RecordIndex index = new RecordIndex(List.of());

    /** A reading by the program's general words. */
    public SupportReading() {
        this(new GeneralWords());
    }

    private SupportReading(GeneralWords words) {
        this.words = words;
        learn(Dossier.empty(), Set.of());
    }

    /** What a text of the dossier says of its records up to the prepared meeting; absent where there is no such text. */
    public synchronized Optional<SupportInText> of(Dossier dossier, Id<ConsensusText> id) {
        return dossier.find(ConsensusText.class, id).map(text -> {
            refresh(dossier);
            return new Matching(terms, index).of(dossier, text, spoken(dossier, text));
        });
    }

    private void refresh(Dossier dossier) {
        List<SupportRecord> records = dossier.all(SupportRecord.class);
        var now = new Lists(dossier.all(EntryType.DELEGATION), dossier.all(EntryType.PROGRAMME_AREA),
                dossier.all(EntryType.SUPPORT_KIND), dossier.all(EntryType.COVER), Terms.givers(records));
        if (!lists.equals(Optional.of(now))) {
            learn(dossier, now.givers());
            lists = Optional.of(now);
            titles.clear();
            understood.clear();
            indexed = List.of();
        }
        Optional<LocalDate> end = dossier.preparedMeeting().flatMap(Meeting::lastDay);
        List<SupportRecord> counted = records.stream().filter(record -> end.filter(record::beginsAfter).isEmpty())
                .toList();
        if (counted.isEmpty() || !counted.equals(indexed)) {
            List<Titled> titled = counted.parallelStream().map(this::titled).toList();
            titled.forEach(each -> titles.put(each.record().id(), each));
            index = new RecordIndex(titled);
            indexed = counted;
        }
    }

    private void learn(Dossier dossier, Set<Id<Delegation>> givers) {
        terms = new Terms(dossier, givers, words);
        names = NamesInTexts.of(dossier);
        sentences = new Sentences(words, terms.names());
        understanding = new Understanding(terms);
    }

    private Titled titled(SupportRecord record) {
        Titled known = titles.get(record.id());
        if (known == null || !known.record().title().equals(record.title())
                || !known.record().kind().equals(record.kind())) {
            return Titled.of(record, terms);
        }
        return known.record() == record
                ? known
                : new Titled(record, known.senses(), known.programmes(), known.kinds());
    }

    private List<Spoken> spoken(Dossier dossier, ConsensusText text) {
        List<Paragraph> paragraphs = dossier.paragraphs(text.id());
        BracketedText read = Brackets.parse(paragraphs.stream().map(Paragraph::words).toList(),
                index -> paragraphs.get(index).startsAnew(), names);
        Map<ParsedParagraph, List<List<Meaning>>> before = understood.getOrDefault(text.id(), Map.of());
        Map<ParsedParagraph, List<List<Meaning>>> now = new HashMap<>();
        List<Spoken> spoken = new ArrayList<>();
        Set<String> heading = Set.of();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.kind() == ParagraphKind.HEADING) {
                heading = terms.meaning(paragraph.words());
            } else if (paragraph.kind() != ParagraphKind.TITLE) {
                ParsedParagraph parsed = read.paragraphs().get(i);
                List<List<Meaning>> meant = Optional.ofNullable(before.get(parsed))
                        .orElseGet(() -> sentences.of(parsed).stream().map(understanding::of).toList());
                now.put(parsed, meant);
                spoken.add(new Spoken(paragraph, heading, meant));
            }
        }
        understood.put(text.id(), now);
        return spoken;
    }
}
