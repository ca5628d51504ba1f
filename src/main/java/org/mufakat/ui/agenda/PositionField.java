package org.mufakat.ui.agenda;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.text.SpokenTime;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Tooltips;

/** A field of our position: its name, its words, and in the gutter how many open comments are on it. */
final class PositionField extends HBox {
    private final String name;
    private final GrowingTextArea area = new GrowingTextArea();
    private final LabelledField field;
    private final BoundText bound;
    private final Button comments = new Button();
    private final Tongue tongue;

    PositionField(String name, AgendaModel model, Tongue tongue, Runnable goToComments) {
        this.name = name;
        this.tongue = tongue;
        this.bound = new BoundText(area, model.readOnly(), words -> model.position().type(name, words));
        getStyleClass().add("position-field");
        area.setId("position." + name);
        area.setMinWidth(0);
        if (!model.readOnly() && !model.folded().getValue()) {
            area.promptTextProperty().bind(tongue.words().bind("position." + name + ".hint"));
        }
        field = new LabelledField(tongue.words().bind("position." + name), area);
        HBox.setHgrow(field, Priority.ALWAYS);
        comments.getStyleClass().addAll("quiet", "gutter");
        comments.setGraphic(Icons.of(Feather.MESSAGE_SQUARE));
        comments.setOnAction(pressed -> goToComments.run());
        comments.setMinWidth(USE_PREF_SIZE);
        comments.setVisible(false);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(field, comments);
    }

    // A row of HBox is as high as its children are at their preferred widths, before they grow.
    @Override
    protected double computePrefHeight(double width) {
        return width < 0
                ? super.computePrefHeight(width)
                : field.prefHeight(Math.max(0, width - comments.prefWidth(-1) - getSpacing()));
    }

    /** Says below the name how long the words take to be spoken. */
    void sayHowLong(Speech speech) {
        field.withNote(Bindings.createStringBinding(() -> {
            int count = SpokenTime.words(area.getText(), tongue.words().messages().locale());
            return count == 0
                    ? ""
                    : tongue.words().text("speaking.spoken",
                            SpeakingNote.inWords(SpokenTime.of(count, speech.pace().getValue()), tongue.words()));
        }, area.textProperty(), speech.pace(), tongue.words().messagesProperty()));
    }

    /** Shows what the position says in this field. */
    void show(ItemDetail detail) {
        bound.show(detail.words(name));
        long open = detail.openOn(name);
        comments.setVisible(open > 0);
        comments.setText(open > 0 ? String.valueOf(open) : "");
        if (open > 0) {
            var words = tongue.words().bind("comment.open", open);
            comments.accessibleTextProperty().bind(words);
            comments.setTooltip(Tooltips.of(words));
        }
    }

    /** What the words are typed into. */
    TextInputControl control() {
        return area;
    }
}
