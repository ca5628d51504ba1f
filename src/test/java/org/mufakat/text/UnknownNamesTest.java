package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a [JPM: b]                          ~ {JPM=1}
            a [Atlantis: b] c [Atlantis: d]     ~ {Atlantis=2}
            a [JPN, Atlantis and Mu: b]         ~ {Atlantis=1, Mu=1}
            a [Republic of Atlantis: b] [PCR: c] ~ {Republic of Atlantis=1, PCR=1}
            a [b] (JPM)                         ~ {JPM=1}
            a. (pending JPM)                    ~ {JPM=1}
            a [JPN: b] [ASEAN and China: c]     ~ {}
            a [Phase II: 2021-2025]             ~ {}
            a [as follows: b] [Note: c]         ~ {}
            a [10:30] [Atlantis:b] [Atlantis]   ~ {}
            a [b [Mu: c] d: e]                  ~ {Mu=1}
            a [Atlantis (b): c]                 ~ {}
            a [E1: b] [E1, G20 and JPN: c]      ~ {E1=2, G20=1}
            a [Q4: b] [FY2017: c] [CO2: d] [OP6: e] [2021: f] [ISO9001: g] ~ {}
            a. [E3 reserve - pending capital]   ~ {E3=1}
            a. [E1, E3 reserve]                 ~ {E1=1, E3=1}
            a. [JPN, E3: reserve]               ~ {E3=1}
            a. [reservation by E2 and KOR]      ~ {E2=1}
            a. [ABC reserve - pending capital]  ~ {ABC=1}
            a [LNG reserve] [oil reserve] [LNG reserves of b] [E4 reserve capacity] ~ {}
            """)
    void whoeverNobodyKnowsIsCountedAsWritten(String text, String expected) {
        assertEquals(expected, UnknownNames.in(Brackets.parse(List.of(text), Reading.NAMES), Reading.NAMES).toString());
    }

    @Test
    void aBracketThatRunsOverParagraphsIsCountedOnce() {
        var read = Brackets.parse(List.of("a [Mu: b", "c] d"), Reading.NAMES);
        assertEquals(Map.of("Mu", 1), UnknownNames.in(read, Reading.NAMES));
        assertEquals(List.of("Mu"), UnknownNames.of(read, read.brackets().getFirst(), Reading.NAMES));
    }
}
