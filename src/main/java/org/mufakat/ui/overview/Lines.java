package org.mufakat.ui.overview;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/**
 * Makes the lines and links of the overview, each of which leads to a place.
 *
 * @param open goes to an entry, from the line of that id
 */
record Lines(BiConsumer<String, Anchor> open) {
    /** A line with that content; its id is made of the part of the overview and the entry. */
    Line line(String part, Anchor to, String spoken, Node content) {
        String id = id(part, to);
        return new Line(id, spoken, content, () -> open.accept(id, to));
    }

    /** Words that lead somewhere. */
    Link link(String part, Anchor to, String said) {
        String id = id(part, to);
        var link = new Link(Words.fixed(said), () -> open.accept(id, to));
        link.setId(id);
        link.setMinWidth(0);
        return link;
    }

    /** Where entries of a kind stand, of which there is none yet. */
    static Anchor place(EntryType type) {
        return new Anchor(type, Id.random(), "", Optional.empty());
    }

    /** The middle of a line, which takes the room there is and wraps in it. */
    static VBox middle(Node... below) {
        var middle = new VBox(below);
        middle.getStyleClass().add("middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /** A row of a card: what it begins with, the middle, and the end. */
    static HBox row(Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("row");
        return row;
    }

    /** Words that wrap. */
    static Label wrapped(String said, String... styles) {
        var label = new Label(said);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words that are never cut off. */
    static Label whole(String said, String... styles) {
        var label = new Label(said);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A run of words in the colour of a role. */
    static Text run(String said, Role role) {
        var text = new Text(said);
        text.getStyleClass().addAll("run", role.styleClass());
        return text;
    }

    /** Runs that flow and wrap together. */
    static TextFlow flow(Node... runs) {
        var flow = new TextFlow(runs);
        flow.setMinWidth(0);
        return flow;
    }

    /** The icon at the beginning of a line. */
    static Node icon(Feather icon, Role role) {
        Text sign = Icons.of(icon, role);
        var box = new HBox(sign);
        box.getStyleClass().add("sign");
        return box;
    }

    /** Takes what room is left. */
    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static String id(String part, Anchor to) {
        return "overview." + part + "." + to.entry();
    }
}
