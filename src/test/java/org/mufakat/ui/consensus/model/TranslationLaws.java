package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.Rank;
import org.mufakat.domain.TextRole;

/** Laws of the way from the editor's lines to paragraphs and back. */
class TranslationLaws {
    private static final ConsensusText TEXT = new ConsensusText(Id.random(), new Rank("i"), "Text", Language.ENGLISH,
            TextRole.DRAFT, Optional.empty(), Optional.empty(), NumberingProfile.ASEAN, "", "");
    private static final List<String> WORDS = List.of("", "The Ministers [noted]", "welcomed", " ", "[D1: and] so on",
            "xin chào", "line\u2028break");

    @Property(tries = 500)
    void whatTheEditorShowsAfterAnyEditIsWhatTheParagraphsThenSay(@ForAll @IntRange(min = 0, max = 12) int size,
            @ForAll long seed) {
        var random = new Random(seed);
        List<Paragraph> before = paragraphs(size, random);
        List<Line> lines = edited(before, random);

        Translation edit = Translation.of(TEXT, before, lines, Id::random);

        List<Paragraph> stored = applied(before, edit);
        if (!(before.isEmpty() && lines.stream().allMatch(line -> line.words().isBlank()))) {
            assertEquals(lines.stream().map(Line::words).toList(),
                    stored.stream().map(each -> Line.showing(each.id(), each.words()).words()).toList());
        }
        assertEquals(stored.size(), new HashSet<>(stored.stream().map(Paragraph::id).toList()).size());
    }

    @Property(tries = 500)
    void nothingChangesInParagraphsThatWereNotTouched(@ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll long seed) {
        var random = new Random(seed);
        List<Paragraph> before = paragraphs(size, random);
        List<Line> lines = new ArrayList<>(before.stream().map(each -> Line.showing(each.id(), each.words())).toList());
        int at = random.nextInt(size);
        lines.set(at, new Line(lines.get(at).id(), lines.get(at).words() + "x"));

        Translation edit = Translation.of(TEXT, before, lines, Id::random);

        assertEquals(Translation.Kind.WORDS, edit.kind());
        assertEquals(List.of(before.get(at).id()), edit.put().stream().map(Paragraph::id).toList());
    }

    @Property(tries = 500)
    void theSmallestReplacementsLeadFromWhatIsShownToWhatIsWanted(@ForAll @IntRange(min = 1, max = 8) int a,
            @ForAll @IntRange(min = 1, max = 8) int b, @ForAll long seed) {
        var random = new Random(seed);
        List<Line> shown = lines(a, random);
        List<Line> wanted = random.nextBoolean() ? lines(b, random) : lines(a, random);

        String document = Splice.joined(shown);
        for (Splice splice : Splice.between(shown, wanted)) {
            document = document.substring(0, splice.start()) + splice.words() + document.substring(splice.end());
        }

        assertEquals(Splice.joined(wanted), document);
    }

    @Property(tries = 500)
    void lineEndsOfWhicheverKindStayThroughTypingSplitsAndJoins(@ForAll @IntRange(min = 1, max = 6) int size,
            @ForAll long seed) {
        var random = new Random(seed);
        List<String> ends = List.of("\r\n", "\n", "\r", "\u2028", "a", "b", "c");
        List<Paragraph> before = new ArrayList<>();
        for (Paragraph each : paragraphs(size, random)) {
            var words = new StringBuilder("w");
            random.ints(random.nextInt(9), 0, ends.size()).forEach(index -> words.append(ends.get(index)));
            before.add(each.reworded(words.toString()));
        }
        List<Line> lines = new ArrayList<>(before.stream().map(each -> Line.showing(each.id(), each.words())).toList());
        int at = random.nextInt(size);
        Line line = lines.get(at);
        int cut = 1 + random.nextInt(line.words().length());
        String head = line.words().substring(0, cut);
        String tail = line.words().substring(cut);
        switch (random.nextInt(3)) {
            case 0 -> lines.set(at, new Line(line.id(), head + "x" + tail));
            case 1 -> {
                lines.set(at, new Line(line.id(), head + "x"));
                lines.add(at + 1, new Line(line.id(), tail));
            }
            default -> {
                if (at + 1 < size) {
                    lines.set(at, new Line(line.id(), line.words() + lines.remove(at + 1).words()));
                }
            }
        }

        List<Paragraph> stored = applied(before, Translation.of(TEXT, before, lines, Id::random));

        assertEquals(String.join("", before.stream().map(Paragraph::words).toList()),
                String.join("", stored.stream().map(Paragraph::words).toList()).replace("x", ""));
    }

    @Property(tries = 300)
    void movedParagraphsGetRanksInTheirNewOrderAndTheOthersKeepTheirs(@ForAll @IntRange(min = 2, max = 12) int size,
            @ForAll long seed) {
        var random = new Random(seed);
        List<Paragraph> before = paragraphs(size, random);
        List<Line> lines = new ArrayList<>(before.stream().map(each -> Line.showing(each.id(), each.words())).toList());
        lines.add(random.nextInt(size), lines.remove(random.nextInt(size)));

        Translation edit = Translation.of(TEXT, before, lines, Id::random);

        assertTrue(edit.put().size() <= 1, "one paragraph moved, " + edit.put().size() + " changed");
        assertEquals(lines.stream().map(Line::id).toList(),
                applied(before, edit).stream().map(Paragraph::id).toList());
    }

    private static List<Paragraph> applied(List<Paragraph> before, Translation edit) {
        Map<Id<Paragraph>, Paragraph> stored = new HashMap<>();
        before.forEach(each -> stored.put(each.id(), each));
        edit.put().forEach(each -> stored.put(each.id(), each));
        edit.removed().forEach(each -> stored.remove(each.id()));
        return stored.values().stream().sorted((x, y) -> x.rank().compareTo(y.rank())).toList();
    }

    private static List<Paragraph> paragraphs(int size, Random random) {
        List<Rank> ranks = Rank.spread(size);
        List<Paragraph> made = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            made.add(Paragraph.fresh(Id.random(random), TEXT.id(), ranks.get(i), Integer.toString(i + 1),
                    ParagraphKind.OPERATIVE, WORDS.get(random.nextInt(WORDS.size())).replace('\u2028', '\n')));
        }
        return made;
    }

    private static List<Line> lines(int size, Random random) {
        List<Line> made = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            made.add(new Line(Id.random(random), WORDS.get(random.nextInt(WORDS.size()))));
        }
        return made;
    }

    /** Typing, splits (a line's identity twice), joins, lines put in, taken out and moved. */
    private static List<Line> edited(List<Paragraph> before, Random random) {
        List<Line> lines = new ArrayList<>(before.stream().map(each -> Line.showing(each.id(), each.words())).toList());
        if (lines.isEmpty()) {
            lines.add(new Line(Id.random(random), ""));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(lines.size());
            Line line = lines.get(at);
            switch (random.nextInt(5)) {
                case 0 -> lines.set(at, new Line(line.id(), line.words() + "x"));
                case 1 -> {
                    int cut = random.nextInt(line.words().length() + 1);
                    lines.set(at, new Line(line.id(), line.words().substring(0, cut)));
                    lines.add(at + 1, new Line(line.id(), line.words().substring(cut)));
                }
                case 2 -> lines.add(at, lines.remove(random.nextInt(lines.size())));
                case 3 -> lines.add(at, new Line(Id.random(random), "put in"));
                default -> {
                    if (lines.size() > 1) {
                        lines.remove(at);
                    }
                }
            }
        }
        return lines;
    }
}
