package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What a text should be after verdicts, made another way than the program makes it: character by character. */
final class Expected {

    /** A paragraph's characters, and those of them that state no status. */
    record Words(String text, String withoutStatus) {}

    private Expected() {}

    /** Letters and digits. */
    static List<Character> letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).mapToObj(unit -> (char) unit).toList();
    }

    /** All that is neither a blank nor a slash. */
    static List<Character> signs(String text) {
        return text.chars().filter(unit -> !Blanks.isBlank((char) unit) && unit != '/' && unit != '\uFF0F')
                .mapToObj(unit -> (char) unit).toList();
    }

    /** Whether all of some characters come in another list in the same order. */
    static boolean isWithin(List<Character> some, List<Character> all) {
        int found = 0;
        for (var each : all) {
            found += found < some.size() && some.get(found).equals(each) ? 1 : 0;
        }
        return found == some.size();
    }

    static boolean isSigned(BracketedText read, Bracket bracket) {
        return "[\uFF3B\u3010{\uFF5B".indexOf(at(read, bracket.start())) >= 0;
    }

    static boolean isNoText(BracketedText read, Bracket bracket) {
        return bracket.start().paragraph() == bracket.end().paragraph() && Blanks.strip(body(read, bracket))
                .toLowerCase(Locale.ROOT).matches("no text\\s*\\.?");
    }

    /** Whether the bracket's words go when it is lifted. */
    static boolean goes(BracketedText read, Bracket bracket) {
        return bracket.kind() == BracketKind.RESERVE || bracket.kind() == BracketKind.DELETION
                || bracket.kind().isOpen() && (isNoText(read, bracket) || Blanks.strip(body(read, bracket)).isEmpty());
    }

    private static String body(BracketedText read, Bracket bracket) {
        var text = new StringBuilder();
        for (int paragraph = bracket.bodyStart().paragraph(); paragraph <= bracket.bodyEnd()
                .paragraph(); paragraph++) {
            var words = read.paragraphs().get(paragraph).text();
            for (int at = 0; at <= words.length(); at++) {
                var place = new Place(paragraph, at);
                if (place.compareTo(bracket.bodyStart()) >= 0 && place.compareTo(bracket.bodyEnd()) < 0) {
                    text.append(at < words.length() ? words.charAt(at) : '\n');
                }
            }
        }
        return text.toString();
    }

    private static char at(BracketedText read, Place place) {
        return read.paragraphs().get(place.paragraph()).text().charAt(place.at());
    }

    /** A paragraph after verdicts on brackets of which none lies in another. */
    static Words after(BracketedText read, int paragraph, Map<Integer, Verdict> verdicts) {
        var text = new StringBuilder();
        var without = new StringBuilder();
        for (var run : read.paragraphs().get(paragraph).runs()) {
            for (int at = run.start(); at < run.end(); at++) {
                var place = new Place(paragraph, at);
                boolean stays = true;
                for (var each : verdicts.entrySet()) {
                    var bracket = read.brackets().get(each.getKey());
                    if (each.getValue() instanceof Verdict.Words words && place.equals(bracket.start())) {
                        text.append(words.words());
                        without.append(words.words());
                    }
                    boolean lift = each.getValue() == Verdict.LIFT && !goes(read, bracket);
                    stays &= !lies(place, bracket.start(), bracket.end())
                            || lift && lies(place, bracket.bodyStart(), bracket.bodyEnd());
                }
                if (stays) {
                    text.append(at(read, place));
                    without.append(run.kind() == RunKind.STATUS ? "" : at(read, place));
                }
            }
        }
        return new Words(text.toString(), without.toString());
    }

    private static boolean lies(Place place, Place from, Place to) {
        return place.compareTo(from) >= 0 && place.compareTo(to) < 0;
    }

    /** A paragraph without marks, and without what is withdrawn with its bracket. */
    static Words withoutMarks(BracketedText read, int paragraph) {
        var text = new StringBuilder();
        var without = new StringBuilder();
        for (var run : read.paragraphs().get(paragraph).runs()) {
            for (int at = run.start(); at < run.end(); at++) {
                var place = new Place(paragraph, at);
                boolean isMark = run.kind() == RunKind.SIGN || run.kind() == RunKind.ATTRIBUTION
                        || run.kind() == RunKind.OPTION_LABEL;
                boolean goes = read.brackets().stream().anyMatch(
                        bracket -> goes(read, bracket) && lies(place, bracket.start(), bracket.end()));
                if (!isMark && !goes) {
                    text.append(at(read, place));
                    without.append(run.kind() == RunKind.STATUS ? "" : at(read, place));
                }
            }
        }
        return new Words(text.toString(), without.toString());
    }

    /** The characters of brackets, from sign to sign. */
    static List<String> signed(BracketedText read, Predicate<Bracket> chosen) {
        var found = new ArrayList<String>();
        for (var bracket : read.brackets()) {
            if (isSigned(read, bracket) && chosen.test(bracket)) {
                found.add(at(read, bracket.start()) + head(read, bracket) + body(read, bracket)
                        + at(read, bracket.bodyEnd()));
            }
        }
        return found;
    }

    private static String head(BracketedText read, Bracket bracket) {
        var text = read.paragraphs().get(bracket.start().paragraph()).text();
        return text.substring(bracket.start().at() + 1, bracket.bodyStart().at());
    }
}
