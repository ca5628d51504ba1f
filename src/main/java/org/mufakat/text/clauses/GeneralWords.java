package org.mufakat.text.clauses;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What general words mean, in all languages that the program knows at once, for a text quotes others. The words are in
 * the resources {@code general_en.properties} and {@code general_vi.properties}; no subject of a meeting is among them.
 */
public final class GeneralWords {

    private static final List<String> LANGUAGES = List.of("en", "vi");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern COUNTING = Pattern.compile("(?i)\\d+(?:st|nd|rd|th)?|fy\\d+");
    private static final int SHORTEST_STEM = 4;
    private static final int MOST_FORMS = 50_000;

    private final List<String> endings = new ArrayList<>();
    private final Set<String> abbreviations = new LinkedHashSet<>();
    private final Phrases<Boolean> stops = new Phrases<>();
    private final Phrases<Boolean> cuts = new Phrases<>();
    private final Phrases<String> senses = new Phrases<>();
    private final Phrases<String> kinds = new Phrases<>();
    private final Map<Cue, Phrases<Cue>> cues = new EnumMap<>(Cue.class);
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    private record Form(String folded, String stem) {}

    /** The words of the program's own lists. */
    public GeneralWords() {
        List<Properties> lists = LANGUAGES.stream().map(GeneralWords::load).toList();
        lists.forEach(list -> endings.addAll(items(list, "endings")));
        for (Properties list : lists) {
            abbreviations.addAll(items(list, "abbreviations"));
            items(list, "stop").forEach(each -> stops.add(stems(each), true));
            items(list, "cut").forEach(each -> cuts.add(stems(each), true));
            for (Cue cue : Cue.values()) {
                Phrases<Cue> phrases = cues.computeIfAbsent(cue, absent -> new Phrases<>());
                items(list, cue.key()).forEach(each -> phrases.add(stems(each), cue));
            }
            family(list, "sense.", senses);
            family(list, "kind.", kinds);
        }
    }

    /** The words of a text, in its order. */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            String written = matcher.group();
            Form form = form(written);
            tokens.add(new Token(written, form.folded(), form.stem(), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    /** What the words of a text mean, each by itself. */
    public Senses senses(List<Token> tokens) {
        var meant = new Senses(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (!isCount(tokens.get(i).written())) {
                meant.mean(i, tokens.get(i).stem());
            }
        }
        stops.in(tokens, Token::stem).forEach(meant::passOver);
        for (Phrases.At<String> phrase : senses.in(tokens, Token::stem)) {
            for (int i = phrase.from(); i < phrase.to(); i++) {
                meant.mean(i, phrase.meaning());
            }
        }
        return meant;
    }

    /** Where words of a cue stand among tokens. */
    public List<Phrases.At<Cue>> cue(Cue cue, List<Token> tokens) {
        return Objects.requireNonNull(cues.get(cue)).in(tokens, Token::stem);
    }

    /** Where kinds of support are named among tokens, each by the name that it has in the lists. */
    public List<Phrases.At<String>> kinds(List<Token> tokens) {
        return kinds.in(tokens, Token::stem);
    }

    /** Where a part of a sentence may end among tokens: before the first token of each. */
    List<Phrases.At<Boolean>> cuts(List<Token> tokens) {
        return cuts.in(tokens, Token::stem);
    }

    /** Words with a full stop that ends no sentence. */
    Set<String> abbreviations() {
        return Collections.unmodifiableSet(abbreviations);
    }

    private Form form(String written) {
        Form known = forms.get(written);
        if (known != null) {
            return known;
        }
        String folded = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var form = new Form(folded, stemmed(folded));
        if (forms.size() < MOST_FORMS) {
            forms.put(written, form);
        }
        return form;
    }

    private String stemmed(String word) {
        if (!word.chars().allMatch(unit -> unit >= 'a' && unit <= 'z')) {
            return word;
        }
        String one = singular(word);
        String bare = endings.stream().filter(ending -> one.endsWith(ending)
                && one.length() - ending.length() >= SHORTEST_STEM).findFirst()
                .map(ending -> one.substring(0, one.length() - ending.length())).orElse(one);
        int last = bare.length() - 1;
        boolean doubled = last >= SHORTEST_STEM && bare.charAt(last) == bare.charAt(last - 1)
                && "aeious".indexOf(bare.charAt(last)) < 0;
        String single = doubled ? bare.substring(0, last) : bare;
        return single.length() > SHORTEST_STEM && single.endsWith("e")
                ? single.substring(0, single.length() - 1)
                : single;
    }

    private static String singular(String word) {
        if (word.length() > SHORTEST_STEM && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isCount(String word) {
        char first = word.charAt(0);
        return (Character.isDigit(first) || first == 'F' || first == 'f') && COUNTING.matcher(word).matches();
    }

    private List<String> stems(String phrase) {
        return tokens(phrase).stream().map(Token::stem).toList();
    }

    private void family(Properties list, String prefix, Phrases<String> into) {
        list.stringPropertyNames().stream().filter(key -> key.startsWith(prefix)).sorted()
                .forEach(key -> items(list, key).forEach(each -> into.add(stems(each),
                        key.substring(prefix.length()))));
    }

    private static List<String> items(Properties list, String key) {
        return Arrays.stream(list.getProperty(key, "").split(",")).map(String::strip).filter(each -> !each.isEmpty())
                .toList();
    }

    private static Properties load(String language) {
        var list = new Properties();
        var name = "/org/mufakat/text/general_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(GeneralWords.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            list.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }
}
