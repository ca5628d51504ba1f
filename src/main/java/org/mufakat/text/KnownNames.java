package org.mufakat.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that may stand before a bracket's colon or behind it: any spelling of a delegation or group, with its code.
 * Case, blanks and Unicode composition make no difference, and neither does a leading <i>the</i>.
 */
public final class KnownNames {

    private final Map<String, String> codes;
    private final Map<String, String> spellings;
    private final FirstLetters beginnings;
    private final int longest;

    private KnownNames(Map<String, String> codeBySpelling) {
        codes = new LinkedHashMap<>();
        spellings = new LinkedHashMap<>();
        int length = 0;
        for (var entry : codeBySpelling.entrySet()) {
            var key = normalise(entry.getKey());
            if (!key.isEmpty()) {
                codes.putIfAbsent(key, entry.getValue());
                spellings.putIfAbsent(key, Blanks.collapse(entry.getKey()));
                length = Math.max(length, key.length());
            }
        }
        longest = length;
        beginnings = new FirstLetters(Stream.concat(codes.keySet().stream(), Stream.of("the")).toList());
    }

    /** The names of a map from spelling to code; of two spellings that differ only in case the first counts. */
    public static KnownNames of(Map<String, String> codeBySpelling) {
        return new KnownNames(codeBySpelling);
    }

    /** What the program knows without a dossier: ASEAN's members, the Plus Three, their groups and secretariats. */
    public static KnownNames offered() {
        return new KnownNames(OfferedNames.codeBySpelling());
    }

    /** These names and more, each being its own code; a name that is known already keeps the code that it has. */
    public KnownNames with(Collection<String> extra) {
        var all = new LinkedHashMap<String, String>();
        spellings.forEach((key, spelling) -> all.put(spelling, codes.get(key)));
        for (var name : extra) {
            var shown = Blanks.collapse(name);
            if (lookUp(shown).isEmpty()) {
                all.put(shown, shown);
            }
        }
        return new KnownNames(all);
    }

    /** The code of a name in any spelling, empty if nobody is called so. */
    public Optional<String> lookUp(String name) {
        var key = normalise(name);
        var code = codes.get(key);
        return code == null && key.startsWith("the ")
                ? Optional.ofNullable(codes.get(key.substring(4)))
                : Optional.ofNullable(code);
    }

    /** All spellings of a name, by the code that it has; none of a code that nobody has. */
    public List<String> spellings(String code) {
        return spellings.entrySet().stream().filter(known -> codes.get(known.getKey()).equals(code))
                .map(Map.Entry::getValue).toList();
    }

    /**
     * The known name that an unknown one is probably meant to be: one letter off (two in long names), empty if none is.
     * A name of up to four letters is looked at only in capitals, since short words are often near a code.
     */
    public Optional<String> nearMiss(String name) {
        var key = normalise(name);
        boolean isShort = key.length() <= 4;
        if (key.length() < 3 || key.length() > longest + 2 || codes.containsKey(key)
                || isShort && !name.equals(name.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int allowed = key.length() >= 8 ? 2 : 1;
        return spellings.entrySet().stream()
                .filter(known -> known.getKey().length() >= 3 && (!isShort || known.getKey().length() <= 4))
                .filter(known -> EditDistance.within(key, known.getKey(), allowed))
                .map(Map.Entry::getValue).findFirst();
    }

    /** The longest known name that begins at a place of a text and ends with a word. */
    Optional<Found> longestAt(String text, int from, int to) {
        if (!beginnings.mayBegin(text, from, to)) {
            return Optional.empty();
        }
        int last = (int) Math.min(to, (long) from + longest + 24);
        int behind = from;
        while (behind < last && !NameList.isColon(text.charAt(behind))) {
            behind++;
        }
        for (int end = behind; end > from; end--) {
            if (Blanks.endsWord(text, end, to)) {
                var code = lookUp(text.substring(from, end));
                if (code.isPresent()) {
                    return Optional.of(new Found(code.get(), end));
                }
            }
        }
        return Optional.empty();
    }

    record Found(String code, int end) {}

    private static String normalise(String name) {
        return Normalizer.normalize(Blanks.collapse(name), Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }
}
