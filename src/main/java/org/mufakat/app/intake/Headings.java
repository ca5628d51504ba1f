package org.mufakat.app.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import org.mufakat.domain.VisibleWords;
import org.mufakat.text.Folding;

/** What headings of columns mean, in English and Vietnamese and as they stand in our own files. */
final class Headings {
    private static final String WORDS = "/org/mufakat/app/columns.properties";

    private final Map<String, SupportColumn> byWords = new HashMap<>();

    Headings() {
        var stream = Objects.requireNonNull(Headings.class.getResourceAsStream(WORDS), WORDS);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var bundle = new PropertyResourceBundle(reader);
            for (SupportColumn column : SupportColumn.values()) {
                byWords.put(folded(column.inFiles()), column);
                for (String words : bundle.getString(column.inFiles()).split("\\|")) {
                    byWords.putIfAbsent(folded(words), column);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(WORDS, e);
        }
    }

    Optional<SupportColumn> of(String heading) {
        String folded = folded(heading);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(byWords.get(folded))
                .or(() -> Optional.ofNullable(byWords.get(folded.replaceFirst("\\s*\\(.*\\)$", ""))));
    }

    private static String folded(String words) {
        return Folding.fold(VisibleWords.of(words)).replaceAll("[\\s_.:*/#-]+", " ").strip();
    }
}
