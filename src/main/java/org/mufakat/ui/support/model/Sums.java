package org.mufakat.ui.support.model;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mufakat.domain.Language;

/**
 * Sums of money as people write them in a language: 10,000,000.5 in English, 10.000.000,5 in Vietnamese.
 *
 * @param language the language that decides which sign groups and which is the decimal sign
 */
public record Sums(Language language) {
    private static final int MOST_DIGITS = 32;

    /** The sum as it is shown, with every digit that it has. */
    public String show(BigDecimal sum) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(language.locale()));
        format.setMinimumFractionDigits(Math.max(0, sum.scale()));
        format.setMaximumFractionDigits(Math.max(0, sum.scale()));
        return format.format(sum);
    }

    /** The sum that the words mean; absent when they mean none, so that no sign is ever guessed at. */
    public Optional<BigDecimal> read(String words) {
        var signs = DecimalFormatSymbols.getInstance(language.locale());
        String group = "[" + Pattern.quote(String.valueOf(signs.getGroupingSeparator())) + " \u00a0]";
        String point = Pattern.quote(String.valueOf(signs.getDecimalSeparator()));
        String typed = words.strip();
        boolean grouped = typed.matches("\\d{1,3}(" + group + "\\d{3})+(" + point + "\\d+)?");
        if (typed.length() > MOST_DIGITS || !grouped && !typed.matches("\\d+(" + point + "\\d+)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed.replaceAll(group, "").replaceAll(point, ".")));
    }
}
