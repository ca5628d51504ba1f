package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Change;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Decision;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.PackageState;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;
import org.mufakat.text.Finder;
import org.mufakat.text.Place;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.TextFixture;

class ReanchoringTest {
    private final Dossier small = TextFixture.small();
    private final Paragraph one = TextFixture.numbered(small, "1");
    private final Paragraph two = TextFixture.numbered(small, "2");

    @Test
    void aPackageFollowsWhatIsRewordedInSeveralOfItsParagraphsAtOnce() {
        Dossier before = offering(small, decision(one, "noted the report"), decision(two, "welcomed"));

        Dossier after = before.with(Drafting.reword(before, Map.of(
                one.id(), List.of("The Ministers noted with thanks the report."),
                two.id(), List.of("They welcome progress."))));

        assertEquals(List.of("noted with thanks the report", "welcome"),
                after.all(BracketPackage.class).getFirst().decisions().stream()
                        .map(each -> each.bracket().quote()).toList());
    }

    @Test
    void aPackageGoesWithTheWordsThatAreSplitOff() {
        Dossier before = offering(small, decision(one, "report"));
        var model = model(before);
        model.caretProperty().set(new Place(1, 0));

        new Editing(model).lines(List.of(line(model, 0), new Line(one.id(), "The Ministers noted"),
                new Line(one.id(), "the report."), line(model, 2), line(model, 3)));

        Paragraph lower = model.session().dossier().paragraphs(one.text()).get(2);
        Decision moved = offer(model).decisions().getFirst();
        assertEquals(lower.id(), moved.paragraph());
        assertEquals(Optional.of("report"), moved.bracket().foundIn(lower.words()).map(Passage::quote));
    }

    @Test
    void whatIsLeftOfTheLastOfSeveralParagraphsKeepsItsStances() {
        Dossier noted = small.with(List.of(Change.put(TextFixture.numbered(small, "3")
                .reworded("They thanked the [D1: generous] host."))));
        var model = model(noted);
        model.caretProperty().set(new Place(3, noted.all(Paragraph.class).getLast().words().indexOf("generous")));
        new Recording(model).stance(model.atCaret().subject().orElseThrow(), List.of("JPN"), Attitude.SUPPORTS,
                StanceSource.IN_THE_ROOM, "");

        new Editing(model)
                .lines(List.of(line(model, 0), new Line(one.id(), "The Ministers saw the [D1: generous] host.")));

        Stance stance = model.session().dossier().stancesOn(one.id()).getFirst();
        assertEquals("[D1: generous]", stance.about().passage().orElseThrow().quote());
        assertEquals(1, model.issues().all().getFirst().choices().getFirst().subject().stances().size());
    }

    @Test
    void aBracketThatIsCutInTwoKeepsWhatIsLeftOfIt() {
        Dossier before = offering(small, decision(one, "the report"), decision(two, "welcomed progress"));
        var model = model(before);

        new Editing(model).lines(List.of(line(model, 0), new Line(one.id(), "The Ministers noted some progress."),
                line(model, 3)));

        assertEquals(List.of(one.id(), one.id()),
                offer(model).decisions().stream().map(Decision::paragraph).toList());
        assertEquals(" progress", offer(model).decisions().getLast().bracket().quote());
    }

    @Test
    void whatWordsWereReplacedInIsFollowedEverywhere() {
        Dossier before = offering(small, decision(one, "The Ministers noted"), decision(two, "They welcomed"));
        var model = model(before);
        var rows = model.sheet().rows().stream().map(Row::parsed).toList();

        var finder = new Finder("ed", true);
        new DraftingActs(model).replace(finder.in(rows), finder, "ing");

        assertEquals(List.of("The Ministers noting", "They welcoming"), offer(model).decisions().stream()
                .map(each -> each.bracket().quote()).toList());
    }

