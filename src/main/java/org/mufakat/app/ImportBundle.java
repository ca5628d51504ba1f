package org.mufakat.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Revision;
import org.mufakat.domain.Shape;
import org.mufakat.exchange.Bundle;
import org.mufakat.exchange.BundleProblem;
import org.mufakat.exchange.BundleReader;

/** Takes a bundle into a dossier that holds nothing yet but what the program offers. */
public final class ImportBundle {

    private ImportBundle() {}

    /**
     * What the bundle would do to the dossier: its records stand there afterwards, and no others. What the bundle's
     * audience does not carry stays as it is here: absence is not deletion.
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
        Audience audience = bundle.envelope().request().audience();
        List<Change> changes = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            for (Entry entry : bundle.dossier().all(type)) {
                Optional<Entry> ours = type == EntryType.COVER
                        ? dossier.all(type).stream().findFirst()
                        : dossier.find(type, entry.id());
                changes.add(Change.put(ours.map(there -> withOurs(entry, there, audience))
                        .orElseGet(() -> reached(entry, audience))));
            }
        }
        boolean covered = bundle.dossier().count(EntryType.COVER) > 0;
        for (EntryType type : EntryType.values()) {
            for (Entry entry : dossier.all(type)) {
                boolean stays = type == EntryType.COVER ? !covered : !carries(audience, type);
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

    /** Their entry, with ours in the components that a bundle for that audience does not carry. */
    private static Entry withOurs(Entry theirs, Entry ours, Audience audience) {
        Shape shape = theirs.type().shape();
        Object[] values = shape.parts().stream()
                .map(part -> part.of(part.visibleTo(audience) ? theirs : ours)).toArray();
        return (Entry) shape.create(values);
    }

    /** A revision that came in reached at least the audience of its bundle: so it may be passed on to that audience. */
    private static Entry reached(Entry entry, Audience audience) {
        return entry instanceof Revision revision && audience != Audience.DELEGATION
                && revision.circulatedTo().isEmpty()
                        ? EntryType.REVISION.shape().with(revision, "circulatedTo", Optional.of(audience))
                        : entry;
    }

    /** Whether a bundle for that audience carries entries of that kind at all. */
    private static boolean carries(Audience audience, EntryType type) {
        return type.shape().parts().stream()
                .anyMatch(part -> !part.name().equals("id") && part.visibleTo(audience));
    }
}
