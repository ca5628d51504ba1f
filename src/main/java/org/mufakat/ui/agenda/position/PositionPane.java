package org.mufakat.ui.agenda.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Audience;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.agenda.model.Surface;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.control.Zone;

/** Our position in three blocks that cannot be mistaken: for use, contributors too, stays in the delegation. */
public final class PositionPane extends VBox {
    private static final String SPOKEN = "pointsToMake";
    private final AgendaModel model;
    private final Tongue tongue;
    private final Speech speech;
    private final Consumer<String> goToComment;
    private final Map<String, PositionField> fields = new LinkedHashMap<>();

    /** The blocks; {@code goToComment} goes to the comments on a field. */
    public PositionPane(AgendaModel model, Tongue tongue, Speech speech, Consumer<String> goToComment) {
        this.model = model;
        this.tongue = tongue;
        this.speech = speech;
        this.goToComment = goToComment;
        getStyleClass().add("position");
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(tongue.words().bind("position.heading"));
    }

    /** Builds the blocks that may be seen, and a band for each that may not. */
    public void arrange(boolean folded) {
        fields.clear();
        List<Node> blocks = new ArrayList<>();
        for (Surface surface : Surface.values()) {
            boolean seen = surface.visibleTo(folded ? Audience.GROUP : Audience.DELEGATION);
            blocks.add(seen ? block(surface) : band(surface));
        }
        getChildren().setAll(blocks);
    }

    /** Shows a position. */
    public void show(ItemDetail detail) {
        fields.values().forEach(field -> field.show(detail));
    }

    /** A field by its name, absent when it is not on the screen. */
    public Optional<PositionField> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The field that a node is the control of, absent when it is none. */
    public Optional<String> fieldOf(Node node) {
        return fields.entrySet().stream().filter(each -> each.getValue().isOf(node)).map(Map.Entry::getKey)
                .findFirst();
    }

    private Node block(Surface surface) {
        Words words = tongue.words();
        String key = Words.key("position.zone.", surface);
        List<Node> rows = new ArrayList<>();
        for (String name : surface.fields()) {
            if (name.equals(Pages.SCRIPT)) {
                continue;
            }
            var field = new PositionField(name, model, tongue, () -> goToComment.accept(name));
            if (surface != Surface.STAYS) {
                field.guard(pasted -> model.position().whereItStays(pasted).map(tongue::placeOfField));
            }
            if (name.equals(SPOKEN)) {
                field.sayHowLong(speech);
            }
            fields.put(name, field);
            rows.add(field);
        }
        return switch (surface) {
            case FOR_USE -> zone(Role.AGREED, Feather.MIC, key, rows);
            case CONTRIBUTORS -> zone(Role.ACCENT, Feather.USERS, key, rows);
            case STAYS -> {
                var block = new StaysHere(words.bind(key), words.bind(key + ".hint"));
                block.rows().addAll(rows);
                yield block;
            }
        };
    }

    private Node zone(Role role, Feather icon, String key, List<Node> rows) {
        var zone = new Zone(role, icon, tongue.words().bind(key), tongue.words().bind(key + ".hint"));
        zone.rows().addAll(rows);
        return zone;
    }

    private Node band(Surface surface) {
        Words words = tongue.words();
        var kinds = Bindings.createStringBinding(() -> String.join(", ",
                surface.fields().stream().map(field -> words.text("position." + field)).toList()),
                words.messagesProperty());
        return new FoldedBand(words.bind(Words.key("position.folded.", surface)), kinds);
    }
}
