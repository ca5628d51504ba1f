package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Label;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Stance;
import org.mufakat.text.Bracket;
import org.mufakat.text.BracketKind;
import org.mufakat.text.Choice;
import org.mufakat.text.Decided;
import org.mufakat.text.IssuesByParagraph;
import org.mufakat.text.OutstandingIssue;
import org.mufakat.text.Place;

/** What is open in a sheet, with what was noted about each bracket; read only for the paragraphs that are asked for. */
public final class OpenIssues {
    private record Held(boolean reserve, List<String> by, List<String> contra, List<Stance> stances) {}

    private final Dossier dossier;
    private final Sheet sheet;
    private final List<Bracket> brackets;
    private final IssuesByParagraph issues;
    private final Map<Integer, List<NotedIssue>> inRow = new HashMap<>();
    private final Map<Integer, Optional<Noted>> noted = new HashMap<>();
    private final Map<Held, Voices> voices = new HashMap<>();

    OpenIssues(Dossier dossier, Sheet sheet) {
        this.dossier = dossier;
        this.sheet = sheet;
        var read = sheet.read().text();
        this.brackets = read.brackets();
        this.issues = new IssuesByParagraph(read, sheet.names().known());
    }

    /** Whether this is what is open in that sheet of that dossier. */
    boolean isOf(Dossier now, Sheet shown) {
        return dossier == now && sheet.read() == shown.read() && sheet.rows() == shown.rows();
    }

    /** All of the text, in its order. */
    public List<NotedIssue> all() {
        return issues.all().stream().map(this::noted).toList();
    }

    /** What is open in a paragraph, brackets that run through it from an earlier one among it. */
    List<NotedIssue> in(int row) {
        return Optional.ofNullable(inRow.get(row)).orElseGet(() -> {
            List<NotedIssue> read = issues.in(row).stream().map(this::noted).toList();
            inRow.put(row, read);
            return read;
        });
    }

    /** What was noted about a paragraph and the brackets that begin in it; absent for what is no paragraph of the dossier. */
    Optional<Noted> noted(int row) {
        return noted.computeIfAbsent(row, absent -> dossier.find(Paragraph.class, sheet.rows().get(row).id())
                .map(paragraph -> Noted.of(dossier, paragraph, beginning(row))));
    }

    private Map<Integer, Bracket> beginning(int row) {
        Map<Integer, Bracket> beginning = new LinkedHashMap<>();
        for (int i = issues.firstIn(row); i < issues.firstIn(row + 1); i++) {
            if (brackets.get(i).kind().isOpen()) {
                beginning.put(i, brackets.get(i));
            }
        }
        return beginning;
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
    public OutstandingIssue issueOf(NotedChoice choice) {
        return issues.in(choice.choice().paragraph()).stream()
                .filter(issue -> issue.choices().contains(choice.choice())).findFirst().orElseThrow();
    }

    /** Why verdicts on these brackets cannot be carried out: one would delete words that stand nowhere; else absent. */
    Optional<Label> refusal(Decided decided) {
        return decided.undecidable().stream().findFirst().map(index -> Label.of("text.refused-quote", all().stream()
                .flatMap(issue -> issue.issue().choices().stream()).filter(choice -> choice.bracket() == index)
                .map(Choice::words).findFirst().orElse("")));
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
    public Optional<NotedChoice> of(OurLanguage language) {
        return all().stream().flatMap(issue -> issue.choices().stream())
                .filter(choice -> choice.subject().ours().equals(Optional.of(language))).findFirst();
    }

    private Optional<NotedChoice> noted(Choice choice) {
        return noted(choice.paragraph()).map(beside -> {
            Subject subject = beside.brackets().get(choice.bracket());
            Bracket bracket = brackets.get(choice.bracket());
            return new NotedChoice(choice, bracket, subject, voices(bracket, subject.stances()));
        });
    }

    private Voices voices(Bracket bracket, List<Stance> stances) {
        return voices.computeIfAbsent(new Held(bracket.kind() == BracketKind.RESERVE, bracket.by(), bracket.contra(),
                stances), absent -> Voices.of(dossier, sheet.names(), Optional.of(bracket), stances));
    }
}
