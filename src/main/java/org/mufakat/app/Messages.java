package org.mufakat.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mufakat.domain.Label;

/** The words that people read, in one of the program's languages; never mixed with the machine's own language. */
public final class Messages {
    /** The languages the program speaks, the default one first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("vi"));

    private final Locale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageForm> forms = new ConcurrentHashMap<>();

    private Messages(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /** The words in the language of this locale, or in English where the program does not speak it. */
    public static Messages of(Locale wanted) {
        var locale = LANGUAGES.stream().filter(one -> one.getLanguage().equals(wanted.getLanguage())).findFirst()
                .orElse(LANGUAGES.getFirst());
        var name = locale.equals(LANGUAGES.getFirst()) ? "messages" : "messages_" + locale.getLanguage();
        return new Messages(locale, read("/org/mufakat/" + name + ".properties"));
    }

    private static Map<String, String> read(String resource) {
        var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(resource), resource);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var bundle = new PropertyResourceBundle(reader);
            var words = new HashMap<String, String>();
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /** The language that these words are in. */
    public Locale locale() {
        return locale;
    }

    /** Every key that has words in this language. */
    public Set<String> keys() {
        return Set.copyOf(patterns.keySet());
    }

    /**
     * The words of a key, with the arguments in place of {0}, {1}…; plural and other forms as in ICU's MessageFormat.
     *
     * @throws MissingResourceException when the key has no words in this language
     */
    public String text(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No words for " + key, Messages.class.getName(), key);
        }
        return arguments.length == 0 ? pattern : form(pattern, arguments);
    }

    String form(String pattern, Object... arguments) {
        return forms.computeIfAbsent(pattern, absent -> MessageForm.of(pattern, locale)).fill(arguments);
    }

    /** A label as a sentence; an argument that is @ and a key stands for that key's words. */
    public String sentence(Label label) {
        return text(label.key(), label.arguments().stream()
                .map(each -> each.startsWith("@") && keys().contains(each.substring(1))
                        ? text(each.substring(1))
                        : each)
                .toArray());
    }
}
