package org.mufakat.dossier;

import java.util.Arrays;
import java.util.Locale;
import org.mufakat.domain.BrokenRule;

/** Why a change-set was written. */
public enum ChangeKind {
    /** The dossier was made with these entries; it cannot be undone. */
    CREATE,
    /** A person changed something. */
    EDIT,
    /** A step was taken back. */
    UNDO,
    /** A step was done again. */
    REDO;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChangeKind of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst()
                .orElseThrow(() -> new BrokenRule("rule.row", String.valueOf(label)));
    }
}
