package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Pending;
import org.mufakat.text.OpenPoint;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.Run;
import org.mufakat.text.RunKind;
import org.mufakat.text.StatedStatus;
import org.mufakat.ui.control.DossierNames;

/**
 * A status that a paragraph's own words state and that is not what is recorded of it.
 *
 * @param paragraph the paragraph as it is
 * @param status the stated status, absent where the words only say whom it waits for
 * @param pending whom it would wait for once taken over; hours that are known already stay
 * @param open what stands in the way of taking it over
 * @param marks the words that state it
 */
public record StatedStatuses(Paragraph paragraph, Optional<ParagraphStatus> status, List<Pending> pending,
        List<OpenPoint> open, List<Run> marks) {

    /** All that the text shown states otherwise than it is recorded, in the order of the text. */
    public static List<StatedStatuses> in(Sheet sheet, Dossier dossier) {
        List<StatedStatuses> found = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size() && sheet.marked(); i++) {
            Row row = sheet.rows().get(i);
            if (states(row)) {
                dossier.find(Paragraph.class, row.id())
                        .flatMap(paragraph -> of(row, paragraph, sheet.names())).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** What a paragraph states, where that differs from what is recorded. */
    public static Optional<StatedStatuses> of(Row row, Paragraph paragraph, DossierNames names) {
        ParsedParagraph parsed = row.parsed();
        Optional<ParagraphStatus> status = parsed.stated().flatMap(StatedStatuses::status);
        List<Pending> pending = pending(paragraph, status, parsed.pending().stream()
                .flatMap(code -> names.delegation(code).stream()).toList());
        boolean differs = status.filter(stated -> stated != paragraph.status()).isPresent()
                || !pending.equals(paragraph.pending());
        return states(row) && differs
                ? Optional.of(new StatedStatuses(paragraph, status, pending, parsed.open(),
                        parsed.runs().stream().filter(run -> run.kind() == RunKind.STATUS).toList()))
                : Optional.empty();
    }

    /** Whether nothing stands in the way. */
    public boolean possible() {
        return open.isEmpty() || status.isEmpty();
    }

    /** The paragraph with what it states recorded; on request without the words that state it, which reopens nothing. */
    Paragraph taken(boolean wordsToo) {
        var shape = EntryType.PARAGRAPH.shape();
        var with = shape.with(shape.with(paragraph, "status", status.orElse(paragraph.status())), "pending", pending);
        return wordsToo ? shape.with(with, "words", withoutMarks()) : with;
    }

    private String withoutMarks() {
        var words = new StringBuilder(paragraph.words());
        for (Run mark : marks.reversed()) {
            int from = mark.start();
            while (from > 0 && Character.isWhitespace(words.charAt(from - 1))) {
                from--;
            }
            words.delete(from, mark.end());
        }
        return words.toString().stripTrailing();
    }

    private static boolean states(Row row) {
        return row.parsed().stated().isPresent() || !row.parsed().pending().isEmpty();
    }

    /** Plain agreement ends the waiting, unless the words say for whom; short of that, nobody is waited for less. */
    private static List<Pending> pending(Paragraph paragraph, Optional<ParagraphStatus> status,
            List<Delegation> stated) {
        List<Pending> pending = new ArrayList<>();
        boolean agreed = status.filter(each -> each == ParagraphStatus.AGREED || each == ParagraphStatus.ADOPTED)
                .isPresent();
        paragraph.pending().stream().filter(each -> !agreed
                || stated.stream().anyMatch(who -> who.id().equals(each.delegation()))).forEach(pending::add);
        stated.stream().filter(who -> pending.stream().noneMatch(each -> each.delegation().equals(who.id())))
                .forEach(who -> pending.add(new Pending(who.id(), Optional.empty(), Optional.empty(), false)));
        return List.copyOf(pending);
    }

    private static Optional<ParagraphStatus> status(StatedStatus stated) {
        return switch (stated) {
            case BRACKETED, CLEAR -> Optional.empty();
            case AGREED_IN_INFORMALS -> Optional.of(ParagraphStatus.AGREED_IN_INFORMALS);
            case AGREED_WITHIN_GROUP -> Optional.of(ParagraphStatus.AGREED_WITHIN_GROUP);
            case AGREED_AD_REFERENDUM -> Optional.of(ParagraphStatus.AGREED_AD_REFERENDUM);
            case AGREED -> Optional.of(ParagraphStatus.AGREED);
            case ADOPTED -> Optional.of(ParagraphStatus.ADOPTED);
        };
    }
}
