package org.mufakat.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.exchange.Bundle;
import org.mufakat.exchange.BundleProblem;
import org.mufakat.exchange.BundleReader;

/** Takes a bundle into a dossier that holds nothing yet but what the program offers. */
public final class ImportBundle {

    private ImportBundle() {}

    /**
     * What the bundle would do to the dossier: its records stand there afterwards, and no others.
     *
     * @throws Refused if the dossier has records of its own, since two dossiers are not merged yet
     * @throws BundleProblem if the bundle cannot be read
     * @throws IOException if the stream cannot be read
     */
    public static Intake from(InputStream in, Dossier dossier) throws Refused, BundleProblem, IOException {
        Bundle bundle = BundleReader.read(in);
        if (!new Offered().isUntouched(dossier)) {
            throw new Refused("refused.merge");
        }
        List<Change> changes = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            bundle.dossier().all(type).forEach(entry -> changes.add(Change.put(entry)));
        }
        boolean covered = bundle.dossier().count(EntryType.COVER) > 0;
        for (EntryType type : EntryType.values()) {
            for (Entry entry : dossier.all(type)) {
                boolean stays = type == EntryType.COVER && !covered;
                if (!stays && bundle.dossier().find(type, entry.id()).isEmpty()) {
                    changes.add(Change.remove(entry));
                }
            }
        }
        List<Label> remarks = bundle.unknown().isEmpty()
                ? List.of()
                : List.of(Label.of("intake.unknown-members", String.valueOf(bundle.unknown().size()),
                        String.join(", ", bundle.unknown().stream().limit(5).toList())));
        return new Intake(Label.of("change.import-bundle", bundle.envelope().sender()), changes, remarks);
    }
}
