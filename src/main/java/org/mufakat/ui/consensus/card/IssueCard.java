package org.mufakat.ui.consensus.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.mufakat.domain.Audience;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;

/** Asks what a revision is called and to whom it was circulated; what was circulated may be seen on a shared screen. */
public final class IssueCard extends Card {
    private final TextField name = new TextField();

    /** A card that issues the working copy. */
    public IssueCard(Words words, Editing editing, Runnable leave) {
        super(words.bind("text.issue-title"), leave);
        name.setId("text.issue-name");
        name.setText(editing.nextRevision());
        var note = new TextField();
        note.setId("text.issue-note");
        Map<Optional<Audience>, ObservableValue<String>> choices = new LinkedHashMap<>();
        choices.put(Optional.empty(), words.bind("text.circulated-to.nobody"));
        choices.put(Optional.of(Audience.GROUP), words.bind("text.circulated-to.group"));
        choices.put(Optional.of(Audience.ALL), words.bind("text.circulated-to.all"));
        var circulated = new Segments<>(choices, Optional.<Audience>empty());
        var hint = new Label();
        hint.textProperty().bind(words.bind("text.issue-hint"));
        hint.getStyleClass().add("type-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var issue = new Button();
        issue.setId("text.issue-now");
        issue.textProperty().bind(words.bind("text.issue-now"));
        issue.getStyleClass().add("default-action");
        issue.disableProperty().bind(name.textProperty().map(String::isBlank));
        issue.setDefaultButton(true);
        issue.setOnAction(pressed -> {
            editing.issue(name.getText(), circulated.valueProperty().get(), note.getText());
            leave.run();
        });
        getChildren().addAll(new LabelledField(words.bind("text.issue-name"), name),
                new LabelledField(words.bind("text.circulated-to"), circulated),
                new LabelledField(words.bind("text.issue-note"), note), hint, steps(issue, cancel(words, leave)));
        setPrefWidth(520);
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
        name.selectAll();
    }
}
