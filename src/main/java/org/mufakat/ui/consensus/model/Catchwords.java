package org.mufakat.ui.consensus.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What paragraphs are called in a list: their first words, without those with which most of them begin, such as
 * "The Ministers".
 *
 * @param shared the first words that most paragraphs share, with the blank behind them; may be empty
 */
public record Catchwords(String shared) {
    private static final int FEWEST = 3;
    private static final int LENGTH = 48;

    /** The catchwords of a text's paragraphs. */
    public static Catchwords of(List<Row> rows) {
        Map<String, Integer> counts = new HashMap<>();
        List<Row> numbered = rows.stream().filter(row -> !row.number().isEmpty()).toList();
        numbered.forEach(row -> firstTwo(row.parsed().text()).ifPresent(two -> counts.merge(two, 1, Integer::sum)));
        return new Catchwords(counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST && 2 * entry.getValue() > numbered.size())
                .map(Map.Entry::getKey).findFirst().orElse(""));
    }

    /** What a paragraph is called. */
    public String of(Row row) {
        String words = row.firstWords(LENGTH + shared.length());
        return !shared.isEmpty() && words.startsWith(shared) && words.length() > shared.length()
                ? words.substring(shared.length()).strip()
                : words;
    }

    private static Optional<String> firstTwo(String text) {
        int first = text.indexOf(' ');
        int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
        return second < 0 ? Optional.empty() : Optional.of(text.substring(0, second + 1));
    }
}
