package org.mufakat.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes of a dossier another one that an audience must not be able to tell from it: whatever the field says stays is
 * changed, and nothing else. What stays is said here once more, not taken from {@link Disclosure}.
 */
public final class KeptApart {

    private static final Set<String> STEERING = Set.of("circulatedTo");

    private final Dossier dossier;
    private final Audience audience;
    private final Optional<Id<Contributor>> contributor;
    private final SplittableRandom random;
    private final Dossier donor;

    private KeptApart(Dossier dossier, DisclosureRequest request, Dossier donor, long seed) {
        this.dossier = dossier;
        this.audience = request.audience();
        this.contributor = request.contributor();
        this.random = new SplittableRandom(seed);
        this.donor = donor;
    }

    /** Another dossier that differs only in what the audience of the request may not see, with values from the donor. */
    public static Dossier of(Dossier dossier, DisclosureRequest request, Dossier donor, long seed) {
        return new KeptApart(dossier, request, donor, seed).other();
    }

    private Dossier other() {
        List<Entry> entries = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            for (Entry entry : dossier.all(type)) {
                if (staysWhole(entry)) {
                    reworded(entry).ifPresent(entries::add);
                } else {
                    entries.add(varied(entry, reader(entry)));
                }
            }
        }
        dossier.all(AgendaItem.class).forEach(item -> entries.add(
                new Instruction(Id.random(random), Instant.EPOCH, "Capital", "words " + random.nextInt(),
                        Optional.of(Anchor.to(item)), false)));
        return Dossier.of(entries);
    }

    /** Whether nothing of the entry may be seen. */
    private boolean staysWhole(Entry entry) {
        return switch (entry) {
            case Instruction told -> true;
            case Stance stance -> true;
            case OurLanguage wording -> true;
            case BracketPackage bound -> true;
            case Paragraph draft -> true;
            case Revision revision -> !revision.circulatedTo().map(widest -> audience.ordinal() >= widest.ordinal())
                    .orElse(false);
            case Comment comment -> audience != Audience.CONTRIBUTOR
                    || comment.addressedTo().filter(to -> contributor.equals(Optional.of(to))).isEmpty();
            case Contributor agency -> !contributor.equals(Optional.of(agency.id()))
                    || audience != Audience.CONTRIBUTOR;
            case Contribution asked -> !contributor.equals(Optional.of(asked.contributor()))
                    || audience != Audience.CONTRIBUTOR;
            case Position position -> audience == Audience.ALL;
            case SupportRecord record -> audience == Audience.ALL;
            case ProgrammeArea area -> audience == Audience.ALL;
            case SupportKind kind -> audience == Audience.ALL;
            case Cover cover -> false;
            case Delegation delegation -> false;
            case Meeting meeting -> false;
            case AgendaItem item -> false;
            case ConsensusText text -> false;
            case Link link -> false;
            case NamedView view -> true;
        };
    }

    /** As what a reader the entry is seen: of items that are not its own, a contributor sees what the group sees. */
    private Audience reader(Entry entry) {
        boolean others = entry instanceof Position position && audience == Audience.CONTRIBUTOR
                && contributor.isPresent() && dossier.contributions(position.item()).stream()
                        .noneMatch(asked -> contributor.equals(Optional.of(asked.contributor())));
        return others ? Audience.GROUP : audience;
    }

    private Entry varied(Entry entry, Audience reader) {
        Shape shape = entry.type().shape();
        Object[] values = shape.values(entry);
        List<Entry> donors = donor.all(entry.type());
        for (int i = 1; i < values.length; i++) {
            Part part = shape.parts().get(i);
            boolean seen = part.widest().map(widest -> reader.ordinal() >= widest.ordinal()).orElse(false);
            if (!seen && !STEERING.contains(part.name()) && !donors.isEmpty()
                    && References.target(part).isEmpty()) {
                values[i] = part.of(donors.get(random.nextInt(donors.size())));
            }
        }
        if (entry instanceof Revision) {
            values[shape.parts().indexOf(shape.part("statuses"))] = List.of();
        }
        return (Entry) shape.create(values);
    }

    /** What stays as a whole is now there with other words, or not at all if nothing that is seen refers to it. */
    private Optional<Entry> reworded(Entry entry) {
        if (entry instanceof Revision || entry instanceof Comment || entry instanceof Stance
                || entry instanceof OurLanguage) {
            if (random.nextInt(3) == 0) {
                return Optional.empty();
            }
        }
        Shape shape = entry.type().shape();
        Object[] values = shape.values(entry);
        for (int i = 1; i < values.length; i++) {
            Form form = shape.parts().get(i).form();
            if (form instanceof Form.Scalar scalar && scalar.type() == String.class) {
                values[i] = "kept apart " + random.nextInt(1_000_000);
            }
        }
        return Optional.of((Entry) shape.create(values));
    }
}
