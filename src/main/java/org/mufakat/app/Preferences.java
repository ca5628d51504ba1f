package org.mufakat.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person has chosen for the program, on this machine; no part of any dossier.
 *
 * @param language one of {@link Messages#LANGUAGES}
 * @param theme light or dark
 * @param textSize in per cent of the usual size, from 70 to 200
 * @param folded whether what stays in the delegation is folded for a shared screen
 * @param recent the dossiers opened last, newest first, at most {@value #MOST_RECENT}
 * @param window where the window was; empty before it was first closed
 */
public record Preferences(Locale language, Theme theme, int textSize, boolean folded, List<Recent> recent,
        Optional<Window> window) {
    /** How many dossiers are remembered. */
    public static final int MOST_RECENT = 30;

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

    /** Keeps the text size and the list of dossiers inside their limits. */
    public Preferences {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        recent = recent.stream().limit(MOST_RECENT).toList();
    }

    /** What a person finds who starts the program for the first time. */
    public static Preferences initial() {
        return new Preferences(Messages.LANGUAGES.getFirst(), Theme.LIGHT, 100, false, List.of(), Optional.empty());
    }

    /** The same with another language. */
    public Preferences withLanguage(Locale other) {
        return new Preferences(other, theme, textSize, folded, recent, window);
    }

    /** The same with another theme. */
    public Preferences withTheme(Theme other) {
        return new Preferences(language, other, textSize, folded, recent, window);
    }

    /** The same with another text size in per cent, brought inside the limits. */
    public Preferences withTextSize(int other) {
        return new Preferences(language, theme, other, folded, recent, window);
    }

    /** The same, folded for a shared screen or not. */
    public Preferences withFolded(boolean other) {
        return new Preferences(language, theme, textSize, other, recent, window);
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
        return new Preferences(language, theme, textSize, folded, recent, Optional.of(other));
    }

    private Preferences withRecent(List<Recent> other) {
        return new Preferences(language, theme, textSize, folded, other, window);
    }
}
