package org.mufakat.ui.begin;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.app.FirstSteps.Field;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;

/** The fields of the steps: each with its name above, a hint and what is wrong below. */
final class StepFields {
    private final BeginModel model;
    private final Words words;
    private final Map<Field, Node> inputs = new EnumMap<>(Field.class);

    StepFields(BeginModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** A field of one line with its first words. */
    static TextField line(String id, String typed) {
        var field = new TextField(typed);
        field.setId(id);
        return field;
    }

    /** A field of many lines with its first words; Tab leaves it. */
    static TextArea lines(String id, String typed, int rows) {
        var area = new TextArea(typed);
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
                area.requestFocusTraversal(key.isShiftDown()
                        ? TraversalDirection.PREVIOUS
                        : TraversalDirection.NEXT);
                key.consume();
            }
        });
        return area;
    }

    /** A control with its name above it. */
    VBox named(String key, Node control) {
        return named(key, control, control);
    }

    private VBox named(String key, Node control, Node around) {
        var name = text(words.bind(key), "field-name");
        name.setLabelFor(control);
        if (!control.accessibleTextProperty().isBound()) {
            control.accessibleTextProperty().bind(name.textProperty());
        }
        return new VBox(4, name, around);
    }

    /** The same, with what is wrong below it once the person has left it. */
    VBox named(String key, TextInputControl input, Field field) {
        input.focusedProperty().addListener((observed, before, now) -> {
            if (!now && !input.getText().isBlank()) {
                model.hear(field);
            }
        });
        inputs.put(field, input);
        var problem = new Problem(input);
        var said = Bindings.createStringBinding(
                () -> model.problem(field).map(label -> Problem.inWords(label, words)).orElse(""),
                model.understood(), model.asked(), words.messagesProperty());
        said.addListener((observed, before, now) -> problem.say(now));
        problem.getProperties().put("said", said);
        problem.say(said.get());
        return named(key, input, problem);
    }

    /** Where a field is typed. */
    Node input(Field field) {
        return inputs.get(field);
    }

    /** A line of smaller words. */
    Label hint(String key) {
        return text(words.bind(key), "type-secondary");
    }

    /** Words that wrap. */
    static Label text(ObservableValue<String> said, String style) {
        var label = new Label();
        label.textProperty().bind(said);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
