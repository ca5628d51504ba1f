package org.mufakat.ui.agenda.said;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Instruction;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** One instruction: when it came, from whom and about what, its words, and whether it is done. */
final class Told {
    private final Tongue tongue;
    private final StringProperty heading = new SimpleStringProperty();
    private final StringProperty from = new SimpleStringProperty();
    private final CheckBox done = new CheckBox();
    private final Label said = Lines.wrapped();
    private final StaysHere block;
    private Optional<Instruction> shown = Optional.empty();

    /** Shows nothing yet; {@code edit} opens the form for what it shows, {@code decide} says whether that is done. */
    Told(Tongue tongue, boolean readOnly, Consumer<Instruction> edit, BiConsumer<Instruction, Boolean> decide) {
        this.tongue = tongue;
        Words words = tongue.words();
        done.textProperty().bind(words.bind("agenda.instruction.is-done"));
        done.setDisable(readOnly);
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.getStyleClass().add("instruction-done");
        done.setOnAction(pressed -> shown.ifPresent(told -> decide.accept(told, done.isSelected())));
        var change = new Button();
        change.setGraphic(Icons.of(Feather.EDIT_2));
        change.getStyleClass().addAll("quiet", "icon-only");
        change.accessibleTextProperty().bind(words.bind("agenda.instruction.edit"));
        change.setVisible(!readOnly);
        change.setOnAction(pressed -> shown.ifPresent(edit));
        var end = new HBox(4, done, change);
        end.getStyleClass().add("instruction-end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        block = new StaysHere(heading, from, end);
        block.rows().add(said);
    }

    /** Shows an instruction; {@code about} is the number of the paragraph that it is about, absent for the item. */
    void show(Instruction told, Optional<String> about) {
        shown = Optional.of(told);
        heading.bind(tongue.words().bind("agenda.instruction", tongue.moment(told.receivedAt())));
        from.set(about.map(number -> told.sender() + " \u00b7 " + number).orElse(told.sender()));
        done.setSelected(told.done());
        said.setText(told.words());
    }

    /** The block. */
    Node node() {
        return block;
    }
}
