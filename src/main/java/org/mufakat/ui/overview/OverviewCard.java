package org.mufakat.ui.overview;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** A card of the overview: a heading with what is counted at its end, and lines. */
class OverviewCard extends VBox {
    private static final int SHORT = 24;

    OverviewCard(String id, Feather icon, String heading, String note, boolean stays, Phrases say) {
        setId("overview." + id);
        setMinWidth(0);
        getStyleClass().add("overview-card");
        var name = Lines.wrapped(heading, "type-heading");
        name.setGraphic(Icons.of(icon, Role.SECONDARY));
        name.setMinWidth(0);
        var head = new HBox(8, name);
        if (stays) {
            head.getChildren().add(StaysHere.chip(Words.fixed(say.text("overview.stays"))));
        }
        head.getChildren().addAll(Lines.gap(), note(note));
        head.getStyleClass().add("card-heading");
        getChildren().add(head);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(heading + ", " + note);
    }

    /** A short note is never cut; a long one wraps. */
    private static Label note(String note) {
        var label = Lines.wrapped(note, "type-secondary", "note");
        if (note.length() <= SHORT) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        return label;
    }

    /** Adds a line or whatever else stands in the card. */
    final void add(Node line) {
        getChildren().add(line);
    }

    /** Adds a heading within the card, with a note at its end. */
    final void section(String heading, Node... end) {
        var name = Lines.wrapped(heading, "type-section");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, name);
        row.getChildren().addAll(end);
        row.getStyleClass().add("card-section");
        add(row);
    }

    /** Adds what is said where there is nothing. */
    final void nothing(String said, Node... steps) {
        var row = new VBox(4);
        if (!said.isEmpty()) {
            row.getChildren().add(Lines.wrapped(said, "type-secondary"));
        }
        row.getChildren().addAll(steps);
        row.getStyleClass().add("nothing");
        add(row);
    }

    /** Adds the last row, below a line. */
    final void foot(Node... parts) {
        var row = new VBox(4, parts);
        row.getStyleClass().add("card-foot");
        add(row);
    }
}
