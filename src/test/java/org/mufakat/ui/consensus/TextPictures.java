package org.mufakat.ui.consensus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Reminders;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Dossier;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Picture;
import org.mufakat.ui.shell.Shell;

/** Writes pictures of the text view into target/text, to be looked at: all, or those whose names begin as asked. */
final class TextPictures {
    private static final SimpleBooleanProperty FOLDED = new SimpleBooleanProperty();
    private static List<String> wanted = List.of();

    private TextPictures() {}

    public static void main(String[] beginnings) throws Exception {
        wanted = List.of(beginnings);
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        onFx(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
        });
        try {
            take(TextFixture.statement());
        } finally {
            Platform.exit();
        }
    }

    private static void take(Dossier dossier) throws Exception {
        write("en-light", dossier, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, TextPictures::atFive);
        write("vi-dark", dossier, Locale.of("vi"), Theme.DARK, 1440, 900, 100, TextPictures::atFive);
        write("en-dark-narrow", dossier, Locale.ENGLISH, Theme.DARK, 1000, 700, 100, TextPictures::atFive);
        write("vi-light-narrow", dossier, Locale.of("vi"), Theme.LIGHT, 1000, 700, 100, TextPictures::atFive);
        write("vi-light-large", dossier, Locale.of("vi"), Theme.LIGHT, 1440, 900, 150, TextPictures::atFive);
        write("en-top", dossier, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, view -> {});
        write("en-issued", dossier, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, view -> {
            new Editing(view.model()).issue("Rev.2", Optional.of(Audience.GROUP), "");
            view.model().revisionProperty().set(Optional.of(view.model().revisions().getFirst().id()));
        });
        write("vi-issued-large", dossier, Locale.of("vi"), Theme.LIGHT, 1000, 700, 150, view -> {
            new Editing(view.model()).issue("Rev.2", Optional.of(Audience.GROUP), "");
            view.model().revisionProperty().set(Optional.of(view.model().revisions().getFirst().id()));
        });
        write("en-bracket", dossier, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, view -> {
            atFive(view);
            does(view, "text.bracket");
        });
        write("en-issue", dossier, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, view -> does(view,
                "text.issue"));
        write("en-find", dossier, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, view -> replacing(view, "energy"));
        write("vi-find-narrow", dossier, Locale.of("vi"), Theme.DARK, 1000, 700, 100,
                view -> replacing(view, "energy"));
        write("vi-about", dossier, Locale.of("vi"), Theme.LIGHT, 1000, 700, 100, view -> does(view,
                "text.about"));
        write("en-moved", dossier, Locale.ENGLISH, Theme.LIGHT, 1000, 700, 100, view -> {
            atFive(view);
            does(view, "text.up");
        });
        for (var look : List.of(Theme.LIGHT, Theme.DARK)) {
            Locale language = look == Theme.LIGHT ? Locale.ENGLISH : Locale.of("vi");
            String name = language.getLanguage() + "-" + look.name().toLowerCase(Locale.ROOT);
            for (String id : List.of("text.whole", "text.stance", "text.our-language-edit", "text.package",
                    "text.clean", "text.revisions")) {
                write(name + "-" + id, dossier, language, look, look == Theme.LIGHT ? 1440 : 1000,
                        look == Theme.LIGHT ? 900 : 700, 100, view -> {
                            atFive(view);
                            does(view, id);
                        });
            }
            for (String id : List.of("text.whole", "text.stance", "text.package", "text.decide-by")) {
                write(name + "-150-" + id, dossier, language, look, 1000, 700, 150, view -> {
                    atFive(view);
                    does(view, id);
                });
            }
            write(name + "-200", TextFixture.large(200), language, look, 1440, 900, 100, view -> {});
            write(name + "-tall", dossier, language, look, 1440, 2000, 100, TextPictures::atFive);
        }
        takeAsked("sample-en", Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100);
        takeAsked("sample-vi", Locale.of("vi"), Theme.DARK, 1440, 900, 100);
        takeAsked("sample-en-narrow", Locale.ENGLISH, Theme.DARK, 1000, 700, 100);
        takeAsked("sample-vi-large", Locale.of("vi"), Theme.LIGHT, 1440, 900, 150);
        write("en-empty", TextFixture.withoutText(), Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, view -> {});
        write("en-folded", dossier, Locale.ENGLISH, Theme.LIGHT, 1440, 900, 100, view -> {
            new Editing(view.model()).issue("Rev.2", Optional.of(Audience.GROUP), "");
            FOLDED.set(true);
        });
    }

    private static void atFive(ConsensusView view) {
        at("5", view);
    }

    private static void at(String number, ConsensusView view) {
        int row = 0;
        while (!view.model().sheet().rows().get(row).number().equals(number)) {
            row++;
        }
        view.model().caretProperty().set(new Place(row, 20));
    }

    /** What the person may ask for beside the text, far below the head of the panel. */
    private static void takeAsked(String name, Locale language, Theme theme, int width, int height, int size)
            throws Exception {
        Dossier dossier = Dossier.of(CreateDossier.sample().entries());
        for (String id : List.of("text.status-agreed", "text.status-pending", "text.comment")) {
            write(name + "-" + id, dossier, language, theme, width, height, size, view -> {
                atFive(view);
                does(view, id);
            });
        }
        write(name + "-7", dossier, language, theme, width, height, size, view -> {
            at("7", view);
            does(view, "text.next");
        });
        write(name + "-waits", dossier, language, theme, width, height, size, view -> {
            at("9", view);
            does(view, "text.status-pending");
            view.node().lookupAll(".button").stream().filter(each -> "text.pending-edit".equals(each.getId()))
                    .forEach(each -> ((Button) each).fire());
        });
    }

    private static void does(ConsensusView view, String id) {
        view.menus().stream().flatMap(menu -> menu.groups().stream()).flatMap(List::stream)
                .filter(each -> each.id().equals(id)).forEach(Action::perform);
    }

    private static void replacing(ConsensusView view, String sought) {
        view.editing().getLast().perform();
        ((TextField) view.node().lookupAll(".find-bar .text-field").iterator().next()).setText(sought);
    }

    /** A picture once all that an act asked for later has been done. */
    private static void write(String name, Dossier dossier, Locale language, Theme theme, int width, int height,
            int textSize, Consumer<ConsensusView> act) throws Exception {
        if (!wanted.isEmpty() && wanted.stream().noneMatch(name::startsWith)) {
            return;
        }
        var front = new ManualFront();
        var shown = new CompletableFuture<Shown>();
        onFx(() -> shown.complete(show(dossier, front, new Words(language), theme, width, height, textSize)));
        onFx(() -> act.accept(shown.join().view()));
        onFx(() -> Picture.take(shown.join().scene()));
        onFx(() -> {
            shown.join().shell().refresh();
            Picture.take(shown.join().scene());
            try {
                Picture.write(Picture.take(shown.join().scene()), Path.of("target/text/" + name + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            shown.join().scene().getWindow().hide();
        });
    }

    private record Shown(ConsensusView view, Shell shell, Scene scene) {}

    private static Shown show(Dossier dossier, ManualFront front, Words words, Theme theme, int width, int height,
            int textSize) {
        var session = new Session(new MemoryDoor(dossier), front, front, () -> "Desk");
        FOLDED.set(false);
        var view = new ConsensusView(session, new Reminders(session), words, FOLDED, anchor -> {},
                new LiveMentions(session, Runnable::run, Runnable::run));
        var undo = Action.of("edit.undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z");
        var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {}).keys("F1");
        var go = Action.of("go.text", words.bind("text.title"), () -> {}).icon(Feather.FILE_TEXT);
        var shell = new Shell(words, view.menus(),
                List.of(org.mufakat.ui.shell.Place.of(ConsensusView.PLACE, go)), List.of(), undo, keys);
        shell.setRailShown(true);
        var scene = new Scene(shell.root(), width, height);
        new Look(theme, textSize).applyTo(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.sizeToScene();
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        shell.show(view);
        Picture.take(scene);
        return new Shown(view, shell, scene);
    }

    private static void onFx(Runnable act) throws Exception {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                act.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        done.get(5, TimeUnit.MINUTES);
    }
}
