package org.mufakat.app.intake;

import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Period;
import org.mufakat.domain.SupportRecord;

/** A record as a row states it anew; what the table has no column for stays as it was. */
final class Replacement {
    private final SupportRecord known;
    private final SupportRecord stated;
    private final ReadRow row;

    Replacement(SupportRecord known, ReadRow row) {
        this.known = known;
        this.stated = row.record().orElseThrow();
        this.row = row;
    }

    SupportRecord result() {
        Set<SupportColumn> columns = row.stated();
        SupportRecord all = with(known, "partners", stated.partners());
        all = with(all, "title", stated.title());
        if (columns.contains(SupportColumn.AREA)) {
            all = with(all, "area", stated.area());
        }
        if (columns.contains(SupportColumn.KIND)) {
            all = with(all, "kind", stated.kind());
        }
        if (!period().equals(known.period())) {
            all = with(with(all, "period", period()), "precision", Optional.empty());
        }
        if (columns.contains(SupportColumn.BENEFICIARIES)) {
            all = with(all, "beneficiaries", stated.beneficiaries());
        }
        if (columns.contains(SupportColumn.AMOUNT)) {
            all = with(all, "amount", stated.amount());
        }
        if (columns.contains(SupportColumn.STATUS) && row.statesStatus()) {
            all = with(all, "status", stated.status());
        }
        if (columns.contains(SupportColumn.SOURCE)) {
            all = with(all, "source", stated.source());
        }
        if (columns.contains(SupportColumn.PRECISION)) {
            all = with(all, "precision", stated.precision());
        }
        return columns.contains(SupportColumn.CONFIRMED) ? with(all, "confirmations", stated.confirmations()) : all;
    }

    /** The range that was corrected stays as long as the words do, and none is stated. */
    private Period period() {
        boolean says = row.ranged() || row.stated().contains(SupportColumn.PERIOD)
                && !known.period().words().equals(stated.period().words());
        return says ? stated.period() : known.period();
    }

    private static SupportRecord with(SupportRecord record, String component, Object value) {
        return component(record, component).equals(value)
                ? record
                : EntryType.SUPPORT_RECORD.shape().with(record, component, value);
    }

    private static Object component(SupportRecord record, String name) {
        return EntryType.SUPPORT_RECORD.shape().part(name).of(record);
    }
}
