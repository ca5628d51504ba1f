package org.mufakat.ui.consensus.beside;

import java.util.List;
import javafx.scene.layout.Region;
import org.mufakat.ui.consensus.model.Progress;

/** A bar as long as so much is open: brackets filled, reserves hatched, gaps hollow. */
final class OpenBar extends Region {
    private static final double LEAST = 3;

    private final List<Integer> counts;
    private final double longest;

    /** A bar for these counts on a scale that ends at {@code longest}. */
    OpenBar(Progress progress, int longest) {
        this.counts = List.of(progress.brackets(), progress.reserves(), progress.gaps());
        this.longest = Math.max(1, longest);
        getStyleClass().add("open-bar");
        List.of("brackets", "reserves", "gaps").forEach(kind -> getChildren().add(swatch(kind)));
    }

    /** A piece of a bar, for the legend. */
    static Region swatch(String kind) {
        var piece = new Region();
        piece.getStyleClass().addAll("bar-piece", kind);
        return piece;
    }

    @Override
    protected void layoutChildren() {
        double at = snappedLeftInset();
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (int i = 0; i < counts.size(); i++) {
            double length = counts.get(i) == 0
                    ? 0
                    : Math.max(LEAST, snapSizeX(width * counts.get(i) / longest));
            getChildren().get(i).setVisible(length > 0);
            getChildren().get(i).resizeRelocate(at, snappedTopInset(), length, height);
            at += length > 0 ? length + 1 : 0;
        }
    }
}
