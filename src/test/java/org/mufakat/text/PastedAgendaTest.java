package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mufakat.text.PastedAgenda.Line;

class PastedAgendaTest {
    @Test
    void eachNumberedLineIsAnItem() {
        assertEquals(List.of(new Line("1", "Opening", 0), new Line("2", "Adoption of the agenda", 0)),
                PastedAgenda.read("1. Opening\n\n2) Adoption of the agenda\n"));
    }

    @Test
    void aNumberBelowAnotherIsAPart() {
        assertEquals(List.of(new Line("11", "Support plans", 0), new Line("11.1", "China", 1),
                new Line("11.2", "Japan", 1), new Line("12", "Statement", 0)),
                PastedAgenda.read("11. Support plans\n   11.1 China\n   11.2 Japan\n12. Statement"));
    }

    @Test
    void aPartWhoseWholeIsNotThereStandsAtTheTop() {
        assertEquals(List.of(new Line("3.1", "Labels", 0)), PastedAgenda.read("3.1 Labels"));
    }

    @Test
    void lettersBelowAnItemAreItsParts() {
        assertEquals(List.of(new Line("4", "Plans", 0), new Line("(a)", "China", 1), new Line("(b)", "Japan", 1)),
                PastedAgenda.read("4. Plans\n(a) China\nb) Japan"));
    }

    @Test
    void wordsBeforeTheNumberAndBisBehindItAreUnderstood() {
        assertEquals(List.of(new Line("6 bis", "Oil stockpiling", 0), new Line("7", "Coal", 0)),
                PastedAgenda.read("Agenda Item 6  bis: Oil stockpiling\nITEM 7 – Coal"));
    }

    @Test
    void aVietnameseAgendaIsUnderstoodToo() {
        assertEquals(List.of(new Line("1", "Khai mạc", 0), new Line("2", "Thông qua chương trình", 0)),
                PastedAgenda.read("Mục 1. Khai mạc\nMỤC 2: Thông qua chương trình"));
    }

    @Test
    void aLineWithoutANumberIsAnItemWithoutANumber() {
        assertEquals(List.of(new Line("", "Other matters", 0), new Line("", "2021-2025 plans", 0)),
                PastedAgenda.read("- Other matters\n2021-2025 plans"));
    }

    @Test
    void blankTextHasNoItems() {
        assertEquals(List.of(), PastedAgenda.read(" \n\t\n"));
    }
}
