package org.mufakat.ui.control;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mufakat.text.UnderstoodAgenda.Line;

/** A pasted line as it was understood: whether it is taken in, its number and title, and why it may be none. */
public final class AgendaLineCell extends ListCell<Line> {
    private static final double STEP = 18;

    private final Words words;
    private final CheckBox taken = new CheckBox();
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label doubt = new Label();
    private final HBox row = new HBox(8, taken, number, title, doubt);

    /** A cell; {@code turn} takes a line in that was left out, or leaves it out. */
    public AgendaLineCell(Words words, Consumer<Line> turn) {
        this.words = words;
        taken.setFocusTraversable(false);
        taken.setMinWidth(Region.USE_PREF_SIZE);
        taken.setOnAction(ticked -> turn.accept(getItem()));
        number.getStyleClass().add("semibold");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        doubt.getStyleClass().addAll("mark", "role-bracketed");
        doubt.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    /** Selects the line of that index, blank ones not counted, among those that were pasted, to be mended there. */
    public static void mend(TextInputControl pasted, int index) {
        int from = 0;
        int seen = -1;
        for (String each : pasted.getText().split("\n", -1)) {
            seen += each.isBlank() ? 0 : 1;
            if (seen == index) {
                pasted.requestFocus();
                pasted.selectRange(from, from + each.length());
                return;
            }
            from += each.length() + 1;
        }
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        taken.setSelected(line.item().isPresent());
        number.setText(line.item().map(item -> item.number()).orElse(""));
        number.setManaged(!number.getText().isEmpty());
        title.setText(line.item().map(item -> item.title()).orElse(line.words()));
        title.getStyleClass().setAll("label", line.item().isPresent() ? "plain" : "type-secondary");
        doubt.setText(line.doubt().map(why -> words.text(Words.key("begin.doubt.", why))).orElse(""));
        doubt.setManaged(!doubt.getText().isEmpty());
        HBox.setMargin(number, new Insets(0, 0, 0,
                STEP * line.item().map(item -> item.depth()).orElse(0)));
        setGraphic(row);
        setAccessibleText(words.text(line.item().isPresent() ? "begin.line.taken" : "begin.line.left",
                number.getText(), title.getText()) + " " + doubt.getText());
    }
}
