package org.mufakat.ui.support.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.domain.Cover;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Picture;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.FilterWords;
import org.mufakat.ui.support.model.RowsAhead;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportSummary;

/**
 * A picture of the records for a paper: drawn anew from what our group may see, light, at twice the size of the screen,
 * with what was asked for.
 *
 * @param session the dossier
 * @param words the words of the window
 */
public record ChartPicture(Session session, Words words) {
    private static final double WIDTH = 1000;
    private static final double SCALE = 2;

    /** Takes the picture of what a model shows; on the JavaFX thread. */
    public WritableImage of(SupportModel shown) {
        var model = new SupportModel(session, words, new RowsAhead());
        try {
            model.folded().set(true);
            model.chart().set(shown.chart().get() == Chart.TABLE ? Chart.AREAS : shown.chart().get());
            model.notMentioned().set(shown.notMentioned().get());
            model.filter().set(shown.filter().get());
            return taken(model);
        } finally {
            model.close();
        }
    }

    private WritableImage taken(SupportModel model) {
        var page = new VBox(head(model).toArray(Node[]::new));
        page.getStyleClass().add("support-paper");
        var charts = new ChartsPane(model, words, record -> {}, true);
        page.getChildren().add(charts);
        page.getStylesheets().add(Objects.requireNonNull(ChartPicture.class.getResource(
                "/org/mufakat/ui/support.css")).toExternalForm());
        page.setMinWidth(WIDTH);
        page.setMaxWidth(WIDTH);
        var scene = new Scene(page, WIDTH, 400);
        new Look(Theme.LIGHT, 100).applyTo(scene);
        Picture.layOut(scene);
        page.resize(WIDTH, page.prefHeight(WIDTH));
        charts.refresh();
        Picture.layOut(scene);
        page.resize(WIDTH, page.prefHeight(WIDTH));
        page.layout();
        onPaper(page);
        page.resize(WIDTH, page.prefHeight(WIDTH));
        page.layout();
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SCALE, SCALE));
        return page.snapshot(parameters, null);
    }

    /** Nobody can press what is on paper, and it is printed sharply. */
    private void onPaper(VBox page) {
        page.lookupAll(".matrix-told").forEach(told -> ((Label) told).setText(words.text("support.matrix.dash")));
        page.lookupAll(".timeline-told").forEach(told -> {
            told.setVisible(false);
            told.setManaged(false);
        });
        page.lookupAll(".review-scroll").forEach(scroll -> ((ScrollPane) scroll).setVbarPolicy(
                ScrollPane.ScrollBarPolicy.NEVER));
        page.lookupAll(".timeline-canvas").forEach(canvas -> ((TimelineCanvas) canvas).sharpen(SCALE));
    }

    private List<Node> head(SupportModel model) {
        List<Node> lines = new ArrayList<>();
        SupportSummary summary = model.summary().get();
        lines.add(line(words.text("support.title") + ": "
                + words.text("support.foot.shown", summary.shown(), summary.all()), "paper-title"));
        String asked = new FilterWords(model.labels().get(), words).of(model.filter().get());
        if (!asked.isEmpty()) {
            lines.add(line(asked, "type-secondary"));
        }
        if (session.dossier().cover().map(Cover::example).orElse(false)) {
            lines.add(line(words.text("shell.sample"), "type-secondary"));
        }
        return lines;
    }

    private static Label line(String said, String style) {
        var label = new Label(said);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
