package org.mufakat.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names at which somebody seems to be named whom nobody knows, as written: those that look mistyped, before a bracket's
 * colon words that look like a name, and codes that reserve. The bracket is wording all the same, for
 * {@code [Summary: …]} looks so too.
 */
public final class UnknownNames {

    private static final int LONGEST = 80;
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SEPARATOR = Pattern.compile("[,/;&+\uFF0C\uFF0F\uFF1B\uFF06\uFF0B\u3001]"
            + "|\\s(?:and|v\u00E0)(?=\\s)", FLAGS | Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*", FLAGS);
    private static final String NUMBERED = "\\p{Lu}{1,5}\\p{Nd}{1,2}";
    private static final Pattern NAME = Pattern.compile(WORD + "(?:\\s(?:(?:of|the|of the)\\s)?" + WORD + "){0,3}|"
            + NUMBERED, FLAGS);
    private static final String CODE = "(?:" + NUMBERED + "|\\p{Lu}{2,6})(?![\\p{L}\\p{N}])";
    private static final String CODES = "(?<who>" + CODE + "(?:(?:" + SEPARATOR + ")\\s*" + CODE + ")*)";
    private static final Pattern RESERVE = Pattern.compile(
            CODES + "\\s+(?iu:" + Reserve.WORD + ")(?![\\p{L}\\p{N}])", FLAGS);
    private static final Pattern RESERVE_BY = Pattern.compile("(?iu:" + Reserve.WORD + "\\s+by)\\s+" + CODES, FLAGS);
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:.*\\s)?[IVXLC]+|q[1-4]|h[12]|fy\\d+|co2|[op]p\\d+|note.*|n\\.?b\\.?|ghi ch\u00FA|l\u01B0u \u00FD",
            FLAGS | Pattern.CASE_INSENSITIVE);

    private UnknownNames() {}

    /** How often each is written in a text, in the order of first mention. */
    public static Map<String, Integer> in(BracketedText read, KnownNames names) {
        var written = new TreeMap<Place, String>();
        for (var bracket : read.brackets()) {
            in(read, bracket, names).forEach(written::putIfAbsent);
        }
        read.diagnostics().stream().filter(each -> each.problem() == Problem.NAME_MISTYPED)
                .forEach(each -> written.putIfAbsent(new Place(each.paragraph(), each.at()), each.written()));
        var counts = new LinkedHashMap<String, Integer>();
        written.values().forEach(name -> counts.merge(name, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** Those of one bracket that names nobody known. */
    public static List<String> of(BracketedText read, Bracket bracket, KnownNames names) {
        return List.copyOf(in(read, bracket, names).values());
    }

    private static Map<Place, String> in(BracketedText read, Bracket bracket, KnownNames names) {
        boolean wording = bracket.kind() == BracketKind.WORDING || bracket.kind() == BracketKind.ALTERNATIVES;
        if (!wording || !bracket.by().isEmpty()) {
            return Map.of();
        }
        int paragraph = bracket.start().paragraph();
        var text = read.paragraphs().get(paragraph).text();
        int from = bracket.start().at() + 1;
        int end = bracket.end().paragraph() == paragraph ? bracket.end().at() : text.length();
        var before = beforeColon(paragraph, text, from, end, names);
        int closing = bracket.bodyEnd().paragraph() == paragraph ? bracket.bodyEnd().at() : text.length();
        return before.isEmpty() ? reserving(paragraph, text, from, closing, names) : before;
    }

    private static Map<Place, String> beforeColon(int paragraph, String text, int from, int end, KnownNames names) {
        int colon = colon(text, from, Math.min(end, from + LONGEST));
        if (colon < 0 || Blanks.skip(text, colon + 1, end) == colon + 1) {
            return Map.of();
        }
        var found = new LinkedHashMap<Place, String>();
        for (var piece : pieces(text, from, colon)) {
            var name = Blanks.collapse(text.substring(piece.start(), piece.end()));
            if (names.lookUp(name).isPresent()) {
                continue;
            }
            if (!NAME.matcher(name).matches() || NO_NAME.matcher(name).matches()) {
                return Map.of();
            }
            found.put(new Place(paragraph, Blanks.skip(text, piece.start(), piece.end())), name);
        }
        return found;
    }

    /** Codes directly before <i>reserve</i> or behind <i>reservation by</i>; {@code [LNG reserve]} alone is wording. */
    private static Map<Place, String> reserving(int paragraph, String text, int from, int closing,
            KnownNames names) {
        var found = new LinkedHashMap<Place, String>();
        for (var pattern : List.of(RESERVE, RESERVE_BY)) {
            var reserve = pattern.matcher(text).region(from, closing);
            if (reserve.lookingAt() && Reserve.belongs(text, reserve.end(), closing)) {
                boolean certain = pattern == RESERVE_BY || Blanks.skip(text, reserve.end(), closing) < closing
                        || reserve.group("who").chars().anyMatch(Character::isDigit);
                for (var piece : pieces(text, reserve.start("who"), reserve.end("who"))) {
                    var name = Blanks.collapse(text.substring(piece.start(), piece.end()));
                    if (certain && names.lookUp(name).isEmpty()) {
                        found.put(new Place(paragraph, Blanks.skip(text, piece.start(), piece.end())), name);
                    }
                }
            }
        }
        return found;
    }

    private record Piece(int start, int end) {}

    private static List<Piece> pieces(String text, int from, int to) {
        var pieces = new ArrayList<Piece>();
        var separators = SEPARATOR.matcher(text).region(from, to);
        int start = from;
        while (separators.find()) {
            pieces.add(new Piece(start, separators.start()));
            start = separators.end();
        }
        pieces.add(new Piece(start, to));
        return pieces;
    }

    private static int colon(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (NameList.isColon(text.charAt(at))) {
                return at;
            }
            if ("[]{}\uFF3B\uFF3D\u3010\u3011\"\u201C".indexOf(text.charAt(at)) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
