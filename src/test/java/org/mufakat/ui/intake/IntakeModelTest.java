package org.mufakat.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.document.Separator;
import org.mufakat.document.TableInput;
import org.mufakat.domain.Dossier;
import org.mufakat.ui.intake.IntakeModel.Spot;

/** What a person says about rows, taken back and said again, and long work that is stopped. */
class IntakeModelTest {
    private final Dossier dossier = Dossier.of(List.of())
            .with(CreateDossier.empty("New", "Internal", LocalDate.of(2020, 11, 17)).changes());
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Test
    void whatIsSaidIsTakenBackStepByStepAndOtherRowsStayTheSame() {
        IntakeModel model = model("Partner\tTitle\nJapan\tOne\nJapn\tTwo\nChina\tThree\n", false);
        var first = model.rows().getFirst();
        model.look(Optional.of(new Spot(2, Optional.of(SupportColumn.PARTNER))));
        model.write(SupportColumn.PARTNER, "Japan");
        model.turnRow();
        assertEquals(Fate.LEFT_OUT, model.rows().get(1).fate());
        model.takeBack();
        assertEquals(Fate.NEW, model.rows().get(1).fate());
        model.takeBack();
        assertEquals(Fate.WRONG, model.rows().get(1).fate());
        model.sayAgain();
        assertEquals(Fate.NEW, model.rows().get(1).fate());
        assertEquals(first, model.rows().getFirst());
    }

    @Test
    void aStepLeadsFromOneOpenCellToTheNextAndAroundTheEnd() {
        IntakeModel model = model(
                "Partner\tTitle\tWhen\nJapn\tOne\t20199\nChina\tTwo\t2019\nJapan\tThree\t32/13/2020\n",
                false);
        model.step(1);
        assertEquals(Optional.of(new Spot(1, Optional.of(SupportColumn.PARTNER))), model.spot().get());
        model.step(1);
        model.step(1);
        assertEquals(Optional.of(new Spot(3, Optional.of(SupportColumn.PERIOD))), model.spot().get());
        model.step(1);
        model.step(-1);
        model.step(-1);
        assertEquals(Optional.of(new Spot(1, Optional.of(SupportColumn.PERIOD))), model.spot().get());
    }

    @Test
    void aColumnThatTheTableLacksIsFilledInForAllRows() {
        IntakeModel model = model("Title\tWhen\nOne\t2019\nTwo\t2020\n", false);
        assertEquals(List.of(SupportColumn.PARTNER), List.copyOf(model.plan().get().orElseThrow().missing()));
        model.fill(SupportColumn.PARTNER, "Japan");
        assertEquals(2, model.plan().get().orElseThrow().comingIn());
    }

    @Test
    void aSeparatorThatIsChosenReadsTheRowsAnew() {
        IntakeModel model = model("Partner,Title;Area\nJapan,One;RE\n", false);
        model.read(Separator.SEMICOLON);
        assertEquals(2, model.plan().get().orElseThrow().table().width());
        model.read(Separator.COMMA);
        assertEquals("One;RE", model.rows().getFirst().words().row().cell(1));
    }

    @Test
    void whereWorkIsStoppedNothingComesOfIt() {
        IntakeModel model = model("Partner\tTitle\n" + "Japan\tOne\n".repeat(2_000), true);
        assertTrue(model.working().get());
        model.stop();
        work();
        assertFalse(model.working().get());
        assertEquals(Optional.empty(), model.plan().get());
        model.start(Optional.empty());
        work();
        assertEquals(2_000, model.rows().size());
        model.say(choices -> choices.leave(1, true));
        assertTrue(model.working().get(), "many rows are looked at beside the window's thread");
        model.stop();
        work();
        assertEquals(Fate.NEW, model.rows().getFirst().fate());
        assertFalse(model.working().get());
    }

    @Test
    void whatIsSaidWhileRowsAreLookedAtIsKept() {
        IntakeModel model = model("Partner\tTitle\n" + "Japan\tOne\n".repeat(1_000), true);
        work();
        model.say(choices -> choices.leave(1, true));
        model.say(choices -> choices.leave(2, true));
        work();
        assertEquals(List.of(Fate.LEFT_OUT, Fate.LEFT_OUT),
                model.rows().subList(0, 2).stream().map(PlannedRow::fate).toList());
        model.takeBack();
        work();
        assertEquals(Fate.LEFT_OUT, model.rows().getFirst().fate());
        assertEquals(Fate.NEW, model.rows().get(1).fate());
    }

    @Test
    void rowsThatAreLookedAtAgainAreAsTheyWereLeft() {
        IntakeModel model = model("Partner\tTitle\nJapn\tOne\n", false);
        model.say(choices -> choices.write(1, Map.of(SupportColumn.PARTNER, "Japan")));
        var again = new IntakeModel(model.input(), "", dossier, Runnable::run, Runnable::run);
        again.start(model.plan().get());
        assertEquals(1, again.plan().get().orElseThrow().comingIn());
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private IntakeModel model(String rows, boolean later) {
        TableInput input = rows.contains("\t")
                ? TableInput.pasted(rows)
                : TableInput.of(rows.getBytes(StandardCharsets.UTF_8));
        var model = new IntakeModel(input, "", dossier, later ? waiting::add : Runnable::run, Runnable::run);
        model.start(Optional.empty());
        return model;
    }
}
