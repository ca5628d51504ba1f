package org.mufakat.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.TextRole;
import org.mufakat.text.Bracket;
import org.mufakat.text.BracketedText;
import org.mufakat.text.Brackets;
import org.mufakat.text.KnownNames;
import org.mufakat.text.OpenPoint;
import org.mufakat.text.UnknownNames;

/**
 * What is not ready in a dossier.
 *
 * @param positions the items whose position is neither cleared nor final, by how far it is
 * @param texts what stands in the way of each draft
 */
public record Findings(Map<Readiness, List<AgendaItem>> positions, List<OfText> texts) {

    /**
     * What stands in the way of a draft.
     *
     * @param text the draft
     * @param open paragraphs with an open point
     * @param notAgreed paragraphs without one that are not agreed either, at least ad referendum
     * @param brackets how many brackets are open
     * @param holders how many of them name each delegation
     * @param unattributed how many of them name nobody
     * @param unknown how often each name is written that nobody has
     * @param diagnostics how many signs or names are probably not meant as they stand
     */
    public record OfText(ConsensusText text, List<OpenParagraph> open, List<Paragraph> notAgreed, int brackets,
            Map<String, Integer> holders, int unattributed, Map<String, Integer> unknown, int diagnostics) {}

    /**
     * A paragraph with what is open in it.
     *
     * @param paragraph the paragraph
     * @param points what is open
     */
    public record OpenParagraph(Paragraph paragraph, List<OpenPoint> points) {}

    /** What is not ready in the dossier as it is. */
    public static Findings in(Dossier dossier) {
        Map<Readiness, List<AgendaItem>> positions = new EnumMap<>(Readiness.class);
        for (AgendaItem item : dossier.preparedMeeting().map(meeting -> dossier.items(meeting.id()))
                .orElse(List.of())) {
            Readiness readiness = Readiness.of(dossier, item.id());
            if (!readiness.isReady()) {
                positions.computeIfAbsent(readiness, absent -> new ArrayList<>()).add(item);
            }
        }
        List<OfText> texts = dossier.all(ConsensusText.class).stream().filter(text -> text.role() == TextRole.DRAFT)
                .map(text -> ofText(dossier, text)).toList();
        return new Findings(positions, texts);
    }

    /** Whether the dossier has nothing that could be ready or not: no item on the agenda and no draft. */
    public static boolean nothingToCheck(Dossier dossier) {
        return dossier.count(EntryType.AGENDA_ITEM) == 0
                && dossier.all(ConsensusText.class).stream().noneMatch(text -> text.role() == TextRole.DRAFT);
    }

    /** Whether nothing stands in the way. */
    public boolean ready() {
        return positions.isEmpty()
                && texts.stream().allMatch(text -> text.open().isEmpty() && text.notAgreed().isEmpty());
    }

    private static OfText ofText(Dossier dossier, ConsensusText text) {
        List<Paragraph> paragraphs = dossier.paragraphs(text.id());
        KnownNames names = NamesInTexts.of(dossier);
        BracketedText read = Brackets.parse(paragraphs.stream().map(Paragraph::words).toList(),
                index -> paragraphs.get(index).startsAnew(),
                names);
        List<OpenParagraph> open = new ArrayList<>();
        List<Paragraph> notAgreed = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            List<OpenPoint> points = read.paragraphs().get(i).open();
            if (!points.isEmpty()) {
                open.add(new OpenParagraph(paragraph, points));
            } else if (isNegotiated(paragraph) && !isAgreed(paragraph.status())) {
                notAgreed.add(paragraph);
            }
        }
        List<Bracket> brackets = read.brackets().stream().filter(bracket -> bracket.kind().isOpen()).toList();
        int unattributed = (int) brackets.stream().filter(bracket -> bracket.by().isEmpty()).count();
        return new OfText(text, open, notAgreed, brackets.size(), new LinkedHashMap<>(read.delegations()), unattributed,
                UnknownNames.in(read, names), read.diagnostics().size());
    }

    private static boolean isNegotiated(Paragraph paragraph) {
        return paragraph.kind() != ParagraphKind.TITLE && paragraph.kind() != ParagraphKind.HEADING;
    }

    private static boolean isAgreed(ParagraphStatus status) {
        return switch (status) {
            case AGREED_AD_REFERENDUM, AGREED, ADOPTED -> true;
            case NOT_DISCUSSED, UNDER_DISCUSSION, AGREED_IN_INFORMALS, AGREED_WITHIN_GROUP, REOPENED -> false;
        };
    }
}
