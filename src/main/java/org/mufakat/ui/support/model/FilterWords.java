package org.mufakat.ui.support.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mufakat.ui.control.Words;

/**
 * What is asked for of the records, in words, so that nothing is filtered without being said.
 *
 * @param labels what things are called
 * @param words the words of the window
 */
public record FilterWords(SupportLabels labels, Words words) {
    /** What that filter asks for beyond the chips; empty when it asks for nothing more. */
    public String of(SupportFilter filter) {
        List<String> said = new ArrayList<>();
        some(said, "support.filter.area", filter.areas(), labels::area);
        some(said, "support.filter.kind", filter.kinds(),
                kind -> kind.isEmpty() ? words.text("support.not-stated") : labels.kind(kind));
        some(said, "support.filter.status", filter.statuses(), labels::status);
        filter.years().ifPresent(years -> said.add(years.first() == years.last()
                ? String.valueOf(years.first())
                : years.first() + "–" + years.last()));
        filter.beneficiary().ifPresent(member -> said.add(words.text("choice.chosen",
                words.text("support.filter.beneficiary"), labels.partner(member))));
        if (filter.notMentioned()) {
            said.add(words.text("support.filter.not-mentioned"));
        }
        if (!filter.words().isBlank()) {
            said.add("“" + filter.words().strip() + "”");
        }
        filter.cell().ifPresent(cell -> said.add(labels.chip(cell.partner()) + " × " + of(cell)));
        return String.join("; ", said);
    }

    private String of(Cell cell) {
        return switch (cell) {
            case Cell.OfArea(var partner, var area) -> labels.area(area);
            case Cell.OfKind(var partner, var kind) -> labels.column(new Column.Kind(kind));
            case Cell.OfMember(var partner, var member) -> labels.partner(member);
            case Cell.OfYear(var partner, var year) -> String.valueOf(year);
        };
    }

    private <T> void some(List<String> said, String key, Collection<T> asked, Function<T, String> called) {
        if (!asked.isEmpty()) {
            said.add(words.text("choice.chosen", words.text(key),
                    asked.stream().map(called).sorted().collect(Collectors.joining(", "))));
        }
    }
}
