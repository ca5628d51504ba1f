package org.mufakat.ui.support;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.Dossier;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.FxFront;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Picture;
import org.mufakat.ui.support.model.Cell;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.RowsAhead;
import org.mufakat.ui.support.model.SupportFilter;

/** Figures of the view of partner support over a large dossier, on the window's thread, styled and laid out. */
public final class SupportFigures {
    private static final double GOAL = 100;
    private static final int TIMES = 15;

    private final PrintStream out;
    private final Dossier dossier;
    private final StackPane root = new StackPane();
    private SupportView view;
    private Scene scene;

    /** Figures over that dossier. */
    public SupportFigures(PrintStream out, Dossier dossier) {
        this.out = out;
        this.dossier = dossier;
    }

    /** Prints the figures as rows of a Markdown table: what, ours, goal, ratio. */
    public void all() {
        Fonts.loadForInterface();
        front(this::window);
        print("support view opened for the first time", opened());
        for (int i = 0; i < 6; i++) {
            print("support view opened again", opened());
        }
        SupportFilter first = view.model().filter().get();
        print("support filtered, a letter typed",
                times(i -> view.model().filter().set(first.withWords("energy".substring(0,
                        1 + i % 6)))));
        front(() -> view.model().filter().set(first));
        for (Chart chart : List.of(Chart.AREAS, Chart.KINDS, Chart.YEARS, Chart.MEMBERS, Chart.REVIEW)) {
            front(() -> view.model().chart().set(chart));
            print("support redrawn, " + chart.name().toLowerCase(Locale.ROOT) + ", a filter changed", times(
                    i -> view.model().filter().set(first.withAfterMeeting(i % 2 == 0))));
        }
        front(() -> view.model().chart().set(Chart.AREAS));
        Cell cell = new Cell.OfArea(first.partnersOff().stream().findFirst().orElse(Optional.empty()),
                Optional.empty());
        print("support, a cell pressed", times(i -> view.model().filter().set(first.withCell(Optional.of(cell)
                .filter(each -> i % 2 == 0)))));
    }

    /** As in the window, where rows are made beside its thread when the dossier is opened. */
    private List<Double> opened() {
        var session = new Session(new MemoryDoor(dossier), new FxFront(), Clock.systemUTC(), () -> "Desk");
        var ahead = new RowsAhead();
        ahead.make(session, Locale.ENGLISH, Runnable::run);
        return front(() -> open(session, ahead));
    }

    private void open(Session session, RowsAhead ahead) {
        view = new SupportView(session, new Words(Locale.ENGLISH), new SimpleBooleanProperty(), page -> {},
                anchor -> {}, List.of(), new LiveMentions(session, work -> {}, Platform::runLater),
                new NothingLeaves(), ahead);
        root.getChildren().setAll(view.node());
    }

    private void window() {
        scene = new Scene(root, 1300, 800);
        new Look(Theme.LIGHT, 100).applyTo(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private List<Double> times(IntConsumer act) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            int turn = i;
            taken.addAll(front(() -> act.accept(turn)));
        }
        return taken.subList(3, taken.size());
    }

    /** Does something on the window's thread and lays it out, and says how many milliseconds that took. */
    private List<Double> front(Runnable act) {
        var taken = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            act.run();
            if (scene != null) {
                Picture.layOut(scene);
            }
            taken.complete((System.nanoTime() - start) / 1e6);
        });
        return List.of(taken.join());
    }

    private void print(String what, List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        out.printf(Locale.ROOT, "| %s | %.1f ms | goal %.1f ms | %.2f |%n", what, median, GOAL, median / GOAL);
    }
}
