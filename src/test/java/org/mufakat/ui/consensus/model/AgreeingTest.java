package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Pending;
import org.mufakat.text.Bracket;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.TextFixture;
import org.mufakat.ui.consensus.card.StillOpen;
import org.mufakat.ui.consensus.paper.RunStyles;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

class AgreeingTest extends OpenedText {
    private static final Instant EIGHT_IN_THE_EVENING = Instant.parse("2020-11-17T13:00:00Z");

    private Agreeing agreeing;

    @Test
    void theStatusGoesOnAndBackOnItsPathOneStepAtATime() {
        agreeOn(TextFixture.small());
        List<ParagraphStatus> path = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            agreeing.step(1);
            path.add(paragraph(1).status());
        }
        assertEquals(List.of(ParagraphStatus.UNDER_DISCUSSION, ParagraphStatus.AGREED_IN_INFORMALS,
                ParagraphStatus.AGREED_WITHIN_GROUP, ParagraphStatus.AGREED_AD_REFERENDUM, ParagraphStatus.AGREED,
                ParagraphStatus.ADOPTED, ParagraphStatus.ADOPTED), path);
        agreeing.step(-1);
        assertEquals(ParagraphStatus.AGREED, paragraph(1).status());

        type(1, "The Ministers noted a report.");
        assertEquals(ParagraphStatus.REOPENED, paragraph(1).status());
        agreeing.step(-1);
        assertEquals(ParagraphStatus.UNDER_DISCUSSION, paragraph(1).status());
    }

    @Test
    void noStepTowardsAgreementPassesAnOpenPoint() {
        agreeOn(TextFixture.small());
        type(1, "The Ministers [noted] [JPN: welcomed] the report. [D3 reserve]");
        agreeing.step(1);
        assertEquals(ParagraphStatus.UNDER_DISCUSSION, paragraph(1).status());

        agreeing.step(1);

        assertEquals(ParagraphStatus.UNDER_DISCUSSION, paragraph(1).status());
        assertEquals(List.of("3"), model.refusalProperty().get().orElseThrow().arguments());
        var english = new Words(Locale.ENGLISH);
        assertEquals(List.of("[noted] (unattributed)", "[JPN: welcomed]", "reserve of D3"),
                model.sheet().rows().get(1).parsed().open().stream()
                        .map(point -> StillOpen.called(english, model.sheet().names(), point)).toList());
    }

    @Test
    void eachPartOfAPendingIsOneStep() {
        agreeOn(TextFixture.small());
        Id<Paragraph> one = paragraph(1).id();
        Id<Delegation> japan = delegation("JPN");
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");

        agreeing.await(one, japan);
        agreeing.await(one, japan);
        agreeing.until(one, japan, Optional.of(EIGHT_IN_THE_EVENING), tokyo);
        agreeing.silence(one, japan, true);
        assertEquals(List.of(new Pending(japan, Optional.of(EIGHT_IN_THE_EVENING), Optional.of(tokyo), true)),
                paragraph(1).pending());
        assertEquals(ParagraphMark.PENDING, model.sheet().rows().get(1).mark());

        session.undo();
        assertFalse(paragraph(1).pending().getFirst().silence());
        session.undo();
        assertEquals(Optional.empty(), paragraph(1).pending().getFirst().until());
        session.undo();
        assertEquals(List.of(), paragraph(1).pending());
    }

    @Test
    void withoutAnHourThereIsNoSilenceProcedure() {
        agreeOn(TextFixture.small());
        Id<Paragraph> one = paragraph(1).id();
        Id<Delegation> japan = delegation("JPN");
        agreeing.await(one, japan);
        agreeing.until(one, japan, Optional.of(EIGHT_IN_THE_EVENING), ZoneId.of("Asia/Tokyo"));
        agreeing.silence(one, japan, true);

        agreeing.until(one, japan, Optional.empty(), ZoneId.of("Asia/Tokyo"));

        assertEquals(List.of(new Pending(japan, Optional.empty(), Optional.empty(), false)), paragraph(1).pending());
    }

    @Test
    void theHourIsSaidInTheirTimeAndInOurs() {
        agreeOn(TextFixture.small());
        var english = new PendingWords(new Words(Locale.ENGLISH), session);
        ZoneId here = session.zone();
        Pending theirs = pending("Asia/Tokyo");
        String ours = LocalTime.ofInstant(EIGHT_IN_THE_EVENING, here).toString();

        assertEquals(here.getRules().getOffset(EIGHT_IN_THE_EVENING).getTotalSeconds() == 9 * 3600
                ? "until 17 Nov 22:00"
                : "until 17 Nov 22:00 (Tokyo) = " + ours + " here", english.until(theirs));
        assertEquals("until 17 Nov " + ours, english.until(pending(here.getId())));
    }

    @Test
    void anAgreementThatIsConfirmedEndsTheWaitingUnlessSomethingIsOpen() {
        agreeOn(TextFixture.small());
        Id<Delegation> japan = delegation("JPN");
        agreeing.await(paragraph(2).id(), japan);
        agreeing.await(paragraph(3).id(), japan);
        type(3, "They [thanked] the host.");

        agreeing.agreed(paragraph(2).id(), japan);
        agreeing.agreed(paragraph(3).id(), japan);

        assertEquals(ParagraphStatus.AGREED, paragraph(2).status());
        assertEquals(List.of(), paragraph(2).pending());
        assertEquals(ParagraphStatus.NOT_DISCUSSED, paragraph(3).status());
        assertEquals(1, paragraph(3).pending().size());
        assertEquals("text.refused-open", model.refusalProperty().get().orElseThrow().key());
    }

    @Test
    void whatIsConfirmedOverTheCleanVersionIsRecordedAndTheWorkingCopyShown() {
        agreeOn(TextFixture.small());
        Id<Delegation> japan = delegation("JPN");
        agreeing.await(paragraph(2).id(), japan);
        model.cleanProperty().set(true);

        agreeing.agreed(paragraph(2).id(), japan);

        assertEquals(ParagraphStatus.AGREED, paragraph(2).status());
        assertEquals(2, model.caretProperty().get().paragraph());
        model.cleanProperty().set(true);
        model.atCaret().goTo(paragraph(3).id());
        assertTrue(model.sheet().editable());
        assertEquals(3, model.caretProperty().get().paragraph());
    }

    @Test
    void whatATextStatesIsOfferedWithWhatStandsInTheWay() {
        agreeOn(TextFixture.small());
        type(1, "The Ministers noted the report. (agreed ad ref, 17 November)");
        type(2, "They welcomed [progress]. (agreed)");
        type(3, "They thanked the host (agreed, pending JPN).");
        List<StatedStatuses> stated = StatedStatuses.in(model.sheet(), session.dossier());
        assertEquals(List.of(true, false, true), stated.stream().map(StatedStatuses::possible).toList());

        agreeing.takeOver(stated, true);

        assertEquals("The Ministers noted the report.", paragraph(1).words());
        assertEquals(ParagraphStatus.AGREED_AD_REFERENDUM, paragraph(1).status());
        assertEquals("They welcomed [progress]. (agreed)", paragraph(2).words());
        assertEquals(ParagraphStatus.NOT_DISCUSSED, paragraph(2).status());
        assertEquals("They thanked the host.", paragraph(3).words());
        assertEquals(ParagraphStatus.AGREED, paragraph(3).status());
        assertEquals(List.of(delegation("JPN")), paragraph(3).pending().stream().map(Pending::delegation).toList());

        session.undo();
        assertEquals("They thanked the host (agreed, pending JPN).", paragraph(3).words());
        assertEquals(List.of(), paragraph(3).pending());
        assertEquals(ParagraphStatus.NOT_DISCUSSED, paragraph(1).status());
    }

    @Test
    void aStatedStatusThatIsRecordedAlreadyIsNotOfferedAndAKnownHourStays() {
        agreeOn(TextFixture.small());
        Id<Paragraph> one = paragraph(1).id();
        Id<Delegation> japan = delegation("JPN");
        agreeing.await(one, japan);
        agreeing.until(one, japan, Optional.of(EIGHT_IN_THE_EVENING), ZoneId.of("Asia/Tokyo"));
        type(1, "The Ministers noted the report. (agreed, pending JPN)");
        agreeing.takeOver(StatedStatuses.in(model.sheet(), session.dossier()), false);

        assertEquals(Optional.of(EIGHT_IN_THE_EVENING), paragraph(1).pending().getFirst().until());
        assertEquals(List.of(), StatedStatuses.in(model.sheet(), session.dossier()));
    }

    @Test
    void aStatedAgreementWithABracketOpenNeverLooksAgreed() {
        agreeOn(TextFixture.small());
        type(1, "The Ministers [noted] the report. (agreed)");
        type(2, "They welcomed progress. (agreed)");
        type(3, "They thanked the host. (agreed within ASEAN, pending JPN)");

        assertEquals(List.of("stated-status", "contradicted", Role.BRACKETED.styleClass()), lastStyle(1));
        assertEquals(ParagraphMark.CONTRADICTED, model.sheet().rows().get(1).mark());
        assertEquals(List.of("stated-status", Role.AGREED.styleClass()), lastStyle(2));
        assertEquals(List.of("stated-status", Role.ACCENT.styleClass()), lastStyle(3));
    }

    @Test
    void onlyBracketsThatAreLookedAtAreWalkedCountedAndTinted() {
        agreeOn(TextFixture.small());
        type(1, "The Ministers [D1: noted] [D2: welcomed] the [report].");
        type(2, "They welcomed [D1, D2: much] progress.");
        model.filter(HeldFilter.ALL.with("D1", false).with("", false));

        assertEquals(List.of(List.of("D2"), List.of("D1", "D2")),
                model.sheet().shown().stream().map(Bracket::by).toList());
        model.caretProperty().set(new Place(0, 0));
        model.caretProperty().set(model.atCaret().outstanding(true).orElseThrow());
        assertEquals(new Place(1, 26), model.caretProperty().get());
        assertEquals(4, model.sheet().outstanding().size());
        var styles = new RunStyles(model.sheet().names(), model.sheet().filter())
                .of(model.sheet().rows().get(1).parsed(), List.of(), 0);
        assertEquals(List.of(false, true, false, true), List.of(styles.getStyleSpan(0).getStyle(),
                styles.getStyleSpan(1).getStyle(), styles.getStyleSpan(5).getStyle(),
                styles.getStyleSpan(styles.getSpanCount() - 2).getStyle()).stream()
                .map(style -> style.contains("left-out")).toList());

        type(3, "They thanked the [host].");
        assertEquals(2, model.sheet().shown().size());
        model.foldedProperty().set(true);
        assertTrue(model.sheet().filter().isOff());
    }

    @Test
    void theWalkCountsTheBracketAtTheCaretOrTheNext() {
        agreeOn(TextFixture.small());
        type(2, "They [welcomed] [noted] progress.");

        model.caretProperty().set(new Place(0, 0));
        assertEquals(1, model.atCaret().outstanding());
        model.caretProperty().set(new Place(2, 18));
        assertEquals(2, model.atCaret().outstanding());
        model.caretProperty().set(new Place(3, 2));
        assertEquals(2, model.atCaret().outstanding());
    }

    @Test
    void bracketsOverSeveralParagraphsRunSideBySide() {
        agreeOn(TextFixture.small());
        type(1, "[JPN: The Ministers noted [the report.");
        type(2, "They] welcomed [progress].");
        type(3, "They thanked the host.]");

        var running = RunningBracket.through(model.sheet().rows().size(), model.sheet().outstanding());

        assertEquals(List.of(List.of(), List.of(0, 1), List.of(0, 1), List.of(0)), running.stream()
                .map(lanes -> lanes.stream().map(RunningBracket::lane).toList()).toList());
    }

    private List<String> lastStyle(int row) {
        var styles = new RunStyles(model.sheet().names(), HeldFilter.ALL).of(model.sheet().rows().get(row).parsed(),
                List.of(), 0);
        return styles.getStyleSpan(styles.getSpanCount() - 1).getStyle();
    }

    private static Pending pending(String zone) {
        return new Pending(Id.random(), Optional.of(EIGHT_IN_THE_EVENING), Optional.of(ZoneId.of(zone)), false);
    }

    private void agreeOn(Dossier dossier) {
        open(dossier);
        agreeing = new Agreeing(model);
        model.caretProperty().set(new Place(1, 0));
    }

    private void type(int row, String words) {
        List<Line> lines = lines();
        lines.set(row, new Line(lines.get(row).id(), words));
        editing.lines(lines);
        session.closeTyping();
    }

    private Id<Delegation> delegation(String code) {
        return model.sheet().names().delegation(code).orElseThrow().id();
    }
}
