package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mufakat.app.Messages;
import org.mufakat.dossier.Desk;

/** Calls of the command line, one after the other a minute later, with what each said. */
final class Calls {

    private final Path folder;
    private static final Pattern UNFILLED = Pattern.compile("\\{[0-9]");

    private final Locale language;
    private final Launcher window;
    private Clock clock = Clock.fixed(Instant.parse("2020-11-17T11:40:00Z"), ZoneOffset.UTC);
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    Calls(Path folder) {
        this(folder, Locale.ENGLISH);
    }

    Calls(Path folder, Locale language) {
        this(folder, language, new NoWindow());
    }

    /** Calls that find that window where they ask for one. */
    Calls(Path folder, Locale language, Launcher window) {
        this.folder = folder;
        this.language = language;
        this.window = window;
    }

    /** What the last call said among the results. */
    String out() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    /** What the last call said among the errors. */
    String err() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }

    /** Runs a call whose words that are names of files are taken to lie in the folder. */
    int run(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        clock = Clock.offset(clock, Duration.ofMinutes(1));
        String[] placed = Arrays.stream(words).map(word -> word.matches("[^@]+\\.(mufakat|json|csv|txt|docx)")
                ? folder.resolve(word).toString()
                : word).toArray(String[]::new);
        int code = Cli.run(placed,
                new Terminal(new PrintWriter(out), new PrintWriter(err), Messages.of(language),
                        new Desk("Desk", clock)),
                window);
        assertFalse(UNFILLED.matcher(out() + err()).find(), () -> "a place was left unfilled: " + out() + err());
        return code;
    }

    private static final class NoWindow implements Launcher {
        @Override
        public boolean hasDisplay() {
            return true;
        }

        @Override
        public int open(Optional<Path> dossier) {
            return 0;
        }

        @Override
        public int tour(TourRequest request) {
            return 0;
        }
    }
}
