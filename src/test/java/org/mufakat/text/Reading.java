package org.mufakat.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One paragraph read with the offered names and three invented delegations, its open points written in short. */
final class Reading {

    static final KnownNames NAMES = KnownNames.offered().with(List.of("D1", "D2", "D3"));

    private Reading() {}

    static ParsedParagraph of(String text) {
        return Brackets.parse(List.of(text), NAMES).paragraphs().getFirst();
    }

    /** Each open point as {@code depth kind by-contra |text}. */
    static List<String> open(ParsedParagraph paragraph) {
        return paragraph.open().stream()
                .map(point -> point.depth() + " " + point.kind().jsonName() + " " + String.join(",", point.by())
                        + (point.contra().isEmpty() ? "" : "-" + String.join(",", point.contra())) + " |"
                        + point.text())
                .toList();
    }

    /** The characters of all runs of each paragraph, which are those that were parsed. */
    static List<String> print(BracketedText read) {
        return read.paragraphs().stream().map(paragraph -> paragraph.runs().stream()
                .map(run -> paragraph.text().substring(run.start(), run.end())).collect(Collectors.joining()))
                .toList();
    }

    /** The words of the paragraphs that stay. */
    static List<String> words(Decided decided) {
        return decided.paragraphs().stream().flatMap(Optional::stream).toList();
    }

    static List<String> open(String text) {
        return open(of(text));
    }
}
