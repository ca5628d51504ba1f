package org.mufakat.ui.agenda.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.Triage;
import org.mufakat.ui.agenda.model.ItemRow;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.InPlace;
import org.mufakat.ui.control.Mark;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** An item in the list: number, title, and below it, always at the same place, how far the position is and whose. */
public final class ItemCell extends ListCell<ItemRow> {
    private static final PseudoClass TWICE = PseudoClass.getPseudoClass("twice");
    private final Tongue tongue;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label desk = new Label();
    private final Label open = new Label();
    private final Label reserves = new Label("", Icons.of(Feather.FLAG));
    private final Label comments = new Label("", Icons.of(Feather.MESSAGE_SQUARE));
    private final HBox below = new HBox();
    private final HBox counts = new HBox();
    private final VBox end = new VBox();
    private final StringProperty whole = new SimpleStringProperty("");
    private final Tooltip tooltip = Tooltips.of(whole);
    private final VBox middle = new VBox(title);
    private final HBox line = new HBox(number, middle);
    private Optional<Mark> readiness = Optional.empty();
    private final Map<Triage, Node> triages = new EnumMap<>(Triage.class);

    ItemCell(Tongue tongue) {
        this.tongue = tongue;
        getStyleClass().add("item-cell");
        setPrefWidth(0);
        number.getStyleClass().add("number");
        title.getStyleClass().add("title");
        desk.getStyleClass().add("desk");
        comments.getStyleClass().add("comment-count");
        open.getStyleClass().addAll("open-count", Role.BRACKETED.styleClass());
        reserves.getStyleClass().addAll("open-count", Role.BRACKETED.styleClass());
        counts.getStyleClass().add("counts");
        below.getStyleClass().add("below");
        middle.getStyleClass().add("middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        end.getStyleClass().add("end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("line");
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> Optional.ofNullable(getItem()).map(this::spoken).orElse(""), itemProperty(),
                tongue.words().messagesProperty()));
    }

    // A node that leaves the cell is styled anew when it comes back: what both rows have stays.
    @Override
    protected void updateItem(ItemRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        InPlace.style(this, "part", row.depth() > 0);
        number.setText(row.item().number());
        number.pseudoClassStateChanged(TWICE, row.twice());
        name(title, row.item().title(), "agenda.untitled", "untitled");
        row.readiness().ifPresent(state -> showWhatStays(row, state));
        boolean folded = row.readiness().isEmpty();
        InPlace.arrange(middle.getChildren(), folded ? List.of(title) : List.of(title, below));
        InPlace.arrange(line.getChildren(), folded ? List.of(number, middle) : List.of(number, middle, end));
        whole.set((row.item().title() + "\n" + row.leadDesk()
                + (row.twice() ? "\n" + tongue.words().text("agenda.number-twice", row.item().number()) : "")).strip());
        setTooltip(tooltip);
        setGraphic(line);
    }

    /** Whole pixels, for a line between two of them is drawn in neither. */
    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(super.computePrefHeight(width));
    }

    private void showWhatStays(ItemRow row, Readiness state) {
        name(desk, row.leadDesk(), "agenda.no-lead", "nobody");
        InPlace.arrange(below.getChildren(), List.of(mark(state), desk));
        List<Node> ends = new ArrayList<>();
        row.item().triage().map(judged -> triages.computeIfAbsent(judged, ItemCell::triage)).ifPresent(ends::add);
        List<Node> counted = new ArrayList<>();
        if (row.open().reserves() > 0) {
            counted.add(reserves);
        }
        if (row.open().brackets() > 0) {
            open.setText("[" + row.open().brackets() + "]");
            counted.add(open);
        }
        if (row.openComments() > 0) {
            comments.setText(String.valueOf(row.openComments()));
            counted.add(comments);
        }
        InPlace.arrange(counts.getChildren(), counted);
        if (!counted.isEmpty()) {
            ends.add(counts);
        }
        InPlace.arrange(end.getChildren(), ends);
    }

    private Mark mark(Readiness state) {
        Mark.Says now = tongue.says(state);
        Mark mark = readiness.orElseGet(() -> new Mark(now));
        if (readiness.isEmpty()) {
            mark.getStyleClass().add("readiness");
            readiness = Optional.of(mark);
        }
        mark.say(now);
        return mark;
    }

    private void name(Label label, String name, String keyWithout, String styleWithout) {
        label.textProperty().unbind();
        InPlace.style(label, styleWithout, name.isBlank());
        if (name.isBlank()) {
            label.textProperty().bind(tongue.words().bind(keyWithout));
        } else {
            label.setText(name);
        }
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
        row.readiness().ifPresent(state -> said.append(", ").append(words.text(Words.key("clearance.", state))));
        if (!row.leadDesk().isBlank()) {
            said.append(", ").append(row.leadDesk());
        }
        Optional<Triage> triage = row.item().triage();
        triage.ifPresent(judged -> said.append(", ").append(words.text(Words.key("triage.", judged))));
        if (row.open().brackets() + row.open().reserves() > 0) {
            said.append(", ").append(words.text("agenda.open-in-text", row.open().brackets(), row.open().reserves()));
        }
        if (row.openComments() > 0) {
            said.append(", ").append(words.text("comment.open", row.openComments()));
        }
        if (row.twice()) {
            said.append(", ").append(words.text("agenda.number-twice", row.item().number()));
        }
        return said.toString();
    }
}
