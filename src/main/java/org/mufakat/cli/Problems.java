package org.mufakat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mufakat.app.Refused;
import org.mufakat.document.DocumentProblem;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Label;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.exchange.BundleProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in a line or two, in the reader's language, and what to do. */
final class Problems implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int MOST_REASONS = 20;

    private final Terminal terminal;

    Problems(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        switch (problem) {
            case MissingParameterException missing when missing.getMissing().stream()
                    .anyMatch(each -> label(each).equals("--audience")) ->
                tell("cli.missing-audience", List.of());
            case MissingParameterException missing -> tell("cli.missing", List.of(
                    missing.getMissing().stream().map(Problems::label).collect(Collectors.joining(", "))));
            case UnmatchedArgumentException unmatched -> tell("cli.unknown",
                    List.of(String.join(" ", unmatched.getUnmatched())));
            default -> tell("cli.wrong", List.of(problem.getMessage()));
        }
        tell("cli.see-help", List.of(problem.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.WRONG;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        if (command.getCommandSpec().root().userObject() instanceof MainCommand main && main.verbose()) {
            trace(problem);
        }
        return switch (problem) {
            case WrongCall wrong -> tell(wrong.key(), wrong.arguments());
            case Refused refused -> tell(refused.reasons());
            case DocumentProblem document -> tell(document.key(), document.arguments());
            case BundleProblem bundle -> {
                tell(bundle.key(), bundle.arguments());
                bundle.rule().ifPresent(this::tell);
                yield ExitCode.WRONG;
            }
            case DossierProblem dossier -> tell(dossier);
            case BrokenRule rule -> tell(rule);
            case IOException file -> tell(file);
            default -> {
                tell("cli.unexpected", List.of(String.valueOf(problem)));
                yield ExitCode.UNUSABLE;
            }
        };
    }

    private int tell(String key, List<String> arguments) {
        terminal.err().println("mufakat: " + terminal.sentence(key, arguments));
        return ExitCode.WRONG;
    }

    private int tell(List<Label> reasons) {
        reasons.stream().limit(MOST_REASONS).forEach(reason -> tell(reason.key(), reason.arguments()));
        if (reasons.size() > MOST_REASONS) {
            tell("cli.more-reasons", List.of(String.valueOf(reasons.size() - MOST_REASONS)));
        }
        if (reasons.stream().anyMatch(reason -> reason.key().startsWith("refused.line"))) {
            tell("cli.nothing-imported", List.of());
        }
        return ExitCode.WRONG;
    }

    private int tell(BrokenRule rule) {
        return tell(rule.key(), rule.arguments());
    }

    private int tell(DossierProblem problem) {
        String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String here = "cli.problem." + kind;
        tell(terminal.messages().keys().contains(here) ? here : "problem." + kind, problem.arguments());
        return switch (problem.kind()) {
            case EXISTS, REFUSED -> ExitCode.WRONG;
            case MISSING, EMPTY, NOT_A_DATABASE, FOREIGN, NEWER, DAMAGED, LOCKED, READ_ONLY, DISK_FULL, GONE,
                    INPUT_OUTPUT ->
                ExitCode.UNUSABLE;
        };
    }

    private int tell(IOException problem) {
        if (String.valueOf(problem.getMessage()).contains("No space left")) {
            tell("cli.problem.disk-full", List.of());
            return ExitCode.UNUSABLE;
        }
        switch (problem) {
            case NoSuchFileException missing -> tell("cli.no-file", List.of(missing.getFile()));
            case FileSystemException file -> tell("problem.input-output", List.of(String.valueOf(file.getFile()),
                    String.valueOf(file.getReason() == null ? file.getClass().getSimpleName() : file.getReason())));
            default -> tell("cli.file-trouble", List.of(String.valueOf(problem.getMessage())));
        }
        return ExitCode.UNUSABLE;
    }

    private void trace(Throwable problem) {
        PrintWriter err = terminal.err();
        err.println(problem);
        for (StackTraceElement frame : problem.getStackTrace()) {
            err.println("    at " + frame);
        }
        if (problem.getCause() != null) {
            trace(problem.getCause());
        }
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
