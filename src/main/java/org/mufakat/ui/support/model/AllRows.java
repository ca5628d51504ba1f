package org.mufakat.ui.support.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Words;

/** The rows of all records of the dossier, shown or not, each worked out once. */
final class AllRows {
    private final Session session;
    private final Words words;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<SupportLabels> labels = new ReadOnlyObjectWrapper<>();
    private Map<Id<SupportRecord>, SupportRow> rows = Map.of();

    /** The rows of that session's dossier; those made ahead need not be made again. */
    AllRows(Session session, Words words, RowsAhead ahead) {
        this.session = session;
        this.words = words;
        take(ahead.take(seen(), words).orElseGet(() -> ReadRows.of(seen(), words)));
    }

    /** Whether only what the group may see is shown. */
    BooleanProperty folded() {
        return folded;
    }

    /** What things are called; another value when names or the language change. */
    ReadOnlyObjectProperty<SupportLabels> labels() {
        return labels.getReadOnlyProperty();
    }

    /** What may be seen now. */
    Dossier seen() {
        return folded.get() ? session.seenByGroup() : session.dossier();
    }

    /** Works out all rows anew. */
    void read() {
        take(ReadRows.of(seen(), words));
    }

    private void take(ReadRows read) {
        rows = read.rows();
        labels.set(read.labels());
    }

    /** Whether nobody who takes part in the meeting gave anything. */
    boolean othersAlone() {
        return rows.values().stream().allMatch(row -> row.backers().equals(Set.of(Optional.empty())));
    }

    /** The rows, in no order. */
    Collection<SupportRow> all() {
        return rows.values();
    }

    /** The row of a record; absent when there is no such record. */
    Optional<SupportRow> find(Id<?> record) {
        return Optional.ofNullable(rows.get(record));
    }

    /** Whether an update changes what things are called, or their order. */
    static boolean isNaming(Update update) {
        return ReadRows.NAMING.stream().anyMatch(update::touches);
    }

    /** Follows what changed, and says whether any row did. */
    boolean follow(Update update) {
        boolean records = update.touches(EntryType.SUPPORT_RECORD);
        boolean naming = isNaming(update);
        if (folded.get() && records || naming) {
            read();
        } else if (records) {
            update.changes().forEach(this::take);
        }
        return records || naming;
    }

    private void take(Change change) {
        switch (change) {
            case Change.Put(SupportRecord record) -> rows.put(record.id(), labels.get().row(record));
            case Change.Remove(EntryType type, Id<?> id) when type == EntryType.SUPPORT_RECORD -> rows.remove(id);
            default -> {
            }
        }
    }

    /** The rows of the records that an edit changes, as they are before it; none where anything else changes. */
    Map<Id<SupportRecord>, SupportRow> before(Update update) {
        Map<Id<SupportRecord>, SupportRow> found = new HashMap<>();
        if (folded.get()) {
            return found;
        }
        for (Change change : update.changes()) {
            if (update.cause() == Update.Cause.EDIT && change instanceof Change.Put(SupportRecord record)
                    && rows.containsKey(record.id())) {
                found.put(record.id(), rows.get(record.id()));
            }
        }
        return found.size() == update.changes().size() ? found : Map.of();
    }
}
