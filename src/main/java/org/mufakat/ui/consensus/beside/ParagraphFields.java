package org.mufakat.ui.consensus.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.ui.consensus.card.StatedOffer;
import org.mufakat.ui.consensus.card.StillOpen;
import org.mufakat.ui.consensus.model.Agreeing;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Words;

/** Number, kind and status of the paragraph at the caret; a status that is refused says why beside it. */
public final class ParagraphFields extends VBox {
    private final Words words;
    private final ConsensusModel model;
    private final TextField number = new TextField();
    private final Label former = new Label();
    private final ComboBox<ParagraphKind> kind = new ComboBox<>();
    private final ComboBox<ParagraphStatus> status = new ComboBox<>();
    private final Label note = new Label();
    private final StillOpen stillOpen;
    private final StatedOffer stated;
    private final PendingFields pending;
    private Optional<Beside> shown = Optional.empty();
    private boolean showing;

    /** The fields of the model's paragraph; {@code intoText} puts the focus into the text. */
    public ParagraphFields(ConsensusModel model, Editing editing, Words words, Runnable intoText) {
        this.model = model;
        this.words = words;
        var agreeing = new Agreeing(model);
        stillOpen = new StillOpen(model, words, intoText);
        stated = new StatedOffer(model, agreeing, words);
        pending = new PendingFields(model, agreeing, words);
        getStyleClass().add("paragraph-fields");
        number.setId("text.number");
        number.setPrefColumnCount(7);
        number.setOnAction(entered -> editing.number(number.getText()));
        number.focusedProperty().addListener((observed, before, now) -> {
            if (!now && !showing) {
                editing.number(number.getText());
            }
        });
        former.getStyleClass().add("type-secondary");
        kind.setId("text.kind");
        status.setId("text.status");
        prepare(kind, each -> Words.key("text.kind.", each), editing::kind);
        prepare(status, each -> Words.key("status.paragraph.", each), agreeing::status);
        note.getStyleClass().add("problem");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        var numbered = new HBox(8, number, former);
        numbered.getStyleClass().add("number-line");
        getChildren().addAll(new LabelledField(words.bind("text.status"), status), note,
                stillOpen, stated, pending,
                new LabelledField(words.bind("text.kind"), kind),
                new LabelledField(words.bind("text.number"), numbered));
        number.accessibleTextProperty().bind(words.bind("text.number"));
        model.refusalProperty().addListener(changed -> explain());
    }

    /** Asks for whom the paragraph waits. */
    public void askPending() {
        pending.requestFocus();
    }

    /** Where it stands why something was refused. */
    public Node refusal() {
        return stillOpen.isVisible() ? stillOpen : note;
    }

    /** Shows a paragraph. */
    public void show(Beside beside) {
        showing = true;
        Paragraph paragraph = beside.paragraph();
        boolean writable = model.sheet().editable();
        boolean otherParagraph = shown.map(before -> before.paragraph().id()).filter(paragraph.id()::equals).isEmpty();
        shown = Optional.of(beside);
        if (otherParagraph || !number.isFocused()) {
            number.setText(paragraph.number());
        }
        number.setEditable(writable);
        former.setText(paragraph.formerNumber().isEmpty()
                ? ""
                : words.text("text.former-number", paragraph.formerNumber()));
        set(kind, List.of(ParagraphKind.values()), paragraph.kind(), writable);
        List<ParagraphStatus> path = new ArrayList<>(List.of(ParagraphStatus.values()));
        if (paragraph.status() != ParagraphStatus.REOPENED) {
            path.remove(ParagraphStatus.REOPENED);
        }
        set(status, path, paragraph.status(), writable);
        showing = false;
        stated.show(beside);
        pending.show(beside);
        explain();
    }

    private void explain() {
        shown.ifPresent(beside -> {
            showing = true;
            status.setValue(beside.paragraph().status());
            showing = false;
            stillOpen.show(shown);
            note.setText(model.refusalProperty().get().filter(why -> !stillOpen.isVisible())
                    .map(why -> refusal(words, why))
                    .orElse(stillOpen.isVisible()
                            ? ""
                            : beside.paragraph().status() == ParagraphStatus.REOPENED
                                    ? words.text("text.reopened-note")
                                    : ""));
        });
    }

    /** What a refusal says; its first argument counts. */
    public static String refusal(Words words, org.mufakat.domain.Label why) {
        return words.text(why.key(), why.arguments().stream().map(each -> each.matches("[0-9]{1,9}")
                ? Integer.valueOf(each)
                : each).toArray());
    }

    private <E> void set(ComboBox<E> box, List<E> choices, E value, boolean writable) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(value);
        box.setDisable(!writable);
    }

    private <E extends Enum<E>> void prepare(ComboBox<E> box, Function<E, String> key,
            Consumer<E> choose) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(view -> new Choice<>(key));
        box.setButtonCell(new Choice<>(key));
        box.valueProperty().addListener((observed, before, now) -> {
            if (!showing && now != null) {
                choose.accept(now);
            }
        });
    }

    private final class Choice<E> extends ListCell<E> {
        private final Function<E, String> key;

        Choice(Function<E, String> key) {
            this.key = key;
        }

        @Override
        protected void updateItem(E item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText(null);
            } else {
                textProperty().bind(words.bind(key.apply(item)));
            }
        }
    }
}
