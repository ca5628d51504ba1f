package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mufakat.app.InputFile;
import org.mufakat.app.Refused;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.StatementFile;
import org.mufakat.dossier.DossierFile;
import org.mufakat.text.BracketedText;
import org.mufakat.text.Diagnostic;
import org.mufakat.text.KnownNames;
import org.mufakat.text.OpenPoint;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.Statement;
import org.mufakat.text.UnknownNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Says what is open in a statement, paragraph by paragraph and by delegation. */
@Command(name = "brackets")
final class BracketsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "statement")
    private Path file;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--delegations", split = ",", paramLabel = "NAME", descriptionKey = "delegations")
    private List<String> delegations = List.of();

    BracketsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, DocumentProblem, Refused, WrongCall {
        byte[] bytes = InputFile.bytes(file);
        if (DossierFile.begins(bytes)) {
            throw new WrongCall("cli.is-dossier", file.toString());
        }
        Statement statement = StatementFile.read(bytes);
        if (statement.unread() > 0) {
            terminal.complain("intake.unread", Long.toString(statement.unread()));
        }
        KnownNames names = KnownNames.offered().with(delegations);
        BracketedText read = statement.brackets(names);
        if (json) {
            Json.print(terminal.out(), out -> write(out, statement, read));
        } else {
            print(statement, read, UnknownNames.in(read, names));
        }
        return read.isOpen() ? ExitCode.NO : ExitCode.DONE;
    }

    private void print(Statement statement, BracketedText read, Map<String, Integer> unknown) {
        for (int i = 0; i < read.paragraphs().size(); i++) {
            for (OpenPoint point : read.paragraphs().get(i).open()) {
                String who = String.join(", ", point.by());
                String number = statement.numbers().get(i)
                        .orElse(terminal.messages().text("cli.line-of-title", i + 1));
                terminal.say("cli.open-point", number,
                        terminal.messages().text("cli.bracket." + point.kind().jsonName()),
                        who.isEmpty() ? terminal.messages().text("cli.unattributed") : who, point.text());
            }
        }
        read.delegations().forEach((who, count) -> terminal.say("cli.held-by", who, count));
        FindingsPrint.unknown(terminal, unknown);
        if (!unknown.isEmpty()) {
            String names = String.join(",", unknown.keySet());
            terminal.say("cli.names-add", names.contains(" ") ? '"' + names + '"' : names);
        }
        for (Diagnostic diagnostic : read.diagnostics()) {
            say(diagnostic, statement.numbers().get(diagnostic.paragraph()));
        }
        long open = read.brackets().stream().filter(bracket -> bracket.kind().isOpen()).count();
        terminal.say(open == 0 ? "cli.nothing-open" : "cli.open", open);
    }

    private void say(Diagnostic diagnostic, Optional<String> number) {
        String place = number.orElse(terminal.messages().text("cli.line-of-title", diagnostic.paragraph() + 1));
        switch (diagnostic.problem()) {
            case UNCLOSED -> terminal.say("cli.bracket-unclosed", place, diagnostic.at());
            case UNOPENED -> terminal.say("cli.bracket-unopened", place, diagnostic.at());
            case NAME_MISTYPED ->
                terminal.say("cli.name-mistyped", place, diagnostic.written(), diagnostic.meant().orElse("?"));
        }
    }

    private static void write(JsonGenerator out, Statement statement, BracketedText read) {
        out.writeStringProperty("format", "mufakat.brackets");
        out.writeNumberProperty("version", 1);
        out.writeArrayPropertyStart("paragraphs");
        for (int i = 0; i < read.paragraphs().size(); i++) {
            write(out, i, statement.numbers().get(i), read.paragraphs().get(i));
        }
        out.writeEndArray();
        out.writeObjectPropertyStart("delegations");
        read.delegations().forEach(out::writeNumberProperty);
        out.writeEndObject();
        out.writeArrayPropertyStart("diagnostics");
        for (Diagnostic diagnostic : read.diagnostics()) {
            out.writeStartObject();
            out.writeNumberProperty("paragraph", diagnostic.paragraph());
            out.writeNumberProperty("at", diagnostic.at());
            out.writeStringProperty("problem",
                    diagnostic.problem().name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + diagnostic.written()
                            + diagnostic.meant().map(meant -> " (" + meant + "?)").orElse(""));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, int index, Optional<String> number, ParsedParagraph paragraph) {
        out.writeStartObject();
        out.writeNumberProperty("index", index);
        out.writeName("number");
        number.ifPresentOrElse(out::writeString, out::writeNull);
        out.writeStringProperty("text", paragraph.text());
        out.writeStringProperty("status", paragraph.status().jsonName());
        Json.texts(out, "pending", paragraph.pending());
        out.writeArrayPropertyStart("open");
        for (OpenPoint point : paragraph.open()) {
            out.writeStartObject();
            out.writeStringProperty("kind", point.kind().jsonName());
            Json.texts(out, "by", point.by());
            Json.texts(out, "contra", point.contra());
            out.writeNumberProperty("start", point.start());
            out.writeNumberProperty("end", point.end());
            out.writeNumberProperty("depth", point.depth());
            out.writeStringProperty("text", point.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
