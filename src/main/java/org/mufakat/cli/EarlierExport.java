package org.mufakat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.mufakat.document.SupportCsv;
import org.mufakat.exchange.Bundle;

/** Whether a file was made by an earlier export, so that it can be made again without asking. */
final class EarlierExport {

    private static final int BEGINNING = 200;

    private EarlierExport() {}

    /** Whether it holds a bundle, or support records under all our columns; of other files nobody can tell. */
    static boolean isIn(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            String header = String.join(",", SupportCsv.ALL_COLUMNS);
            return beginning.isEmpty()
                    || name.endsWith(".json") && beginning.contains("\"format\": \"" + Bundle.FORMAT + "\"")
                    || name.endsWith(".csv") && (beginning.startsWith(header + "\n")
                            || beginning.startsWith(header + ","));
        }
    }
}
