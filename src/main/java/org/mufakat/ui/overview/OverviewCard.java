package org.mufakat.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
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
    private final List<Node> lines = new ArrayList<>();

    OverviewCard(String id, Feather icon, String heading, String note, boolean stays, Phrases say) {
        setId("overview." + id);
        getStyleClass().add("overview-card");
        var name = Lines.wrapped(heading, "type-heading");
        name.setGraphic(Icons.of(icon, Role.SECONDARY));
        var said = new FlowPane(8, 4, name);
        if (stays) {
            said.getChildren().add(StaysHere.chip(Words.fixed(say.text("overview.stays"))));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setPrefWidth(1);
        said.setMinWidth(0);
        var head = new HBox(8, said, Lines.wrapped(note, "type-secondary"));
        head.getStyleClass().add("card-heading");
        getChildren().add(head);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(heading + ", " + note);
    }

    /** Adds a line or whatever else stands in the card. */
    final void add(Node line) {
        lines.add(line);
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
        var row = new FlowPane(8, 4, Lines.wrapped(said, "type-secondary"));
        row.getChildren().addAll(steps);
        row.getStyleClass().add("nothing");
        add(row);
    }

    /** Adds the last row, below a line. */
    final void foot(Node... parts) {
        var row = new FlowPane(12, 4, parts);
        row.getStyleClass().add("card-foot");
        add(row);
    }
}
