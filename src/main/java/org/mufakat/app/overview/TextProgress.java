package org.mufakat.app.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.app.NamesInTexts;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.FrozenParagraph;
import org.mufakat.domain.Id;
import org.mufakat.domain.PackageState;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Revision;
import org.mufakat.domain.TextRole;
import org.mufakat.text.BracketKind;
import org.mufakat.text.BracketedText;
import org.mufakat.text.Brackets;
import org.mufakat.text.KnownNames;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.Standing;

/**
 * How far the text is that is negotiated.
 *
 * @param text the text
 * @param paragraphs the paragraphs that are agreed by themselves, in their order
 * @param holders who holds what is open, ours first, then by protocol, what nobody is named for last
 * @param brackets how many brackets are open, reserves apart
 * @param reserves how many reserves stand
 * @param issued what was issued last, absent when nothing was
 * @param changed the paragraphs whose words are others than in what was issued last
 * @param packages the packages that were neither applied nor withdrawn
 */
public record TextProgress(ConsensusText text, List<ParagraphLine> paragraphs, List<Holder> holders, int brackets,
        int reserves, Optional<Issued> issued, List<Paragraph> changed, List<BracketPackage> packages) {
    /** What was issued: its name and when. */
    public record Issued(String name, Instant at) {}

    /** Keeps unmodifiable copies. */
    public TextProgress {
        paragraphs = List.copyOf(paragraphs);
        holders = List.copyOf(holders);
        changed = List.copyOf(changed);
        packages = List.copyOf(packages);
    }

    /** The text that is negotiated: the first draft; absent where the dossier has none. */
    public static Optional<ConsensusText> leading(Dossier dossier) {
        return dossier.all(ConsensusText.class).stream().filter(text -> text.role() == TextRole.DRAFT).findFirst();
    }

    /** How many brackets and reserves are open in the text that is negotiated; nothing else is asked. */
    public static int openIn(Dossier dossier) {
        return leading(dossier).map(text -> open(read(dossier.paragraphs(text.id()), NamesInTexts.of(dossier))))
                .orElse(0);
    }

    /** How far the leading text of a dossier is; absent where there is none. */
    static Optional<TextProgress> of(Dossier dossier) {
        return leading(dossier).map(text -> of(dossier, text));
    }

    /** What is open and in the way of how many paragraphs. */
    public int inTheWay() {
        return (int) paragraphs.stream().filter(line -> !line.standing().isAgreed()).count();
    }

    /** How many brackets and reserves are open. */
    public int open() {
        return brackets + reserves;
    }

    /** How many paragraphs there are of each standing; whatever is open in its words counts as bracketed. */
    public Map<Standing, Integer> counts() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        paragraphs.forEach(line -> counts.merge(line.standing().isOpen() ? Standing.BRACKETED : line.standing(), 1,
                Integer::sum));
        return counts;
    }

    /** The paragraphs that say that they are agreed while something is open in them. */
    public List<ParagraphLine> contradicted() {
        return paragraphs.stream().filter(line -> line.standing() == Standing.CONTRADICTED).toList();
    }

    /** How many times a delegation is waited for. */
    public int pending() {
        return holders.stream().mapToInt(holder -> holder.waiting().size()).sum();
    }

    /** The first paragraph in which something is open, else the first that is not agreed. */
    public Optional<Paragraph> firstOutstanding() {
        return paragraphs.stream().filter(line -> line.standing().isOpen()).findFirst()
                .or(() -> paragraphs.stream().filter(line -> !line.standing().isAgreed()).findFirst())
                .map(ParagraphLine::paragraph);
    }

    Optional<ParagraphLine> lineOf(Id<?> paragraph) {
        return paragraphs.stream().filter(line -> line.paragraph().id().equals(paragraph)).findFirst();
    }

    private static TextProgress of(Dossier dossier, ConsensusText text) {
        List<Paragraph> paragraphs = dossier.paragraphs(text.id());
        KnownNames names = NamesInTexts.of(dossier);
        BracketedText read = read(paragraphs, names);
        List<ParagraphLine> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            ParsedParagraph parsed = read.paragraphs().get(i);
            if (paragraph.kind().isAgreedByItself()) {
                lines.add(new ParagraphLine(paragraph, Standing.of(paragraph.kind(), paragraph.status(),
                        !paragraph.pending().isEmpty(), parsed), parsed.open().size()));
            }
        }
        int reserves = (int) read.brackets().stream().filter(each -> each.kind() == BracketKind.RESERVE).count();
        Optional<Revision> last = dossier.revisions(text.id()).stream().reduce((before, after) -> after);
        return new TextProgress(text, lines, Holders.of(dossier, paragraphs, read, names), open(read) - reserves,
                reserves, last.map(each -> new Issued(each.name(), each.at())),
                last.map(each -> changed(paragraphs, each)).orElse(List.of()),
                dossier.packages(text.id()).stream().filter(each -> each.state() == PackageState.PREPARED
                        || each.state() == PackageState.OFFERED).toList());
    }

    private static BracketedText read(List<Paragraph> paragraphs, KnownNames names) {
        return Brackets.parse(paragraphs.stream().map(Paragraph::words).toList(),
                index -> paragraphs.get(index).startsAnew(), names);
    }

    private static int open(BracketedText read) {
        return (int) read.brackets().stream().filter(each -> each.kind().isOpen()).count();
    }

    private static List<Paragraph> changed(List<Paragraph> paragraphs, Revision last) {
        Map<Id<Paragraph>, String> words = new HashMap<>();
        last.paragraphs().forEach(frozen -> words.put(frozen.paragraph(), frozen.words()));
        return paragraphs.stream().filter(each -> each.kind().isAgreedByItself())
                .filter(each -> !each.words().equals(words.get(each.id()))).toList();
    }

    /** How many brackets and reserves were open in the last revisions of the leading text, oldest first. */
    public static Map<Revision, Integer> openByRevision(Dossier dossier, int most) {
        Map<Revision, Integer> counts = new LinkedHashMap<>();
        KnownNames names = NamesInTexts.of(dossier);
        List<Revision> all = leading(dossier).map(text -> dossier.revisions(text.id())).orElse(List.of());
        for (Revision revision : all.subList(Math.max(0, all.size() - most), all.size())) {
            List<FrozenParagraph> frozen = revision.paragraphs();
            counts.put(revision, open(Brackets.parse(frozen.stream().map(FrozenParagraph::words).toList(),
                    index -> frozen.get(index).kind().startsAnew(frozen.get(index).number()), names)));
        }
        return counts;
    }
}
