package org.mufakat.ui.consensus;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Language;
import org.mufakat.text.BracketKind;
import org.mufakat.text.Diagnostic;
import org.mufakat.text.OpenPoint;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.Words;

/** What is open in the paragraph at the caret and who holds it; and what is probably not meant so. */
final class OpenPoints extends VBox {
    private record Point(BracketKind kind, List<String> by, List<String> contra, String words) {
        static Point of(OpenPoint open) {
            return new Point(open.kind(), open.by(), open.contra(), open.text());
        }
    }

    private record Content(List<Point> open, List<Diagnostic> diagnostics) {}

    private final ConsensusModel model;
    private final Words words;
    private Optional<Content> shown = Optional.empty();

    OpenPoints(ConsensusModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("open-points");
        words.messagesProperty().addListener(changed -> shown = Optional.empty());
    }

    /** Shows what belongs to a paragraph. */
    void show(Beside beside) {
        var content = new Content(beside.row().parsed().open().stream().map(Point::of).toList(),
                beside.row().diagnostics());
        if (shown.equals(Optional.of(content))) {
            return;
        }
        shown = Optional.of(content);
        getChildren().clear();
        if (!content.open().isEmpty()) {
            getChildren().add(heading(words.text("text.open-here")));
            content.open().forEach(point -> getChildren().add(card(point)));
        }
        content.diagnostics().forEach(each -> {
            var problem = new Label(Gutter.problem(words, each), Icons.of(Feather.ALERT_TRIANGLE, Role.MISSING));
            problem.getStyleClass().add("problem");
            problem.setWrapText(true);
            problem.setMinHeight(USE_PREF_SIZE);
            getChildren().add(problem);
        });
    }

    private Node card(Point point) {
        var who = new FlowPane(4, 4);
        if (point.by().isEmpty()) {
            who.getChildren().add(new Tag(words.bind("text.unattributed"), Role.UNATTRIBUTED));
        }
        point.by().forEach(code -> who.getChildren().add(new Tag(Words.fixed(name(code)), role(code))));
        if (!point.contra().isEmpty()) {
            var against = new Label(words.text("text.contra"));
            against.getStyleClass().add("type-secondary");
            who.getChildren().add(against);
            point.contra().forEach(code -> who.getChildren().add(new Tag(Words.fixed(name(code)), role(code))));
        }
        var kind = new Label(words.text(ParagraphFields.key("text.bracket-kind.", point.kind())));
        kind.getStyleClass().add("type-secondary");
        who.getChildren().add(kind);
        var said = new Label(point.words());
        said.getStyleClass().addAll("negotiating-text", "open-words");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var card = new VBox(who, said);
        card.getStyleClass().add("open-point");
        return card;
    }

    private Role role(String code) {
        return model.sheet().names().role(List.of(code));
    }

    private String name(String code) {
        return model.sheet().names().shown(code, language());
    }

    private Language language() {
        return new Language(words.messages().locale().getLanguage());
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("type-section");
        return label;
    }
}
