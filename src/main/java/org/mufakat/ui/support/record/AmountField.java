package org.mufakat.ui.support.record;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mufakat.domain.Amount;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Sums;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportRow;

/** How much: a sum and its currency, which reach the record together once both can be read. */
public final class AmountField implements RecordField {
    private static final BigDecimal EXAMPLE = new BigDecimal("10000000");

    private final TextField sum = new TextField();
    private final TextField currency = new TextField();
    private final Problem problem;
    private final SupportEdits edits;
    private final Words words;
    private final Supplier<SupportLabels> labels;
    private Optional<SupportRecord> record = Optional.empty();
    private String shownSum = "";
    private String shownCurrency = "";
    private boolean typing;
    private boolean showing;

    public AmountField(boolean readOnly, SupportEdits edits, Words words, Supplier<SupportLabels> labels) {
        this.edits = edits;
        this.words = words;
        this.labels = labels;
        sum.setId("support.amount");
        currency.setId("support.currency");
        sum.setPrefColumnCount(9);
        currency.setPrefColumnCount(3);
        currency.setMinWidth(64);
        sum.setEditable(!readOnly);
        currency.setEditable(!readOnly);
        sum.promptTextProperty().bind(words.bind("support.not-stated"));
        currency.setPromptText("USD");
        sum.accessibleTextProperty().bind(words.bind("support.field.amount"));
        currency.accessibleTextProperty().bind(words.bind("support.field.currency"));
        HBox.setHgrow(sum, Priority.ALWAYS);
        problem = new Problem(new HBox(4, sum, currency));
        sum.textProperty().subscribe((before, now) -> typed());
        currency.textProperty().subscribe((before, now) -> typed());
    }

    @Override
    public Node node() {
        return problem;
    }

    @Override
    public void show(SupportRow row) {
        Optional<Amount> amount = row.record().amount();
        String nextSum = amount.map(known -> sums().show(known.value())).orElse("");
        String nextCurrency = amount.map(Amount::currency).orElse("");
        boolean same = record.filter(before -> before.id().equals(row.id())).isPresent()
                && shownSum.equals(nextSum) && shownCurrency.equals(nextCurrency);
        record = Optional.of(row.record());
        shownSum = nextSum;
        shownCurrency = nextCurrency;
        if (!same && !typing) {
            showing = true;
            sum.setText(nextSum);
            currency.setText(nextCurrency);
            problem.clear();
            showing = false;
        }
    }

    private void typed() {
        if (!showing) {
            typing = true;
            record.ifPresent(edited -> problem.say(take(edited).orElse("")));
            typing = false;
        }
    }

    private Optional<String> take(SupportRecord edited) {
        String code = currency.getText().strip().toUpperCase(Locale.ROOT);
        if (sum.getText().isBlank()) {
            return put(edited, () -> Optional.empty());
        }
        Optional<BigDecimal> value = sums().read(sum.getText());
        if (value.isEmpty()) {
            return Optional.of(words.text("support.error.amount", sums().show(EXAMPLE)));
        }
        return code.length() == 3
                ? put(edited, () -> Optional.of(new Amount(value.get(), code)))
                : Optional.of(words.text("support.error.currency"));
    }

    private Optional<String> put(SupportRecord edited, Supplier<Optional<Amount>> amount) {
        return edits.type(edited.id(), "amount", each -> SupportEdits.with(each, "amount", amount.get()))
                .map(rule -> Problem.inWords(rule, words));
    }

    private Sums sums() {
        return new Sums(labels.get().language());
    }
}
