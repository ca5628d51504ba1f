package org.mufakat.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Decides one round after the other until nothing is open, as a person would. */
final class DecidedAll {
    private DecidedAll() {}

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
    static List<Optional<String>> of(List<String> paragraphs, IntPredicate startsAnew, KnownNames names,
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
        var decided = Deciding.decide(read, verdicts);
        if (decided.undecidable().isEmpty()) {
            return decided.paragraphs();
        }
        var refused = new LinkedHashMap<>(verdicts);
        decided.undecidable().forEach(bracket -> refused.put(bracket, Verdict.DELETE));
        return Deciding.decide(read, refused).paragraphs();
    }

    private static Map<Integer, Verdict> withoutLoss(BracketedText read) {
        var verdicts = Verdicts.all(read, Verdict.LIFT);
        verdicts.replaceAll((bracket, verdict) -> read.brackets().get(bracket).kind() == BracketKind.DELETION
                ? Verdict.DELETE
                : verdict);
        return verdicts;
    }
}
