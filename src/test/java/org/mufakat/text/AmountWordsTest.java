package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money as people type them; what can be read in two ways is not guessed. */
class AmountWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"1000000|1000000|", "USD 10 billion|10000000000|USD",
            "10 bn USD|10000000000|USD",
            "$10 bn|10000000000|USD AUD SGD CAD NZD", "US$ 2.5 million|2500000|USD", "10 tỷ đồng|10000000000|VND",
            "1,5 triệu USD|1500000|USD", "3 nghìn tỷ đồng|3000000000000|VND", "€ 500.000,25|500000.25|EUR",
            "1.000,50|1000.50|", "1,000.50|1000.50|", "1.000.000|1000000|", "1 000 000 JPY|1000000|JPY",
            "¥100|100|JPY CNY", "1.000|1000 1.000|", "1,500 USD|1500 1.500|USD", "0.125|0.125|", "12,5|12.5|",
            "ten||", "-5||", "1.00.000||", "5 XXY||", "1,000,50||", "USD 5 EUR||",
            "10.000 tỷ đồng|10000000000000 10000000000|VND"})
    void wordsAreReadAsFarAsTheyAreClear(String words, String values, String currencies) {
        AmountWords read = AmountWords.read(words, Optional.empty());
        assertEquals(values == null ? "" : values,
                String.join(" ", read.values().stream().map(BigDecimal::toPlainString).toList()));
        assertEquals(currencies == null ? "" : currencies, String.join(" ", read.currencies()));
    }

    @Test
    void aPersonCanSayWhatStandsBeforeDecimals() {
        assertEquals("[1000]", AmountWords.read("1.000", Optional.of(DecimalSign.COMMA)).values().toString());
        assertEquals("[1.000]", AmountWords.read("1.000", Optional.of(DecimalSign.POINT)).values().toString());
    }

    @Test
    void whatIsNotExactIsSaidSo() {
        assertEquals(true, AmountWords.read("about USD 5 million", Optional.empty()).about());
        assertEquals(true, AmountWords.read("khoảng 5 triệu USD", Optional.empty()).about());
    }
}
