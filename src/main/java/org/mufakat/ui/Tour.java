package org.mufakat.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.Export;
import org.mufakat.app.Preferences;
import org.mufakat.app.PreferencesFile;
import org.mufakat.app.Refused;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Position;
import org.mufakat.domain.SupportRecord;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;

/**
 * Takes a picture of every view of a dossier, where there is no display.
 *
 * @param languages the languages of the window
 * @param themes light, dark, or both
 * @param width the pictures' width in pixels
 * @param height the pictures' height in pixels
 */
public record Tour(List<Locale> languages, List<Preferences.Theme> themes, int width, int height) {
    /** Makes JavaFX draw without a display; has no effect once it has started. */
    public static void needNoDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /**
     * Writes the pictures into the folder, which is made where it is not there, and beside those of the sample what our
     * group may see of it as a bundle; of any other dossier nothing is exported. The dossier is only read. Where
     * several languages or themes are asked for, each has a folder of its own.
     *
     * @param dossier the dossier; the sample where it is absent
     * @throws DossierProblem if the dossier cannot be read
     * @throws IOException if a picture cannot be written
     * @throws Refused if what would be exported beside them must stay
     */
    public void take(Optional<Path> dossier, Path folder)
            throws DossierProblem, IOException, Refused, InterruptedException {
        Path scratch = Files.createTempDirectory("mufakat-tour");
        var desk = dossier.isPresent()
                ? new Desk("", Clock.systemUTC())
                : new SampleEvening().desk();
        String name = dossier.map(path -> path.getFileName().toString()).orElse("sample.mufakat");
        Path copy = scratch.resolve(name);
        if (dossier.isPresent()) {
            try (DossierFile original = DossierFile.read(dossier.get(), desk)) {
                original.saveCopy(copy);
            }
        } else {
            new SampleEvening().make(copy);
        }
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        try {
            Files.createDirectories(folder);
            for (Locale language : languages) {
                for (Preferences.Theme theme : themes) {
                    boolean alone = languages.size() * themes.size() == 1;
                    String own = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
                    Path choices = scratch.resolve(own + ".properties");
                    new PreferencesFile(choices).write(preferences(dossier).withLanguage(language).withTheme(theme)
                            .withChoice(Bars.ASKED, "yes"));
                    walk(new Surroundings(desk, new PreferencesFile(choices), scratch, Runnable::run, page -> {}), copy,
                            alone ? folder : folder.resolve(own));
                }
            }
            bundle(dossier, folder, desk);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e.getCause());
        } finally {
            Platform.exit();
            remove(scratch);
        }
    }

    /** Who looks at the sample looked at it two hours before; nobody ever looked at any other dossier. */
    private static Preferences preferences(Optional<Path> dossier) {
        Preferences initial = Preferences.initial();
        return dossier.isPresent()
                ? initial
                : Dossier.empty().with(CreateDossier.sample().changes()).cover()
                        .map(cover -> initial.withLooked(cover.id(), new SampleEvening().looked())).orElse(initial);
    }

    /** Writes beside the pictures of the sample what our group may see of it; beside those of a dossier nothing. */
    static void bundle(Optional<Path> dossier, Path folder, Desk desk) throws IOException, Refused {
        if (dossier.isEmpty()) {
            Dossier sample = Dossier.empty().with(CreateDossier.sample().changes());
            new Export(sample, DisclosureRequest.to(Audience.GROUP)).to(folder.resolve("sample.json"), desk.clock());
        }
    }

    private void walk(Surroundings around, Path dossier, Path folder)
            throws DossierProblem, IOException, InterruptedException, ExecutionException {
        var made = new CompletableFuture<MainWindow>();
        Platform.runLater(() -> made
                .complete(new MainWindow(new Stage(), around, new NoFiles(), Optional.of(this))));
        MainWindow window = made.get();
        var camera = new Camera(window, folder);
        DossierFile file = DossierFile.open(dossier, around.desk());
        camera.act(window::showWelcome);
        camera.picture("welcome");
        camera.act(() -> window.put(file));
        for (String place : Rooms.ALL) {
            camera.act(() -> {
                window.go(place);
                fullest(file.dossier(), place).map(Anchor::to).ifPresent(window::goTo);
            });
            camera.picture(place);
        }
        overview(camera);
        new SupportTour(camera).take(file.dossier());
        settings(camera, file.dossier());
        Optional<Entry> item = fullest(file.dossier(), Rooms.AGENDA);
        if (item.isPresent()) {
            new ItemTour(camera, Anchor.to(item.get())).take();
        }
        camera.act(() -> {
            window.fold(true);
            window.go(Rooms.AGENDA);
        });
        camera.picture("folded");
        camera.act(() -> window.go(Rooms.TEXT));
        camera.picture("folded-text");
        camera.act(() -> window.go(Rooms.OVERVIEW));
        camera.picture("folded-overview");
        camera.act(() -> window.fold(false));
        camera.settle();
        camera.act(window.shell()::showKeys);
        camera.picture("keys");
        camera.act(window::leave);
    }

    /** What stands below the first look in the overview, and where it leads for what is new. */
    private static void overview(Camera camera) throws IOException, InterruptedException, ExecutionException {
        camera.act(() -> camera.window().go(Rooms.OVERVIEW));
        camera.settle();
        camera.with(ScrollPane.class, pane -> pane.getContent() != null
                && pane.getContent().getStyleClass().contains("overview"), pane -> pane.setVvalue(pane.getVmax()));
        camera.picture("overview-below");
        camera.with(Hyperlink.class, link -> "overview.history".equals(link.getId()), Hyperlink::fire);
        camera.picture("history-since");
    }

    /** The pages of the settings that are about the dossier and what it consists of. */
    private static void settings(Camera camera, Dossier dossier)
            throws IOException, InterruptedException, ExecutionException {
        List<Entry> shown = Stream.of(dossier.cover(), dossier.preparedMeeting(),
                dossier.all(Delegation.class).stream().findFirst()).<Entry>flatMap(Optional::stream).toList();
        for (Entry entry : shown) {
            camera.act(() -> camera.window().goTo(Anchor.to(entry)));
            camera.picture("settings-" + entry.type().plural());
        }
    }

    /** The entry of a view that most was noted about, so that its picture shows what the view can. */
    private static Optional<Entry> fullest(Dossier dossier, String place) {
        Stream<? extends Entry> entries = switch (place) {
            case Rooms.AGENDA -> dossier.all(AgendaItem.class).stream();
            case Rooms.SUPPORT -> dossier.all(SupportRecord.class).stream();
            case Rooms.TEXT -> dossier.all(Paragraph.class).stream();
            default -> Stream.empty();
        };
        return entries.<Entry>map(entry -> entry).max(Comparator.comparingInt(entry -> notes(dossier, entry)));
    }

    private static int notes(Dossier dossier, Entry entry) {
        int own = dossier.commentsAbout(entry.id()).size() + dossier.stancesOn(entry.id()).size()
                + dossier.ourLanguageFor(entry.id()).size();
        return entry instanceof AgendaItem item
                ? own + dossier.position(item.id()).map(Position::id)
                        .map(position -> dossier.commentsAbout(position).size()).orElse(0)
                : own;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
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
