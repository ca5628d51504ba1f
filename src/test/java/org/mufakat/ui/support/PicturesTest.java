package org.mufakat.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.NamedView;
import org.mufakat.domain.Precision;
import org.mufakat.domain.SupportStatus;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Cell;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.Column;
import org.mufakat.ui.support.model.GroupLine;
import org.mufakat.ui.support.model.Grouping;
import org.mufakat.ui.support.model.NamedViews;
import org.mufakat.ui.support.model.Received;
import org.mufakat.ui.support.model.Review;
import org.mufakat.ui.support.model.RowOrder;
import org.mufakat.ui.support.model.RowsAhead;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;
import org.mufakat.ui.support.model.TableLook;
import org.mufakat.ui.support.model.Timeline;
import org.mufakat.ui.support.model.Years;

/** What the pictures of the records count, and what is kept under a name. */
class PicturesTest {
    private final SupportFixture fixture = new SupportFixture();
    private Session session;
    private SupportModel model;

    @BeforeEach
    void open() {
        var front = new ManualFront();
        session = new Session(new MemoryDoor(fixture.dossier()), front, front, () -> "Desk");
        model = new SupportModel(session, new Words(Locale.ENGLISH), new RowsAhead());
    }

    private List<Integer> shown() {
        return model.rows().stream().map(row -> row.record().number()).sorted().toList();
    }

    @Test
    void whatCambodiaReceivedIsToldApartByWhetherItIsNamedOrItsGroup() {
        var cambodia = new Column.Member(fixture.delegation("KHM"));
        var matrix = model.pictures().matrix(Column.By.MEMBER);
        var fromKorea = matrix.count(Optional.of(fixture.delegation("KOR")), cambodia);
        assertEquals(3, fromKorea.sure());
        assertEquals(7, fromKorea.besides());
        assertEquals(2, matrix.count(Optional.of(fixture.delegation("JPN")), cambodia).sure());
        model.press(new Cell.OfMember(Optional.of(fixture.delegation("KOR")), fixture.delegation("KHM")));
        assertEquals(10, shown().size());
        assertTrue(shown().containsAll(List.of(28, 30, 31)), shown().toString());
        assertFalse(shown().contains(25), "for Myanmar and Laos alone");
    }

    @Test
    void whatBeneficiariesReceivedIsCountedAsItIsListed() {
        var matrix = model.pictures().matrix(Column.By.MEMBER);
        for (Column column : matrix.columns()) {
            int listed = (int) model.counted().stream()
                    .filter(row -> row.received().by(((Column.Member) column).member()) != Received.How.NOT).count();
            assertEquals(listed, matrix.total(column));
            for (var partner : matrix.partners()) {
                assertEquals((int) model.counted().stream().filter(column.of(partner)::takes).count(),
                        matrix.count(partner, column).all(), "words that differ and mean the same count together");
            }
        }
    }

    @Test
    void theKindsOfAPartnersSupportAreCounted() {
        var matrix = model.pictures().matrix(Column.By.KIND);
        var study = new Column.Kind(Optional.of(fixture.kind("study")));
        assertEquals(1, matrix.count(Optional.of(fixture.delegation("KOR")), study).all());
        assertEquals(0, matrix.count(Optional.of(fixture.delegation("JPN")), study).all());
        assertEquals(1, matrix.total(study));
    }

    @Test
    void anUncertainPeriodIsMarkedAsOneAlongTheYears() {
        Timeline timeline = Timeline.of(model.rows(), model.summary().get().partnersOn(), new Years(2012, 2021),
                model.labels().get().meetingStarts(), 0.1, 30, model.labels().get());
        assertFalse(timeline.isDense());
        assertEquals(0, timeline.undated());
        var marks = timeline.lines().stream().flatMap(line -> line.lanes().stream()).flatMap(List::stream)
                .collect(Collectors.toMap(mark -> mark.row().record().number(), mark -> mark, (one, other) -> one));
        assertEquals(Precision.WITHIN, marks.get(1).precision());
        assertEquals(Precision.MENTIONED, marks.get(17).precision());
        assertEquals(Precision.DAY, marks.get(13).precision());
        assertTrue(marks.get(14).openEnd());
        assertEquals(2020.877, marks.get(14).end(), 0.01, "what goes on is cut at the meeting");
        assertEquals(3, timeline.lines().stream().filter(line -> line.lanes().stream().flatMap(List::stream)
                .anyMatch(mark -> mark.row().record().number() == 39)).count(), "a joint one stands in each line");
        for (Timeline.Line line : timeline.lines()) {
            for (List<Timeline.Mark> lane : line.lanes()) {
                for (int i = 1; i < lane.size(); i++) {
                    assertTrue(lane.get(i - 1).end() <= lane.get(i).start(), "marks of a lane do not touch");
                }
            }
        }
    }

    @Test
    void whereThereAreTooManyRecordsTheYearsAreCountedInstead() {
        Timeline timeline = Timeline.of(model.rows(), model.summary().get().partnersOn(), new Years(2012, 2021),
                Optional.empty(), 0.1, 3, model.labels().get());
        assertTrue(timeline.isDense());
        assertEquals(4, timeline.lines().get(1).counts()[6], "14, which goes on, 15, 16 and 17");
        model.press(new Cell.OfYear(Optional.of(fixture.delegation("JPN")), 2018));
        assertEquals(timeline.lines().get(1).counts()[6], shown().size());
    }

