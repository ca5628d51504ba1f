package org.mufakat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mufakat.app.ImportBundle;
import org.mufakat.app.ImportStatement;
import org.mufakat.app.ImportSupport;
import org.mufakat.app.InputFile;
import org.mufakat.app.Intake;
import org.mufakat.app.IntakeKind;
import org.mufakat.app.Refused;
import org.mufakat.app.TakeIn;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.TableEncoding;
import org.mufakat.domain.Dossier;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.exchange.BundleProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a file into a dossier, as one step that can be undone. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    private Path dossier;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import-file")
    private Path file;

    @Option(names = "--as", paramLabel = "text|revision|precedent|bundle|support", descriptionKey = "as")
    private Optional<IntakeKind> what = Optional.empty();

    @Option(names = "--text", paramLabel = "TITLE-OR-NUMBER", descriptionKey = "revised-text")
    private Optional<String> text = Optional.empty();

    @Option(names = "--add", descriptionKey = "add")
    private boolean add;

    @Option(names = "--skip-wrong", descriptionKey = "skip-wrong")
    private boolean skipWrong;

    @Option(names = "--encoding", paramLabel = "ENCODING", descriptionKey = "encoding")
    private Optional<TableEncoding> encoding = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WrongCall, DossierProblem, DocumentProblem, BundleProblem, Refused, IOException {
        IntakeKind asked = what.isPresent() ? what.get() : IntakeKind.of(file);
        if (text.isPresent() && asked != IntakeKind.REVISION) {
            throw new WrongCall("cli.text-of-revision");
        }
        try (DossierFile opened = dryRun
                ? DossierFile.read(dossier, terminal.desk())
                : DossierFile.open(dossier, terminal.desk())) {
            if (!dryRun && opened.readOnly()) {
                throw opened.whyReadOnly()
                        .orElseGet(() -> new DossierProblem(DossierProblem.Kind.READ_ONLY, dossier));
            }
            Intake intake = read(asked, opened.dossier());
            if (!dryRun) {
                new TakeIn(opened, terminal.desk().clock(), terminal.desk().who()).write(intake);
            }
            report(intake);
            return ExitCode.DONE;
        }
    }

    private Intake read(IntakeKind asked, Dossier into)
            throws DocumentProblem, BundleProblem, Refused, IOException, WrongCall {
        if (asked == IntakeKind.BUNDLE) {
            try (InputStream in = InputFile.open(file)) {
                return ImportBundle.from(in, into);
            }
        }
        byte[] bytes = InputFile.bytes(file);
        return switch (asked) {
            case SUPPORT -> ImportSupport.from(bytes, into, new ImportSupport.Options(add, skipWrong, encoding));
            case REVISION -> ImportStatement.asRevision(bytes, into, terminal.desk().clock(), text);
            case PRECEDENT -> ImportStatement.asPrecedent(bytes, into, terminal.desk().clock());
            case TEXT, BUNDLE -> ImportStatement.asText(bytes, into, terminal.desk().clock());
        };
    }

    private void report(Intake intake) {
        if (json) {
            Json.print(terminal.out(), out -> {
                out.writeStringProperty("format", "mufakat.import");
                out.writeNumberProperty("version", 1);
                out.writeBooleanProperty("dryRun", dryRun);
                out.writeObjectPropertyStart("counts");
                intake.counts().forEach((type, count) -> out.writeNumberProperty(type.plural(), count));
                out.writeEndObject();
                out.writeArrayPropertyStart("remarks");
                intake.remarks().forEach(remark -> out.writeString(terminal.messages().sentence(remark)));
                out.writeEndArray();
            });
            return;
        }
        terminal.say(intake.changes().isEmpty()
                ? "cli.nothing-new"
                : dryRun ? "cli.would-import" : "cli.imported", file.toString());
        intake.counts().forEach((type, count) -> terminal.say("cli.count", count,
                terminal.messages().text("entry." + type.label())));
        intake.remarks().forEach(terminal::say);
    }
}
