package org.mufakat.app;

import java.nio.file.Path;
import java.util.Locale;

/** As what a file is taken in. */
public enum IntakeKind {
    /** A statement, as a text to be negotiated. */
    TEXT,
    /** A statement, as a revision of a text. */
    REVISION,
    /** A statement, as one adopted before. */
    PRECEDENT,
    /** A bundle. */
    BUNDLE,
    /** A list of support records. */
    SUPPORT;

    /**
     * What a file is by the ending of its name.
     *
     * @throws Refused if nothing with that ending can be taken in
     */
    public static IntakeKind of(Path file) throws Refused {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return BUNDLE;
        } else if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return SUPPORT;
        } else if (name.endsWith(".txt")) {
            return TEXT;
        }
        throw new Refused("refused.import-ending", file.getFileName().toString());
    }
}
