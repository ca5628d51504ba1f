package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.text.Place;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.TextFixture;

class PackagesTest {
    private final Dossier small = TextFixture.small();

    @Test
    void twoReservesThatStandSideBySideAreWithdrawnTogether() {
        var model = model("They noted it. [JPN reserve] [KOR reserve]");

        assertEquals(List.of("They noted it."), preview(model, lifted(0, 2)));
    }

    @Test
    void aReserveThatTouchesABracketTakesNoSignOfIt() {
        var model = model("The [KOR reserve][D2: very] [D2: plan] gas");

        assertEquals(List.of("The [D2: very] [D2: plan] gas"), preview(model, lifted(0, 1)));
        assertEquals("[KOR reserve]", packaged(model, lifted(0, 1)).decisions().getFirst().bracket().quote());
        assertEquals(List.of("The plan gas"), preview(model, Map.of(0, Verdict.LIFT, 1, Verdict.DELETE, 2,
                Verdict.LIFT)));
    }

    @Test
    void aPackageThatWouldDeleteWordsThatAreNowhereIsRefused() {
        var model = model("They noted [D1: delete \"gas\"] it.");

        assertEquals(Optional.empty(), new Packages(model).of("Package A", lifted(0, 1)));
        assertEquals("text.refused-quote", model.refusalProperty().get().orElseThrow().key());
    }

    @Test
    void aPackageWhoseBracketIsGoneIsRefusedAndSaysWhich() {
        var model = model("They noted it. [JPN reserve]");
        BracketPackage offer = packaged(model, lifted(0, 1));
        model.caretProperty().set(new Place(1, 0));
        new Decisions(model).paragraph(Verdict.LIFT);

        assertFalse(new Packages(model).apply(offer));
        assertEquals("text.package-missing", model.refusalProperty().get().orElseThrow().key());
    }

    private ConsensusModel model(String words) {
        return new ConsensusModel(new Session(new MemoryDoor(small.with(List.of(
                Change.put(TextFixture.numbered(small, "1").reworded(words))))), new ManualFront(),
                Clock.systemUTC(), () -> "Desk"));
    }

    private static Map<Integer, Verdict> lifted(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toMap(index -> index, index -> Verdict.LIFT));
    }

    private static BracketPackage packaged(ConsensusModel model, Map<Integer, Verdict> verdicts) {
        return new Packages(model).of("Package A", verdicts).orElseThrow();
    }

    private static List<String> preview(ConsensusModel model, Map<Integer, Verdict> verdicts) {
        return new Packages(model).preview(packaged(model, verdicts)).stream().map(Packages.Preview::after).toList();
    }
}
