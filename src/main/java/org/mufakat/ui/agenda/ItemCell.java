package org.mufakat.ui.agenda;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.Triage;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Mark;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** An item in the list: number, title, and below it, always at the same place, how far the position is and whose. */
final class ItemCell extends ListCell<ItemRow> {
    private final Tongue tongue;

    ItemCell(Tongue tongue) {
        this.tongue = tongue;
        getStyleClass().add("item-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ItemRow row, boolean empty) {
        super.updateItem(row, empty);
        setText("");
        accessibleTextProperty().unbind();
        getStyleClass().remove("part");
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        if (row.depth() > 0) {
            getStyleClass().add("part");
        }
        setGraphic(content(row));
        setTooltip(Tooltips.of(Words.fixed((row.item().title() + "\n" + row.leadDesk()).strip())));
        accessibleTextProperty().bind(Bindings.createStringBinding(() -> spoken(row),
                tongue.words().messagesProperty()));
    }

    private Node content(ItemRow row) {
        var number = new Label(row.item().number());
        number.getStyleClass().add("number");
        var title = new Label(row.item().title());
        title.getStyleClass().add("title");
        if (row.item().title().isBlank()) {
            title.textProperty().bind(tongue.words().bind("agenda.untitled"));
            title.getStyleClass().add("untitled");
        }
        var middle = new VBox(title);
        middle.getStyleClass().add("middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var line = new HBox(number, middle);
        line.getStyleClass().add("line");
        row.readiness().ifPresent(state -> {
            middle.getChildren().add(below(row, state));
            line.getChildren().add(atTheEnd(row));
        });
        return line;
    }

    private Node below(ItemRow row, Readiness state) {
        Mark mark = tongue.mark(state);
        mark.getStyleClass().add("readiness");
        var desk = new Label(row.leadDesk());
        desk.getStyleClass().add("desk");
        if (row.leadDesk().isBlank()) {
            desk.textProperty().bind(tongue.words().bind("agenda.no-lead"));
            desk.getStyleClass().add("nobody");
        }
        var below = new HBox(mark, desk);
        below.getStyleClass().add("below");
        return below;
    }

    private Node atTheEnd(ItemRow row) {
        var end = new VBox();
        end.getStyleClass().add("end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        end.getChildren().add(row.item().triage().<Node>map(ItemCell::triage).orElseGet(() -> new Label("")));
        if (row.openComments() > 0) {
            var comments = new Label(String.valueOf(row.openComments()), Icons.of(Feather.MESSAGE_SQUARE));
            comments.getStyleClass().add("comment-count");
            end.getChildren().add(comments);
        }
        return end;
    }

    /** The mark of a triage as it stands in the list and the legend. */
    static Node triage(Triage triage) {
        var mark = new Label(Tongue.sign(triage));
        if (triage == Triage.DEFENSIVE) {
            mark.setGraphic(Icons.of(Feather.SHIELD));
        }
        Role role = switch (triage) {
            case CERTAIN -> Role.MISSING;
            case POSSIBLE -> Role.BRACKETED;
            case DEFENSIVE -> Role.SECONDARY;
        };
        mark.getStyleClass().addAll("triage", role.styleClass());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private String spoken(ItemRow row) {
        Words words = tongue.words();
        var said = new StringBuilder(row.item().number()).append(' ').append(row.item().title());
        row.readiness().ifPresent(state -> said.append(", ").append(words.text("clearance." + Tongue.name(state))));
        if (!row.leadDesk().isBlank()) {
            said.append(", ").append(row.leadDesk());
        }
        Optional<Triage> triage = row.item().triage();
        triage.ifPresent(judged -> said.append(", ").append(words.text("triage." + Tongue.name(judged))));
        if (row.openComments() > 0) {
            said.append(", ").append(words.text("comment.open", row.openComments()));
        }
        return said.toString();
    }
}