    @Test
    void decidingInSeveralParagraphsLeavesThePackageOfTheOtherBrackets() {
        Dossier bracketed = small.with(List.of(
                Change.put(one.reworded("The [D1: Ministers] [noted] the report.")),
                Change.put(two.reworded("They [D1: warmly] [welcomed] progress."))));
        Paragraph upper = TextFixture.numbered(bracketed, "1");
        Paragraph lower = TextFixture.numbered(bracketed, "2");
        Dossier before = offering(bracketed, decision(upper, "[D1: Ministers] [noted]"),
                decision(lower, "[D1: warmly] [welcomed]"));
        var model = model(before);

        new Decisions(model).by(List.of("D1"), Verdict.LIFT);

        assertEquals("They warmly [welcomed] progress.", TextFixture.numbered(model.session().dossier(), "2").words());
        assertEquals(List.of("Ministers [noted]", "warmly [welcomed]"), offer(model).decisions().stream()
                .map(each -> each.bracket().quote()).toList());
    }

    @Test
    void aPackageOfAParagraphThatIsGoneIsNotApplied() {
        Dossier before = offering(small, decision(one, "noted"), decision(two, "They welcomed progress."));
        var model = model(before.with(List.of(Change.remove(two))));

        assertTrue(new Packages(model).preview(offer(model)).stream().anyMatch(each -> !each.missing().isEmpty()));
        new Packages(model).apply(offer(model));

        assertEquals(one.words(), TextFixture.numbered(model.session().dossier(), "1").words());
        assertEquals(PackageState.PREPARED, offer(model).state());
    }

    @Test
    void goingBackTakesAlongWhatWasNotedSince() {
        var model = model(small);
        new Editing(model).issue("Rev.1", Optional.empty(), "");
        model.caretProperty().set(new Place(2, 0));
        new Editing(model).lines(List.of(line(model, 0), line(model, 1),
                new Line(two.id(), "They [D1: warmly] welcomed progress."), line(model, 3)));
        Paragraph now = TextFixture.numbered(model.session().dossier(), "2");
        new Packages(model).keep(new BracketPackage(Id.random(), two.text(), "Package A",
                List.of(decision(now, "[D1: warmly] welcomed")), Optional.empty(), Optional.empty(),
                PackageState.PREPARED));

        new RevisionActs(model).goBack(model.session().dossier().revisions(two.text()).getFirst());

        assertEquals(two.words(), TextFixture.numbered(model.session().dossier(), "2").words());
        assertEquals("welcomed", offer(model).decisions().getFirst().bracket().quote());
    }

    @Test
    void aCommentKeepsAllTheWordsThatAreTakenOutLetterByLetter() {
        var model = model(small);
        model.caretProperty().set(new Place(1, 0));
        String words = one.words();
        int end = words.indexOf("noted") + "noted".length();
        new Recording(model).comment(one.id(), "Why?", end - "noted".length(), end);
        var editing = new Editing(model);

        for (int taken = 1; taken <= "noted".length(); taken++) {
            editing.lines(List.of(line(model, 0),
                    new Line(one.id(), words.substring(0, end - taken) + words.substring(end)), line(model, 2),
                    line(model, 3)));
        }

        Dossier after = model.session().dossier();
        assertEquals(words.replace("noted", ""), TextFixture.numbered(after, "1").words());
        Conversation thread = Conversation.about(after, one.id()).getFirst();
        assertEquals("noted", thread.about().passage().orElseThrow().quote());
        assertTrue(thread.isLost(after));
    }

    private static ConsensusModel model(Dossier dossier) {
        return new ConsensusModel(new Session(new MemoryDoor(dossier), new ManualFront(), Clock.systemUTC(),
                () -> "Desk"));
    }

    private static Line line(ConsensusModel model, int row) {
        Row shown = model.sheet().rows().get(row);
        return new Line(shown.id(), shown.parsed().text());
    }

    private static BracketPackage offer(ConsensusModel model) {
        return model.session().dossier().all(BracketPackage.class).getFirst();
    }

    private static Decision decision(Paragraph paragraph, String quote) {
        int at = paragraph.words().indexOf(quote);
        return new Decision(paragraph.id(), Passage.of(paragraph.words(), at, at + quote.length()), "");
    }

    private static Dossier offering(Dossier dossier, Decision... decisions) {
        return dossier
                .with(List.of(Change.put(new BracketPackage(Id.random(), TextFixture.numbered(dossier, "1").text(),
                        "Package A", List.of(decisions), Optional.empty(), Optional.empty(), PackageState.PREPARED))));
    }
}
