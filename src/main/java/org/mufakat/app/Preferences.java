package org.mufakat.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Id;
import org.mufakat.domain.VisibleWords;

/**
 * What a person has chosen for the program, on this machine; no part of any dossier.
 *
 * @param language one of {@link Messages#LANGUAGES}
 * @param theme light or dark
 * @param textSize in per cent of the usual size, from 70 to 200
 * @param folded whether what stays in the delegation is folded for a shared screen
 * @param recent the dossiers opened last, newest first, at most {@value #MOST_RECENT}
 * @param window where the window was; empty before it was first closed
 * @param name who is named at changes; empty until the person said it
 * @param pace how many words the person speaks in a minute, from 60 to 240
 * @param looked when the person last looked at a dossier, by the id of its cover
 * @param choices what the person chose in a view, such as a filter, by the view's own key
 */
public record Preferences(Locale language, Theme theme, int textSize, boolean folded, List<Recent> recent,
        Optional<Window> window, String name, int pace, Map<String, Instant> looked, Map<String, String> choices) {
    /** How many dossiers are remembered. */
    public static final int MOST_RECENT = 30;

    /** The pace at which most people speak in a meeting, in words a minute. */
    public static final int USUAL_PACE = 120;
    /** The slowest pace that can be set. */
    public static final int SLOWEST = 60;
    /** The fastest pace that can be set. */
    public static final int FASTEST = 240;
    private static final int SMALLEST_TEXT = 70;
    private static final int LARGEST_TEXT = 200;

    /** The ground that the window is drawn on. */
    public enum Theme {
        /** Dark words on a light ground. */
        LIGHT,
        /** Light words on a dark ground. */
        DARK
    }

    /** A dossier that was open: its file, and the title it had, so that it has a name even when it is not found. */
    public record Recent(Path file, String title) {}

    /** Place and size of the window in the screen's own units. */
    public record Window(double x, double y, double width, double height, boolean maximised) {
        /** Refuses a size that no window can have. */
        public Window {
            if (!(width > 0 && height > 0 && Double.isFinite(x + y + width + height))) {
                throw new IllegalArgumentException("No window is " + width + " by " + height);
            }
        }
    }

    /** Keeps the text size and the list of dossiers inside their limits, and of the name what can be seen. */
    public Preferences {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        recent = recent.stream().limit(MOST_RECENT).toList();
        name = VisibleWords.of(name).strip();
        pace = Math.clamp(pace, SLOWEST, FASTEST);
        looked = Collections.unmodifiableMap(new TreeMap<>(looked));
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    /** What a person finds who starts the program for the first time. */
    public static Preferences initial() {
        return new Preferences(Messages.LANGUAGES.getFirst(), Theme.LIGHT, 100, false, List.of(), Optional.empty(), "",
                USUAL_PACE, Map.of(), Map.of());
    }

    /** The same with another language. */
    public Preferences withLanguage(Locale other) {
        return new Preferences(other, theme, textSize, folded, recent, window, name, pace, looked, choices);
    }

    /** The same with another theme. */
    public Preferences withTheme(Theme other) {
        return new Preferences(language, other, textSize, folded, recent, window, name, pace, looked, choices);
    }

    /** The same with another text size in per cent, brought inside the limits. */
    public Preferences withTextSize(int other) {
        return new Preferences(language, theme, other, folded, recent, window, name, pace, looked, choices);
    }

    /** The same, folded for a shared screen or not. */
    public Preferences withFolded(boolean other) {
        return new Preferences(language, theme, textSize, other, recent, window, name, pace, looked, choices);
    }

    /** The same with this dossier first in the list, and only once. */
    public Preferences withOpened(Path file, String title) {
        var others = recent.stream().filter(one -> !one.file().equals(file));
        return withRecent(Stream.concat(Stream.of(new Recent(file, title)), others).toList());
    }

    /** The same without this dossier in the list. */
    public Preferences withoutRecent(Path file) {
        return withRecent(recent.stream().filter(one -> !one.file().equals(file)).toList());
    }

    /** The same with the window at another place. */
    public Preferences withWindow(Window other) {
        return new Preferences(language, theme, textSize, folded, recent, Optional.of(other), name, pace, looked,
                choices);
    }

    /** The same with another name at changes. */
    public Preferences withName(String other) {
        return new Preferences(language, theme, textSize, folded, recent, window, other, pace, looked, choices);
    }

    /** The same with another pace of speech in words a minute, brought inside the limits. */
    public Preferences withPace(int other) {
        return new Preferences(language, theme, textSize, folded, recent, window, name, other, looked, choices);
    }

    /** The same where the dossier of that cover was last looked at then. */
    public Preferences withLooked(Id<Cover> dossier, Instant at) {
        var other = new TreeMap<>(looked);
        other.put(dossier.toString(), at);
        return new Preferences(language, theme, textSize, folded, recent, window, name, pace, other, choices);
    }

    /** When the dossier of that cover was last looked at; absent when never. */
    public Optional<Instant> lookedAt(Id<Cover> dossier) {
        return Optional.ofNullable(looked.get(dossier.toString()));
    }

    /** The same with a choice made in a view. */
    public Preferences withChoice(String key, String choice) {
        var other = new TreeMap<>(choices);
        other.put(key, choice);
        return new Preferences(language, theme, textSize, folded, recent, window, name, pace, looked, other);
    }

    private Preferences withRecent(List<Recent> other) {
        return new Preferences(language, theme, textSize, folded, other, window, name, pace, looked, choices);
    }
}
