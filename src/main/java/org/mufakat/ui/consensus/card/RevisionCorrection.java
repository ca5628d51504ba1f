package org.mufakat.ui.consensus.card;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Revision;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Words;

/** The fields in which a revision's note is corrected, and its name while it was not circulated. */
final class RevisionCorrection extends VBox {
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final boolean known;

    /** Fields for a revision; {@code save} takes name and note. */
    RevisionCorrection(Words words, Revision revision, BiConsumer<String, String> save, Runnable leave) {
        getStyleClass().add("revision-correction");
        known = revision.circulatedTo().isPresent();
        name.setText(revision.name());
        name.setId("text.correct-name");
        note.setText(revision.note());
        note.setId("text.correct-note");
        var called = new Label(revision.name());
        Node field = known ? called : name;
        getChildren().add(new LabelledField(words.bind("text.issue-name"), field));
        if (known) {
            var why = new Label();
            why.textProperty().bind(words.bind("text.name-stays"));
            why.setWrapText(true);
            why.setMinHeight(USE_PREF_SIZE);
            why.getStyleClass().add("type-secondary");
            getChildren().add(why);
        }
        getChildren().add(new LabelledField(words.bind("text.issue-note"), note));
        var keep = new Button();
        keep.setId("text.correct-now");
        keep.textProperty().bind(words.bind("text.correct-now"));
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        keep.setOnAction(pressed -> save.accept(name.getText(), note.getText()));
        note.setOnAction(entered -> keep.fire());
        name.setOnAction(entered -> keep.fire());
        var cancel = new Button();
        cancel.textProperty().bind(words.bind("text.cancel"));
        cancel.setOnAction(pressed -> leave.run());
        getChildren().add(new HBox(8, keep, cancel));
    }

    @Override
    public void requestFocus() {
        (known ? note : name).requestFocus();
    }
}
