package org.mufakat.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mufakat.document.Table;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;

/** Decides row after row what becomes of it, each as the rows above have left the records. */
final class Fates {
    private static final double LIKELY_TITLE = 0.5;

    private final Dossier dossier;
    private final IntakeChoices choices;
    private final Function<SupportRecord, Optional<LikeRecords.Like>> there;
    private final LikeRecords above;
    private final IntakeWatch watch;
    private final Map<Integer, SupportRecord> byNumber = new HashMap<>();
    private final Map<Id<SupportRecord>, SupportRecord> now = new LinkedHashMap<>();
    private final Map<Id<SupportRecord>, Integer> rowOf = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final List<PlannedRow> rows = new ArrayList<>();
    private int last;

    Fates(Dossier dossier, IntakeChoices choices,
            Function<SupportRecord, Optional<LikeRecords.Like>> there, LikeRecords above, IntakeWatch watch) {
        this.dossier = dossier;
        this.choices = choices;
        this.there = there;
        this.above = above;
        this.watch = watch;
        dossier.all(SupportRecord.class).forEach(record -> {
            byNumber.putIfAbsent(record.number(), record);
            last = Math.max(last, record.number());
        });
    }

    SupportPlan plan(Table table, List<RowWords> words, List<ReadRow> read, int first) {
        read.stream().flatMap(each -> each.number().stream()).filter(each -> each < 1_000_000)
                .forEach(each -> last = Math.max(last, each));
        for (int i = 0; i < read.size(); i++) {
            watch.at(i);
            rows.add(row(first + i, words.get(i), read.get(i)));
        }
        return new SupportPlan(table, dossier, choices, rows, changes());
    }

    private List<Change> changes() {
        List<Change> all = new ArrayList<>();
        Set<Id<?>> meant = new HashSet<>();
        now.values().forEach(record -> {
            meant.addAll(record.partners());
            record.area().ifPresent(meant::add);
            record.kind().ifPresent(meant::add);
        });
        for (Entry entry : choices.added()) {
            if (meant.contains(entry.id())) {
                all.add(Change.put(entry));
            }
        }
        now.values().forEach(record -> all.add(Change.put(record)));
        return all;
    }

    private PlannedRow row(int index, RowWords words, ReadRow read) {
        if (choices.leftOut().contains(index)) {
            return unlike(index, words, read, Fate.LEFT_OUT);
        } else if (read.record().isEmpty()) {
            return unlike(index, words, read, Fate.WRONG);
        }
        SupportRecord record = read.record().get();
        Optional<SupportRecord> numbered = read.number().map(byNumber::get)
                .filter(each -> each.title().strip().equalsIgnoreCase(record.title().strip()));
        if (numbered.isPresent()) {
            Optional<PlannedRow> same = numbered(index, words, read, numbered.get());
            if (same.isPresent()) {
                return same.get();
            }
        }
        return like(record).map(like -> like(index, words, read, like))
                .orElseGet(() -> placed(index, words, read, Optional.empty()));
    }

    private PlannedRow unlike(int index, RowWords words, ReadRow read, Fate fate) {
        return new PlannedRow(index, words, read.findings(), fate, read.record(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** What becomes of a row with the number and title of a record; absent where a row above changed that already. */
    private Optional<PlannedRow> numbered(int index, RowWords words, ReadRow read, SupportRecord known) {
        SupportRecord current = now.getOrDefault(known.id(), known);
        SupportRecord replaced = new Replacement(current, read).result();
        if (replaced.equals(current)) {
            taken.add(known.number());
            return Optional.of(done(index, words, read, Fate.SAME, current, Optional.empty()));
        }
        Optional<Decision> said = Optional.ofNullable(choices.decisions().get(index));
        if (said.isPresent()) {
            return Optional.of(decided(index, words, read, current, said.get()));
        } else if (!taken.add(known.number())) {
            return Optional.empty();
        }
        return Optional.of(put(index, words, read, Fate.CHANGES, current, replaced));
    }

    private Optional<SupportRecord> like(SupportRecord record) {
        Optional<LikeRecords.Like> inDossier = there.apply(record);
        Optional<LikeRecords.Like> inRows = above.mostLike(record);
        double rowsNearness = inRows.map(LikeRecords.Like::nearness).orElse(0.0);
        return inDossier.filter(each -> each.nearness() >= rowsNearness).or(() -> inRows)
                .filter(each -> each.nearness() >= LIKELY_TITLE).map(LikeRecords.Like::record)
                .map(each -> now.getOrDefault(each.id(), each));
    }

    private PlannedRow like(int index, RowWords words, ReadRow read, SupportRecord like) {
        Optional<Decision> said = Optional.ofNullable(choices.decisions().get(index));
        if (said.isEmpty() && new Combination(like, read).addsNothing()) {
            return done(index, words, read, Fate.SAME, like, Optional.empty());
        }
        return said.or(choices::otherwise).map(decision -> decided(index, words, read, like, decision))
                .orElseGet(() -> done(index, words, read, Fate.UNDECIDED, like, Optional.empty()));
    }

    private PlannedRow decided(int index, RowWords words, ReadRow read, SupportRecord like, Decision decision) {
        return switch (decision) {
            case SKIP -> done(index, words, read, Fate.SKIPPED, like, Optional.empty());
            case TAKE -> placed(index, words, read, Optional.of(like));
            case COMBINE -> put(index, words, read, Fate.COMBINED, like, new Combination(like, read).result());
        };
    }

    private PlannedRow put(int index, RowWords words, ReadRow read, Fate fate, SupportRecord like,
            SupportRecord result) {
        if (!result.equals(like)) {
            now.put(result.id(), result);
        }
        return done(index, words, read, fate, like, Optional.of(result));
    }

    private PlannedRow done(int index, RowWords words, ReadRow read, Fate fate, SupportRecord like,
            Optional<SupportRecord> result) {
        return new PlannedRow(index, words, read.findings(), fate, read.record(), Optional.of(like),
                Optional.ofNullable(rowOf.get(like.id())), Optional.of(new Combination(like, read)), result);
    }

    /** A record of its own, with the number that the row states where no other record has it. */
    private PlannedRow placed(int index, RowWords words, ReadRow read, Optional<SupportRecord> like) {
        SupportRecord record = read.record().orElseThrow();
        boolean free = read.number().filter(each -> !byNumber.containsKey(each) && !taken.contains(each)).isPresent();
        int number = free ? read.number().get() : ++last;
        taken.add(number);
        SupportRecord placed = EntryType.SUPPORT_RECORD.shape().with(record, "number", number);
        List<CellFinding> findings = new ArrayList<>(read.findings());
        read.number().filter(each -> !free).ifPresent(stated -> findings.add(new CellFinding(
                Optional.of(SupportColumn.NUMBER), CellFinding.Weight.NOTE, "renumbered",
                List.of(String.valueOf(stated), String.valueOf(number)), List.of())));
        now.put(placed.id(), placed);
        rowOf.put(placed.id(), index);
        above.add(placed);
        return new PlannedRow(index, words, findings, Fate.NEW, read.record(), like,
                like.map(SupportRecord::id).map(rowOf::get), like.map(each -> new Combination(each, read)),
                Optional.of(placed));
    }
}
