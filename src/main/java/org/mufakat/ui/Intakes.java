package org.mufakat.ui;

import java.io.File;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import org.mufakat.app.Session;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.document.TableInput;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Label;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.intake.IntakeModel;
import org.mufakat.ui.intake.IntakePage;
import org.mufakat.ui.shell.Overlay;

/** Shows rows of a table before they come in as support records; what was said about them stays until others come. */
final class Intakes {
    private final MainWindow window;
    private final DossierActs acts;
    private final Words words;
    private final Executor background;
    private SoftReference<Last> last = new SoftReference<>(null);

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
        Overlay overlay = window.shell().overlay();
        var model = new IntakeModel(input, name, session.dossier(), background, Platform::runLater);
        Words spoken = words.follower();
        var page = new IntakePage(model, spoken, session.readOnly(), plan -> {
            overlay.close();
            take(session, plan);
        }, overlay::close);
        overlay.open(page, page::escape, () -> {
            model.stop();
            spoken.leave();
            model.plan().get().ifPresent(plan -> last = new SoftReference<>(new Last(input, session.dossier(), plan)));
        });
        model.start(Optional.ofNullable(last.get())
                .filter(each -> each.input().isSame(input) && each.dossier() == session.dossier()).map(Last::plan));
    }

    private void take(Session session, SupportPlan plan) {
        last.clear();
        long left = plan.rows().stream().filter(row -> row.fate() == Fate.WRONG || row.fate() == Fate.UNDECIDED)
                .count();
        String taken = String.valueOf(plan.comingIn());
        session.perform(this, left == 0
                ? Label.of("change.import-support", taken)
                : Label.of("change.import-support-some", taken, String.valueOf(left)), dossier -> plan.changes());
        plan.rows().stream().map(PlannedRow::result).flatMap(Optional::stream).findFirst()
                .ifPresent(first -> window.goTo(Anchor.to(first)));
    }
}
