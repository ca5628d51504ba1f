package org.mufakat.dossier;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy that is kept of a dossier; all that is said of it stands in its name.
 *
 * @param path where it lies
 * @param at when it was made, to the second
 * @param last the first eight digits of the newest change-set's id, all 0 when it has none
 * @param entries how many entries it holds
 */
public record Backup(Path path, Instant at, String last, int entries) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}Z)-([0-9a-f]{8})-(\\d{1,9})\\.mufakat");

    static String name(Instant at, String last, int entries) {
        return TIME.format(at) + "-" + last + "-" + entries + ".mufakat";
    }

    static String digits(Optional<String> changeSet) {
        return changeSet.map(id -> id.substring(0, 8)).orElse("00000000");
    }

    /** The backup of that name; absent when the name is no backup's. */
    static Optional<Backup> of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(path, TIME.parse(name.group(1), Instant::from), name.group(2),
                    Integer.parseInt(name.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
