package org.mufakat.app.mentions;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.clauses.Clause;

/** Where a text that speaks of a partner's support says less or more than the dossier's records do. */
public sealed interface Difference {

    /** Whether it is about a paragraph. */
    boolean isIn(Id<Paragraph> paragraph);

    /**
     * That the records show more of a partner than the text says.
     *
     * @param partner the partner
     * @param paragraphs where the text speaks of its support
     * @param shares what else is on record, by area, or by kind where no area is stated
     */
    record Less(Id<Delegation> partner, List<Paragraph> paragraphs, List<Share> shares) implements Difference {
        /** Keeps unmodifiable copies. */
        public Less {
            paragraphs = List.copyOf(paragraphs);
            shares = List.copyOf(shares);
        }

        @Override
        public boolean isIn(Id<Paragraph> paragraph) {
            return paragraphs.stream().anyMatch(each -> each.id().equals(paragraph));
        }
    }

    /**
     * Records of one area or kind that the text does not mention.
     *
     * @param area their area, absent where none is stated
     * @param kind their kind, where no area is stated
     * @param records the records
     */
    record Share(Optional<Id<ProgrammeArea>> area, Optional<Id<SupportKind>> kind, List<SupportRecord> records) {
        /** Keeps an unmodifiable copy. */
        public Share {
            records = List.copyOf(records);
        }
    }

    /** What a passage says for which there is no record among those that it speaks of. */
    enum Beyond {
        /** A kind of support. */
        KIND,
        /** A programme area in which the dossier has no record of the partner. */
        AREA,
        /** Several members, where the records name one. */
        SEVERAL,
        /** All members, where the records name some. */
        EVERY,
        /** Members that the records do not name. */
        NAMED,
        /** A part of the sentence of which there is no record. */
        PART
    }

    /**
     * That a passage says more of a partner than the records show; there may well be such support without a record.
     *
     * @param paragraph the paragraph
     * @param passage the passage
     * @param partners the partners that it speaks of
     * @param beyond what goes beyond the records
     * @param kind the kind, where it is one
     * @param area the area, where it is one
     * @param delegations those whom the records name, or whom they do not name
     */
    record More(Paragraph paragraph, Clause passage, List<Id<Delegation>> partners, Beyond beyond,
            Optional<Id<SupportKind>> kind, Optional<Id<ProgrammeArea>> area, List<Id<Delegation>> delegations)
            implements
                Difference {
        /** Keeps unmodifiable copies. */
        public More {
            partners = List.copyOf(partners);
            delegations = List.copyOf(delegations);
        }

        @Override
        public boolean isIn(Id<Paragraph> id) {
            return paragraph.id().equals(id);
        }
    }
}
