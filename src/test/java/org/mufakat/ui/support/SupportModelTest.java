package org.mufakat.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Change;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Period;
import org.mufakat.domain.SupportStatus;
import org.mufakat.ui.support.model.Column;
import org.mufakat.ui.support.model.RowOrder;
import org.mufakat.ui.support.model.RowsAhead;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportFilter;
import org.mufakat.ui.support.model.SupportMatrix;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;
import org.mufakat.ui.support.model.SupportSummary;
import org.mufakat.ui.support.model.TableText;
import org.mufakat.ui.support.model.Years;

class SupportModelTest extends OpenedSupport {
    @Test
    void atFirstShowsWhatThePartnersAtTheTableDidBeforeTheMeetingAndSaysWhatItHides() {
        SupportSummary summary = model.summary().get();
        assertEquals(31, summary.shown());
        assertEquals(35, summary.all());
        assertEquals(3, summary.partners());
        assertEquals(6, summary.areaNotStated());
        assertEquals(1, summary.outside());
        assertEquals(3, summary.afterHidden());
        assertEquals(1, summary.othersHidden());
    }

    @Test
    void chipsCountARecordOfSeveralPartnersForEachOfThem() {
        assertEquals(List.of("China 7", "Japan 14", "ROK 12", "Others 1"),
                model.summary().get().chips().stream().map(chip -> chip.name() + " " + chip.count()).toList());
    }

    @Test
    void theMatrixCountsByPartnerAndAreaAndAJointRecordOnceInTheTotals() {
        SupportMatrix matrix = model.pictures().matrix(Column.By.AREA);
        assertEquals(6, counted("JPN", "EE&C"));
        assertEquals(0, counted("CHN", "APG"));
        assertEquals(2, counted("CHN", "CNE"));
        assertEquals(2, counted("JPN", "CNE"));
        assertEquals(1, counted("KOR", "CNE"));
        assertEquals(3, matrix.total(area("CNE")));
        assertEquals(4, matrix.count(Optional.of(fixture.delegation("KOR")), new Column.Area(Optional.empty())).all());
        assertEquals(6, matrix.total(new Column.Area(Optional.empty())));
    }

    @Test
    void aCellFiltersAllBelowAndPressedAgainShowsAllAgain() {
        model.press(cell("JPN", "EE&C"));
        assertEquals(List.of(4, 6, 14, 15, 16, 23), shown());
        assertEquals(3, counted("KOR", "EE&C"), "the matrix itself stays whole");
        model.press(cell("JPN", "EE&C"));
        assertEquals(31, shown().size());
    }

    @Test
    void whatJapanDidOnEnergyEfficiencySince2019IsFoundWithACellAndTheYears() {
        model.press(cell("JPN", "EE&C"));
        filter(asked -> asked.withYears(Optional.of(new Years(2019, 2020))));
        assertEquals(List.of(4, 6, 14, 23), shown(), "14 goes on since 2012");
    }

    @Test
    void recordsAfterTheMeetingComeWithTheSwitchAndTheirPartnersWithThem() {
        filter(asked -> asked.withAfterMeeting(true));
        assertEquals(34, shown().size());
        assertTrue(shown().containsAll(List.of(44, 45, 46)));
        assertEquals(0, model.summary().get().afterHidden());
        assertEquals(3, model.summary().get().after());
        assertTrue(model.summary().get().chips().stream().anyMatch(chip -> chip.name().equals("D1")));
    }

    @Test
    void theChipOfAllOthersBringsInPartnersThatTakeNoPart() {
        filter(asked -> asked.toggled(Optional.empty()));
        assertTrue(shown().contains(41));
        assertEquals(0, model.summary().get().othersHidden());
    }

    @Test
    void aJointRecordStaysAsLongAsTheChipOfOneOfItsPartnersIsOn() {
        filter(asked -> asked.toggled(Optional.of(fixture.delegation("CHN")))
                .toggled(Optional.of(fixture.delegation("JPN"))));
        assertEquals(12, shown().size());
        assertTrue(shown().contains(39));
    }

    @Test
    void areaKindAndStatusNarrowTogether() {
        filter(asked -> asked.withAreas(Set.of(Optional.of(fixture.area("RE"))))
                .withKinds(Set.of(Optional.of(fixture.kind("demonstration")), Optional.of(fixture.kind("forum")))));
        assertEquals(List.of(18, 30, 31, 34), shown());
        filter(asked -> asked.withStatuses(Set.of(SupportStatus.PROPOSED, SupportStatus.COMPLETED)));
        assertEquals(List.of(31, 34), shown());
    }

    @Test
    void notStatedIsAnAreaThatCanBeAskedFor() {
        filter(asked -> asked.withAreas(Set.of(Optional.empty())));
        assertEquals(List.of(8, 9, 11, 17, 26, 27), shown());
    }

