package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final Small small = new Small();

    private AgendaItem item(String number, String rank, Optional<Id<AgendaItem>> whole) {
        return new AgendaItem(Id.random(), small.meeting.id(), whole, new Rank(rank), number, number, List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), ItemStatus.OPEN);
    }

    private Dossier dossier(AgendaItem... items) {
        List<Entry> entries = new ArrayList<>(List.of(small.meeting));
        entries.addAll(List.of(items));
        return Dossier.of(entries);
    }

    private List<String> numbers(Dossier dossier) {
        return Agenda.of(dossier, small.meeting.id()).items().stream().map(AgendaItem::number).toList();
    }

    private Agenda agenda(Dossier dossier) {
        return Agenda.of(dossier, small.meeting.id());
    }

    @Test
    void partsStandBehindTheirWholeWhateverTheirRank() {
        AgendaItem three = item("3", "i", Optional.empty());
        Dossier dossier = dossier(item("3.1", "a", Optional.of(three.id())), three, item("1", "b", Optional.empty()));
        assertEquals(List.of("1", "3", "3.1"), numbers(dossier));
        assertEquals(List.of(0, 0, 1), agenda(dossier).lines().stream().map(Agenda.Line::depth).toList());
    }

    @Test
    void anItemMovesAmongItsNeighboursAndTakesItsPartsAlong() {
        AgendaItem one = item("1", "a", Optional.empty());
        Dossier dossier = dossier(one, item("1.1", "b", Optional.of(one.id())), item("2", "c", Optional.empty()));
        assertEquals(List.of("2", "1", "1.1"), numbers(dossier.with(agenda(dossier).moved(one, 1))));
    }

    @Test
    void theFirstItemDoesNotMoveUp() {
        AgendaItem one = item("1", "a", Optional.empty());
        Dossier dossier = dossier(one, item("2", "c", Optional.empty()));
        assertEquals(List.of(), agenda(dossier).moved(one, -1));
    }

    @Test
    void itemsOfEqualRankCanStillBeMovedApart() {
        AgendaItem one = item("1", "i", Optional.empty());
        Dossier dossier = dossier(one, item("2", "i", Optional.empty()), item("3", "i", Optional.empty()));
        AgendaItem last = agenda(dossier).items().getLast();
        Dossier after = dossier.with(agenda(dossier).moved(last, -1));
        assertEquals(1, agenda(after).items().stream().map(AgendaItem::number).toList().indexOf(last.number()));
    }

    @Test
    void aPartBecomesAnItemBehindItsWholeAndBack() {
        AgendaItem one = item("1", "a", Optional.empty());
        AgendaItem part = item("1.1", "b", Optional.of(one.id()));
        Dossier dossier = dossier(one, part, item("2", "c", Optional.empty()));
        Dossier apart = dossier.with(agenda(dossier).madeNeighbour(part));
        assertEquals(List.of("1", "1.1", "2"), numbers(apart));
        assertEquals(List.of(0, 0, 0), agenda(apart).lines().stream().map(Agenda.Line::depth).toList());
        AgendaItem moved = apart.find(AgendaItem.class, part.id()).orElseThrow();
        Dossier back = apart.with(agenda(apart).madePart(moved));
        assertEquals(List.of(0, 1, 0), agenda(back).lines().stream().map(Agenda.Line::depth).toList());
    }

    @Test
    void renumberingCountsItemsAndTheirParts() {
        AgendaItem five = item("5", "a", Optional.empty());
        Dossier dossier = dossier(five, item("6 bis", "b", Optional.of(five.id())), item("6", "c", Optional.empty()));
        assertEquals(List.of("1", "1.1", "2"), numbers(dossier.with(agenda(dossier).renumbered())));
    }

    @Property(tries = 200)
    void movingNeverLosesAnItem(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 3) Integer> ranks,
            @ForAll @IntRange(min = 0, max = 11) int which, @ForAll @IntRange(min = -3, max = 3) int by) {
        AgendaItem[] items = ranks.stream().map(rank -> item("x", List.of("1", "5", "i", "z").get(rank),
                Optional.empty())).toArray(AgendaItem[]::new);
        Dossier dossier = dossier(items);
        List<AgendaItem> before = agenda(dossier).items();
        int from = which % items.length;
        List<Id<AgendaItem>> expected = new ArrayList<>(before.stream().map(AgendaItem::id).toList());
        expected.add(Math.clamp(from + by, 0, items.length - 1), expected.remove(from));
        Dossier after = dossier.with(agenda(dossier).moved(before.get(from), by));
        assertEquals(expected, agenda(after).items().stream().map(AgendaItem::id).toList());
    }
}
