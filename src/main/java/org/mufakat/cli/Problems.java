package org.mufakat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.mufakat.app.FileTrouble;
import org.mufakat.app.Refused;
import org.mufakat.document.DocumentProblem;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Label;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.exchange.BundleProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in a line or two, in the reader's language, and what to do. */
final class Problems implements IExecutionExceptionHandler {

    private static final int MOST_REASONS = 20;

    private static final Set<String> NOT_LISTED = Set.of("refused.line.partner", "refused.line.area",
            "refused.line.kind");

    private final Terminal terminal;

    Problems(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        if (command.getCommandSpec().root().userObject() instanceof MainCommand main && main.verbose()) {
            trace(problem);
        }
        return tell(problem);
    }

    private int tell(Exception problem) {
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
            case IOException wrapped when wrapped.getCause() instanceof Exception cause
                    && !(cause instanceof IOException) && wrapped.getClass() == IOException.class ->
                tell(cause);
            case IOException file -> tell(file);
            default -> {
                tell("cli.unexpected", List.of(String.valueOf(problem)));
                yield ExitCode.UNUSABLE;
            }
        };
    }

    private int tell(String key, List<String> arguments) {
        terminal.complain(key, arguments.toArray(String[]::new));
        return ExitCode.WRONG;
    }

    private int tell(List<Label> reasons) {
        reasons.stream().limit(MOST_REASONS).forEach(reason -> tell(reason.key(), reason.arguments()));
        if (reasons.size() > MOST_REASONS) {
            tell("cli.more-reasons", List.of(String.valueOf(reasons.size() - MOST_REASONS)));
        }
        if (reasons.stream().anyMatch(reason -> NOT_LISTED.contains(reason.key()))) {
            tell("cli.nothing-imported-add", List.of());
        } else if (reasons.stream().anyMatch(reason -> reason.key().startsWith("refused.line"))) {
            tell("cli.nothing-imported", List.of());
        }
        return ExitCode.WRONG;
    }

    private int tell(BrokenRule rule) {
        return tell(rule.key(), rule.arguments());
    }

    private int tell(DossierProblem problem) {
        if (problem.getCause() instanceof BrokenRule rule && problem.kind() == DossierProblem.Kind.REFUSED) {
            return tell(rule);
        }
        Label said = FileTrouble.about(problem, terminal.desk().clock().getZone());
        String here = "cli." + said.key();
        if (problem.kind() == DossierProblem.Kind.NOT_A_DATABASE
                && Files.isDirectory(Path.of(problem.arguments().getFirst()))) {
            tell("cli.is-folder", problem.arguments());
        } else {
            tell(terminal.messages().keys().contains(here) ? here : said.key(), said.arguments());
        }
        return switch (problem.kind()) {
            case EXISTS, REFUSED -> ExitCode.WRONG;
            case MISSING, EMPTY, NOT_A_DATABASE, FOREIGN, NEWER, DAMAGED, LOCKED, READ_ONLY, UNREADABLE, DISK_FULL,
                    GONE, INPUT_OUTPUT, UNEXPECTED ->
                ExitCode.UNUSABLE;
        };
    }

    private int tell(IOException problem) {
        if (isFull(problem)) {
            tell("cli.problem.disk-full", List.of());
        } else if (problem instanceof FileSystemException file && file.getFile() != null) {
            tell(key(file, Path.of(file.getFile())),
                    List.of(file.getFile(), String.valueOf(file.getReason() == null ? "?" : file.getReason())));
        } else {
            tell("cli.file-trouble", List.of(String.valueOf(problem.getMessage())));
        }
        return ExitCode.UNUSABLE;
    }

    private static String key(FileSystemException problem, Path file) {
        return switch (problem) {
            case AccessDeniedException denied -> "cli.no-access";
            case FileSystemException any when Files.isDirectory(file) -> "cli.is-folder";
            case NoSuchFileException missing when !Files.exists(file) -> "cli.no-file";
            case NoSuchFileException within -> "cli.no-folder";
            case FileAlreadyExistsException there -> "cli.no-folder";
            case FileSystemException any when Files.isRegularFile(file.toAbsolutePath().getParent()) -> "cli.no-folder";
            default -> "problem.input-output";
        };
    }

    private static boolean isFull(Throwable problem) {
        return problem != null && (String.valueOf(problem.getMessage()).contains("No space left")
                || isFull(problem.getCause()));
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
}
