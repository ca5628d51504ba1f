package org.mufakat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which brackets of a text are decided together: those that touch, and numbered alternatives that follow one another,
 * with brackets or without, in one paragraph or from the end of one to the beginning of the next. A label that comes
 * again begins another issue. Brackets inside a bracket are issues of their own.
 */
public final class OutstandingIssues {

    private final BracketedText read;
    private final KnownNames names;
    private final List<List<Choice>> issues = new ArrayList<>();
    private final Map<OptionalInt, Bracket> lastOption = new HashMap<>();
    private final Map<OptionalInt, List<Choice>> issueOfOption = new HashMap<>();
    private final Map<OptionalInt, Set<String>> labels = new HashMap<>();
    private final Map<Integer, List<Choice>> issueOfGroup = new HashMap<>();

    private OutstandingIssues(BracketedText read, KnownNames names) {
        this.read = read;
        this.names = names;
    }

    /** The issues of some brackets of a text, none of which is decided together with another than these. */
    static List<OutstandingIssue> of(BracketedText read, KnownNames names, int from, int to) {
        var found = new OutstandingIssues(read, names);
        for (int index = from; index < to; index++) {
            if (read.brackets().get(index).kind().isOpen()) {
                found.add(index, read.brackets().get(index));
            }
        }
        return found.issues.stream().map(OutstandingIssue::new).toList();
    }

    private void add(int index, Bracket bracket) {
        var choice = choice(index, bracket);
        List<Choice> issue = bracket.group().isPresent() && issueOfGroup.containsKey(bracket.group().getAsInt())
                ? issueOfGroup.get(bracket.group().getAsInt())
                : continued(bracket).orElseGet(this::begun);
        issue.add(choice);
        bracket.group().ifPresent(group -> issueOfGroup.put(group, issue));
        bracket.label().ifPresent(label -> {
            if (issueOfOption.put(bracket.parent(), issue) != issue) {
                labels.put(bracket.parent(), new HashSet<>());
            }
            labels.get(bracket.parent()).add(key(label));
            lastOption.put(bracket.parent(), bracket);
        });
    }

    private List<Choice> begun() {
        issues.add(new ArrayList<>());
        return issues.getLast();
    }

    private Optional<List<Choice>> continued(Bracket bracket) {
        return bracket.label().filter(label -> !labels.getOrDefault(bracket.parent(), Set.of()).contains(key(label)))
                .flatMap(label -> Optional.ofNullable(lastOption.get(bracket.parent())))
                .filter(before -> follows(before.end(), bracket.start()))
                .map(before -> issueOfOption.get(bracket.parent()));
    }

    private static String key(String label) {
        return Blanks.collapse(label).toLowerCase(Locale.ROOT);
    }

    private boolean follows(Place end, Place start) {
        if (end.paragraph() == start.paragraph()) {
            return end.at() <= start.at() && isNothing(end.paragraph(), end.at(), start.at());
        }
        return end.paragraph() + 1 == start.paragraph() && isNothing(start.paragraph(), 0, start.at())
                && isNothing(end.paragraph(), end.at(), text(end).length());
    }

    /** Whether there are but blanks, punctuation and a stated status. */
    private boolean isNothing(int paragraph, int from, int to) {
        var parsed = read.paragraphs().get(paragraph);
        for (int at = from; at < to; at++) {
            char unit = parsed.text().charAt(at);
            if (!Blanks.isBlank(unit) && !Punctuation.separates(unit) && !isStatus(parsed, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStatus(ParsedParagraph parsed, int at) {
        return parsed.runs().reversed().stream().takeWhile(run -> run.end() > at)
                .anyMatch(run -> run.kind() == RunKind.STATUS && run.start() <= at);
    }

    private Choice choice(int index, Bracket bracket) {
        int first = bracket.bodyStart().paragraph();
        int last = bracket.bodyEnd().paragraph();
        var body = new BracketBody(read, bracket);
        var text = text(bracket.bodyStart());
        var parts = first == last && bracket.kind() == BracketKind.ALTERNATIVES
                ? SlashAlternatives.of(text, bracket.bodyStart().at(), bracket.bodyEnd().at(), names)
                : List.<String>of();
        return new Choice(index, bracket.kind(), bracket.by(), bracket.contra(), bracket.label(),
                bracket.start().paragraph(), bracket.end().paragraph(), body.words(), parts);
    }

    private String text(Place place) {
        return read.paragraphs().get(place.paragraph()).text();
    }
}
