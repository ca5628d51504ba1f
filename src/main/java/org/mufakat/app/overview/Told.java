package org.mufakat.app.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Instruction;

/**
 * What the capital told us: what came since the person last looked, and what was not carried out yet.
 *
 * @param listed the instructions, those not carried out first, of these the newest first
 * @param fresh how many of them came since the person last looked
 * @param open how many of them were not carried out yet
 */
public record Told(List<Instruction> listed, int fresh, int open) {
    /** Keeps an unmodifiable copy of the list. */
    public Told {
        listed = List.copyOf(listed);
    }

    /** The instructions of a dossier for a person who looked last at {@code since}, or never. */
    static Told of(Dossier dossier, Optional<Instant> since) {
        List<Instruction> listed = dossier.all(Instruction.class).stream()
                .filter(each -> !each.done() || isFresh(each, since))
                .sorted(Comparator.comparing(Instruction::done)
                        .thenComparing(Comparator.comparing(Instruction::receivedAt).reversed()))
                .toList();
        return new Told(listed, (int) listed.stream().filter(each -> isFresh(each, since)).count(),
                (int) listed.stream().filter(each -> !each.done()).count());
    }

    private static boolean isFresh(Instruction instruction, Optional<Instant> since) {
        return since.map(instruction.receivedAt()::isAfter).orElse(true);
    }
}
