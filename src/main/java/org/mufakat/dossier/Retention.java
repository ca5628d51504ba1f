package org.mufakat.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which backups are kept: the last ten, then one a day for a week and one a week for two months. */
final class Retention {

    private static final int NEWEST = 10;
    private static final Duration DAILY = Duration.ofDays(7);
    private static final Duration WEEKLY = Duration.ofDays(62);

    private Retention() {}

    /**
     * Those of the backups that are kept.
     *
     * @param backups newest first
     */
    static Set<Backup> kept(List<Backup> backups, Instant now) {
        Set<Backup> kept = new LinkedHashSet<>(backups.subList(0, Math.min(NEWEST, backups.size())));
        Set<Object> days = new HashSet<>();
        Set<Object> weeks = new HashSet<>();
        for (Backup backup : backups) {
            Duration age = Duration.between(backup.at(), now);
            LocalDate day = backup.at().atOffset(ZoneOffset.UTC).toLocalDate();
            if (age.compareTo(DAILY) <= 0 && days.add(day)) {
                kept.add(backup);
            }
            if (age.compareTo(WEEKLY) <= 0 && weeks.add(week(day))) {
                kept.add(backup);
            }
        }
        for (Backup backup : backups) {
            if (kept.stream().noneMatch(newer -> replaces(newer, backup))) {
                kept.add(backup);
            }
        }
        return kept;
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** An empty or shrunken dossier takes no other's place, for its words may have gone by mistake. */
    private static boolean replaces(Backup newer, Backup older) {
        return !newer.at().isBefore(older.at()) && newer.entries() > 0 && newer.entries() >= older.entries() / 2;
    }
}
