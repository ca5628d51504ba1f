package org.mufakat.cli;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says which words of a call are wrong, in the reader's language, and where the command is described. */
final class WrongWords implements IParameterExceptionHandler {

    private final Terminal terminal;

    WrongWords(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        if (isUnknownCommand(problem, arguments)) {
            terminal.complain("cli.unknown-command", arguments[0]);
            return ExitCode.WRONG;
        }
        switch (problem) {
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> terminal.complain("cli.twice", label(twice.getOverwritten()));
            case ParameterException wrong when wrong.getArgSpec() != null && wrong.getValue() != null ->
                value(wrong.getArgSpec(), wrong.getValue());
            default -> terminal.complain("cli.wrong", String.join(" ", arguments));
        }
        terminal.complain("cli.see-help", problem.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.WRONG;
    }

    private void missing(List<ArgSpec> missing) {
        if (missing.stream().anyMatch(each -> label(each).equals("--audience"))) {
            terminal.complain("cli.missing-audience");
        } else if (missing.getFirst() instanceof OptionSpec option) {
            terminal.complain("cli.missing-value", label(option), option.paramLabel());
        } else {
            terminal.complain("cli.missing",
                    missing.stream().map(WrongWords::label).collect(Collectors.joining(", ")));
        }
    }

    private void unmatched(UnmatchedArgumentException unmatched) {
        Optional<String> option = unmatched.getUnmatched().stream().filter(word -> word.startsWith("-")).findFirst();
        List<String> meant = unmatched.isUnknownOption() ? unmatched.getSuggestions() : List.of();
        if (option.isPresent() && !meant.isEmpty()) {
            terminal.complain("cli.unknown-option-meant", option.get(), meant.getFirst());
        } else if (option.isPresent()) {
            terminal.complain("cli.unknown-option", option.get());
        } else {
            terminal.complain("cli.too-many", String.join(" ", unmatched.getUnmatched()));
        }
    }

    /** Whether words too many follow one that was to be a command, which picocli takes for the dossier. */
    private static boolean isUnknownCommand(ParameterException problem, String[] arguments) {
        return problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && problem.getCommandLine().getParent() == null && !arguments[0].startsWith("-")
                && !new File(arguments[0]).exists();
    }

    private void value(ArgSpec argument, String value) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            terminal.complain("cli.wrong-choice", label(argument), value, Arrays.stream(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
        } else if (type == Integer.class) {
            terminal.complain("cli.wrong-number", label(argument), value);
        } else if (type == Instant.class) {
            terminal.complain("cli.wrong-time", label(argument), value);
        } else if (type == Path.class) {
            terminal.complain("cli.wrong-path", label(argument), value);
        } else {
            terminal.complain("cli.no-value", label(argument), value);
        }
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
