package org.mufakat.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.document.StatementFile;
import org.mufakat.document.SupportCsv;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.exchange.BundleWriter;
import org.mufakat.exchange.Envelope;

/** What leaves, in each format, as text. */
final class Formats {

    private Formats() {}

    /** All formats by their names. */
    static Map<ExportFormat, String> all(Dossier dossier, DisclosureRequest request) {
        Dossier leaving = Disclosure.of(dossier, request);
        Map<ExportFormat, String> all = new EnumMap<>(ExportFormat.class);
        for (ExportFormat format : ExportFormat.values()) {
            all.put(format, of(format, leaving, request));
        }
        return all;
    }

    private static String of(ExportFormat format, Dossier leaving, DisclosureRequest request) {
        return switch (format) {
            case JSON -> {
                var out = new ByteArrayOutputStream();
                BundleWriter.write(leaving, new Envelope(new Id<>(1, 2), List.of(), "", Instant.EPOCH, request), out);
                yield out.toString(StandardCharsets.UTF_8);
            }
            case CSV -> SupportCsv.print(leaving);
            case TXT -> StatementFile.print(leaving);
        };
    }

    /** One request for each audience but our own; the contributor's once with a name and once without. */
    static List<DisclosureRequest> requests(Dossier dossier) {
        Optional<DisclosureRequest> named = dossier.all(Contributor.class).stream().findFirst()
                .map(agency -> DisclosureRequest.to(agency.id()));
        return List.of(DisclosureRequest.to(Audience.ALL), DisclosureRequest.to(Audience.GROUP),
                DisclosureRequest.to(Audience.CONTRIBUTOR), named.orElse(DisclosureRequest.to(Audience.GROUP)));
    }
}
