package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mufakat.text.UnderstoodAgenda.Doubt;

class UnderstoodAgendaTest {
    private static final String PASTED = """
            Dear colleagues,
            PROVISIONAL AGENDA
            17 November 2020
            1. Opening
            2. Vaccines
            (a) Purchase
            (b) Stocks
            3. Closing
            - - -
            desk@health.example
            """;

    @Test
    void whatSeemsToBeNoItemIsLeftOutAndSaid() {
        var read = UnderstoodAgenda.read(PASTED, Set.of());
        assertEquals(List.of(Optional.of(Doubt.NO_TITLE), Optional.of(Doubt.NO_NUMBER), Optional.of(Doubt.NO_TITLE),
                Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Doubt.NO_WORDS),
                Optional.of(Doubt.NO_WORDS)), read.lines().stream().map(UnderstoodAgenda.Line::doubt).toList());
        assertEquals(List.of(new PastedAgenda.Line("1", "Opening", 0), new PastedAgenda.Line("2", "Vaccines", 0),
                new PastedAgenda.Line("(a)", "Purchase", 1), new PastedAgenda.Line("(b)", "Stocks", 1),
                new PastedAgenda.Line("3", "Closing", 0)), read.items());
    }

    @Test
    void thePersonTakesInWhatSeemedToBeNoItemAndLeavesOutWhatSeemedToBeOne() {
        var read = UnderstoodAgenda.read(PASTED, Set.of("PROVISIONAL AGENDA", "3. Closing"));
        assertEquals(List.of("PROVISIONAL AGENDA", "Opening", "Vaccines", "Purchase", "Stocks"),
                read.items().stream().map(PastedAgenda.Line::title).toList());
    }

    @Test
    void anAgendaWithoutNumbersIsOneAllTheSame() {
        var read = UnderstoodAgenda.read("Opening\nVaccines\nClosing", Set.of());
        assertEquals(List.of("Opening", "Vaccines", "Closing"),
                read.items().stream().map(PastedAgenda.Line::title).toList());
    }

    @Test
    void aLetterIsNoAgenda() {
        var read = UnderstoodAgenda.read("Dear all,\n" + "we write again about the meeting ".repeat(8), Set.of());
        assertEquals(List.of(), read.items());
    }

    @Test
    void aLineWithoutEndIsNoTitleAndANumberWithoutEndIsReadAsWords() {
        String line = "data:image/png;base64," + "A".repeat(300_000);
        assertEquals(Optional.of(Doubt.NO_TITLE), UnderstoodAgenda.read(line, Set.of()).lines().getFirst().doubt());
        String deep = "1" + ".1".repeat(8_000) + " Too deep";
        assertEquals(Optional.of(Doubt.NO_TITLE), UnderstoodAgenda.read(deep, Set.of()).lines().getFirst().doubt());
    }
}
