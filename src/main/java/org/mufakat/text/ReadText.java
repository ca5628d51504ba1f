package org.mufakat.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * A text with its brackets read, from which the next state of the text is read faster: of the paragraphs alike at its
 * beginning and at its end nothing is read anew. What is read together is a stretch, as many paragraphs as one bracket
 * or option runs over, mostly one.
 */
public final class ReadText {

    private record Words(String text, boolean anew, Edges edges) {}

    /** Paragraphs read together, with their brackets as they are in the whole text. */
    private record Stretch(int from, int to, int firstBracket, int firstGroup, int groups, BracketedText text,
            Map<String, Integer> unknown) {}

    private final KnownNames names;
    private final List<Words> words = new ArrayList<>();
    private final List<Stretch> stretchOf = new ArrayList<>();
    private final List<ParsedParagraph> paragraphs = new ArrayList<>();
    private final List<Bracket> brackets = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private int groups;
    private BracketedText text;

    private ReadText(KnownNames names) {
        this.names = names;
        this.text = new BracketedText(List.of(), List.of(), List.of());
    }

    /** A text without paragraphs, to read the first one from. */
    public static ReadText nothing(KnownNames names) {
        return new ReadText(names);
    }

    /** What {@link Brackets#parse(List, IntPredicate, KnownNames)} reads, having read this text before. */
    public ReadText next(List<String> changed, IntPredicate startsAnew, KnownNames known) {
        var next = new ReadText(known);
        int most = known == names ? Math.min(words.size(), changed.size()) : 0;
        int head = 0;
        while (head < most && isAt(head, changed.get(head), startsAnew.test(head))) {
            head++;
        }
        int further = changed.size() - words.size();
        int tail = changed.size();
        while (tail > changed.size() - most + head
                && isAt(tail - 1 - further, changed.get(tail - 1), startsAnew.test(tail - 1))) {
            tail--;
        }
        next.words.addAll(words.subList(0, head));
        for (int i = head; i < tail; i++) {
            next.words.add(new Words(changed.get(i), startsAnew.test(i), Edges.of(changed.get(i))));
        }
        next.words.addAll(words.subList(tail - further, words.size()));
        next.read(this, head, tail);
        return next;
    }

    /** The text as it was read. */
    public BracketedText text() {
        return text;
    }

    /** What {@link UnknownNames#in} finds in it. */
    public Map<String, Integer> unknownNames() {
        return Collections.unmodifiableMap(unknown);
    }

    private boolean isAt(int index, String changed, boolean anew) {
        return words.get(index).text().equals(changed) && words.get(index).anew() == anew;
    }

    /** Reads the words, which are those of the text before up to {@code head} and from {@code tail} on. */
    private void read(ReadText before, int head, int tail) {
        int further = words.size() - before.words.size();
        int from = 0;
        for (int to : Stretches.ends(words.stream().map(Words::edges).toList(), index -> words.get(index).anew())) {
            int then = to <= head ? from : from - further;
            boolean there = (to <= head || from >= tail) && before.stretchOf.get(then).from() == then
                    && before.stretchOf.get(then).to() == then + to - from;
            add(there ? moved(before.stretchOf.get(then), from) : read(from, to));
            from = to;
        }
        text = new BracketedText(paragraphs, brackets, diagnostics);
    }

    private void add(Stretch stretch) {
        stretchOf.addAll(Collections.nCopies(stretch.to() - stretch.from(), stretch));
        paragraphs.addAll(stretch.text().paragraphs());
        brackets.addAll(stretch.text().brackets());
        diagnostics.addAll(stretch.text().diagnostics());
        groups += stretch.groups();
        stretch.unknown().forEach((name, times) -> unknown.merge(name, times, Integer::sum));
    }

    private Stretch read(int from, int to) {
        BracketedText read = Brackets.parse(words.subList(from, to).stream().map(Words::text).toList(),
                index -> words.get(from + index).anew(), names);
        int most = 0;
        for (Bracket bracket : read.brackets()) {
            most = Math.max(most, bracket.group().orElse(-1) + 1);
        }
        return moved(new Stretch(0, to - from, 0, 0, most, read, UnknownNames.in(read, names)), from);
    }

    /** The stretch with its brackets where they are behind what was read so far. */
    private Stretch moved(Stretch stretch, int from) {
        int by = from - stretch.from();
        int further = brackets.size() - stretch.firstBracket();
        int later = groups - stretch.firstGroup();
        if (by == 0 && further == 0 && later == 0) {
            return stretch;
        }
        var read = stretch.text();
        return new Stretch(from, stretch.to() + by, brackets.size(), groups, stretch.groups(), new BracketedText(
                read.paragraphs(), read.brackets().stream().map(each -> moved(each, by, further, later)).toList(),
                read.diagnostics().stream().map(each -> new Diagnostic(each.paragraph() + by, each.at(), each.problem(),
                        each.written(), each.meant())).toList()),
                stretch.unknown());
    }

    private static Bracket moved(Bracket bracket, int paragraphs, int brackets, int groups) {
        return new Bracket(bracket.kind(), bracket.by(), bracket.contra(), moved(bracket.start(), paragraphs),
                moved(bracket.end(), paragraphs), moved(bracket.bodyStart(), paragraphs),
                moved(bracket.bodyEnd(), paragraphs), bracket.depth(), moved(bracket.parent(), brackets),
                moved(bracket.group(), groups), bracket.label());
    }

    private static Place moved(Place place, int by) {
        return by == 0 ? place : new Place(place.paragraph() + by, place.at());
    }

    private static OptionalInt moved(OptionalInt number, int by) {
        return number.isEmpty() || by == 0 ? number : OptionalInt.of(number.getAsInt() + by);
    }
}
