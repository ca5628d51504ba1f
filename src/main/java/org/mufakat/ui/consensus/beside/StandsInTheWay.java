package org.mufakat.ui.consensus.beside;

import java.util.ArrayList;
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
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.IssueActs;
import org.mufakat.ui.consensus.model.NotedChoice;
import org.mufakat.ui.consensus.model.NotedIssue;
import org.mufakat.ui.consensus.model.Voices;
import org.mufakat.ui.consensus.paper.Gutter;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.DossierNames;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** What is open in the paragraph at the caret, issue by issue with who holds what, and how it can be decided. */
public final class StandsInTheWay extends VBox {
    /** How many issues are shown at once; of more, those around the caret. */
    private static final int MOST = 10;
    private static final int BEFORE_THE_CARET = 3;

    /** What a card looks like: who is named, the words, who holds what, and whether our language is there. */
    private record Look(BracketKind kind, List<String> by, List<String> contra, Optional<String> label, String words,
            List<String> parts, Voices voices, boolean ours) {}

    /** What an issue looks like, to one who may decide it or not. */
    private record Face(List<Look> choices, boolean editable, DossierNames names) {}

    private final ConsensusModel model;
    private final Words words;
    private final IssueActs acts;
    private final FlowPane buttons;
    private final Runnable showAll;
    private List<IssueBox> boxes = List.of();
    private Optional<Node> spoken = Optional.empty();
    private Optional<Voices> spokenOf = Optional.empty();
    private Optional<Beside> shown = Optional.empty();

    /** The panel; {@code deciding} are the actions on what is ticked, else on the bracket at the caret. */
    public StandsInTheWay(ConsensusModel model, Words words, IssueActs acts, List<Action> deciding, Runnable showAll) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.showAll = showAll;
        getStyleClass().add("open-points");
        buttons = new FlowPane(6, 6);
        buttons.getStyleClass().add("deciding");
        buttons.setId("text.deciding");
        deciding.forEach(action -> buttons.getChildren().add(Actions.button(action)));
        buttons.getChildren().getFirst().getStyleClass().add("default-action");
        words.messagesProperty().addListener(changed -> {
            boxes = List.of();
            spokenOf = Optional.empty();
        });
    }

    /** Whether there is more than is shown, so that what is shown depends on the place of the caret. */
    public boolean followsCaret() {
        return shown.filter(beside -> beside.issues().size() > MOST || beside.row().diagnostics().size() > MOST)
                .isPresent();
    }

    /** The buttons that decide, which stand where they are always in sight. */
    public Node foot() {
        return buttons;
    }

    /** Whether something beside a paragraph can be decided. */
    public boolean isDecidable(Beside beside) {
        return !beside.issues().isEmpty() && model.sheet().editable();
    }

    /** Marks the card of the bracket at the caret: it, the first with its heading, or what is said where nothing is open. */
    public Optional<Node> markCaret() {
        Optional<NotedChoice> at = model.atCaret().choice();
        Optional<Node> marked = Optional.empty();
        for (IssueBox box : boxes) {
            for (ChoiceCard card : box.cards) {
                if (card.mark(at)) {
                    marked = Optional.of(card == box.cards.getFirst() ? box : card);
                }
            }
        }
        return marked.or(() -> spoken.filter(getChildren()::contains));
    }

    /** Shows what belongs to a paragraph; what looks as before is kept. */
    public void show(Beside beside) {
        shown = Optional.of(beside);
        List<NotedIssue> all = beside.issues();
        List<NotedIssue> near = near(all);
        var unused = new ArrayList<>(boxes);
        boxes = near.stream().map(issue -> box(issue, unused)).toList();
        List<Node> wanted = new ArrayList<>(boxes);
        if (near.size() < all.size()) {
            wanted.add(new Link(words.bind("text.nearest-open", near.size(), all.size()), showAll));
        }
        wanted.addAll(problems(beside.row().diagnostics()));
        if (all.isEmpty() && !beside.voices().spoken().isEmpty()) {
            wanted.add(spoken(beside.voices()));
        }
        put(wanted);
    }

    /** The issue at the caret, or the next one behind it, with its neighbours. */
    private List<NotedIssue> near(List<NotedIssue> all) {
        Place caret = model.caretProperty().get();
        int at = 0;
        while (at < all.size() && all.get(at).choices().getLast().bracket().end().compareTo(caret) < 0) {
            at++;
        }
        return near(all, at);
    }

    private static <T> List<T> near(List<T> all, int at) {
        int from = Math.clamp(at - BEFORE_THE_CARET, 0, Math.max(0, all.size() - MOST));
        return all.subList(from, Math.min(all.size(), from + MOST));
    }

    private List<Node> problems(List<Diagnostic> all) {
        int caret = model.caretProperty().get().at();
        List<Diagnostic> near = near(all, (int) all.stream().filter(each -> each.at() < caret).count());
        List<Node> problems = new ArrayList<>(near.stream().map(this::problem).toList());
        if (near.size() < all.size()) {
            var nearest = new Label(words.text("text.nearest-problems", near.size(), all.size()));
            nearest.getStyleClass().add("type-secondary");
            nearest.setWrapText(true);
            nearest.setMinHeight(USE_PREF_SIZE);
            problems.add(nearest);
        }
        return problems;
    }

    private IssueBox box(NotedIssue issue, List<IssueBox> unused) {
        var face = new Face(issue.choices().stream().map(StandsInTheWay::look).toList(), model.sheet().editable(),
                model.sheet().names());
        for (IssueBox box : unused) {
            if (box.face.equals(face)) {
                unused.remove(box);
                box.refer(issue);
                return box;
            }
        }
        return new IssueBox(face, issue);
    }

    private void put(List<Node> wanted) {
        getChildren().retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (i == getChildren().size() || getChildren().get(i) != wanted.get(i)) {
                getChildren().remove(wanted.get(i));
                getChildren().add(i, wanted.get(i));
            }
        }
    }

    private static Look look(NotedChoice noted) {
        var choice = noted.choice();
        return new Look(choice.kind(), choice.by(), choice.contra(), choice.label(), ChoiceCard.said(noted),
                choice.parts(),
                noted.voices(), noted.subject().ours().isPresent());
    }

    private Node spoken(Voices voices) {
        if (!spokenOf.equals(Optional.of(voices))) {
            spokenOf = Optional.of(voices);
            spoken = Optional.of(new VBox(8, heading(words.text("text.on-paragraph"), ""), new VoiceLines(words,
                    model.sheet().names(), voices, voice -> shown.ifPresent(beside -> acts
                            .stance(beside.noted().paragraph(), Optional.of(voice))))));
        }
        return spoken.orElseThrow();
    }

    /** The cards of an issue under their heading. */
    private final class IssueBox extends VBox {
        private final Face face;
        private final List<ChoiceCard> cards;

        IssueBox(Face face, NotedIssue issue) {
            super(4);
            this.face = face;
            cards = issue.choices().stream().map(choice -> new ChoiceCard(model, words, choice, acts)).toList();
            var list = new VBox();
            list.getStyleClass().add("issue-cards");
            list.getChildren().addAll(cards);
            boolean several = cards.size() > 1 || !issue.issue().choices().getFirst().parts().isEmpty();
            BracketKind kind = issue.issue().choices().getFirst().kind();
            String question = several
                    ? words.text("text.issue-which")
                    : words.text(Words.key("text.issue-kind.", kind));
            getChildren().addAll(heading(question, several ? words.text("text.one-several-none") : ""), list);
        }

        void refer(NotedIssue issue) {
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).refer(issue.choices().get(i));
            }
        }
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
