package org.mufakat.ui.agenda.position;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Passage;
import org.mufakat.text.LightPlaces;
import org.mufakat.text.LightText;
import org.mufakat.text.Printing;
import org.mufakat.text.SpokenTime;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.LightArea;
import org.mufakat.ui.control.Tooltips;

/** A field of our position: its name, its words, and in the gutter how many open comments are on it. */
public final class PositionField extends HBox {
    /** The fields that name somebody, on one line. */
    private static final Set<String> NAMES = Set.of("leadAgency", "speaker", "leadDesk");

    /** Nobody speaks longer: an hour and more. */
    private static final int LONGEST_SPOKEN = 50_000;
    private final String name;
    private final Tongue tongue;
    private final Optional<LightArea> area;
    private final TextField line = new TextField();
    private final BoundText bound;
    private final LabelledField field;
    private final Printing printing = new Printing();
    private String stored = "";
    private final VBox holder = new VBox(4);
    private final Button comments = new Button();

    PositionField(String name, AgendaModel model, Tongue tongue, Runnable goToComments) {
        this.name = name;
        this.tongue = tongue;
        getStyleClass().add("position-field");
        area = NAMES.contains(name)
                ? Optional.empty()
                : Optional.of(new LightArea(text -> {
                    stored = printing.of(text);
                    model.position().type(name, stored);
                }));
        bound = new BoundText(line, model.readOnly(), words -> model.position().type(name, words));
        var hint = tongue.words().bind("position." + name + ".hint");
        boolean canWrite = !model.readOnly() && !model.folded().getValue();
        line.getStyleClass().add("in-place");
        area.ifPresent(light -> {
            light.setEditable(!model.readOnly());
            if (canWrite) {
                var prompt = new Label();
                prompt.textProperty().bind(hint);
                prompt.getStyleClass().add("prompt");
                light.setPlaceholder(prompt, Pos.TOP_LEFT);
            }
        });
        if (canWrite) {
            line.promptTextProperty().bind(hint);
        }
        Region control = area.<Region>map(light -> light).orElse(line);
        control.setId("position." + name);
        control.setMinWidth(0);
        holder.getChildren().add(control);
        field = new LabelledField(tongue.words().bind("position." + name), holder);
        control.accessibleTextProperty().bind(tongue.words().bind("position." + name));
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
        area.ifPresent(light -> field.withNote(Bindings.createStringBinding(() -> {
            int count = light.getLength() > LONGEST_SPOKEN
                    ? 0
                    : SpokenTime.words(light.getText(), tongue.words().messages().locale());
            return count == 0
                    ? ""
                    : tongue.words().text("speaking.spoken",
                            SpeakingNote.inWords(SpokenTime.of(count, speech.pace().getValue()), tongue.words()));
        }, light.textProperty(), speech.pace(), tongue.words().messagesProperty())));
    }

    /**
     * Has words that stay in the delegation pasted here only once a person said so.
     *
     * @param stays where such words stand, absent for words that may be pasted
     */
    void guard(Function<String, Optional<String>> stays) {
        area.ifPresent(light -> light.onPaste(pasted -> {
            Optional<String> where = stays.apply(pasted);
            where.ifPresent(place -> ask(light, pasted, place));
            return where.isEmpty();
        }));
    }

    private void ask(LightArea light, String pasted, String place) {
        Runnable leave = () -> {
            holder.getChildren().setAll(light);
            light.requestFocus();
        };
        var question = new PasteQuestion(tongue.words(), place, () -> {
            leave.run();
            light.replaceSelection(pasted.replace("\r\n", "\n"));
        }, leave);
        holder.getChildren().setAll(light, question);
        question.requestFocus();
    }

    /** Shows what the position says in this field. */
    void show(ItemDetail detail) {
        String words = detail.words(name);
        area.filter(light -> !words.equals(stored)).ifPresent(light -> light.show(LightText.of(words)));
        stored = words;
        if (area.isEmpty()) {
            bound.show(words);
        }
        long open = detail.openOn(name);
        comments.setVisible(open > 0);
        comments.setText(open > 0 ? String.valueOf(open) : "");
        if (open > 0) {
            var says = tongue.words().bind("comment.open", open);
            comments.accessibleTextProperty().bind(says);
            comments.setTooltip(Tooltips.of(says));
        }
    }

    /** What the words are typed into. */
    public Region control() {
        return area.<Region>map(light -> light).orElse(line);
    }

    /** The field for words with light structure, absent where somebody is named. */
    public Optional<LightArea> light() {
        return area;
    }

    /** Whether a node is what the words are typed into. */
    boolean isOf(Node node) {
        return control() == node;
    }

    /** The words that are selected, as they stand in the dossier. */
    public Optional<Passage> selected() {
        IndexRange range = area.map(LightArea::getSelection).orElseGet(line::getSelection);
        return area.isPresent()
                ? LightPlaces.passage(stored, range.getStart(), range.getEnd())
                : Optional.of(range).filter(some -> some.getLength() > 0)
                        .map(some -> Passage.of(line.getText(), some.getStart(), some.getEnd()));
    }

    /** Selects the words of a passage where they stand now. */
    public void select(Passage passage) {
        if (area.isPresent()) {
            LightPlaces.seen(stored, passage).ifPresent(range -> area.get().selectRange(range.start(), range.end()));
        } else {
            passage.foundIn(line.getText()).ifPresent(now -> line.selectRange(now.start(), now.end()));
        }
    }
}
