package org.mufakat.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.TextRole;
import org.mufakat.text.BracketKind;
import org.mufakat.text.BracketedText;
import org.mufakat.text.Brackets;
import org.mufakat.text.KnownNames;
import org.mufakat.text.OpenPoint;

/** What is open in the paragraphs of the drafts, by paragraph; a draft that did not change is not read again. */
public final class OpenInParagraphs {
    /**
     * How much is open in paragraphs.
     *
     * @param brackets how many brackets and alternatives
     * @param reserves how many reserves
     */
    public record Count(int brackets, int reserves) {
        /** Nothing. */
        public static final Count NONE = new Count(0, 0);

        /** Both together. */
        public Count plus(Count other) {
            return new Count(brackets + other.brackets, reserves + other.reserves);
        }
    }

    private record Read(List<Paragraph> paragraphs, Map<Id<Paragraph>, Count> counts) {}

    private final Map<Id<ConsensusText>, Read> texts = new HashMap<>();
    private List<?> delegations = List.of();
    private KnownNames names;

    /** Knows nothing yet. */
    public OpenInParagraphs() {
        names = NamesInTexts.of(Dossier.empty());
    }

    /** What is open in those paragraphs of a dossier together; one that is in no draft has nothing open. */
    public Count of(Dossier dossier, List<Paragraph> paragraphs) {
        if (!delegations.equals(dossier.all(EntryType.DELEGATION))) {
            delegations = dossier.all(EntryType.DELEGATION);
            names = NamesInTexts.of(dossier);
            texts.clear();
        }
        Count all = Count.NONE;
        for (Paragraph paragraph : paragraphs) {
            all = all.plus(read(dossier, paragraph.text()).counts().getOrDefault(paragraph.id(), Count.NONE));
        }
        return all;
    }

    private Read read(Dossier dossier, Id<ConsensusText> id) {
        List<Paragraph> paragraphs = dossier.paragraphs(id);
        Read known = texts.get(id);
        if (known != null && known.paragraphs().equals(paragraphs)) {
            return known;
        }
        Map<Id<Paragraph>, Count> counts = new HashMap<>();
        boolean draft = dossier.find(ConsensusText.class, id).filter(text -> text.role() == TextRole.DRAFT).isPresent();
        if (draft) {
            BracketedText read = Brackets.parse(paragraphs.stream().map(Paragraph::words).toList(),
                    index -> paragraphs.get(index).startsAnew(), names);
            for (int i = 0; i < paragraphs.size(); i++) {
                List<OpenPoint> open = read.paragraphs().get(i).open();
                int reserves = (int) open.stream().filter(point -> point.kind() == BracketKind.RESERVE).count();
                counts.put(paragraphs.get(i).id(), new Count(open.size() - reserves, reserves));
            }
        }
        Read now = new Read(paragraphs, counts);
        texts.put(id, now);
        return now;
    }
}
