package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts paragraphs into runs, with the brackets that are open carried from one paragraph to the next. */
final class Runs {

    private final BracketReader reader;
    private final Signs signs;
    private final List<BracketDraft> around = new ArrayList<>();
    private List<Run> runs = List.of();
    private int at;
    private Optional<Option> option = Optional.empty();

    /** A stretch that no bracket's sign begins: its run, and what is open behind it. */
    private record Piece(int start, int end, RunKind kind, int depth, List<String> by, Optional<Option> then) {}

    private record Option(int depth, List<String> by) {}

    Runs(BracketReader reader, Signs signs) {
        this.reader = reader;
        this.signs = signs;
    }

    int depth() {
        return around.size();
    }

    List<BracketDraft> around() {
        return around;
    }

    /** The runs of the next paragraph. */
    List<Run> of(String text, int firstSign, int lastSign, List<Mark> statuses, List<PlainOptions.Part> options) {
        runs = new ArrayList<>(2 * (lastSign - firstSign) + 1);
        at = 0;
        var pieces = pieces(statuses, options);
        int next = 0;
        for (int index = firstSign; index < lastSign; index++) {
            next = addPieces(pieces, next, signs.get(index).at());
            addSign(index);
        }
        addPieces(pieces, next, text.length());
        fill(text.length());
        option = Optional.empty();
        return runs;
    }

    private List<Piece> pieces(List<Mark> statuses, List<PlainOptions.Part> options) {
        if (statuses.isEmpty() && options.isEmpty()) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        int depth = around.size() + 1;
        for (var part : options) {
            var by = part.label().by();
            int labelEnd = part.first() ? part.label().end() : part.start();
            pieces.add(new Piece(part.start(), labelEnd, RunKind.OPTION_LABEL, depth, by,
                    Optional.of(new Option(depth, by))));
            pieces.add(new Piece(part.end(), part.end(), RunKind.TEXT, 0, List.of(), Optional.empty()));
        }
        for (var mark : statuses) {
            pieces.add(new Piece(mark.start(), mark.end(), mark.kind(), 0, List.of(), Optional.empty()));
        }
        return pieces;
    }

    private int addPieces(List<Piece> pieces, int from, int upTo) {
        int next = from;
        for (; next < pieces.size() && pieces.get(next).start() <= upTo; next++) {
            var piece = pieces.get(next);
            add(piece.start(), piece.end(), piece.kind(), piece.depth(), piece.by());
            option = piece.then();
        }
        return next;
    }

    private void addSign(int index) {
        var sign = signs.get(index);
        int behindSign = sign.at() + 1;
        if (signs.partner(index) == Signs.NONE) {
            add(sign.at(), behindSign, RunKind.STRAY, 0, List.of());
            return;
        }
        var draft = reader.draftOf(index);
        var kind = draft.kind().isOpen() ? RunKind.SIGN : content(draft.kind());
        add(sign.at(), behindSign, kind, draft.depth(), draft.by());
        if (sign.opens()) {
            around.add(draft);
            draft.head().marks()
                    .forEach(mark -> add(mark.start(), mark.end(), mark.kind(), draft.depth(), draft.by()));
        } else {
            around.removeLast();
            draft.behind().ifPresent(
                    behind -> add(behindSign, behind.end(), RunKind.ATTRIBUTION, draft.depth(), draft.by()));
        }
    }

    private void add(int start, int end, RunKind kind, int depth, List<String> by) {
        fill(start);
        if (at < end) {
            runs.add(new Run(at, end, kind, depth, by));
            at = end;
        }
    }

    private void fill(int to) {
        if (at >= to) {
            return;
        }
        int depth = around.size();
        if (option.isPresent() && option.get().depth() > depth) {
            runs.add(new Run(at, to, RunKind.OPTION, option.get().depth(), option.get().by()));
        } else if (depth == 0) {
            runs.add(new Run(at, to, RunKind.TEXT, 0, List.of()));
        } else {
            var draft = around.getLast();
            runs.add(new Run(at, to, content(draft.kind()), depth, draft.by()));
        }
        at = to;
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
