package org.mufakat.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A sum of money as its source states it; amounts of different currencies are never added up.
 *
 * @param value how much, not negative
 * @param currency the ISO 4217 code, three capital letters
 */
public record Amount(BigDecimal value, String currency) {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Checks the sign and the form of the currency's code. */
    public Amount {
        BrokenRule.require(value.signum() >= 0 && value.precision() <= 32 && Math.abs(value.scale()) <= 32,
                "rule.amount", value);
        BrokenRule.require(isCurrency(currency), "rule.currency", currency);
    }

    /** Whether the words can be a currency's code: three capital letters, as in ISO 4217. */
    public static boolean isCurrency(String code) {
        return CURRENCY.matcher(code).matches();
    }
}
