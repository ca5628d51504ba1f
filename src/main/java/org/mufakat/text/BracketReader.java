package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what each matched pair of signs is, then which of them touch. */
final class BracketReader {

    private final List<String> paragraphs;
    private final Signs signs;
    private final KnownNames names;
    private final MistypedNames mistyped;
    private final List<BracketDraft> drafts = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final int[] draftAt;

    BracketReader(List<String> paragraphs, Signs signs, KnownNames names, MistypedNames mistyped) {
        this.paragraphs = paragraphs;
        this.signs = signs;
        this.names = names;
        this.mistyped = mistyped;
        draftAt = new int[signs.size()];
        readAll();
        group();
    }

    List<BracketDraft> drafts() {
        return drafts;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The bracket that a matched sign belongs to. */
    BracketDraft draftOf(int sign) {
        return drafts.get(draftAt[sign]);
    }

    private void readAll() {
        var around = new ArrayList<BracketDraft>();
        for (int index = 0; index < signs.size(); index++) {
            var sign = signs.get(index);
            int partner = signs.partner(index);
            if (partner == Signs.NONE) {
                var problem = sign.opens() ? Problem.UNCLOSED : Problem.UNOPENED;
                var written = Signs.written(paragraphs.get(sign.paragraph()).charAt(sign.at()));
                diagnostics.add(
                        new Diagnostic(sign.paragraph(), sign.at(), problem, written, Optional.empty()));
            } else if (sign.opens()) {
                draftAt[index] = drafts.size();
                draftAt[partner] = drafts.size();
                var parent = around.isEmpty() ? OptionalInt.empty() : OptionalInt.of(around.getLast().number());
                var draft = read(index, partner, around.size() + 1, parent);
                around.add(draft);
                drafts.add(draft);
            } else {
                around.removeLast();
            }
        }
    }

    private BracketDraft read(int opener, int closer, int depth, OptionalInt parent) {
        var opening = signs.get(opener);
        var closing = signs.get(closer);
        var text = paragraphs.get(opening.paragraph());
        int from = opening.at() + 1;
        var next = signs.get(opener + 1);
        int to = next.paragraph() == opening.paragraph() ? next.at() : text.length();
        boolean whole = closer == opener + 1 && closing.paragraph() == opening.paragraph();
        if (opening.brace()) {
            var gap = new Head(BracketKind.GAP, List.of(), List.of(), Optional.empty(), from, false);
            return new BracketDraft(drafts.size(), opening, closing, gap, Optional.empty(), depth, parent,
                    BracketKind.GAP);
        }
        var head = Head.read(text, from, to, whole, names);
        var behind = behind(closer);
        if (head.kind() == BracketKind.WORDING && head.by().isEmpty()) {
            diagnostics.addAll(mistyped.beforeColon(opening.paragraph(), text, from, to));
        }
        var kind = behind.isPresent() ? withNames(head, text, to, whole) : head.kind();
        return new BracketDraft(drafts.size(), opening, closing, head, behind, depth, parent, kind);
    }

    private Optional<Behind> behind(int closer) {
        var closing = signs.get(closer);
        var text = paragraphs.get(closing.paragraph());
        boolean last = closer + 1 == signs.size() || signs.get(closer + 1).paragraph() != closing.paragraph();
        int to = last ? text.length() : signs.get(closer + 1).at();
        var behind = Behind.read(text, closing.at() + 1, to, names);
        if (behind.isEmpty()) {
            diagnostics.addAll(mistyped.behind(closing.paragraph(), text, closing.at() + 1, to));
        }
        return behind;
    }

    /** Names behind make a proposal of what alone would be a citation, a note or unattributed alternatives. */
    private static BracketKind withNames(Head head, String text, int to, boolean whole) {
        int from = Blanks.skip(text, head.bodyStart(), to);
        if (whole && head.kind() == BracketKind.WORDING
                && BracketWords.isReserve(text, from, Blanks.trimEnd(text, from, to))) {
            return BracketKind.RESERVE;
        }
        return switch (head.kind()) {
            case CITATION, NOTE, ALTERNATIVES -> BracketKind.WORDING;
            case WORDING, OPTION, RESERVE, GAP, DELETION -> head.kind();
        };
    }

    private void group() {
        int groups = 0;
        int before = Signs.NONE;
        for (int index = 0; index < signs.size(); index++) {
            if (signs.partner(index) == Signs.NONE) {
                continue;
            }
            if (before != Signs.NONE && !signs.get(before).opens() && signs.get(index).opens()) {
                var left = draftOf(before);
                var right = draftOf(index);
                if (left.canBeAlternative() && right.canBeAlternative() && touch(before, index)) {
                    if (left.group().isEmpty()) {
                        left.join(groups++);
                    }
                    right.join(left.group().getAsInt());
                }
            }
            before = index;
        }
    }

    /** Whether only blanks, one slash, and signs that are read as if they were not there stand between. */
    private boolean touch(int closer, int opener) {
        if (signs.get(closer).paragraph() != signs.get(opener).paragraph()) {
            return false;
        }
        var text = paragraphs.get(signs.get(closer).paragraph());
        int stray = closer + 1;
        int slashes = 0;
        for (int at = draftOf(closer).end(); at < signs.get(opener).at(); at++) {
            char unit = text.charAt(at);
            if (stray < opener && signs.get(stray).at() == at) {
                stray++;
            } else if (unit == '/' || unit == '\uFF0F') {
                slashes++;
            } else if (!Blanks.isBlank(unit)) {
                return false;
            }
        }
        return slashes <= 1;
    }
}
