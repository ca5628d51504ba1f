package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.FrozenParagraph;
import org.mufakat.domain.Id;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Revision;
import org.mufakat.text.Bracket;
import org.mufakat.text.BracketedText;
import org.mufakat.text.CleanWords;
import org.mufakat.text.Diagnostic;
import org.mufakat.text.ReadText;
import org.mufakat.text.RedLine;
import org.mufakat.ui.control.DossierNames;

/**
 * What the view shows at a moment.
 *
 * @param state as what the text is shown
 * @param text the text, absent when the dossier has none, or none that may be shown
 * @param revision the issued revision that is shown in place of the working copy, absent when none is; on a shared
 *            screen the one last circulated
 * @param rows the paragraphs
 * @param outstanding what is open, in the order of the text; empty where marks are not shown
 * @param undecided how many points are open in what is shown, among them reserves that a clean version leaves out
 * @param heldBy how many open points each delegation or group proposed, by its code in protocol order; unattributed
 *               ones under "", last
 * @param names the names that the dossier knows
 * @param filter whose brackets are looked at
 * @param redLines where wordings stand that we can never accept, for the paragraphs where some do
 * @param read the words with their brackets read, from which the next state is read faster
 */
public record Sheet(State state, Optional<ConsensusText> text, Optional<Revision> revision, List<Row> rows,
        List<Bracket> outstanding, int undecided, Map<String, Integer> heldBy, DossierNames names, HeldFilter filter,
        Map<Id<Paragraph>, List<RedLine.Span>> redLines, ReadText read) {
    /** As what a text is shown. */
    public enum State {
        /** The dossier has no text. */
        NO_TEXT,
        /** The working copy, to be edited. */
        WORKING,
        /** The working copy of a dossier that nothing can be written to. */
        READ_ONLY,
        /** The working copy as it would be sent, to be read: without reserves, statuses and marks. */
        CLEAN,
        /** An issued revision. */
        ISSUED,
        /** What was last circulated, on a shared screen. */
        FOLDED,
        /** Nothing of the text was circulated, so a shared screen shows none of it. */
        NOT_CIRCULATED
    }

    /** Whether the words can be edited. */
    public boolean editable() {
        return state == State.WORKING;
    }

    /** Whether marks, counts and what stays here belong beside the text. */
    public boolean marked() {
        return state == State.WORKING || state == State.READ_ONLY;
    }

    /** The same sheet, looked at through a filter where marks belong beside the text. */
    Sheet filtered(HeldFilter now) {
        return marked()
                ? new Sheet(state, text, revision, rows, outstanding, undecided, heldBy, names, now, redLines, read)
                : this;
    }

    /** The same sheet with the wordings marked that we can never accept, where marks belong beside the text. */
    Sheet watched(Collection<OurLanguage> ours) {
        Map<Id<Paragraph>, List<RedLine.Span>> touched = new HashMap<>();
        for (OurLanguage each : marked() ? ours : List.<OurLanguage>of()) {
            if (!each.never().isBlank()) {
                rows.stream().filter(row -> row.id().equals(each.about().entry())).forEach(row -> touched
                        .merge(row.id(), RedLine.of(each.never()).in(row.parsed()), Sheet::both));
            }
        }
        touched.values().removeIf(List::isEmpty);
        return new Sheet(state, text, revision, rows, outstanding, undecided, heldBy, names, filter, touched, read);
    }

    /** The row as it was, where nothing in it changed, so that it is known again without comparing words. */
    private Row keep(int index, Row now) {
        return index < rows.size() && rows.get(index).equals(now) ? rows.get(index) : now;
    }

    private static List<RedLine.Span> both(List<RedLine.Span> a, List<RedLine.Span> b) {
        List<RedLine.Span> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    /** Where wordings that we can never accept stand in a paragraph. */
    public List<RedLine.Span> redLinesIn(Row row) {
        return redLines.getOrDefault(row.id(), List.of());
    }

    /** What is open and looked at. */
    public List<Bracket> shown() {
        return filter.isOff() ? outstanding : outstanding.stream().filter(each -> filter.shows(each.by())).toList();
    }

    /** The lines of the editor. */
    public List<Line> lines() {
        return rows.stream().map(Row::line).toList();
    }

    /** The place of a paragraph; empty when it is not shown. */
    public Optional<Integer> indexOf(Id<Paragraph> paragraph) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(paragraph)).boxed().findFirst();
    }

    /** The working copy of a text; {@code before} is what was shown last, of this text or of another. */
    static Sheet working(Dossier dossier, ConsensusText text, DossierNames names, boolean readOnly, Sheet before) {
        return of(readOnly ? State.READ_ONLY : State.WORKING, text, Optional.empty(), dossier.paragraphs(text.id()),
                List.of(), names, before);
    }

    /** A working copy as it would be sent: what is decided reads as ordinary text, what is not stays in brackets. */
    static Sheet clean(Sheet working) {
        ConsensusText text = working.text().orElseThrow();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Row row : working.rows()) {
            paragraphs.add(Paragraph.fresh(row.id(), text.id(), new Rank("i"), row.number(), row.kind(),
                    CleanWords.of(row.parsed())));
        }
        Sheet clean = of(State.CLEAN, text, Optional.empty(), paragraphs, List.of(), working.names(),
                empty(State.NO_TEXT, working.names()));
        return new Sheet(clean.state, clean.text, clean.revision, clean.rows, clean.outstanding, working.undecided,
                clean.heldBy, clean.names, clean.filter, clean.redLines, clean.read);
    }

    /** An issued revision of a text. */
    static Sheet issued(ConsensusText text, Revision revision, DossierNames names) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (FrozenParagraph frozen : revision.paragraphs()) {
            paragraphs.add(Paragraph.fresh(frozen.paragraph(), text.id(), new Rank("i"),
                    frozen.number(), frozen.kind(), frozen.words()));
        }
        return of(State.ISSUED, text, Optional.of(revision), paragraphs, revision.statuses(), names,
                empty(State.NO_TEXT, names));
    }

    /** What our group may see of a text, and nothing else. */
    static Sheet folded(Dossier seen, Id<ConsensusText> id) {
        var names = new DossierNames(seen);
        return seen.find(ConsensusText.class, id)
                .map(text -> of(State.FOLDED, text, seen.revisions(id).stream().reduce((before, last) -> last),
                        seen.paragraphs(id), List.of(), names, empty(State.NO_TEXT, names)))
                .orElseGet(() -> empty(State.NOT_CIRCULATED, names));
    }

    /** A sheet without a text. */
    static Sheet empty(State state, DossierNames names) {
        return new Sheet(state, Optional.empty(), Optional.empty(), List.of(), List.of(), 0, Map.of(), names,
                HeldFilter.ALL, Map.of(), ReadText.nothing(names.known()));
    }

    private static Sheet of(State state, ConsensusText text, Optional<Revision> revision, List<Paragraph> paragraphs,
            List<ParagraphStatus> statuses, DossierNames names, Sheet before) {
        List<String> words = paragraphs.stream()
                .map(paragraph -> Line.showing(paragraph.id(), paragraph.words()).words()).toList();
        ReadText read = before.read.next(words, index -> paragraphs.get(index).startsAnew(), names.known());
        BracketedText parsed = read.text();
        Map<Integer, List<Diagnostic>> diagnostics = new HashMap<>();
        parsed.diagnostics().forEach(each -> diagnostics.computeIfAbsent(each.paragraph(), absent -> new ArrayList<>())
                .add(each));
        boolean marks = state != State.FOLDED;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            var own = parsed.paragraphs().get(i);
            ParagraphStatus status = statuses.isEmpty() ? paragraph.status() : statuses.get(i);
            rows.add(before.keep(i,
                    new Row(paragraph.id(), paragraph.number(), paragraph.kind(), own, marks && state != State.CLEAN
                            ? ParagraphMark.of(paragraph.kind(), status, !paragraph.pending().isEmpty(), own)
                            : ParagraphMark.NONE,
                            marks && state != State.CLEAN ? diagnostics.getOrDefault(i, List.of()) : List.of())));
        }
        List<Bracket> open = new ArrayList<>();
        int nobody = 0;
        for (Bracket bracket : marks ? parsed.brackets() : List.<Bracket>of()) {
            if (bracket.kind().isOpen()) {
                open.add(bracket);
                nobody += bracket.by().isEmpty() ? 1 : 0;
            }
        }
        Map<String, Integer> heldBy = new LinkedHashMap<>();
        Map<String, Integer> held = marks ? parsed.delegations() : Map.of();
        names.codes().stream().filter(held::containsKey).forEach(code -> heldBy.put(code, held.get(code)));
        held.forEach(heldBy::putIfAbsent);
        if (nobody > 0) {
            heldBy.put("", nobody);
        }
        return new Sheet(state, Optional.of(text), revision, rows, open, open.size(), heldBy, names, HeldFilter.ALL,
                Map.of(), read);
    }
}
