package org.mufakat.domain;

import java.math.BigDecimal;

/**
 * A sum of money as its source states it; amounts of different currencies are never added up.
 *
 * @param value how much, not negative
 * @param currency the ISO 4217 code, three capital letters
 */
public record Amount(BigDecimal value, String currency) {
    /** Checks the sign and the form of the currency's code. */
    public Amount {
        BrokenRule.require(value.signum() >= 0 && value.precision() <= 32 && Math.abs(value.scale()) <= 32,
                "rule.amount", value);
        BrokenRule.require(currency.matches("[A-Z]{3}"), "rule.currency", currency);
    }
}
