package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.Bracket;
import org.mufakat.text.Choice;
import org.mufakat.text.OutstandingIssue;
import org.mufakat.text.OutstandingIssues;
import org.mufakat.text.Place;

/** What is open in a sheet, with what was noted about each bracket; read anew for each state of the text. */
final class OpenIssues {
    private final Dossier dossier;
    private final Sheet sheet;
    private final List<Bracket> brackets;
    private final List<OutstandingIssue> issues;
    private final Map<Integer, Map<Integer, Bracket>> beginning = new HashMap<>();
    private final Map<Integer, Optional<Noted>> noted = new HashMap<>();

    OpenIssues(Dossier dossier, Sheet sheet) {
        this.dossier = dossier;
        this.sheet = sheet;
        var read = sheet.read().text();
        this.brackets = read.brackets();
        this.issues = OutstandingIssues.of(read, sheet.names().known());
        for (int i = 0; i < brackets.size(); i++) {
            if (brackets.get(i).kind().isOpen()) {
                beginning.computeIfAbsent(brackets.get(i).start().paragraph(), absent -> new LinkedHashMap<>()).put(i,
                        brackets.get(i));
            }
        }
    }

    /** Whether this is what is open in that sheet of that dossier. */
    boolean isOf(Dossier now, Sheet shown) {
        return dossier == now && sheet == shown;
    }

    /** All of the text, in its order. */
    List<NotedIssue> all() {
        return issues.stream().map(this::noted).toList();
    }

    /** What is open in a paragraph, brackets that run through it from an earlier one among it. */
    List<NotedIssue> in(int row) {
        return issues.stream().filter(issue -> issue.choices().stream()
                .anyMatch(choice -> choice.paragraph() <= row && row <= choice.lastParagraph()))
                .map(this::noted).toList();
    }

    /** What was noted about a paragraph and the brackets that begin in it; absent for what is no paragraph of the dossier. */
    Optional<Noted> noted(int row) {
        return noted.computeIfAbsent(row, absent -> dossier.find(Paragraph.class, sheet.rows().get(row).id())
                .map(paragraph -> Noted.of(dossier, paragraph, beginning.getOrDefault(row, Map.of()))));
    }

    /** The innermost open bracket around a place, its signs included, with the issue that it belongs to. */
    Optional<NotedChoice> at(Place place) {
        List<NotedChoice> around = new ArrayList<>();
        in(place.paragraph()).forEach(issue -> issue.choices().stream()
                .filter(choice -> choice.bracket().start().compareTo(place) <= 0
                        && place.compareTo(choice.bracket().end()) <= 0)
                .forEach(around::add));
        return around.stream().reduce((outer, inner) -> inner.bracket().depth() >= outer.bracket().depth()
                ? inner
                : outer);
    }

    /** The issue that a choice belongs to. */
    OutstandingIssue issueOf(NotedChoice choice) {
        return issues.stream().filter(issue -> issue.choices().contains(choice.choice())).findFirst().orElseThrow();
    }

    /** The bracket that was ticked; absent when it is there no more. */
    Optional<NotedChoice> find(Tick tick) {
        return sheet.indexOf(tick.paragraph()).stream().flatMap(row -> in(row).stream())
                .flatMap(issue -> issue.choices().stream()).filter(tick::isOn).findFirst();
    }

    /** An issue with what was noted about its choices. */
    NotedIssue noted(OutstandingIssue issue) {
        return new NotedIssue(issue, issue.choices().stream().map(this::noted).flatMap(Optional::stream).toList());
    }

    /** The choice that our language is for; absent where it is for a whole paragraph or for a bracket that is gone. */
    Optional<NotedChoice> of(OurLanguage language) {
        return all().stream().flatMap(issue -> issue.choices().stream())
                .filter(choice -> choice.subject().ours().equals(Optional.of(language))).findFirst();
    }

    private Optional<NotedChoice> noted(Choice choice) {
        return noted(choice.paragraph()).map(beside -> {
            Subject subject = beside.brackets().get(choice.bracket());
            return new NotedChoice(choice, brackets.get(choice.bracket()), subject,
                    Voices.of(dossier, sheet.names(), Optional.of(brackets.get(choice.bracket())), subject.stances()));
        });
    }
}
