package org.mufakat.domain;

import java.util.List;
import java.util.Optional;

/** How far our position on an item is; computed from the position and the clearances, never stored. */
public enum Readiness {
    /** Nothing is written that could be said or argued. */
    MISSING,
    /** Something is written, and not every agency that was asked has cleared it, or none was asked. */
    DRAFT,
    /** Every agency that was asked had cleared it, and the wording is another since. */
    CHANGED,
    /** Every agency that was asked has cleared the wording as it is now. */
    CLEARED,
    /** The head of delegation has declared it final. */
    FINAL;

    /** How far a position is, given what was asked of agencies on its item. */
    public static Readiness of(Optional<Position> position, List<Contribution> asked) {
        if (position.isEmpty() || position.get().isBlank()) {
            return MISSING;
        }
        if (position.get().settled()) {
            return FINAL;
        }
        if (asked.isEmpty() || asked.stream().anyMatch(each -> each.clearance().isEmpty())) {
            return DRAFT;
        }
        String wording = position.get().fingerprint();
        return asked.stream().allMatch(each -> isFor(each, wording)) ? CLEARED : CHANGED;
    }

    /** How far our position on an item of the dossier is. */
    public static Readiness of(Dossier dossier, Id<AgendaItem> item) {
        return of(dossier.position(item), dossier.contributions(item));
    }

    /** Whether it can be used as it is: cleared or final. */
    public boolean isReady() {
        return this == CLEARED || this == FINAL;
    }

    private static boolean isFor(Contribution asked, String wording) {
        return asked.clearance().filter(given -> given.wording().equals(wording)).isPresent();
    }
}
