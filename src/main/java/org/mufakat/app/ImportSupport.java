package org.mufakat.app;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.SupportCsv;
import org.mufakat.document.SupportRow;
import org.mufakat.domain.Amount;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Form;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Period;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;
import org.mufakat.text.PeriodWords;

/**
 * Takes support records from CSV. A line with the number and title of a record that is there changes that record; a
 * number that another record has is replaced by the next free one, and said so.
 */
public final class ImportSupport {

    private final Dossier dossier;
    private final SupportLists lists;
    private final Map<Integer, SupportRecord> byNumber = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Label> wrong = new ArrayList<>();
    private final List<Label> remarks = new ArrayList<>();
    private final Set<Integer> takenHere = new HashSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private ImportSupport(Dossier dossier, boolean add) {
        this.dossier = dossier;
        this.lists = new SupportLists(dossier, add);
        dossier.all(SupportRecord.class).forEach(record -> byNumber.putIfAbsent(record.number(), record));
    }

    /**
     * What the file's lines would do to the dossier.
     *
     * @param add whether partners, areas and kinds that the dossier does not list are put into its lists
     * @throws DocumentProblem if the file cannot be read
     * @throws Refused if any line cannot be taken in, with a reason for each
     */
    public static Intake from(byte[] file, Dossier dossier, boolean add) throws DocumentProblem, Refused {
        List<SupportRow> rows = SupportCsv.read(file);
        return new ImportSupport(dossier, add).take(rows);
    }

    private Intake take(List<SupportRow> rows) throws Refused {
        rows.forEach(this::take);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        List<Change> all = new ArrayList<>(lists.added());
        all.addAll(changes);
        counts.forEach((key, count) -> remarks.addFirst(Label.of(key, String.valueOf(count))));
        return new Intake(Label.of("change.import-support", String.valueOf(changes.size())), all, remarks);
    }

    private void take(SupportRow row) {
        String line = String.valueOf(row.line());
        int before = wrong.size();
        Optional<Integer> number = number(row);
        var partners = row.partners().stream().map(code -> lists.partner(code, line, wrong)).flatMap(Optional::stream)
                .toList();
        if (row.partners().isEmpty()) {
            wrong.add(Label.of("refused.line-without-partner", line));
        }
        if (row.cell("title").isEmpty()) {
            wrong.add(Label.of("refused.line-without-title", line));
        }
        var area = row.stated("programme_area").flatMap(words -> lists.area(words, line, wrong));
        var kind = row.stated("kind").flatMap(words -> lists.kind(words, line, wrong));
        Optional<SupportStatus> status = status(row);
        Optional<SupportRecord> known = number.map(byNumber::get)
                .filter(record -> record.title().strip().equalsIgnoreCase(row.cell("title")));
        try {
            Period period = period(row, known);
            Optional<Amount> amount = amount(row, known);
            if (wrong.size() == before) {
                put(new SupportRecord(known.map(SupportRecord::id).orElseGet(Id::random), number.orElseThrow(),
                        partners,
                        row.words("title"), area, kind, period, row.words("beneficiaries"), amount,
                        status.orElseThrow(), row.words("source"),
                        known.map(SupportRecord::confirmations).orElse(List.of()),
                        known.map(SupportRecord::contradicts).orElse(List.of()),
                        known.flatMap(SupportRecord::precision), known.map(SupportRecord::apart).orElse(List.of())),
                        known, line);
            }
        } catch (BrokenRule e) {
            wrong.add(Label.of("refused.line-rule", line, String.join(", ", e.arguments())));
        }
    }

    private void put(SupportRecord record, Optional<SupportRecord> known, String line) {
        if (known.equals(Optional.of(record))) {
            counts.merge("intake.support-same", 1, Integer::sum);
            takenHere.add(record.number());
            return;
        }
        SupportRecord placed = record;
        boolean taken = known.isEmpty() && byNumber.containsKey(record.number());
        if (taken || !takenHere.add(record.number())) {
            int free = 1 + byNumber.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
            placed = new SupportRecord(known.isEmpty() ? record.id() : Id.random(), free, record.partners(),
                    record.title(), record.area(), record.kind(), record.period(), record.beneficiaries(),
                    record.amount(), record.status(), record.source(), record.confirmations(), record.contradicts(),
                    record.precision(), record.apart());
            remarks.add(Label.of("intake.support-renumbered", line, String.valueOf(record.number()),
                    String.valueOf(free)));
            takenHere.add(free);
        }
        counts.merge(dossier.find(SupportRecord.class, placed.id()).isPresent()
                ? "intake.support-changed"
                : "intake.support-new", 1, Integer::sum);
        byNumber.put(placed.number(), placed);
        changes.add(Change.put(placed));
    }

    private Optional<Integer> number(SupportRow row) {
        String words = row.cell("no");
        if (words.matches("0*[1-9][0-9]{0,8}")) {
            return Optional.of(Integer.valueOf(words));
        }
        wrong.add(Label.of("refused.line-number", String.valueOf(row.line()), words));
        return Optional.empty();
    }

    private Optional<SupportStatus> status(SupportRow row) {
        var form = new Form.Scalar(SupportStatus.class);
        String words = row.cell("status").toLowerCase(Locale.ROOT);
        if (form.choices().contains(words)) {
            return Optional.of((SupportStatus) form.read(words));
        }
        wrong.add(Label.of("refused.line-status", String.valueOf(row.line()), row.cell("status"),
                String.join(", ", form.choices())));
        return Optional.empty();
    }

    private Period period(SupportRow row, Optional<SupportRecord> known) {
        String words = row.words("period");
        if (row.stated("from").isPresent() || row.stated("to").isPresent()) {
            return range(row, words, day(row, "from"), day(row, "to"));
        }
        return known.map(SupportRecord::period).filter(period -> period.words().equals(words))
                .orElseGet(() -> PeriodWords.read(words));
    }

    private Period range(SupportRow row, String words, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            wrong.add(Label.of("refused.line-period", String.valueOf(row.line()), from.get().toString(),
                    to.get().toString()));
            return Period.UNKNOWN;
        }
        return new Period(words, from, to);
    }

    private Optional<LocalDate> day(SupportRow row, String column) {
        Optional<String> words = row.stated(column);
        try {
            return words.map(LocalDate::parse);
        } catch (DateTimeException e) {
            wrong.add(Label.of("refused.line-day", String.valueOf(row.line()), column, words.orElse("")));
            return Optional.empty();
        }
    }

    private Optional<Amount> amount(SupportRow row, Optional<SupportRecord> known) {
        Optional<String> value = row.stated("amount");
        if (value.isEmpty() && row.stated("currency").isEmpty()) {
            return row.cells().containsKey("amount") ? Optional.empty() : known.flatMap(SupportRecord::amount);
        }
        if (value.isEmpty() || !value.get().matches("[0-9]{1,20}(\\.[0-9]{1,12})?")) {
            wrong.add(Label.of("refused.line-amount", String.valueOf(row.line()), value.orElse("")));
            return Optional.empty();
        }
        if (!Amount.isCurrency(row.cell("currency"))) {
            wrong.add(Label.of("refused.line-currency", String.valueOf(row.line()), row.cell("currency")));
            return Optional.empty();
        }
        return Optional.of(new Amount(new BigDecimal(value.get()), row.cell("currency")));
    }
}
