package org.mufakat.ui.agenda.said;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Completing;
import org.mufakat.ui.control.Enclosing;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.ThreadPane;
import org.mufakat.ui.control.Together;
import org.mufakat.ui.control.Words;

/** A small form that opens under what it belongs to: what is wrong stands beside the field, and Esc leaves it. */
public final class EntryForm extends VBox implements Together {
    private final Words words;
    private final Runnable leave;
    private final List<Problem> problems = new ArrayList<>();
    private final FlowPane steps = new FlowPane(8, 6);
    private Runnable done = () -> {};

    /** A form without rows. */
    EntryForm(Words words, ObservableValue<String> heading, Runnable leave) {
        this.words = words;
        this.leave = leave;
        getStyleClass().add("entry-form");
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(heading);
        var title = new Label();
        title.textProperty().bind(heading);
        title.getStyleClass().add("type-section");
        title.setWrapText(true);
        getChildren().addAll(title, steps);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Adds a row; what is wrong with it is said below the control. */
    Problem row(String key, Node control) {
        control.setId(key);
        var problem = new Problem(control);
        problems.add(problem);
        var field = new LabelledField(words.bind(key), problem);
        field.setMinHeight(USE_COMPUTED_SIZE);
        control.accessibleTextProperty().bind(words.bind(key));
        getChildren().add(getChildren().size() - 1, field);
        return problem;
    }

    /**
     * Adds the buttons that end it: one that does it, further ones, and one that leaves.
     *
     * @param take takes over what was typed; where something is wrong with it, it says so beside the field and is false
     */
    void end(String key, BooleanSupplier take, Button... further) {
        done = () -> leaveIf(take);
        var button = step(key, Feather.CHECK, () -> done.run());
        button.getStyleClass().add("default-action");
        steps.getChildren().addAll(button, new KeyCap(ThreadPane.SEND));
        steps.getChildren().addAll(further);
        steps.getChildren().add(step("form.leave", Feather.X, leave));
    }

    /** A further button of the form; the form is left once it did what it does. */
    Button ending(String key, Feather icon, BooleanSupplier take) {
        return step(key, icon, () -> leaveIf(take));
    }

    /** A further button of the form that needs nothing of what was typed. */
    Button ending(String key, Feather icon, Runnable act) {
        return ending(key, icon, () -> {
            act.run();
            return true;
        });
    }

    private void leaveIf(BooleanSupplier take) {
        problems.forEach(Problem::clear);
        if (take.getAsBoolean()) {
            leave.run();
        } else {
            problems.stream().filter(problem -> !problem.isClear()).findFirst().ifPresent(Problem::requestFocus);
        }
    }

    private Button step(String key, Feather icon, Runnable act) {
        var button = new Button();
        button.setId(key);
        button.textProperty().bind(words.bind(key));
        button.setMnemonicParsing(false);
        button.setGraphic(Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> act.run());
        return button;
    }

    private static boolean completesName(KeyEvent key) {
        return !ThreadPane.SEND.match(key)
                && Enclosing.first((Node) key.getTarget(), Completing.class).filter(Completing::isHalfTyped)
                        .isPresent();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && completesName(key)) {
            return;
        }
        boolean oneLine = key.getTarget() instanceof TextField
                || key.getTarget() instanceof ComboBox<?> box && !box.isShowing();
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave.run();
        } else if (ThreadPane.SEND.match(key) || key.getCode() == KeyCode.ENTER && oneLine) {
            key.consume();
            done.run();
        }
    }
}
