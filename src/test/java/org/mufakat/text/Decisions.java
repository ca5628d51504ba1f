package org.mufakat.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Texts and verdicts written in short: paragraphs with a pilcrow between, verdicts as {@code 0 lift, 2 delete, 3 =words},
 * each with the bracket's place in the list, or one for all; in the result a dash is a paragraph that went, and
 * {@code !} with a place says that its verdict could not be carried out.
 */
final class Decisions {

    private static final String PILCROW = "¶";

    private Decisions() {}

    static BracketedText read(String text) {
        return Brackets.parse(List.of(text.split(PILCROW)).stream().map(String::strip).toList(), _ -> false,
                Reading.NAMES);
    }

    static Map<Integer, Verdict> verdicts(BracketedText read, String written) {
        var verdicts = new LinkedHashMap<Integer, Verdict>();
        for (var each : written.split(", ?(?=[0-9a]+ )")) {
            var parts = each.strip().split(" ", 2);
            if (parts[0].equals("all")) {
                verdicts.putAll(Verdicts.all(read, verdict(parts[1])));
            } else {
                verdicts.put(Integer.parseInt(parts[0]), verdict(parts[1]));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(String written) {
        return switch (written.strip()) {
            case "lift" -> Verdict.LIFT;
            case "delete" -> Verdict.DELETE;
            default -> Verdict.words(written.strip().substring(1));
        };
    }

    static String decide(String text, String verdicts) {
        var read = read(text);
        var decided = Deciding.decide(read, verdicts(read, verdicts));
        return written(decided);
    }

    static String written(Decided decided) {
        var words = decided.paragraphs().stream().map(paragraph -> paragraph.orElse("-"))
                .collect(Collectors.joining(" " + PILCROW + " "));
        return words + decided.undecidable().stream().map(bracket -> " !" + bracket).collect(Collectors.joining());
    }
}
