package org.mufakat.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * A text with its brackets read, from which the next state of the text is read faster: only the stretches that changed
 * are read anew. A stretch is as many paragraphs as one bracket or option runs over, mostly one.
 */
public final class ReadText {

    private record Stretch(List<String> paragraphs, List<Boolean> anew) {}

    private record Read(BracketedText text, Map<String, Integer> unknown) {}

    private final Map<Stretch, Read> read = new HashMap<>();
    private final Map<String, Edges> edges = new HashMap<>();
    private final KnownNames names;
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
    public ReadText next(List<String> words, IntPredicate startsAnew, KnownNames known) {
        var next = new ReadText(known);
        Map<Stretch, Read> before = known == names ? read : Map.of();
        words.forEach(each -> next.edges.computeIfAbsent(each, absent -> Optional.ofNullable(edges.get(each))
                .orElseGet(() -> Edges.of(each))));
        int from = 0;
        for (int end : Stretches.ends(words.stream().map(next.edges::get).toList(), startsAnew)) {
            next.add(before, words.subList(from, end), startsAnew);
            from = end;
        }
        next.text = new BracketedText(next.paragraphs, next.brackets, next.diagnostics);
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

    private void add(Map<Stretch, Read> before, List<String> words, IntPredicate startsAnew) {
        int offset = paragraphs.size();
        List<Boolean> anew = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            anew.add(startsAnew.test(offset + i));
        }
        var stretch = new Stretch(List.copyOf(words), anew);
        Read now = Optional.ofNullable(before.get(stretch)).or(() -> Optional.ofNullable(read.get(stretch)))
                .orElseGet(() -> read(stretch));
        read.put(stretch, now);
        now.unknown().forEach((name, times) -> unknown.merge(name, times, Integer::sum));
        BracketedText text = now.text();
        int first = brackets.size();
        int firstGroup = groups;
        paragraphs.addAll(text.paragraphs());
        for (Bracket bracket : text.brackets()) {
            brackets.add(moved(bracket, offset, first, firstGroup));
            groups = Math.max(groups, firstGroup + bracket.group().orElse(-1) + 1);
        }
        for (Diagnostic each : text.diagnostics()) {
            diagnostics.add(new Diagnostic(each.paragraph() + offset, each.at(), each.problem(), each.written(),
                    each.meant()));
        }
    }

    private Read read(Stretch stretch) {
        BracketedText text = Brackets.parse(stretch.paragraphs(), stretch.anew()::get, names);
        return new Read(text, UnknownNames.in(text, names));
    }

    private static Bracket moved(Bracket bracket, int paragraphs, int brackets, int groups) {
        return paragraphs == 0
                ? bracket
                : new Bracket(bracket.kind(), bracket.by(), bracket.contra(), moved(bracket.start(), paragraphs),
                        moved(bracket.end(), paragraphs), moved(bracket.bodyStart(), paragraphs),
                        moved(bracket.bodyEnd(), paragraphs), bracket.depth(), moved(bracket.parent(), brackets),
                        moved(bracket.group(), groups), bracket.label());
    }

    private static Place moved(Place place, int by) {
        return new Place(place.paragraph() + by, place.at());
    }

    private static OptionalInt moved(OptionalInt number, int by) {
        return number.isEmpty() ? number : OptionalInt.of(number.getAsInt() + by);
    }
}
