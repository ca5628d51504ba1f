package org.mufakat.ui;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javafx.scene.control.ScrollPane;
import org.mufakat.app.mentions.Mention;
import org.mufakat.app.mentions.SupportReading;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;
import org.mufakat.ui.control.InView;

/** Pictures of the support on record: as it is counted, beside the text, and the text beside a record. */
final class SupportTour {
    private final Camera camera;

    SupportTour(Camera camera) {
        this.camera = camera;
    }

    /** Takes those of the records, and of the paragraph that speaks of most of them where there is one. */
    void take(Dossier dossier) throws IOException, InterruptedException, ExecutionException {
        pictures();
        Optional<List<Mention>> most = TextProgress.leading(dossier)
                .flatMap(text -> new SupportReading().of(dossier, text.id()))
                .flatMap(read -> read.mentions().values().stream().max(Comparator.comparingInt(List::size)));
        if (most.isPresent()) {
            Mention first = most.get().getFirst();
            show(Anchor.to(first.paragraph()), "support-beside");
            camera.picture("text-support");
            show(Anchor.to(first.record()), "record-in-text");
            camera.picture("support-in-text");
        }
    }

    /** The records as the other pictures show them. */
    private void pictures() throws IOException, InterruptedException, ExecutionException {
        camera.act(() -> camera.window().go(Rooms.SUPPORT));
        for (String chart : List.of("kinds", "years", "members", "review")) {
            camera.act(() -> camera.window().walk().perform("support.chart." + chart));
            camera.picture("support-" + chart);
        }
        camera.act(() -> camera.window().walk().perform("support.chart.areas"));
    }

    private void show(Anchor anchor, String block) throws InterruptedException, ExecutionException {
        camera.act(() -> camera.window().goTo(anchor));
        camera.settle();
        camera.with(ScrollPane.class, pane -> pane.getContent() != null
                && pane.getContent().lookup("." + block) != null,
                pane -> InView.bring(pane, pane.getContent().lookup("." + block)));
    }
}
