package org.mufakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.mufakat.app.Findings;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Readiness;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Says what a dossier holds and what of it is not ready. */
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    private Path dossier;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws DossierProblem {
        try (DossierFile opened = DossierFile.read(dossier, terminal.desk())) {
            Dossier all = opened.dossier();
            if (json) {
                Json.print(terminal.out(), out -> write(out, all, Findings.in(all)));
            } else {
                print(all);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Dossier all) {
        all.cover().ifPresent(cover -> terminal.say("cli.info-title", cover.title(),
                cover.marking().isEmpty() ? terminal.messages().text("cli.not-marked") : cover.marking()));
        terminal.say("cli.info-version", DossierFile.newestVersion());
        for (EntryType type : EntryType.values()) {
            if (all.count(type) > 0) {
                terminal.say("cli.count", all.count(type), terminal.messages().text("entry." + type.label()));
            }
        }
        new FindingsPrint(terminal).print(Findings.in(all), all);
    }

    private static void write(JsonGenerator out, Dossier all, Findings findings) {
        out.writeStringProperty("format", "mufakat.info");
        out.writeNumberProperty("version", 1);
        out.writeNumberProperty("formatVersion", DossierFile.newestVersion());
        out.writeStringProperty("title", all.cover().map(Cover::title).orElse(""));
        out.writeStringProperty("marking", all.cover().map(Cover::marking).orElse(""));
        out.writeBooleanProperty("example", all.cover().map(Cover::example).orElse(false));
        out.writeObjectPropertyStart("counts");
        for (EntryType type : EntryType.values()) {
            out.writeNumberProperty(type.plural(), all.count(type));
        }
        out.writeEndObject();
        out.writeBooleanProperty("ready", findings.ready());
        out.writeObjectPropertyStart("notReady");
        for (Readiness readiness : List.of(Readiness.MISSING, Readiness.DRAFT, Readiness.CHANGED)) {
            Json.texts(out, readiness.name().toLowerCase(Locale.ROOT), findings.positions()
                    .getOrDefault(readiness, List.of()).stream().map(AgendaItem::number).toList());
        }
        out.writeNumberProperty("brackets", findings.texts().stream().mapToInt(Findings.OfText::brackets).sum());
        Map<String, Integer> held = new TreeMap<>();
        findings.texts().forEach(text -> text.holders().forEach((who, count) -> held.merge(who, count, Integer::sum)));
        out.writeObjectPropertyStart("heldBy");
        held.forEach(out::writeNumberProperty);
        out.writeEndObject();
        out.writeNumberProperty("unattributed",
                findings.texts().stream().mapToInt(Findings.OfText::unattributed).sum());
        out.writeNumberProperty("openParagraphs",
                findings.texts().stream().mapToInt(text -> text.open().size()).sum());
        out.writeNumberProperty("notAgreed",
                findings.texts().stream().mapToInt(text -> text.notAgreed().size()).sum());
        out.writeEndObject();
    }
}
