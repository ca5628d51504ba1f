package org.mufakat.ui.support.model;

import java.util.Comparator;
import java.util.function.Function;

/** The orders in which the table can be sorted; where two rows are alike, the record's number decides. */
public enum RowOrder {
    /** By the record's number. */
    NUMBER,
    /** By the partners' names. */
    PARTNER,
    /** By title. */
    TITLE,
    /** By the place of the area in the dossier's list. */
    AREA,
    /** By the kind's name. */
    KIND,
    /** By the first day, then the last; what has no day comes last. */
    PERIOD,
    /** By how far it has come. */
    STATUS,
    /** By the source as it is shown. */
    SOURCE,
    /** By who confirmed it; what nobody confirmed comes last. */
    CONFIRMED;

    /** The order in which a table shows its rows before another is asked for: by the period. */
    static final Comparator<SupportRow> FIRST = PERIOD.with(Comparator.naturalOrder())
            .thenComparing(NUMBER.with(Comparator.naturalOrder()));

    /** The order, with words compared as that comparator does. */
    public Comparator<SupportRow> with(Comparator<String> words) {
        Comparator<SupportRow> order = switch (this) {
            case NUMBER -> Comparator.comparingInt(row -> row.record().number());
            case PARTNER -> emptyLast(SupportRow::partners, words);
            case TITLE -> emptyLast(row -> row.record().title(), words);
            case AREA -> Comparator.comparingInt(SupportRow::areaPlace);
            case KIND -> emptyLast(SupportRow::kind, words);
            case PERIOD -> Comparator.comparingLong((SupportRow row) -> row.span().place())
                    .thenComparingLong(row -> row.span().to());
            case STATUS -> Comparator.comparing(row -> row.record().status());
            case SOURCE -> emptyLast(SupportRow::source, words);
            case CONFIRMED -> emptyLast(SupportRow::confirmed, words);
        };
        return order;
    }

    private static Comparator<SupportRow> emptyLast(Function<SupportRow, String> value, Comparator<String> words) {
        return Comparator.comparing((SupportRow row) -> value.apply(row).isEmpty()).thenComparing(value, words);
    }
}
