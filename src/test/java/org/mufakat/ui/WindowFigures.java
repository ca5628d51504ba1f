package org.mufakat.ui;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.mufakat.app.Preferences;
import org.mufakat.app.PreferencesFile;
import org.mufakat.bench.LargeDossier;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;
import org.mufakat.ui.control.LightArea;

/** Figures of the window with the large dossier: going from view to view, from item to item, and typing. */
public final class WindowFigures {
    private static final long SEED = 38;
    private static final int KEYS = 120;
    private final PrintStream out;
    private final Path folder;

    /** Prints to a stream, and makes its dossier in a folder. */
    public WindowFigures(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Prints the figures as rows of a Markdown table; JavaFX must have been started. */
    public void all() throws Exception {
        Path path = folder.resolve("window.mufakat");
        var desk = new Desk("Desk A", Clock.systemUTC());
        DossierFile.create(path, LargeDossier.entries(100, SEED), desk);
        var preferences = new PreferencesFile(folder.resolve("window.properties"));
        preferences.write(Preferences.initial().withChoice(Bars.ASKED, "yes"));
        DossierFile file = DossierFile.open(path, desk);
        var made = new CompletableFuture<MainWindow>();
        Platform.runLater(() -> {
            var window = new MainWindow(new Stage(), new Surroundings(desk, preferences, folder, Runnable::run,
                    page -> {}), new NoFiles(), Optional.empty());
            window.put(file);
            window.show();
            made.complete(window);
        });
        MainWindow window = made.get();
        Thread.sleep(3_000);
        switching(window);
        selecting(window, file.dossier());
        typing(window, file.dossier());
        onFront(window::leave);
    }

    private void switching(MainWindow window) throws Exception {
        for (String place : Rooms.PLACES) {
            List<Double> first = List.of(laidOut(window.scene(), () -> window.go(place)));
            Thread.sleep(1_000);
            print("going to " + place + ", for the first time", first, 100);
        }
        for (String place : Rooms.PLACES) {
            List<Double> again = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                laidOut(window.scene(), () -> window.go(place.equals(Rooms.AGENDA) ? Rooms.SHARE : Rooms.AGENDA));
                Thread.sleep(100);
                again.add(laidOut(window.scene(), () -> window.go(place)));
                Thread.sleep(100);
            }
            print("going to " + place + " again", again, 100);
        }
    }

    private void selecting(MainWindow window, Dossier dossier) throws Exception {
        List<AgendaItem> items = dossier.preparedMeeting().map(meeting -> dossier.items(meeting.id())).orElseThrow();
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            AgendaItem item = items.get(i * 13 % items.size());
            double one = laidOut(window.scene(), () -> window.goTo(Anchor.to(item)));
            if (i >= 20) {
                taken.add(one);
            }
            Thread.sleep(30);
        }
        print("selecting an item of " + items.size(), taken, 50);
    }

    private void typing(MainWindow window, Dossier dossier) throws Exception {
        Position position = dossier.all(Position.class).stream().filter(each -> !each.pointsToMake().isBlank())
                .findFirst().orElseThrow();
        onFront(() -> window.goTo(Anchor.to(position, "pointsToMake")));
        type(window, "key in a position");
        List<Change> thousand = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            thousand.add(Change.put((Entry) new Comment(Id.random(), Anchor.to(position, "pointsToMake"),
                    Optional.empty(), "Desk A", Clock.systemUTC().instant(), "Example: comment " + i, Optional.empty(),
                    "", Optional.empty())));
        }
        perform(window, thousand);
        type(window, "key in a position with a thousand comments");
        String line = "Example: the partners work on energy efficiency with the members that ask for it.\n";
        perform(window, List.of(Change.put(position.type().shape().with(position, "pointsToMake",
                line.repeat(1_000_000 / line.length())))));
        type(window, "key in a position of 1 MB");
    }

    private static void perform(MainWindow window, List<Change> changes) throws Exception {
        onFront(() -> window.opened().get().orElseThrow().session().perform(window,
                Label.of("change.comment-add", "1"), dossier -> changes));
        Thread.sleep(2_000);
    }

    private void type(MainWindow window, String what) throws Exception {
        List<Double> taken = new ArrayList<>();
        var area = (LightArea) window.scene().getRoot().lookupAll(".light-area").stream()
                .filter(node -> "position.pointsToMake".equals(node.getId())).findFirst().orElseThrow();
        onFront(() -> {
            area.requestFocus();
            area.moveTo(area.getLength() / 2);
        });
        for (int i = 0; i < KEYS; i++) {
            String key = i % 7 == 6 ? " " : "a";
            double one = laidOut(window.scene(), () -> Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_TYPED, key, "",
                    KeyCode.UNDEFINED, false, false, false, false)));
            if (i >= KEYS / 4) {
                taken.add(one);
            }
            Thread.sleep(40 + i % 17);
        }
        double p95 = taken.stream().sorted().toList().get(taken.size() * 95 / 100);
        out.printf("| %s: pressed to laid out | median %.1f ms, p95 %.1f ms | goal p95 24 ms | %.2f |%n", what,
                median(taken), p95, p95 / 24);
    }

    /** The milliseconds from an act until what it changed is laid out. */
    private static double laidOut(Scene scene, Runnable act) throws Exception {
        var done = new CompletableFuture<Double>();
        long asked = System.nanoTime();
        Platform.runLater(() -> {
            act.run();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    done.complete((System.nanoTime() - asked) / 1e6);
                }
            });
            Platform.requestNextPulse();
        });
        return done.get();
    }

    private void print(String what, List<Double> all, double goal) {
        out.printf("| %s | %.1f ms | goal %.0f ms | %.2f |%n", what, median(all), goal, median(all) / goal);
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static void onFront(Runnable act) throws Exception {
        CompletableFuture.runAsync(act, Platform::runLater).get();
    }

    /** Nobody is there to choose a file. */
    private static final class NoFiles implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String title, Kind kind, String name) {
            return Optional.empty();
        }
    }
}
