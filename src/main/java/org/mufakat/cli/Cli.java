package org.mufakat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.app.Messages;
import org.mufakat.app.Preferences;
import org.mufakat.app.PreferencesFile;
import org.mufakat.document.TableEncoding;
import org.mufakat.dossier.Desk;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The program as it is asked on a command line; nothing of the window is loaded before a command asks for it. */
public final class Cli {

    private Cli() {}

    /** Does what the words ask, on the process's own streams, and returns the exit code. */
    public static int run(String[] arguments, Launcher launcher) {
        var results = new StandardOutput();
        var out = new PrintWriter(results, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var messages = Messages.of(language(System.getenv()));
        var desk = new Desk(System.getProperty("user.name", ""), Clock.systemDefaultZone());
        var terminal = new Terminal(out, err, messages, desk);
        int code = run(arguments, terminal, launcher);
        if (results.lost()) {
            terminal.complain("cli.results-lost");
            return ExitCode.UNUSABLE;
        }
        return code;
    }

    /** Does what the words ask, at this terminal, and returns the exit code. */
    public static int run(String[] arguments, Terminal terminal, Launcher launcher) {
        var command = new CommandLine(new MainCommand(terminal, launcher))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new InfoCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new BracketsCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new BackupsCommand(terminal))
                .addSubcommand(new TourCommand(terminal, launcher))
                .setResourceBundle(new HelpWords(terminal.messages()))
                .setParameterExceptionHandler(new WrongWords(terminal))
                .setExecutionExceptionHandler(new Problems(terminal))
                .registerConverter(Path.class, Cli::path)
                .registerConverter(TableEncoding.class, Cli::encoding)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err());
        int code = command.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** The file of that name; an empty name would be the folder that the command is called in. */
    private static Path path(String name) {
        if (name.isBlank()) {
            throw new TypeConversionException(name);
        }
        return Path.of(name);
    }

    private static TableEncoding encoding(String name) {
        return TableEncoding.called(name).orElseThrow(() -> new TypeConversionException(name));
    }

    /** The language that was chosen in the window, else the one of the environment. */
    private static Locale language(Map<String, String> environment) {
        Path file = PreferencesFile.usualPlace(System.getProperty("os.name"), Path.of(System.getProperty("user.home")),
                environment);
        return chosen(file).orElseGet(() -> spoken(environment));
    }

    /** The language of the environment, by the first of these variables that says anything. */
    static Locale spoken(Map<String, String> environment) {
        String words = Stream.of("MUFAKAT_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank()).findFirst().orElse("en");
        return Locale.forLanguageTag(words.replaceAll("[_.@].*", ""));
    }

    private static Optional<Locale> chosen(Path file) {
        try {
            return file.toFile().isFile()
                    ? Optional.of(new PreferencesFile(file).read()).map(Preferences::language)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
