package org.mufakat.ui.agenda.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.InPlace;
import org.mufakat.ui.control.Mark;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** What one delegation holds, in a row of a table: its name, its stance, how we know and what it held before. */
final class HeldRow {
    private final Tongue tongue;
    private final Words words;
    private final Button name = new Button();
    private final Mark attitude;
    private final Label source = Lines.wrapped();
    private final Text lock = Icons.of(Feather.LOCK);
    private final Label note = Lines.small();
    private final Label before = Lines.small();
    private final VBox told = new VBox(source);
    private Role hue = Role.UNATTRIBUTED;
    private Optional<ItemDetail.Held> shown = Optional.empty();

    /** A row that shows nothing yet; {@code edit} opens the form for what it shows, and its name takes the focus back. */
    HeldRow(Tongue tongue, boolean readOnly, BiConsumer<Node, ItemDetail.Held> edit) {
        this.tongue = tongue;
        this.words = tongue.words();
        name.setMnemonicParsing(false);
        name.getStyleClass().addAll("tag", "stance-name", hue.styleClass());
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setDisable(readOnly);
        name.setOnAction(pressed -> shown.ifPresent(held -> edit.accept(name, held)));
        attitude = new Mark(tongue.says(Attitude.HAS_NOT_SPOKEN)).large();
    }

    /** Shows what a delegation holds, in a row of the table. */
    void show(ItemDetail.Held held, int row) {
        shown = Optional.of(held);
        Stance stance = held.stance();
        name.setText(held.delegation().nameIn(tongue.language()));
        Role now = held.delegation().hue().map(number -> Role.valueOf("HUE_" + number)).orElse(Role.UNATTRIBUTED);
        if (now != hue) {
            name.getStyleClass().set(name.getStyleClass().indexOf(hue.styleClass()), now.styleClass());
            hue = now;
        }
        boolean estimate = stance.source() == StanceSource.OUR_ESTIMATE;
        boolean confidence = stance.source() == StanceSource.IN_CONFIDENCE;
        attitude.say(tongue.says(stance.attitude()));
        InPlace.style(attitude, "estimate", estimate);
        source.textProperty().bind(sourceOf(stance));
        InPlace.style(source, "estimate", estimate);
        InPlace.style(source, "confidence", confidence);
        InPlace.style(source, Role.STAYS.styleClass(), estimate || confidence);
        source.setGraphic(estimate || confidence ? lock : null);
        List<Node> lines = new ArrayList<>(List.of(source));
        if (!stance.note().isBlank()) {
            note.setText(stance.note());
            lines.add(note);
        }
        if (!held.earlier().isEmpty()) {
            before.textProperty().bind(earlier(held.earlier()));
            lines.add(before);
        }
        InPlace.arrange(told.getChildren(), lines);
        GridPane.setConstraints(name, 0, row);
        GridPane.setConstraints(attitude, 1, row);
        GridPane.setConstraints(told, 2, row);
    }

    /** What it consists of. */
    Stream<Node> nodes() {
        return Stream.of(name, attitude, told);
    }

    private ObservableValue<String> sourceOf(Stance stance) {
        ObservableValue<String> source = words.bind(Words.key("agenda.source.", stance.source()));
        return stance.on().<ObservableValue<String>>map(
                day -> words.bind("agenda.source.on", source, tongue.day(day))).orElse(source);
    }

    private ObservableValue<String> earlier(List<Stance> stances) {
        return Bindings.createStringBinding(() -> words.text("stance.before", stances.stream()
                .map(each -> words.text("stance.then", words.text(Words.key("agenda.attitude.", each.attitude())),
                        sourceOf(each).getValue()))
                .collect(Collectors.joining("; "))), words.messagesProperty());
    }
}
