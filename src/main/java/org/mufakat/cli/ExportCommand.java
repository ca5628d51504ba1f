package org.mufakat.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mufakat.app.EarlierAudience;
import org.mufakat.app.Export;
import org.mufakat.app.ExportFormat;
import org.mufakat.app.Exported;
import org.mufakat.app.Refused;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.exchange.Envelope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what an audience may see into a file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    private Path dossier;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "export-file")
    private Path file;

    @Option(names = "--audience", required = true, paramLabel = "delegation|contributor|group|all", descriptionKey = "audience")
    private Audience audience;

    @Option(names = "--contributor", paramLabel = "NAME", descriptionKey = "contributor")
    private Optional<String> contributor = Optional.empty();

    @Option(names = "--items", paramLabel = "NUMBER[,NUMBER\u2026]", descriptionKey = "items")
    private List<String> items = List.of();

    @Option(names = "--overwrite", descriptionKey = "overwrite")
    private boolean overwrite;

    @Option(names = "--id", paramLabel = "UUID", descriptionKey = "id")
    private Optional<String> id = Optional.empty();

    @Option(names = "--time", paramLabel = "TIME", descriptionKey = "time")
    private Optional<Instant> time = Optional.empty();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WrongCall, DossierProblem, Refused, IOException {
        if (!items.isEmpty() && ExportFormat.of(file).filter(format -> format != ExportFormat.JSON).isPresent()) {
            throw new WrongCall("cli.items-of-bundle");
        }
        try (DossierFile opened = DossierFile.read(dossier, terminal.desk())) {
            Dossier all = opened.dossier();
            var request = new DisclosureRequest(audience, contributor(all), items(all), Optional.empty());
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString());
            }
            if (Files.exists(file) && !overwrite && !EarlierExport.isIn(file)) {
                throw new WrongCall("cli.file-there", file.toString());
            }
            Optional<Audience> earlier = overwrite ? Optional.empty() : EarlierAudience.seeingLess(file, request);
            if (earlier.isPresent()) {
                throw new WrongCall("cli.made-for-others", file.toString(), "@" + audienceKey(earlier.get()));
            }
            Clock clock = time.map(at -> Clock.fixed(at, terminal.desk().clock().getZone()))
                    .orElse(terminal.desk().clock());
            Exported done = new Export(all, request).to(file, clock,
                    id.map(Id::<Envelope>parse).orElseGet(Id::random));
            terminal.say("cli.exported", file.toString(),
                    terminal.messages().text(audienceKey(audience)),
                    done.records(), done.kept().entries(), done.kept().components());
            return ExitCode.DONE;
        }
    }

    private static String audienceKey(Audience audience) {
        return "audience." + audience.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Id<Contributor>> contributor(Dossier all) throws WrongCall {
        if (contributor.isEmpty()) {
            return Optional.empty();
        }
        List<Contributor> known = all.all(Contributor.class);
        if (audience != Audience.CONTRIBUTOR) {
            throw new WrongCall("cli.contributor-audience");
        } else if (known.isEmpty()) {
            throw new WrongCall("cli.no-contributors", contributor.get());
        }
        return Optional
                .of(known.stream().filter(each -> each.name().strip().equalsIgnoreCase(contributor.get().strip()))
                        .findFirst().map(Contributor::id).orElseThrow(() -> new WrongCall("cli.unknown-contributor",
                                contributor.get(),
                                known.stream().map(Contributor::name).collect(Collectors.joining(", ")))));
    }

    private Optional<Set<Id<AgendaItem>>> items(Dossier all) throws WrongCall {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Set<Id<AgendaItem>> found = new HashSet<>();
        for (String number : String.join(",", items).split(",", -1)) {
            if (number.isBlank()) {
                throw new WrongCall("cli.no-item");
            }
            List<Id<AgendaItem>> named = all.all(AgendaItem.class).stream()
                    .filter(item -> item.number().strip().equalsIgnoreCase(number.strip())).map(AgendaItem::id)
                    .toList();
            if (named.isEmpty()) {
                throw new WrongCall("cli.unknown-item", number);
            }
            found.addAll(named);
        }
        return Optional.of(found);
    }
}
