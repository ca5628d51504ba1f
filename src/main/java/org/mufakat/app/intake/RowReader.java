package org.mufakat.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.document.CellRemark;
import org.mufakat.document.SupportCsv;
import org.mufakat.document.Table;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Confirmation;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Period;
import org.mufakat.domain.Precision;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;
import org.mufakat.domain.VisibleWords;
import org.mufakat.text.DayWords;

/** Reads a row of a table as a support record, and says about each cell what a person should know. */
final class RowReader {
    private static final int LONGEST_DAY = 60;

    private final Matching matching;
    private final ListCells lists;
    private final PeriodCells periods;
    private final AmountCells amounts;
    private final BlankRecord blank = new BlankRecord();
    private final Set<SupportColumn> stated;
    private final int width;

    /** Reads rows of a table matched like this; {@code width} is how many cells a row has. */
    RowReader(Matching matching, Conventions conventions, Listed listed, Additions additions, int width) {
        this.matching = matching;
        this.lists = new ListCells(listed, additions);
        this.periods = new PeriodCells(conventions, matching.ours());
        this.amounts = new AmountCells(conventions, matching.ours());
        this.width = width;
        this.stated = Arrays.stream(SupportColumn.values()).filter(each -> matching.place(each).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SupportColumn.class)));
    }

    /** A row as it is understood; the record that it makes has that identity. */
    ReadRow read(RowWords row, Set<String> kept, Id<SupportRecord> id) {
        var findings = new RowFindings(kept);
        cells(row, findings);
        Optional<Integer> number = number(row, findings);
        List<Id<Delegation>> partners = lists.partners(row, findings);
        String title = text(row, SupportColumn.TITLE, findings);
        if (title.isBlank()) {
            findings.block(SupportColumn.TITLE, "without-title", List.of());
        }
        Map<String, Object> components = new HashMap<>();
        components.put("id", id);
        number.ifPresent(given -> components.put("number", given));
        components.put("partners", partners);
        components.put("title", title);
        components.put("area", lists.area(row, findings));
        components.put("kind", lists.kind(row, findings));
        components.put("status", lists.status(row, findings).orElse(SupportStatus.RECALLED));
        components.put("beneficiaries", text(row, SupportColumn.BENEFICIARIES, findings));
        components.put("source", text(row, SupportColumn.SOURCE, findings));
        SourceCells.look(row.cell(SupportColumn.SOURCE), findings);
        components.put("confirmations", confirmations(row));
        components.put("precision", precision(row, findings));
        Optional<SupportRecord> record = Optional.empty();
        try {
            Period period = periods.read(row, text(row, SupportColumn.PERIOD, findings), findings);
            components.put("period", period);
            components.put("amount", amounts.read(row, findings));
            if (!findings.isBlocked()) {
                record = Optional.of(blank.with(components));
            }
        } catch (BrokenRule rule) {
            findings.add(Optional.empty(), CellFinding.Weight.BLOCKS, "rule", List.of(),
                    String.join(", ", rule.arguments()));
        }
        return new ReadRow(findings.all(), record, number, written(row), PeriodCells.isRanged(row));
    }

    private Set<SupportColumn> written(RowWords row) {
        if (row.written().isEmpty()) {
            return stated;
        }
        Set<SupportColumn> all = EnumSet.copyOf(row.written().keySet());
        all.addAll(stated);
        return all;
    }

    private void cells(RowWords row, RowFindings findings) {
        int filled = row.row().filled();
        boolean isMisfit = matching.headed() && (filled > width || row.row().cells().size() < width);
        if (isMisfit) {
            findings.add(Optional.empty(), filled > width ? CellFinding.Weight.BLOCKS : CellFinding.Weight.DOUBT,
                    "cells", filled > width
                            ? List.of(RowFindings.keep("intake.mend.extra", "cells"))
                            : List.of(RowFindings.keep("intake.mend.seen", "cells")),
                    filled > width ? filled : row.row().cells().size(), width);
        }
        for (CellRemark remark : row.row().remarks()) {
            Optional<SupportColumn> column = remark.column() < matching.columns().size()
                    ? matching.columns().get(remark.column())
                    : Optional.empty();
            column.filter(each -> !row.written().containsKey(each)).ifPresent(each -> say(each, remark, findings));
        }
    }

    private static void say(SupportColumn column, CellRemark remark, RowFindings findings) {
        String what = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (remark.kind() == CellRemark.Kind.CUT) {
            findings.block(column, what, List.of(RowFindings.keep("intake.mend.cut", what)), remark.detail(),
                    Table.MOST_SIGNS);
        } else {
            List<Mend> mends = List.of(RowFindings.keep("intake.mend.seen", what));
            findings.doubt(column, what, mends, remark.detail());
        }
    }

    private Optional<Integer> number(RowWords row, RowFindings findings) {
        String words = row.cell(SupportColumn.NUMBER).replaceFirst("\\.$", "");
        if (words.matches("0*[1-9][0-9]{0,8}")) {
            return Optional.of(Integer.valueOf(words));
        } else if (!words.isEmpty()) {
            findings.block(SupportColumn.NUMBER, "number", List.of(new Mend.Write(Label.of("intake.mend.next-number"),
                    Map.of(SupportColumn.NUMBER, ""))), words);
        }
        return Optional.empty();
    }

    /** Words as they are seen, and as they are where this program wrote them. */
    private String text(RowWords row, SupportColumn column, RowFindings findings) {
        String words = row.words(column);
        if (matching.ours() || isPlain(words)) {
            return matching.ours() ? words : words.strip();
        }
        String seen = words.lines().map(VisibleWords::of).collect(Collectors.joining("\n")).strip();
        if (!seen.equals(words.strip().replaceAll("\\R", "\n"))) {
            findings.note(column, "unseen");
        }
        return seen;
    }

    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < ' ' || words.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Precision> precision(RowWords row, RowFindings findings) {
        Optional<String> words = row.stated(SupportColumn.PRECISION);
        Optional<Precision> found = words.flatMap(said -> Stream.of(Precision.values())
                .filter(each -> SupportCsv.label(each).equalsIgnoreCase(said)).findFirst());
        if (words.isPresent() && found.isEmpty()) {
            findings.note(SupportColumn.PRECISION, "precision", words.get(), Stream.of(Precision.values())
                    .map(SupportCsv::label).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static List<Confirmation> confirmations(RowWords row) {
        List<Confirmation> all = new ArrayList<>();
        for (String each : row.cell(SupportColumn.CONFIRMED).split("[;\\n]")) {
            String words = VisibleWords.of(each).strip();
            int comma = words.lastIndexOf(',');
            Optional<LocalDate> day = comma < 0 || words.length() - comma > LONGEST_DAY
                    ? Optional.empty()
                    : day(words.substring(comma + 1).strip());
            String by = day.isPresent() ? words.substring(0, comma).strip() : words;
            if (!by.isEmpty()) {
                all.add(new Confirmation(by, day));
            }
        }
        return all;
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return DayWords.day(words);
        } catch (BrokenRule none) {
            return Optional.empty();
        }
    }

    /** The statuses as they stand in files. */
    static String statuses() {
        return Arrays.stream(SupportStatus.values()).map(SupportCsv::label).collect(Collectors.joining(", "));
    }
}