    @Test
    void wordsAreFoundWithoutCaseAndToneMarksInTitlesNamesAndSources() {
        filter(asked -> asked.withWords("KUNMING clean"));
        assertEquals(List.of(34), shown());
        words.localeProperty().set(Locale.of("vi"));
        filter(asked -> asked.withWords("dien dan trung quoc"));
        assertEquals(List.of(12, 34), shown());
    }

    @Test
    void sortsByTheRangeOfThePeriodAndPutsWhatHasNoDateLast() {
        edits.choose(fixture.number(14).id(), "period", record -> SupportEdits.with(record, "period", Period.UNKNOWN));
        model.sort(RowOrder.PERIOD.with(Comparator.naturalOrder()));
        assertEquals(26, model.rows().getFirst().record().number());
        assertEquals(14, model.rows().getLast().record().number());
    }

    @Test
    void vietnameseTitlesSortAsVietnameseReadersExpect() {
        words.localeProperty().set(Locale.of("vi"));
        for (var title : List.of("Đào tạo", "Ếch", "Dầu khí", "Ăn", "Ân", "An")) {
            var id = edits.add(Optional.empty(), List.of(fixture.delegation("KOR"))).orElseThrow();
            edits.type(id, "title", record -> SupportEdits.with(record, "title", title));
        }
        filter(asked -> asked.withYears(Optional.empty())
                .withKinds(Set.of(Optional.empty())));
        model.sort(RowOrder.TITLE.with(model.labels().get().alphabetical()));
        assertEquals(List.of("An", "Ăn", "Ân", "Dầu khí", "Đào tạo", "Ếch"),
                model.rows().stream().map(row -> row.record().title()).toList());
    }

    @Test
    void foldedForASharedScreenNoCommentIsInTheModelAtAll() {
        model.select(Optional.of(fixture.number(15).id()));
        model.folded().set(true);
        assertEquals(List.of(), model.comments());
        assertEquals(31, shown().size(), "the group may see the records");
        assertEquals(15, model.current().get().orElseThrow().record().number());
    }

    @Test
    void copiedAsATableNoCellIsAFormula() {
        edits.type(fixture.number(34).id(), "title", record -> SupportEdits.with(record, "title", "=1+1\ttwo"));
        filter(asked -> asked.withWords("kunming"));
        var table = new TableText(model.labels().get()).of(List.of("No", "Title"), model.rows());
        assertEquals("No\tTitle\n34\tChina\t'=1+1 two\tRE\tforum\t3 Jul 2017\tcompleted"
                + "\thttp://kunming.baogaosu.com\t\n", table);
    }

    @Test
    void withoutRecordsOfThoseAtTheTableNothingIsHidden() {
        var empty = new Session(new MemoryDoor(new SupportFixture().withoutRecords()), front, front, () -> "Desk");
        var fresh = new SupportModel(empty, words, new RowsAhead());
        assertTrue(fresh.isEmpty());
        assertEquals(SupportFilter.NONE, fresh.filter().get());
    }

    @Test
    void withoutADateOfTheMeetingNoRecordIsAfterIt() {
        session.perform(this, Label.of("change.undo"), dossier -> List.of(Change
                .put(EntryType.MEETING.shape().with(dossier.preparedMeeting().orElseThrow(),
                        "dates", Period.UNKNOWN))));
        assertEquals(0, model.summary().get().after());
    }

    @Test
    void daysThatBelongToTheMeetingAreNotAfterIt() {
        edits.choose(fixture.number(44).id(), "period", record -> SupportEdits.with(record, "period",
                new Period("", Optional.of(LocalDate.of(2020, 11, 19)), Optional.empty())));
        assertEquals(2, model.summary().get().after());
    }

    @Test
    void rowsMadeAheadAreTakenOnlyWhereTheDossierAndTheLanguageStillSayTheSame() {
        assertEquals(model.rows(), ahead(() -> {}).rows());
        assertEquals("Renamed", title(ahead(() -> new SupportEdits(session).type(model.rows().getFirst().id(), "title",
                record -> SupportEdits.with(record, "title", "Renamed"))), model.rows().getFirst()));
        SupportModel vietnamese = ahead(() -> words.localeProperty().set(Locale.of("vi")));
        assertEquals("Trung Quốc", vietnamese.summary().get().chips().getFirst().name());
        assertEquals(vietnamese.rows(), model.rows());
    }

    private SupportModel ahead(Runnable meanwhile) {
        var ahead = new RowsAhead();
        ahead.make(session, words.localeProperty().get(), Runnable::run);
        meanwhile.run();
        return new SupportModel(session, words, ahead);
    }

    private static String title(SupportModel shown, SupportRow row) {
        return shown.rows().get(shown.position(row.id()).orElseThrow()).record().title();
    }
}
