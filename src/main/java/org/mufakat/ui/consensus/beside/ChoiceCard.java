package org.mufakat.ui.consensus.beside;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Language;
import org.mufakat.text.Bracket;
import org.mufakat.text.BracketKind;
import org.mufakat.text.Excerpt;
import org.mufakat.text.UnknownNames;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.IssueActs;
import org.mufakat.ui.consensus.model.NotedChoice;
import org.mufakat.ui.control.DossierNames;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** A bracket that can be decided: whose it is, its words, who holds what on it; a tick takes it into what is done next. */
final class ChoiceCard extends HBox {
    /** The words of longer brackets are cut: they stand in the text itself, and would fill the panel. */
    private static final int LONGEST = 400;
    private static final PseudoClass AT_CARET = PseudoClass.getPseudoClass("at-caret");

    private final ConsensusModel model;
    private final Words words;
    private final DossierNames names;
    private final List<String> unknown;
    private final CheckBox tick = new CheckBox();
    private NotedChoice choice;
    private boolean referring;

    /** The card of a choice; {@code acts} does what is done on it. */
    ChoiceCard(ConsensusModel model, Words words, NotedChoice choice, IssueActs acts) {
        this.model = model;
        this.words = words;
        this.choice = choice;
        this.names = model.sheet().names();
        this.unknown = UnknownNames.of(model.sheet().read().text(), choice.bracket(), names.known());
        getStyleClass().add("choice-card");
        tick.setDisable(!model.sheet().editable());
        tick.setAccessibleText(words.text("text.tick", said(choice)));
        Tooltips.later(tick, words.bind("text.tick-hint"));
        refer(choice);
        tick.selectedProperty().addListener((observed, before, now) -> {
            if (!referring) {
                model.ticks().tick(this.choice, now);
            }
        });
        var body = new VBox(head(), wording(acts), new VoiceLines(words, names, choice.voices(),
                voice -> acts.stance(this.choice.subject(), Optional.of(voice))));
        if (model.sheet().editable()) {
            parts(acts).ifPresent(body.getChildren()::add);
        }
        body.getStyleClass().add("choice-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(tick, body);
        tick.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE && model.sheet().editable()) {
                acts.delete(this.choice);
                key.consume();
            }
        });
    }

    /** Means another state of the same choice, which looks alike: its place in the text, its paragraph, its tick. */
    void refer(NotedChoice now) {
        choice = now;
        showTick();
    }

    /** Marks it if it is the one at the caret, and says whether it is. */
    boolean mark(Optional<NotedChoice> atCaret) {
        boolean here = atCaret.filter(at -> at.choice().bracket() == choice.choice().bracket()).isPresent();
        pseudoClassStateChanged(AT_CARET, here);
        return here;
    }

    /** Shows whether it is ticked, wherever that was done. */
    void showTick() {
        referring = true;
        tick.setSelected(model.ticks().holds(choice));
        referring = false;
    }

    /** The words of a choice, of a whole section in one bracket only its beginning and its end. */
    static String said(NotedChoice choice) {
        return Excerpt.of(choice.choice().words(), LONGEST);
    }

    private Node head() {
        Bracket bracket = choice.bracket();
        var who = new FlowPane(4, 4);
        who.prefWrapLengthProperty().bind(widthProperty().subtract(60));
        if (bracket.by().isEmpty()) {
            who.getChildren().add(new Tag(unknown.isEmpty()
                    ? words.bind("text.unattributed")
                    : words.bind("text.unknown-name", String.join(", ", unknown)), Role.UNATTRIBUTED));
        }
        bracket.by().forEach(code -> who.getChildren().add(tag(code)));
        if (!bracket.contra().isEmpty()) {
            who.getChildren().add(secondary(words.text("text.contra")));
            bracket.contra().forEach(code -> who.getChildren().add(tag(code)));
        }
        bracket.label().ifPresent(label -> who.getChildren().add(secondary(label)));
        if (bracket.kind() != BracketKind.WORDING && bracket.kind() != BracketKind.ALTERNATIVES
                && bracket.kind() != BracketKind.OPTION) {
            who.getChildren().add(secondary(words.text(Words.key("text.bracket-kind.", bracket.kind()))));
        }
        if (choice.subject().ours().isPresent()) {
            var ours = new Label("", Icons.of(Feather.LOCK, Role.STAYS));
            ours.setAccessibleText(words.text("text.our-language"));
            Tooltips.later(ours, words.bind("text.our-language"));
            who.getChildren().add(ours);
        }
        return who;
    }

    private Node wording(IssueActs acts) {
        var said = new Label(said(choice));
        said.getStyleClass().addAll("negotiating-text", "open-words");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setOnMouseClicked(click -> acts.show(choice));
        return said;
    }

    /** What can be chosen in the bracket itself: one of the words that slashes join, or what fills a gap. */
    private Optional<Node> parts(IssueActs acts) {
        if (!choice.choice().parts().isEmpty()) {
            var parts = new FlowPane(6, 4);
            parts.prefWrapLengthProperty().bind(widthProperty().subtract(60));
            choice.choice().parts().forEach(part -> {
                var take = new Button(part);
                take.setMnemonicParsing(false);
                take.getStyleClass().addAll("negotiating-text", "part");
                take.setAccessibleText(words.text("text.take-part", part));
                Tooltips.later(take, words.bind("text.take-part", part));
                take.setOnAction(pressed -> acts.take(choice, Optional.of(part)));
                parts.getChildren().add(take);
            });
            return Optional.of(parts);
        }
        if (choice.choice().kind() == BracketKind.GAP) {
            var fill = new TextField();
            fill.promptTextProperty().bind(words.bind("text.fill"));
            fill.accessibleTextProperty().bind(words.bind("text.fill"));
            fill.setOnAction(entered -> {
                if (!fill.getText().isBlank()) {
                    acts.putIn(choice, fill.getText().strip());
                }
            });
            return Optional.of(fill);
        }
        return Optional.empty();
    }

    private Tag tag(String code) {
        return new Tag(Words.fixed(names.shown(code, new Language(words.messages().locale().getLanguage()))),
                names.role(List.of(code)));
    }

    private static Label secondary(String text) {
        var label = new Label(text);
        label.getStyleClass().add("type-secondary");
        return label;
    }
}