    @Test
    void whatPartnersSupportedStandsBesideWhatTheyPlan() {
        Review review = model.pictures().review(new Years(2019, 2020), new Years(2021, 2025));
        assertEquals(Review.Outcome.CONTINUED, outcome(review, "EE&C", "JPN"));
        assertEquals(Review.Outcome.NOT_PLANNED, outcome(review, "CCT", "JPN"));
        assertEquals(Review.Outcome.NEW, outcome(review, "APG", "D1"));
        assertEquals(List.of("TAGP"), review.areas().stream().filter(area -> area.lines().isEmpty())
                .map(area -> model.labels().get().area(area.area())).filter(name -> !name.equals("outside")).toList());
        assertTrue(area(review, "CCT").nothingPlanned());
        assertFalse(area(review, "EE&C").nothingPlanned());
        assertEquals(List.of(14), line(review, "EE&C", "JPN").planned().stream()
                .map(row -> row.record().number()).toList(), "what goes on");
        assertEquals(List.of(4, 6, 14, 23), line(review, "EE&C", "JPN").reviewed().stream()
                .map(row -> row.record().number()).toList());
        var edits = new SupportEdits(session);
        for (int number : List.of(4, 6, 14, 23)) {
            edits.choose(fixture.number(number).id(), "status",
                    record -> SupportEdits.with(record, "status", SupportStatus.COMPLETED));
        }
        assertEquals(Review.Outcome.ENDED,
                outcome(model.pictures().review(new Years(2019, 2020), new Years(2021, 2025)), "EE&C", "JPN"));
    }

    private Review.Area area(Review review, String area) {
        return review.areas().stream().filter(each -> each.area().equals(Optional.of(fixture.area(area)))).findFirst()
                .orElseThrow();
    }

    private Review.Line line(Review review, String area, String partner) {
        return area(review, area).lines().stream()
                .filter(line -> line.partner().equals(Optional.of(fixture.delegation(partner)))).findFirst()
                .orElseThrow();
    }

    private Review.Outcome outcome(Review review, String area, String partner) {
        return line(review, area, partner).outcome();
    }

    @Test
    void rowsStandBelowTheHeadingsOfTheirGroupsWhichCanBeFolded() {
        model.grouping().set(Grouping.AREA);
        var first = (GroupLine) model.lines().getFirst();
        assertEquals(new GroupLine("Coal and Clean Coal Technology", 1, false), first);
        assertEquals(31, model.lines().stream().filter(SupportRow.class::isInstance).count());
        assertEquals("", ((GroupLine) model.lines().stream().filter(GroupLine.class::isInstance).toList().getLast())
                .name(), "not stated comes last");
        model.fold(first);
        assertEquals(30, model.lines().stream().filter(SupportRow.class::isInstance).count());
        assertEquals(31, model.rows().size(), "a folded group is not filtered away");
        model.reveal(fixture.number(1).id());
        assertEquals(31, model.lines().stream().filter(SupportRow.class::isInstance).count(), "its group opens");
        new SupportEdits(session).choose(fixture.number(1).id(), "area",
                record -> SupportEdits.with(record, "area", Optional.of(fixture.area("RE"))));
        assertEquals("Energy Efficiency and Conservation", ((GroupLine) model.lines().getFirst()).name());
    }

    @Test
    void aViewIsKeptUnderItsNameShownAgainReplacedRemovedAndUndone() {
        var views = new NamedViews(session, model);
        model.press(new Cell.OfArea(Optional.of(fixture.delegation("JPN")), Optional.of(fixture.area("EE&C"))));
        model.filter().set(model.filter().get().withYears(Optional.of(new Years(2017, 2020))));
        model.grouping().set(Grouping.STATUS);
        model.chart().set(Chart.YEARS);
        List<Integer> asked = shown();
        var look = new TableLook(RowOrder.TITLE, true, Set.of(RowOrder.KIND));
        views.keep("Japan on efficiency", look);
        model.clearFilters();
        model.grouping().set(Grouping.NONE);
        model.chart().set(Chart.AREAS);
        assertEquals(31, shown().size());
        NamedView kept = views.all().getFirst();
        assertEquals(look, views.show(kept));
        assertEquals(asked, shown(), "a pressed cell is asked for in the filters");
        assertEquals(Grouping.STATUS, model.grouping().get());
        assertEquals(Chart.YEARS, model.chart().get());

        model.filter().set(model.filter().get().withWords("training"));
        views.keep("japan on Efficiency ", look);
        assertEquals(1, views.all().size(), "in place of the one of that name");
        assertEquals("training", views.all().getFirst().words());
        session.undo();
        assertEquals("", views.all().getFirst().words());
        views.remove(views.all().getFirst());
        assertEquals(List.of(), views.all());
        session.undo();
        assertEquals(1, views.all().size());
        model.folded().set(true);
        assertEquals(List.of(), views.all(), "they stay in the delegation");
    }
}
