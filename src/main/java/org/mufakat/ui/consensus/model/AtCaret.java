package org.mufakat.ui.consensus.model;

import java.util.List;
import java.util.Optional;
import org.mufakat.app.Update;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.Bracket;
import org.mufakat.text.Place;

/** What is at the caret: the outstanding issue, our language for it, and the way to the next one. */
public final class AtCaret {
    private record Known(OpenIssues issues, Place caret, Optional<NotedChoice> choice) {}

    private final ConsensusModel model;
    private Optional<Known> known = Optional.empty();

    AtCaret(ConsensusModel model) {
        this.model = model;
    }

    /** The number of the open point that the caret is in, or else of the next one; of the last behind the last. */
    public int outstanding() {
        List<Bracket> shown = model.sheet().shown();
        Place caret = model.caretProperty().get();
        int begun = 0;
        int behind = shown.size();
        while (begun < behind) {
            int middle = (begun + behind) >>> 1;
            if (shown.get(middle).start().compareTo(caret) <= 0) {
                begun = middle + 1;
            } else {
                behind = middle;
            }
        }
        boolean inside = begun > 0 && caret.compareTo(shown.get(begun - 1).end()) <= 0;
        return inside ? begun : Math.min(begun + 1, shown.size());
    }

    /** The next open point behind the caret, or the one before it; after the last comes the first. */
    public Optional<Place> outstanding(boolean forward) {
        List<Place> starts = model.sheet().shown().stream().map(Bracket::start).toList();
        Optional<Place> found = forward
                ? starts.stream().filter(start -> start.compareTo(model.caretProperty().get()) > 0).findFirst()
                : starts.reversed().stream().filter(start -> start.compareTo(model.caretProperty().get()) < 0)
                        .findFirst();
        return starts.isEmpty()
                ? Optional.empty()
                : found.or(() -> Optional.of(forward
                        ? starts.getFirst()
                        : starts.getLast()));
    }

    /** The innermost open bracket at the caret; absent where none is, or where marks are not shown. */
    public Optional<NotedChoice> choice() {
        if (!model.sheet().marked()) {
            return Optional.empty();
        }
        OpenIssues issues = model.issues();
        Place caret = model.caretProperty().get();
        if (known.filter(each -> each.issues() == issues && each.caret().equals(caret)).isEmpty()) {
            known = Optional.of(new Known(issues, caret, issues.at(caret)));
        }
        return known.flatMap(Known::choice);
    }

    /** Of words that slashes join in a bracket, the part at the caret; absent where the bracket has no such parts. */
    public Optional<String> part(NotedChoice choice) {
        String words = model.sheet().rows().get(choice.choice().paragraph()).parsed().text();
        int at = model.caretProperty().get().at();
        int from = choice.bracket().bodyStart().at();
        for (String part : choice.choice().parts()) {
            int start = words.indexOf(part, from);
            from = Math.max(from, start + part.length());
            if (at <= from) {
                return Optional.of(part);
            }
        }
        return choice.choice().parts().isEmpty() ? Optional.empty() : Optional.of(choice.choice().parts().getLast());
    }

    /** Our language for the bracket at the caret or its alternatives, else for the paragraph, else for another bracket in it. */
    public Optional<OurLanguage> ours() {
        Optional<NotedChoice> choice = choice();
        return choice.flatMap(each -> each.subject().ours())
                .or(() -> choice.flatMap(each -> model.issues().noted(model.issues().issueOf(each)).choices().stream()
                        .map(other -> other.subject().ours()).flatMap(Optional::stream).findFirst()))
                .or(() -> standing(model.caretProperty().get().at(), model.caretProperty().get().at()))
                .or(() -> model.beside().flatMap(each -> each.noted().paragraph().ours()))
                .or(() -> model.beside()
                        .flatMap(each -> each.issues().stream().flatMap(issue -> issue.choices().stream())
                                .map(other -> other.subject().ours()).flatMap(Optional::stream).findFirst()))
                .or(() -> standing(Integer.MAX_VALUE, 0));
    }

    /** Our language for words that stand decided and begin before one place and end behind another. */
    private Optional<OurLanguage> standing(int before, int behind) {
        return model.beside().map(Beside::noted).flatMap(noted -> noted.standing().stream().filter(ours -> noted
                .standing(ours).filter(words -> words.start() <= before && words.end() >= behind).isPresent())
                .findFirst());
    }

    /** What is taken back or done again is seen: the caret goes to it unless it stands in it. */
    void goToChanged(Update update) {
        if (update.cause() == Update.Cause.EDIT) {
            return;
        }
        List<Integer> changed = update.changes().stream().filter(change -> change.type() == EntryType.PARAGRAPH)
                .map(change -> model.sheet().rows().stream().map(Row::id).toList().indexOf(change.id()))
                .filter(row -> row >= 0).sorted().toList();
        if (!changed.isEmpty() && model.sheet().marked()
                && !changed.contains(model.caretProperty().get().paragraph())) {
            model.caretProperty().set(new Place(changed.getFirst(), 0));
        }
    }

    /** What a stance or our language would be about now: the bracket at the caret, else the paragraph. */
    public Optional<Subject> subject() {
        return choice().map(NotedChoice::subject)
                .or(() -> model.beside().map(each -> each.noted().paragraph()));
    }

    /**
     * Goes to a paragraph of the text that is shown, or of another one: to what is open in it, if something is.
     *
     * @return whether there is such a paragraph
     */
    public boolean goTo(Id<Paragraph> paragraph) {
        Optional<Paragraph> found = model.session().dossier().find(Paragraph.class, paragraph);
        found.ifPresent(each -> {
            model.textProperty().set(Optional.of(each.text()));
            model.revisionProperty().set(Optional.empty());
            model.cleanProperty().set(false);
            model.sheet().indexOf(paragraph).ifPresent(index -> model.caretProperty().set(model.sheet().shown().stream()
                    .filter(open -> open.start().paragraph() == index).findFirst()
                    .map(open -> new Place(index, open.start().at() + 1)).orElse(new Place(index, 0))));
        });
        return found.isPresent();
    }
}
