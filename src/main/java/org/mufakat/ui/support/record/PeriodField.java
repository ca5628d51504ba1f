package org.mufakat.ui.support.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Period;
import org.mufakat.domain.Precision;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.PeriodReading;
import org.mufakat.text.PeriodWords;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Days;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportRow;

/** When: the source's own words, and below them the days that were read from them. */
public final class PeriodField implements RecordField {
    private static final LocalDate EXAMPLE = LocalDate.of(2018, 2, 27);

    private final VBox node = new VBox(4);
    private final List<RecordField> fields;
    private final ChoiceField<Optional<Precision>> precision;
    private String offered = "";
    private final Label unread = new Label();
    private final boolean readOnly;
    private final SupportEdits edits;
    private final Words words;
    private final Supplier<SupportLabels> labels;

    public PeriodField(boolean readOnly, SupportEdits edits, Words words, Supplier<SupportLabels> labels) {
        this.readOnly = readOnly;
        this.edits = edits;
        this.words = words;
        this.labels = labels;
        var said = new GrowingTextArea();
        said.setId("support.period");
        said.setEditable(!readOnly);
        said.promptTextProperty().bind(words.bind("support.period.words"));
        said.accessibleTextProperty().bind(words.bind("support.period.words"));
        RecordField sourceWords = new TypedField(said, record -> record.period().words(),
                (record, typed) -> put(record, period -> said(period, typed)));
        RecordField from = day("support.from", Period::from, (days, typed) -> days.readFirst(typed),
                (period, day) -> new Period(period.words(), day, period.to()));
        RecordField to = day("support.to", Period::to, (days, typed) -> days.readLast(typed),
                (period, day) -> new Period(period.words(), period.from(), day));
        precision = new ChoiceField<>(readOnly, SupportRecord::precision,
                (record, chosen) -> edits.choose(record.id(), "precision",
                        each -> SupportEdits.with(each, "precision", chosen)));
        fields = List.of(sourceWords, from, to, precision);
        unread.textProperty().bind(words.bind("support.period.not-understood"));
        unread.setWrapText(true);
        unread.getStyleClass().add("type-secondary");
        unread.setGraphic(Icons.of(Feather.HELP_CIRCLE));
        unread.managedProperty().bind(unread.visibleProperty());
        node.getChildren().addAll(sourceWords.node(), unread,
                new LabelledField(words.bind("support.field.from"), from.node()),
                new LabelledField(words.bind("support.field.to"), to.node()),
                new LabelledField(words.bind("support.field.precision"), precision.node()));
    }

    private RecordField day(String id, Function<Period, Optional<LocalDate>> value,
            BiFunction<Days, String, Optional<LocalDate>> read,
            BiFunction<Period, Optional<LocalDate>, Period> with) {
        var input = new TextField();
        input.setId(id);
        input.setEditable(!readOnly);
        return new TypedField(input, record -> value.apply(record.period()).map(days()::show).orElse(""),
                (record, typed) -> {
                    Optional<LocalDate> day = read.apply(days(), typed);
                    if (day.isEmpty() && !typed.isBlank()) {
                        return Optional.of(words.text("support.error.date", days().show(EXAMPLE)));
                    }
                    return put(record, period -> with.apply(period, day));
                });
    }

    /** The days follow the words as long as nobody gave other days than the words say. */
    private static Period said(Period before, String typed) {
        Period read = PeriodWords.read(before.words());
        boolean follows = read.from().equals(before.from()) && read.to().equals(before.to());
        return follows ? PeriodWords.read(typed) : new Period(typed, before.from(), before.to());
    }

    private Days days() {
        return labels.get().days();
    }

    private Optional<String> put(SupportRecord record, UnaryOperator<Period> change) {
        return edits.type(record.id(), "period",
                each -> SupportEdits.with(each, "period", change.apply(each.period())))
                .map(rule -> rule.key().equals("rule.period-order")
                        ? words.text(rule.key(), rule.arguments().stream().map(LocalDate::parse).map(days()::show)
                                .toArray())
                        : Problem.inWords(rule, words));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SupportRow row) {
        Period period = row.record().period();
        PeriodReading read = PeriodWords.reading(period.words());
        unread.setVisible(!read.understood() && period.from().isEmpty() && period.to().isEmpty());
        String asWords = inWords(PeriodWords.precision(period));
        List<Optional<Precision>> choices = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Precision.values()).map(Optional::of).forEach(choices::add);
        if (!offered.equals(asWords)) {
            offered = asWords;
            precision.offer(choices, each -> each.isEmpty()
                    ? words.text("support.precision.as-words", asWords)
                    : inWords(each));
        }
        fields.forEach(field -> field.show(row));
    }

    private String inWords(Optional<Precision> exactly) {
        return exactly.map(each -> words.text(Words.key("support.precision.", each)))
                .orElseGet(() -> words.text("support.precision.none"));
    }
}
