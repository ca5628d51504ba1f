package org.mufakat.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mufakat.app.Preferences.Recent;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Preferences.Window;

/** The file in which a person's preferences are kept: properties in UTF-8, replaced whole at each change. */
public final class PreferencesFile {
    private static final String LOOKED = "looked.";
    private static final String CHOICE = "choice.";
    private final Path file;
    private Optional<Path> setAside = Optional.empty();

    /** Preferences in this file, which need not exist yet. */
    public PreferencesFile(Path file) {
        this.file = file;
    }

    /**
     * The place the operating system gives to a program's settings.
     *
     * @param system the value of {@code os.name}
     * @param home the person's home folder
     * @param environment the environment variables
     */
    public static Path usualPlace(String system, Path home, Map<String, String> environment) {
        return folder(system.toLowerCase(Locale.ROOT), home, environment).resolve("preferences.properties");
    }

    private static Path folder(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("windows")) {
            return absolute(environment.get("APPDATA")).orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Mufakat");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Mufakat");
        }
        return absolute(environment.get("XDG_CONFIG_HOME")).orElse(home.resolve(".config")).resolve("mufakat");
    }

    // A relative XDG_CONFIG_HOME is to be ignored: XDG Base Directory Specification 0.8.
    private static Optional<Path> absolute(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }

    /**
     * The preferences kept, or the initial ones where there are none yet. A damaged file is set aside under another
     * name; what is shown then is folded, for it may have been before.
     *
     * @throws IOException when the file is there and cannot be read or set aside
     */
    public Preferences read() throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException none) {
            return Preferences.initial();
        } catch (CharacterCodingException damaged) {
            return setAside();
        }
        try {
            var values = new Properties();
            values.load(new StringReader(text));
            return parse(values);
        } catch (IllegalArgumentException damaged) {
            return setAside();
        }
    }

    /** The file in which they are kept. */
    public Path path() {
        return file;
    }

    /** Where the damaged file lies now that the last reading found; absent when it found none. */
    public Optional<Path> whereSetAside() {
        return setAside;
    }

    private Preferences setAside() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        setAside = Optional.of(aside);
        return Preferences.initial().withFolded(true);
    }

    private static Preferences parse(Properties values) {
        var recent = new ArrayList<Recent>();
        for (int i = 0; values.containsKey("recent." + i + ".file"); i++) {
            recent.add(new Recent(Path.of(values.getProperty("recent." + i + ".file")),
                    values.getProperty("recent." + i + ".title", "")));
        }
        var window = values.containsKey("window.width")
                ? Optional.of(new Window(number(values, "window.x"), number(values, "window.y"),
                        number(values, "window.width"), number(values, "window.height"),
                        truth(values, "window.maximised")))
                : Optional.<Window>empty();
        return new Preferences(Locale.of(required(values, "language")), Theme.valueOf(required(values, "theme")),
                Integer.parseInt(required(values, "text-size")), truth(values, "folded"), recent, window,
                values.getProperty("name", ""),
                Integer.parseInt(values.getProperty("pace", String.valueOf(Preferences.USUAL_PACE))),
                beginning(values, LOOKED, PreferencesFile::instant), beginning(values, CHOICE, choice -> choice));
    }

    private static <T> Map<String, T> beginning(Properties values, String prefix, Function<String, T> read) {
        return values.stringPropertyNames().stream().filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()),
                        key -> read.apply(values.getProperty(key))));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static String required(Properties values, String key) {
        return Optional.ofNullable(values.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
    }

    private static double number(Properties values, String key) {
        return Double.parseDouble(required(values, key));
    }

    private static boolean truth(Properties values, String key) {
        return switch (required(values, key)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(key + " is neither true nor false");
        };
    }

    /**
     * Keeps these preferences: whoever reads finds the old ones or the new ones, never half of them.
     *
     * @throws IOException when they could not be written; the old ones are still there
     */
    public void write(Preferences preferences) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var fresh = Files.createTempFile(folder, "preferences", ".new");
        try {
            Files.writeString(fresh, print(preferences));
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException plain) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String print(Preferences preferences) throws IOException {
        var values = new Properties();
        values.setProperty("language", preferences.language().getLanguage());
        values.setProperty("theme", preferences.theme().name());
        values.setProperty("text-size", Integer.toString(preferences.textSize()));
        values.setProperty("folded", Boolean.toString(preferences.folded()));
        List<Recent> recent = preferences.recent();
        for (int i = 0; i < recent.size(); i++) {
            values.setProperty("recent." + i + ".file", recent.get(i).file().toString());
            values.setProperty("recent." + i + ".title", recent.get(i).title());
        }
        values.setProperty("name", preferences.name());
        values.setProperty("pace", Integer.toString(preferences.pace()));
        preferences.looked().forEach((dossier, at) -> values.setProperty(LOOKED + dossier, at.toString()));
        preferences.choices().forEach((key, choice) -> values.setProperty(CHOICE + key, choice));
        preferences.window().ifPresent(window -> {
            values.setProperty("window.x", Double.toString(window.x()));
            values.setProperty("window.y", Double.toString(window.y()));
            values.setProperty("window.width", Double.toString(window.width()));
            values.setProperty("window.height", Double.toString(window.height()));
            values.setProperty("window.maximised", Boolean.toString(window.maximised()));
        });
        var writer = new StringWriter();
        values.store(writer, "Mufakat");
        return writer.toString();
    }
}
