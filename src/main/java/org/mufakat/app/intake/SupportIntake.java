package org.mufakat.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.app.Offered;
import org.mufakat.document.Table;
import org.mufakat.document.TableInput;
import org.mufakat.document.TableRow;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;

/** Rows of a table that are to become support records of a dossier: plans what becomes of them by what a person says. */
public final class SupportIntake {
    private final Table table;
    private final Dossier dossier;
    private final Additions additions;
    private final StatusWords statuses = new StatusWords();
    private final TitleWords.Vocabulary vocabulary = new TitleWords.Vocabulary();
    private final LikeRecords there = new LikeRecords(vocabulary);
    private final Map<SupportRecord, Optional<LikeRecords.Like>> likeThere = new IdentityHashMap<>();
    private final List<Id<SupportRecord>> ids;
    private final Map<Integer, Before> before = new HashMap<>();
    private Optional<IntakeChoices> last = Optional.empty();
    private boolean indexed;

    /** A row as it was understood for choices that were made before. */
    private record Before(RowWords words, Set<String> kept, ReadRow read) {}

    /** Rows for that dossier. */
    public SupportIntake(Table table, Dossier dossier, Offered offered) {
        this.table = table;
        this.dossier = dossier;
        this.additions = new Additions(dossier, offered);
        this.ids = Stream.generate(Id::<SupportRecord>random).limit(table.rows().size()).toList();
    }

    /** Whether a text is a table of support records: some columns, with headings that are known. */
    public static boolean isTable(TableInput input, Dossier dossier) {
        Table table = input.read();
        if (table.rows().size() < 2) {
            return false;
        }
        Matching matching = Matching.of(table, new Listed(dossier, List.of(), new StatusWords()));
        return matching.headed() && matching.columns().stream().flatMap(Optional::stream).count() >= 3;
    }

    /** The table. */
    public Table table() {
        return table;
    }

    /** The dossier that they are for. */
    public Dossier dossier() {
        return dossier;
    }

    /** Nothing said yet but what the columns seem to hold. */
    public IntakeChoices unsaid() {
        return IntakeChoices.of(Matching.of(table, new Listed(dossier, List.of(), statuses)));
    }

    /**
     * What becomes of the rows; one plan at a time.
     *
     * @throws java.util.concurrent.CancellationException once the watch is stopped
     */
    public synchronized SupportPlan plan(IntakeChoices choices, IntakeWatch watch) {
        List<TableRow> rows = table.rows();
        int first = choices.matching().headed() ? 1 : 0;
        List<RowWords> words = new ArrayList<>(rows.size());
        List<ReadRow> read = new ArrayList<>(rows.size());
        var reader = reader(choices);
        boolean alike = last.filter(each -> each.matching().equals(choices.matching())
                && each.conventions().equals(choices.conventions()) && each.added().equals(choices.added()))
                .isPresent();
        if (!alike) {
            before.clear();
            likeThere.clear();
        }
        last = Optional.of(choices);
        for (int i = first; i < rows.size(); i++) {
            watch.at(i);
            Before now = read(i, choices, reader);
            words.add(now.words());
            read.add(now.read());
        }
        if (!indexed) {
            dossier.all(SupportRecord.class).forEach(there::add);
            indexed = true;
        }
        return new Fates(dossier, choices, record -> likeThere.computeIfAbsent(record, there::mostLike),
                new LikeRecords(vocabulary), watch).plan(table, words, read, first);
    }

    private RowReader reader(IntakeChoices choices) {
        int width = choices.matching().headed() ? table.rows().getFirst().filled() : table.width();
        return new RowReader(choices.matching(), choices.conventions(), new Listed(dossier, choices.added(), statuses),
                additions,
                width);
    }

    private Before read(int row, IntakeChoices choices, RowReader reader) {
        var words = new RowWords(table.rows().get(row), choices.matching(),
                choices.written().getOrDefault(row, Map.of()));
        Set<String> kept = choices.kept().getOrDefault(row, Set.of());
        Before known = before.get(row);
        if (known != null && known.words().written().equals(words.written()) && known.kept().equals(kept)) {
            return known;
        }
        var now = new Before(words, kept, reader.read(words, kept, ids.get(row)));
        before.put(row, now);
        return now;
    }
}
