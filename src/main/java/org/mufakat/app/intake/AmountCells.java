package org.mufakat.app.intake;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Amount;
import org.mufakat.domain.Label;
import org.mufakat.text.AmountWords;
import org.mufakat.text.DecimalSign;

/** Reads how much it was, with its currency in the same cell or in one of its own; nothing is taken for a currency unasked. */
final class AmountCells {
    private static final String PLAIN = "[0-9]{1,20}(\\.[0-9]{1,12})?";
    private static final Mend NO_AMOUNT = new Mend.Write(Label.of("intake.mend.leave-out"),
            Map.of(SupportColumn.AMOUNT, "", SupportColumn.CURRENCY, ""));

    private final Optional<DecimalSign> decimals;

    AmountCells(Conventions conventions, boolean ours) {
        decimals = ours ? Optional.of(DecimalSign.POINT) : conventions.decimals();
    }

    Optional<Amount> read(RowWords row, RowFindings findings) {
        String words = row.cell(SupportColumn.AMOUNT);
        Optional<String> stated = row.stated(SupportColumn.CURRENCY);
        if (words.isEmpty() && stated.isEmpty()) {
            return Optional.empty();
        }
        AmountWords read = AmountWords.read(words, decimals);
        if (read.values().isEmpty()) {
            findings.block(SupportColumn.AMOUNT, "amount", List.of(NO_AMOUNT), words);
            return Optional.empty();
        } else if (read.values().size() > 1) {
            blockUnclear(words, read, findings);
            return Optional.empty();
        }
        BigDecimal value = read.values().getFirst();
        Optional<String> currency = currency(stated, read, findings);
        if (currency.isEmpty()) {
            return Optional.empty();
        } else if (read.about()) {
            String exact = written(value, currency.get());
            findings.block(SupportColumn.AMOUNT, "amount-about", List.of(new Mend.Write(
                    Label.of("intake.mend.take-amount", shown(value) + " " + currency.get()),
                    exact(value, currency.get())), NO_AMOUNT), words, exact);
            return Optional.empty();
        } else if (!words.matches(PLAIN)) {
            findings.note(SupportColumn.AMOUNT, "amount-read", shown(value), currency.get());
        }
        return Optional.of(new Amount(value, currency.get()));
    }

    private static Map<SupportColumn, String> exact(BigDecimal value, String currency) {
        return Map.of(SupportColumn.AMOUNT, value.toPlainString(), SupportColumn.CURRENCY, currency);
    }

    private static void blockUnclear(String words, AmountWords read, RowFindings findings) {
        List<Mend> mends = new ArrayList<>();
        String currency = read.currencies().size() == 1 ? " " + read.currencies().getFirst() : "";
        read.values()
                .forEach(value -> mends.add(new Mend.Write(Label.of("intake.mend.read-as", shown(value) + currency),
                        Map.of(SupportColumn.AMOUNT, unambiguous(value) + currency))));
        mends.add(new Mend.Agree(Label.of("intake.mend.all-point"), Conventions.NONE.with(DecimalSign.POINT)));
        mends.add(new Mend.Agree(Label.of("intake.mend.all-comma"), Conventions.NONE.with(DecimalSign.COMMA)));
        findings.block(SupportColumn.AMOUNT, "amount-unclear", mends, words, shown(read.values().getFirst()),
                shown(read.values().getLast()));
    }

    /** A number that can be read in one way alone: three decimals would be taken for a group. */
    private static String unambiguous(BigDecimal value) {
        return value.scale() == 3 ? value.setScale(4).toPlainString() : value.toPlainString();
    }

    private static Optional<String> currency(Optional<String> stated, AmountWords read, RowFindings findings) {
        Optional<String> code = stated.filter(words -> Amount.isCurrency(words) || AmountWords.isCode(words))
                .map(words -> words.toUpperCase(Locale.ROOT));
        if (stated.isPresent() && code.isEmpty()) {
            findings.block(SupportColumn.CURRENCY, "currency", chosen(AmountWords.currencies(stated.get())),
                    stated.get());
            return Optional.empty();
        } else if (code.isPresent() && !read.currencies().isEmpty() && !read.currencies().contains(code.get())) {
            findings.block(SupportColumn.CURRENCY, "currency-two",
                    chosen(List.of(code.get(), read.currencies().getFirst())), code.get(),
                    String.join(", ", read.currencies()));
            return Optional.empty();
        } else if (code.isPresent()) {
            return code;
        } else if (read.currencies().size() == 1) {
            return Optional.of(read.currencies().getFirst());
        }
        List<String> possible = read.currencies().isEmpty()
                ? List.of("USD", "JPY", "CNY", "KRW", "VND", "EUR")
                : read.currencies();
        findings.block(SupportColumn.AMOUNT, read.currencies().isEmpty() ? "currency-missing" : "currency-unclear",
                mends(possible, read), String.join(", ", possible));
        return Optional.empty();
    }

    private static List<Mend> mends(List<String> currencies, AmountWords read) {
        BigDecimal value = read.values().getFirst();
        List<Mend> mends = new ArrayList<>(currencies.stream()
                .<Mend>map(each -> new Mend.Write(Label.of("intake.mend.is-currency", each),
                        Map.of(SupportColumn.AMOUNT, written(value, each))))
                .toList());
        mends.add(NO_AMOUNT);
        return mends;
    }

    private static List<Mend> chosen(List<String> currencies) {
        List<Mend> mends = new ArrayList<>(currencies.stream().<Mend>map(
                each -> new Mend.Write(Label.of("intake.mend.is-currency", each), Map.of(SupportColumn.CURRENCY, each)))
                .toList());
        mends.add(NO_AMOUNT);
        return mends;
    }

    private static String written(BigDecimal value, String currency) {
        return unambiguous(value) + " " + currency;
    }

    /** A number with its thousands apart, in a way that no language takes for decimals. */
    private static String shown(BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u202F');
        return new DecimalFormat("#,##0.############", symbols).format(value);
    }
}
