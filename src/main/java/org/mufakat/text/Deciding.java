package org.mufakat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries out verdicts on the brackets of a text. What stands outside them is not touched, except where words went: no
 * two blanks meet there, and no punctuation stays that belonged to them.
 */
public final class Deciding {

    private final BracketedText read;
    private final Map<Integer, Verdict> verdicts;
    private final Removal removal;
    private final QuotedPlaces quoted;
    private final boolean[] gone;
    private final List<Integer> undecidable = new ArrayList<>();

    private Deciding(BracketedText read, Map<Integer, Verdict> verdicts) {
        this.read = read;
        this.verdicts = verdicts;
        removal = new Removal(read);
        quoted = new QuotedPlaces(read);
        gone = new boolean[read.brackets().size()];
    }

    /**
     * The text after verdicts on some of its brackets; what an outer bracket loses its inner ones lose, whatever their
     * own verdict is.
     *
     * @param verdicts
     *            by place in the list of brackets; those on citations and notes are passed over
     */
    public static Decided decide(BracketedText read, Map<Integer, Verdict> verdicts) {
        return new Deciding(read, verdicts).decided();
    }

    private Decided decided() {
        var before = new HashMap<Integer, Integer>();
        for (int index = 0; index < read.brackets().size(); index++) {
            var bracket = read.brackets().get(index);
            boolean lost = bracket.parent().isPresent() && gone[bracket.parent().getAsInt()];
            gone[index] = lost;
            if (!lost && isDecided(index)) {
                decide(index, bracket, verdicts.get(index));
            }
            if (bracket.group().isPresent()) {
                var sibling = Optional.ofNullable(before.put(bracket.group().getAsInt(), index));
                int number = index;
                sibling.ifPresent(left -> part(left, number));
            }
        }
        return new Decided(removal.paragraphs(), undecidable);
    }

    private boolean isDecided(int index) {
        return read.brackets().get(index).kind().isOpen() && verdicts.containsKey(index);
    }

    private void decide(int index, Bracket bracket, Verdict verdict) {
        var body = new BracketBody(read, bracket);
        switch (verdict) {
            case Verdict.Words words when words.words().isBlank() -> take(index, body);
            case Verdict.Words words -> {
                gone[index] = true;
                removal.replace(bracket.start(), bracket.end(), words.words());
            }
            case Verdict.Plain.DELETE -> take(index, body);
            case Verdict.Plain.LIFT -> lift(index, body);
        }
    }

    private void take(int index, BracketBody body) {
        gone[index] = true;
        var bracket = body.bracket();
        if (body.isPlain()) {
            removal.takeLoosely(bracket.start(), bracket.end());
        } else {
            removal.take(bracket.start(), bracket.end());
        }
    }

    private void lift(int index, BracketBody body) {
        var bracket = body.bracket();
        if (bracket.kind() == BracketKind.RESERVE || body.isNoText() || body.isBlank()) {
            take(index, body);
        } else if (bracket.kind() == BracketKind.DELETION) {
            accept(index, body);
        } else {
            removal.unmark(bracket.start(), body.begin());
            removal.unmark(bracket.bodyEnd(), bracket.end());
        }
    }

    private void accept(int index, BracketBody body) {
        var bracket = body.bracket();
        int paragraph = bracket.start().paragraph();
        var found = body.isLong()
                ? Optional.<List<Mark>>empty()
                : QuotedWords.of(body.words()).flatMap(words -> quoted.of(words, bracket));
        if (found.isEmpty()) {
            undecidable.add(index);
            return;
        }
        take(index, body);
        if (found.get().isEmpty()) {
            int end = read.paragraphs().get(paragraph).text().length();
            removal.takeLoosely(new Place(paragraph, 0), new Place(paragraph, end));
        }
        found.get().forEach(each -> removal.take(new Place(paragraph, each.start()), new Place(paragraph, each.end())));
    }

    private void part(int left, int right) {
        if (isDecided(left) || isDecided(right)) {
            var first = read.brackets().get(left);
            var second = read.brackets().get(right);
            removal.part(first.end(), second.start(), new Joints.Siblings(removal.at(first.start()),
                    removal.at(second.end()), edge(left, false), edge(right, true)));
        }
    }

    private char edge(int index, boolean isFirst) {
        return verdicts.get(index) instanceof Verdict.Words words && !words.words().isEmpty()
                ? words.words().charAt(isFirst ? 0 : words.words().length() - 1)
                : new BracketBody(read, read.brackets().get(index)).edge(isFirst);
    }
}
