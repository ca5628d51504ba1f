package org.mufakat.ui.support;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.picture.ChartsPane;
import org.mufakat.ui.support.table.RecordCounts;
import org.mufakat.ui.support.table.RecordTable;

/** The records: the pictures above the table, or in its place, and below what is counted. */
final class RecordsPane extends VBox {
    private static final double SECONDARY_SIZE = 12;
    /** How much of the height pictures may take where there is little: the table keeps some of its rows. */
    private static final double MOST_OF_PICTURES = 0.5;

    private final Node table;
    private final ChartsPane charts;
    private final SupportBar bar;
    private final RecordCounts counts;
    private final LiveScroll pictures;

    RecordsPane(SupportModel model, RecordTable table, ChartsPane charts, SupportBar bar, RecordCounts counts) {
        this.table = table.node();
        this.charts = charts;
        this.bar = bar;
        this.counts = counts;
        VBox.setVgrow(this.table, Priority.ALWAYS);
        counts.textSize().subscribe(size -> {
            table.scaleTo(size / SECONDARY_SIZE);
            charts.scaleTo(size);
        });
        pictures = new LiveScroll(charts);
        pictures.setFitToWidth(true);
        pictures.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pictures.getStyleClass().add("charts-scroll");
        setMinWidth(380);
        model.chart().subscribe(this::arrange);
    }

    private void arrange(Chart chart) {
        boolean instead = chart == Chart.REVIEW;
        pictures.setFitToHeight(instead);
        pictures.minHeightProperty().unbind();
        pictures.prefHeightProperty().unbind();
        pictures.maxHeightProperty().unbind();
        if (instead) {
            pictures.setMinHeight(0);
            pictures.setPrefHeight(Region.USE_COMPUTED_SIZE);
            pictures.setMaxHeight(Double.MAX_VALUE);
        } else {
            var most = heightProperty().multiply(MOST_OF_PICTURES);
            pictures.minHeightProperty().bind(Bindings.min(charts.heightProperty(), most));
            pictures.prefHeightProperty().bind(Bindings.min(charts.heightProperty(), most));
            pictures.maxHeightProperty().bind(most);
        }
        VBox.setVgrow(pictures, instead ? Priority.ALWAYS : Priority.NEVER);
        getChildren().setAll(instead ? List.of(bar, pictures, counts) : List.of(bar, pictures, table, counts));
    }
}
