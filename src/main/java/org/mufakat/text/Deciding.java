package org.mufakat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

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

    /**
     * The text with nothing left open: what the first verdicts leave undecided, and what becomes a bracket only by them,
     * is lifted, so that no words are lost; a deletion that cannot be carried out is refused.
     *
     * @param startsAnew
     *            as {@link Brackets#parse(List, IntPredicate, KnownNames)} asks it, by place among these paragraphs
     * @param first
     *            the verdicts on the text as it is read
     * @return for each paragraph its new words, empty where it goes
     */
    public static List<Optional<String>> decideAll(List<String> paragraphs, IntPredicate startsAnew, KnownNames names,
            Function<BracketedText, Map<Integer, Verdict>> first) {
        List<Optional<String>> now = new ArrayList<>(paragraphs.stream().map(Optional::of).toList());
        var read = Brackets.parse(paragraphs, startsAnew, names);
        var verdicts = Verdicts.all(read, Verdict.LIFT);
        verdicts.putAll(first.apply(read));
        while (read.isOpen()) {
            var left = places(now);
            var decided = decideOrRefuse(read, verdicts);
            for (int index = 0; index < left.size(); index++) {
                now.set(left.get(index), decided.get(index));
            }
            var still = places(now);
            read = Brackets.parse(now.stream().flatMap(Optional::stream).toList(),
                    index -> startsAnew.test(still.get(index)), names);
            verdicts = withoutLoss(read);
        }
        return List.copyOf(now);
    }

    private static List<Integer> places(List<Optional<String>> paragraphs) {
        var places = new ArrayList<Integer>();
        for (int index = 0; index < paragraphs.size(); index++) {
            if (paragraphs.get(index).isPresent()) {
                places.add(index);
            }
        }
        return places;
    }

    private static List<Optional<String>> decideOrRefuse(BracketedText read, Map<Integer, Verdict> verdicts) {
        var decided = decide(read, verdicts);
        if (decided.undecidable().isEmpty()) {
            return decided.paragraphs();
        }
        var refused = new LinkedHashMap<>(verdicts);
        decided.undecidable().forEach(bracket -> refused.put(bracket, Verdict.DELETE));
        return decide(read, refused).paragraphs();
    }

    private static Map<Integer, Verdict> withoutLoss(BracketedText read) {
        var verdicts = Verdicts.all(read, Verdict.LIFT);
        verdicts.replaceAll((bracket, verdict) -> read.brackets().get(bracket).kind() == BracketKind.DELETION
                ? Verdict.DELETE
                : verdict);
        return verdicts;
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
