package org.mufakat.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;

/** The formats in which something leaves, chosen by the ending of the file's name. */
public enum ExportFormat {
    /** A bundle, with everything that the audience may see. */
    JSON,
    /** The support records. */
    CSV,
    /** The texts. */
    TXT;

    private static final Set<String> OF_STATEMENTS = Set.of(EntryType.CONSENSUS_TEXT.label(),
            EntryType.PARAGRAPH.label(), "paragraph.number", "paragraph.kind", "paragraph.words");

    /** The format that a file's name asks for; absent when it ends otherwise. */
    public static Optional<ExportFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> name.endsWith(each.ending())).findFirst();
    }

    /** The ending of the name of such a file, with its point. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether such a file could hold what {@link org.mufakat.domain.KeptBack} counts under that kind, for some audience. */
    public boolean canHold(String kind) {
        return switch (this) {
            case JSON -> true;
            case CSV -> kind.startsWith(EntryType.SUPPORT_RECORD.label());
            case TXT -> OF_STATEMENTS.contains(kind);
        };
    }

    /** How many records such a file holds of what leaves: all, the support records, or the paragraphs. */
    public int recordsOf(Dossier leaving) {
        return switch (this) {
            case JSON -> leaving.size();
            case CSV -> leaving.count(EntryType.SUPPORT_RECORD);
            case TXT -> leaving.count(EntryType.PARAGRAPH);
        };
    }
}
