package org.mufakat.ui.overview;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The cards beside each other in columns whose widths keep their shares. */
final class Columns extends GridPane {
    Columns(List<Double> shares, List<List<Node>> cards) {
        getStyleClass().add("overview-columns");
        var row = new RowConstraints();
        row.setValignment(VPos.TOP);
        row.setFillHeight(false);
        getRowConstraints().add(row);
        for (int i = 0; i < cards.size(); i++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(shares.get(i));
            share.setMinWidth(0);
            getColumnConstraints().add(share);
            var column = new VBox();
            column.getStyleClass().add("column");
            column.setMinWidth(0);
            column.getChildren().addAll(cards.get(i));
            add(column, i, 0);
        }
    }

    /** The columns, in reading order. */
    List<Node> columns() {
        return List.copyOf(getChildren());
    }
}
