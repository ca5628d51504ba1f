package org.mufakat.ui;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import org.mufakat.app.Session;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.document.TableInput;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Label;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.intake.IntakeModel;
import org.mufakat.ui.intake.IntakePage;

/** Shows rows of a table before they come in as support records; what was said about them stays until others come. */
final class Intakes {
    private final MainWindow window;
    private final DossierActs acts;
    private final Words words;
    private final Executor background;
    private Optional<IntakePage> shown = Optional.empty();
    private Optional<Last> last = Optional.empty();

    /** Rows that were looked at and left, and what was said about them. */
    private record Last(TableInput input, Dossier dossier, SupportPlan plan) {}

    Intakes(MainWindow window, DossierActs acts, Words words, Executor background) {
        this.window = window;
        this.acts = acts;
        this.words = words;
        this.background = background;
    }

    /** Shows the rows that were copied in a spreadsheet, or those of a file that was copied. */
    void paste(Session session) {
        List<File> files = Optional.ofNullable(Clipboard.getSystemClipboard().getFiles()).orElse(List.of());
        if (!files.isEmpty()) {
            acts.dropped(files.getFirst().toPath());
            return;
        }
        String copied = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        if (copied.isBlank()) {
            acts.tell("import.refused", words.bind("intake.paste.none"));
        } else {
            open(session, TableInput.pasted(copied), "");
        }
    }

    /** Shows the rows of an input called so, in place of others that are shown. */
    void open(Session session, TableInput input, String name) {
        shown.ifPresent(IntakePage::leave);
        var model = new IntakeModel(input, name, session.dossier(), background, Platform::runLater);
        Words spoken = words.follower();
        Runnable leave = () -> {
            spoken.leave();
            shown = Optional.empty();
            last = model.plan().get().map(plan -> new Last(input, session.dossier(), plan));
            acts.letGo();
        };
        var page = new IntakePage(model, spoken, session.readOnly(), plan -> {
            leave.run();
            take(session, plan);
        }, leave);
        shown = Optional.of(page);
        acts.hold(page, page::escape);
        model.start(last.filter(each -> each.input().isSame(input) && each.dossier() == session.dossier())
                .map(Last::plan));
    }

    private void take(Session session, SupportPlan plan) {
        last = Optional.empty();
        session.perform(this, Label.of("change.import-support", String.valueOf(plan.comingIn())),
                dossier -> plan.changes());
        plan.rows().stream().map(PlannedRow::result).flatMap(Optional::stream).findFirst()
                .ifPresent(first -> window.goTo(Anchor.to(first)));
    }
}
