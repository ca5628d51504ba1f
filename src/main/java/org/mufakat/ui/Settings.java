package org.mufakat.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mufakat.app.Preferences;
import org.mufakat.app.PreferencesFile;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.ui.control.Memory;

/** What a person has chosen for the window, followed at once and remembered in the background. */
final class Settings implements Memory {
    private final PreferencesFile file;
    private final Executor background;
    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Locale> language = new SimpleObjectProperty<>();
    private final ObjectProperty<Preferences.Theme> theme = new SimpleObjectProperty<>();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private Optional<Label> trouble = Optional.empty();

    /** The settings kept in this file; one that cannot be read is as if it were not there, and is to be told of. */
    Settings(PreferencesFile file, Executor background) {
        this.file = file;
        this.background = background;
        preferences.set(read());
        language.set(preferences.get().language());
        theme.set(preferences.get().theme());
        folded.set(preferences.get().folded());
        language.addListener((observed, before, now) -> change(old -> old.withLanguage(now)));
        theme.addListener((observed, before, now) -> change(old -> old.withTheme(now)));
        folded.addListener((observed, before, now) -> change(old -> old.withFolded(now)));
    }

    private Preferences read() {
        try {
            Preferences read = file.read();
            trouble = file.whereSetAside().map(aside -> Label.of("settings.set-aside", aside.toString()));
            return read;
        } catch (IOException unreadable) {
            trouble = Optional.of(Label.of("settings.unreadable", file.path().toString()));
            return Preferences.initial();
        }
    }

    /** What is to be said of the file that was found; absent when it was in order. */
    Optional<Label> trouble() {
        return trouble;
    }

    /** Everything that was chosen. */
    ReadOnlyObjectProperty<Preferences> preferences() {
        return preferences.getReadOnlyProperty();
    }

    /** The language of the window. */
    ObjectProperty<Locale> language() {
        return language;
    }

    /** Light or dark. */
    ObjectProperty<Preferences.Theme> theme() {
        return theme;
    }

    /** Whether what stays in the delegation is folded, for a shared screen. */
    BooleanProperty folded() {
        return folded;
    }

    @Override
    public Optional<String> of(String key) {
        return Optional.ofNullable(preferences.get().choices().get(key));
    }

    @Override
    public void keep(String key, String choice) {
        change(old -> old.withChoice(key, choice));
    }

    /** Says who is named at changes. */
    void call(String name) {
        change(old -> old.withName(name));
    }

    /** Sets the pace of speech in words a minute. */
    void speak(int pace) {
        change(old -> old.withPace(pace));
    }

    /** Remembers that a dossier was looked at. */
    void looked(Id<Cover> dossier, Instant at) {
        change(old -> old.withLooked(dossier, at));
    }

    /** Makes the text larger or smaller by so many per cent; 0 brings back the usual size. */
    void resizeText(int by) {
        change(old -> old.withTextSize(by == 0 ? 100 : old.textSize() + by));
    }

    /** Puts a dossier first in the list of those opened last. */
    void opened(Path dossier, String title) {
        change(old -> old.withOpened(dossier.toAbsolutePath(), title));
    }

    /** Takes a dossier off the list of those opened last. */
    void forget(Path dossier) {
        change(old -> old.withoutRecent(dossier));
    }

    /** Remembers where the window was. */
    void moved(Preferences.Window window) {
        change(old -> old.withWindow(window));
    }

    private void change(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(preferences.get());
        if (!changed.equals(preferences.get())) {
            preferences.set(changed);
            background.execute(() -> write(changed));
        }
    }

    private void write(Preferences changed) {
        try {
            file.write(changed);
        } catch (IOException lost) {
            // What was chosen holds for this window; the next start finds what was written last.
            return;
        }
    }
}
