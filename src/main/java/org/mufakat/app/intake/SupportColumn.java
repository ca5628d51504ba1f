package org.mufakat.app.intake;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a table of support records holds. */
public enum SupportColumn {
    /** The record's number. */
    NUMBER("no"),
    /** Who gave the support. */
    PARTNER("partner"),
    /** What it is. */
    TITLE("title"),
    /** The programme area. */
    AREA("programme_area"),
    /** The kind of support. */
    KIND("kind"),
    /** When, in the source's words. */
    PERIOD("period"),
    /** For whom. */
    BENEFICIARIES("beneficiaries"),
    /** How far it has come. */
    STATUS("status"),
    /** Where it is written. */
    SOURCE("source"),
    /** How much. */
    AMOUNT("amount"),
    /** In which currency. */
    CURRENCY("currency"),
    /** The first day. */
    FROM("from"),
    /** The last day. */
    TO("to"),
    /** Who confirmed it, and when. */
    CONFIRMED("confirmed_by"),
    /** How exactly its period is known. */
    PRECISION("precision");

    private final String inFiles;

    SupportColumn(String inFiles) {
        this.inFiles = inFiles;
    }

    /** The heading in our own files. */
    public String inFiles() {
        return inFiles;
    }

    /** The column with that heading in our own files. */
    public static Optional<SupportColumn> inFiles(String heading) {
        return Arrays.stream(values()).filter(each -> each.inFiles.equals(heading)).findFirst();
    }
}
