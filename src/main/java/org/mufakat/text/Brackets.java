package org.mufakat.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The one reader of brackets. Signs are matched over the whole text, so that a bracket may close in a later paragraph;
 * signs without a counterpart are reported and read as if they were not there. It refuses no text.
 */
public final class Brackets {

    private static final Comparator<Diagnostic> BY_PLACE = (a, b) -> a.paragraph() == b.paragraph()
            ? Integer.compare(a.at(), b.at())
            : Integer.compare(a.paragraph(), b.paragraph());

    private final List<String> paragraphs;
    private final Signs signs;
    private final BracketReader reader;
    private final List<StatusAtEnd> statuses = new ArrayList<>();
    private final List<PlainOptions.Part> options;
    private final List<Bracket> brackets = new ArrayList<>();
    private final List<List<OpenPoint>> open = new ArrayList<>();
    private final List<List<Run>> runs = new ArrayList<>();

    private Brackets(List<String> paragraphs, IntPredicate startsAnew, KnownNames names) {
        this.paragraphs = paragraphs;
        signs = Signs.of(paragraphs);
        var mistyped = new MistypedNames(names);
        reader = new BracketReader(paragraphs, signs, names, mistyped);
        readStatuses(names, mistyped);
        options = PlainOptions.of(paragraphs, startsAnew, signs, statuses, names);
        paragraphs.forEach(_ -> open.add(new ArrayList<>()));
        addBracketsAndRuns();
    }

    /** Reads a text each of whose paragraphs starts anew, so that an option without brackets ends with its own. */
    public static BracketedText parse(List<String> paragraphs, KnownNames names) {
        return parse(paragraphs, _ -> true, names);
    }

    /**
     * Reads a text.
     *
     * @param startsAnew
     *            whether the paragraph at a place ends an option without brackets that came before: it has a number, or
     *            is a heading
     */
    public static BracketedText parse(List<String> paragraphs, IntPredicate startsAnew, KnownNames names) {
        return new Brackets(List.copyOf(paragraphs), startsAnew, names).result();
    }

    private void readStatuses(KnownNames names, MistypedNames mistyped) {
        var floors = new int[paragraphs.size()];
        for (var draft : reader.drafts()) {
            if (draft.behind().isPresent()) {
                int paragraph = draft.closing().paragraph();
                floors[paragraph] = Math.max(floors[paragraph], draft.end());
            }
        }
        for (int index = 0; index < paragraphs.size(); index++) {
            statuses.add(StatusAtEnd.read(index, paragraphs.get(index), floors[index], names, mistyped));
        }
    }

    private void addBracketsAndRuns() {
        var places = new int[reader.drafts().size()];
        var writer = new Runs(reader, signs);
        int sign = 0;
        int part = 0;
        int draft = 0;
        int option = Signs.NONE;
        for (int index = 0; index < paragraphs.size(); index++) {
            int firstSign = sign;
            while (sign < signs.size() && signs.get(sign).paragraph() == index) {
                sign++;
            }
            int firstPart = part;
            var parent = writer.around().isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(places[writer.around().getLast().number()]);
            while (part < options.size() && options.get(part).paragraph() == index) {
                var next = options.get(part++);
                draft = addDrafts(draft, index, next.start(), places);
                option = addOption(next, writer.depth() + 1, parent, option);
            }
            draft = addDrafts(draft, index, Integer.MAX_VALUE, places);
            runs.add(writer.of(paragraphs.get(index), firstSign, sign, statuses.get(index).marks(),
                    options.subList(firstPart, part)));
        }
    }

    private int addDrafts(int from, int paragraph, int before, int[] places) {
        int next = from;
        for (; next < reader.drafts().size(); next++) {
            var draft = reader.drafts().get(next);
            if (draft.opening().paragraph() != paragraph || draft.opening().at() >= before) {
                break;
            }
            places[next] = brackets.size();
            var parent = draft.parent().isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(places[draft.parent().getAsInt()]);
            brackets.add(draft.bracket(parent));
            if (draft.kind().isOpen()) {
                addOpenPoints(draft);
            }
        }
        return next;
    }

    private void addOpenPoints(BracketDraft draft) {
        int first = draft.opening().paragraph();
        int last = draft.closing().paragraph();
        var by = draft.by();
        for (int index = first; index <= last; index++) {
            var text = paragraphs.get(index);
            int start = index == first ? draft.opening().at() : 0;
            int end = index == last ? draft.end() : text.length();
            open.get(index).add(new OpenPoint(draft.kind(), by, draft.contra(), start, end, draft.depth(), text));
        }
    }

    private int addOption(PlainOptions.Part part, int depth, OptionalInt parent, int current) {
        var by = part.label().by();
        open.get(part.paragraph()).add(new OpenPoint(BracketKind.OPTION, by, List.of(), part.start(), part.end(), depth,
                paragraphs.get(part.paragraph())));
        var end = new Place(part.paragraph(), part.end());
        if (part.first()) {
            brackets.add(new Bracket(BracketKind.OPTION, by, List.of(), new Place(part.paragraph(), part.start()), end,
                    new Place(part.paragraph(), part.label().end()), end, depth, parent, OptionalInt.empty(),
                    Optional.of(part.label().label())));
            return brackets.size() - 1;
        }
        var grown = brackets.get(current);
        brackets.set(current, new Bracket(grown.kind(), grown.by(), grown.contra(), grown.start(), end,
                grown.bodyStart(), end, grown.depth(), grown.parent(), grown.group(), grown.label()));
        return current;
    }

    private BracketedText result() {
        var parsed = new ArrayList<ParsedParagraph>();
        var diagnostics = reader.diagnostics();
        for (int index = 0; index < paragraphs.size(); index++) {
            var stated = statuses.get(index);
            var points = open.get(index);
            points.sort(Comparator.comparingInt(OpenPoint::start));
            var status = points.isEmpty() ? stated.status().orElse(StatedStatus.CLEAR) : StatedStatus.BRACKETED;
            parsed.add(new ParsedParagraph(paragraphs.get(index), status, stated.status(), stated.pending(),
                    points, runs.get(index)));
            diagnostics.addAll(stated.mistyped());
        }
        diagnostics.sort(BY_PLACE);
        return new BracketedText(parsed, brackets, diagnostics);
    }
}
