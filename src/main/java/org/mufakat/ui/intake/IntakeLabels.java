package org.mufakat.ui.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.Period;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Words;

/** What columns, fates and the parts of records are called in the language of the window. */
final class IntakeLabels {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Words words;
    private final Dossier dossier;
    private final Language language;

    /** Labels for a plan; what a person added to the lists has its name too. */
    IntakeLabels(SupportPlan plan, Words words) {
        this.words = words;
        this.dossier = plan.dossier().with(plan.choices().added().stream().map(Change::put).toList());
        this.language = new Language(words.messages().locale().getLanguage());
    }

    /** The name of a column. */
    static String column(SupportColumn column, Words words) {
        return words.text("support.field." + switch (column) {
            case NUMBER -> "number";
            case PARTNER -> "partners";
            case TITLE -> "title";
            case AREA -> "area";
            case KIND -> "kind";
            case PERIOD -> "period";
            case BENEFICIARIES -> "beneficiaries";
            case STATUS -> "status";
            case SOURCE -> "source";
            case AMOUNT -> "amount";
            case CURRENCY -> "currency";
            case FROM -> "from";
            case TO -> "to";
            case CONFIRMED -> "confirmations";
            case PRECISION -> "precision";
        });
    }

    /** A sentence in the reader's language, with days in words: numbers alone are what can be read in two ways. */
    static String sentence(Label said, Words words) {
        var days = DateTimeFormatter.ofPattern(words.text("intake.day"), words.messages().locale());
        return words.messages().sentence(new Label(said.key(), said.arguments().stream()
                .map(each -> ISO_DAY.matcher(each).matches() ? days.format(LocalDate.parse(each)) : each).toList()));
    }

    /** What becomes of a row. */
    static String fate(PlannedRow row, Words words) {
        String number = row.like().map(SupportRecord::number).map(String::valueOf).orElse("");
        return switch (row.fate()) {
            case NEW -> words.text("intake.fate.new", row.result().map(SupportRecord::number).map(String::valueOf)
                    .orElse(""));
            case CHANGES -> words.text("intake.fate.changes", number);
            case COMBINED -> words.text("intake.fate.combined", number);
            case SAME -> words.text("intake.fate.same", number);
            case UNDECIDED -> words.text("intake.fate.undecided", number);
            case SKIPPED -> words.text("intake.fate.skipped", number);
            case LEFT_OUT -> words.text("intake.fate.left-out");
            case WRONG -> words.text("intake.fate.wrong");
        };
    }

    /** What a record says in a column; empty where it says nothing. */
    String value(SupportRecord record, SupportColumn column) {
        return switch (column) {
            case NUMBER -> String.valueOf(record.number());
            case PARTNER -> record.partners().stream().map(id -> dossier.find(Delegation.class, id))
                    .flatMap(Optional::stream).map(each -> each.nameIn(language)).collect(Collectors.joining(", "));
            case TITLE -> record.title();
            case AREA -> record.area().flatMap(id -> dossier.find(ProgrammeArea.class, id))
                    .map(each -> each.name().in(language)).orElse("");
            case KIND -> record.kind().flatMap(id -> dossier.find(SupportKind.class, id))
                    .map(each -> each.name().in(language)).orElse("");
            case PERIOD -> record.period().words();
            case FROM -> record.period().from().map(this::day).orElse("");
            case TO -> record.period().to().map(this::day).orElse("");
            case BENEFICIARIES -> record.beneficiaries();
            case STATUS -> words.text("status." + record.status().name().toLowerCase(Locale.ROOT));
            case SOURCE -> record.source();
            case AMOUNT -> record.amount().map(each -> each.value().toPlainString() + " " + each.currency()).orElse("");
            case CURRENCY -> "";
            case PRECISION ->
                record.precision().map(each -> words.text(Words.key("support.precision.", each))).orElse("");
            case CONFIRMED -> record.confirmations().stream()
                    .map(each -> each.by() + each.on().map(day -> ", " + day(day)).orElse(""))
                    .collect(Collectors.joining("; "));
        };
    }

    /** The days that a period was understood as; empty where none. */
    String range(Period period) {
        if (period.from().isEmpty() && period.to().isEmpty()) {
            return "";
        } else if (period.from().equals(period.to())) {
            return day(period.from().get());
        }
        return words.text("intake.range", period.from().map(this::day).orElse("…"), period.to().map(this::day)
                .orElse("…"));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.text("moment.day"), words.messages().locale()).format(day);
    }

    /** Whether the row's record is an entry that can be compared with another. */
    static boolean isBeside(PlannedRow row) {
        return row.like().isPresent() && row.read().isPresent() && row.fate() != Fate.WRONG;
    }
}
