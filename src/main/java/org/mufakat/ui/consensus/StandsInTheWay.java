package org.mufakat.ui.consensus;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.text.BracketKind;
import org.mufakat.text.Diagnostic;
import org.mufakat.text.Place;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** What is open in the paragraph at the caret, issue by issue with who holds what, and how it can be decided. */
final class StandsInTheWay extends VBox {
    /** What a card looks like: who is named, the words, who holds what, and whether our language is there. */
    private record Look(BracketKind kind, List<String> by, String words, Voices voices, boolean ours) {}

    private record Content(int before, List<List<Look>> issues, int behind, List<Diagnostic> diagnostics, Voices voices,
            List<Tick> ticks,
            boolean editable) {}

    private static final int MOST = 12;

    private final ConsensusModel model;
    private final Words words;
    private final IssueActs acts;
    private final Runnable whole;
    private final FlowPane buttons;
    private Optional<Content> shown = Optional.empty();

    /** The panel; {@code deciding} are the actions on what is ticked, else on the bracket at the caret, {@code whole} shows all of the text. */
    StandsInTheWay(ConsensusModel model, Words words, IssueActs acts, List<Action> deciding, Runnable whole) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.whole = whole;
        getStyleClass().add("open-points");
        buttons = new FlowPane(6, 6);
        buttons.prefWrapLengthProperty().bind(widthProperty().subtract(24));
        deciding.forEach(action -> buttons.getChildren().add(Actions.button(action)));
        buttons.getChildren().getFirst().getStyleClass().add("default-action");
        words.messagesProperty().addListener(changed -> shown = Optional.empty());
    }

    /** Shows what belongs to a paragraph. */
    void show(Beside beside) {
        int from = firstShown(beside.issues());
        List<NotedIssue> issues = beside.issues().subList(from, Math.min(from + MOST, beside.issues().size()));
        var content = new Content(from, issues.stream().map(issue -> issue.choices().stream()
                .map(StandsInTheWay::look).toList()).toList(), beside.issues().size() - from - issues.size(),
                beside.row().diagnostics(), beside.voices(),
                model.ticks().nowProperty().get(), model.sheet().editable());
        if (shown.equals(Optional.of(content))) {
            return;
        }
        shown = Optional.of(content);
        getChildren().clear();
        issues.forEach(issue -> getChildren().add(issue(issue)));
        if (issues.size() < beside.issues().size()) {
            getChildren().add(new Link(words.bind("text.issues-more", beside.issues().size()), whole));
        }
        if (!issues.isEmpty() && content.editable()) {
            getChildren().add(buttons);
        }
        beside.row().diagnostics().forEach(each -> getChildren().add(problem(each)));
        if (beside.issues().isEmpty() && !beside.voices().spoken().isEmpty()) {
            getChildren().add(heading(words.text("text.on-paragraph"), ""));
            getChildren().add(new VoiceLines(words, model.sheet().names(), beside.voices(),
                    voice -> acts.stance(beside.noted().paragraph(), Optional.of(voice))));
        }
    }

    /** Of very many issues those about the caret are shown; the place moves on by half of them, so that it seldom does. */
    private int firstShown(List<NotedIssue> issues) {
        if (issues.size() <= MOST) {
            return 0;
        }
        Place caret = model.caretProperty().get();
        int at = (int) issues.stream().takeWhile(issue -> issue.choices().isEmpty()
                || issue.choices().getFirst().bracket().start().compareTo(caret) <= 0).count();
        return Math.clamp((at - 1) / (MOST / 2) * (long) (MOST / 2), 0, issues.size() - MOST);
    }

    private static Look look(NotedChoice choice) {
        return new Look(choice.choice().kind(), choice.choice().by(), choice.choice().words(), choice.voices(),
                choice.subject().ours().isPresent());
    }

    private Node issue(NotedIssue issue) {
        var cards = new VBox();
        cards.getStyleClass().add("issue-cards");
        issue.choices().forEach(choice -> cards.getChildren().add(new ChoiceCard(model, words, choice, acts)));
        boolean several = issue.choices().size() > 1 || !issue.issue().choices().getFirst().parts().isEmpty();
        BracketKind kind = issue.issue().choices().getFirst().kind();
        String question = several
                ? words.text("text.issue-which")
                : words.text(ParagraphFields.key("text.issue-kind.", kind));
        return new VBox(4, heading(question, several ? words.text("text.one-several-none") : ""), cards);
    }

    private Node problem(Diagnostic diagnostic) {
        var problem = new Label(Gutter.problem(words, diagnostic), Icons.of(Feather.ALERT_TRIANGLE, Role.MISSING));
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        return problem;
    }

    /** A heading with something in small words at its end. */
    static Node heading(String text, String note) {
        var label = new Label(text);
        label.getStyleClass().add("type-section");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var end = new Label(note);
        end.getStyleClass().add("type-secondary");
        return new HBox(8, label, space, end);
    }
}
