package org.mufakat.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts paragraphs into runs, with the brackets that are open carried from one paragraph to the next. */
final class Runs {

    private final List<BracketDraft> around = new ArrayList<>();

    /** One stretch that is known: its run, and what is open behind it. */
    private record Piece(int start, int end, RunKind kind, int depth, List<String> by, Runnable then) {}

    private record Option(int depth, List<String> by) {}

    private List<Option> option = List.of();

    int depth() {
        return around.size();
    }

    List<BracketDraft> around() {
        return around;
    }

    /** The runs of the next paragraph. */
    List<Run> of(String text, BracketReader reader, Signs signs, int firstSign, int lastSign, List<Mark> statuses,
            List<PlainOptions.Part> options) {
        var pieces = new ArrayList<Piece>();
        int depth = around.size();
        for (var part : options) {
            var current = new Option(depth + 1, part.label().by());
            int labelEnd = part.first() ? part.label().end() : part.start();
            pieces.add(new Piece(part.start(), labelEnd, RunKind.OPTION_LABEL, depth + 1, current.by(),
                    () -> option = List.of(current)));
            pieces.add(new Piece(part.end(), part.end(), RunKind.TEXT, 0, List.of(), () -> option = List.of()));
        }
        for (int index = firstSign; index < lastSign; index++) {
            addSign(pieces, reader, signs, index);
        }
        for (var mark : statuses) {
            pieces.add(new Piece(mark.start(), mark.end(), mark.kind(), 0, List.of(), () -> {}));
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        var runs = new ArrayList<Run>();
        int at = 0;
        for (var piece : pieces) {
            fill(runs, at, piece.start());
            int start = Math.max(at, piece.start());
            if (start < piece.end()) {
                runs.add(new Run(start, piece.end(), piece.kind(), piece.depth(), piece.by()));
            }
            at = Math.max(at, piece.end());
            piece.then().run();
        }
        fill(runs, at, text.length());
        option = List.of();
        return runs;
    }

    private void addSign(List<Piece> pieces, BracketReader reader, Signs signs, int index) {
        var sign = signs.get(index);
        if (signs.partner(index) == Signs.NONE) {
            pieces.add(new Piece(sign.at(), sign.at() + 1, RunKind.STRAY, 0, List.of(), () -> {}));
            return;
        }
        var draft = reader.draftOf(index);
        var by = draft.by();
        var kind = draft.kind().isOpen() ? RunKind.SIGN : content(draft.kind());
        if (sign.opens()) {
            pieces.add(new Piece(sign.at(), sign.at() + 1, kind, draft.depth(), by, () -> around.add(draft)));
            draft.head().marks().forEach(mark -> pieces
                    .add(new Piece(mark.start(), mark.end(), mark.kind(), draft.depth(), by, () -> {})));
            return;
        }
        pieces.add(new Piece(sign.at(), sign.at() + 1, kind, draft.depth(), by, around::removeLast));
        draft.behind().ifPresent(behind -> pieces
                .add(new Piece(sign.at() + 1, behind.end(), RunKind.ATTRIBUTION, draft.depth(), by, () -> {})));
    }

    private void fill(List<Run> runs, int from, int to) {
        if (from >= to) {
            return;
        }
        int depth = around.size();
        if (!option.isEmpty() && option.getFirst().depth() > depth) {
            runs.add(new Run(from, to, RunKind.OPTION, option.getFirst().depth(), option.getFirst().by()));
        } else if (depth == 0) {
            runs.add(new Run(from, to, RunKind.TEXT, 0, List.of()));
        } else {
            var draft = around.getLast();
            runs.add(new Run(from, to, content(draft.kind()), depth, draft.by()));
        }
    }

    private static RunKind content(BracketKind kind) {
        return switch (kind) {
            case WORDING -> RunKind.WORDING;
            case ALTERNATIVES -> RunKind.ALTERNATIVE;
            case OPTION -> RunKind.OPTION;
            case RESERVE -> RunKind.RESERVE;
            case GAP -> RunKind.GAP;
            case DELETION -> RunKind.DELETION;
            case CITATION -> RunKind.CITATION;
            case NOTE -> RunKind.NOTE;
        };
    }
}
