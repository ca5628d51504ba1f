package org.mufakat.ui.support.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** By what the rows of the table are grouped. */
public enum Grouping {
    /** They are not. */
    NONE,
    /** By the partners who gave the support together. */
    PARTNER,
    /** By programme area. */
    AREA,
    /** By kind. */
    KIND,
    /** By how far it has come. */
    STATUS,
    /** By the year in which it begins. */
    YEAR,
    /** By the words about its beneficiaries. */
    BENEFICIARIES;

    /** What the records of a row's group have in common, in words, empty where it is not stated; absent without groups. */
    Optional<String> heading(SupportRow row, SupportLabels labels) {
        return this == NONE ? Optional.empty() : Optional.of(name(row, labels));
    }

    private String name(SupportRow row, SupportLabels labels) {
        return switch (this) {
            case NONE -> "";
            case PARTNER -> row.partners();
            case AREA -> row.record().area().isEmpty() ? "" : labels.areaInFull(row.record().area());
            case KIND -> row.kind();
            case STATUS -> labels.status(row.record().status());
            case YEAR -> firstYear(row).map(String::valueOf).orElse("");
            case BENEFICIARIES -> row.record().beneficiaries().strip();
        };
    }

    /** The order of the groups, in which what is not stated comes last. */
    Comparator<SupportRow> order(SupportLabels labels) {
        Comparator<String> words = labels.alphabetical();
        return switch (this) {
            case NONE -> (one, other) -> 0;
            case PARTNER -> Comparator.comparing(SupportRow::partners, words);
            case AREA -> Comparator.comparingInt(SupportRow::areaPlace);
            case KIND -> Comparator.comparingInt(labels::kindPlace);
            case STATUS -> Comparator.comparing((SupportRow row) -> row.record().status());
            case YEAR -> Comparator.comparingInt(row -> firstYear(row).orElse(Integer.MAX_VALUE));
            case BENEFICIARIES -> Comparator.comparing((SupportRow row) -> name(row, labels).isEmpty())
                    .thenComparing(row -> name(row, labels), words);
        };
    }

    private static Optional<Integer> firstYear(SupportRow row) {
        var period = row.record().period();
        return period.from().or(period::to).map(LocalDate::getYear);
    }
}
