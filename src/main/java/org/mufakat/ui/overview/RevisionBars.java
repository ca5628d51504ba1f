package org.mufakat.ui.overview;

import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Revision;

/** How many brackets and reserves were open in each of the last revisions and are now, as bars beside each other. */
final class RevisionBars extends HBox {
    private static final double HIGHEST = 64;

    private final StringBuilder spoken = new StringBuilder();

    RevisionBars(Map<Revision, Integer> revisions, String draft, int now, Phrases say) {
        getStyleClass().add("revision-bars");
        int most = Math.max(1, Math.max(now, revisions.values().stream().mapToInt(Integer::intValue).max().orElse(0)));
        revisions.forEach((revision, open) -> add(revision.name(), say.moment(revision.at()), open, most, false));
        add(draft.isBlank() ? say.text("overview.working-copy") : draft, say.text("overview.now"), now, most, true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken.toString().strip());
    }

    private void add(String name, String when, int open, int most, boolean isNow) {
        var bar = new Region();
        bar.getStyleClass().addAll("bar", isNow ? "now" : "then");
        double height = Math.max(1, Math.round(HIGHEST * open / most));
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        var label = Lines.wrapped(name, isNow ? "semibold" : "type-secondary");
        var moment = Lines.wrapped(when, "type-secondary");
        var column = new VBox(2, Lines.whole(Integer.toString(open), "semibold"), bar, label, moment);
        column.getStyleClass().add("column");
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().add(column);
        spoken.append(name).append(", ").append(when).append(": ").append(open).append(". ");
    }
}
