package org.mufakat.ui;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Chronicle;
import org.mufakat.app.ErasureReport;
import org.mufakat.app.Session;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.dossier.Erased;
import org.mufakat.dossier.ErasureWatch;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.history.HistoryView;

/** Asks once before words are erased for good, for it cannot be undone, and says afterwards what was reached. */
final class Erasures implements HistoryView.Erasing {
    private final Session session;
    private final DossierActs acts;
    private final Words words;

    Erasures(Session session, DossierActs acts, Words words) {
        this.session = session;
        this.acts = acts;
        this.words = words;
    }

    @Override
    public void ask(String what, EntryType type, Id<?> entry, Optional<String> component,
            org.mufakat.domain.Label label) {
        var not = new Label();
        not.textProperty().bind(words.bind("erase.not-reached"));
        not.setWrapText(true);
        not.setMinHeight(Region.USE_PREF_SIZE);
        not.getStyleClass().add("type-secondary");
        Action yes = Action.of("erase.yes", words.bind("erase.yes"), () -> erase(type, entry, component, label))
                .icon(Feather.TRASH_2);
        Action no = Action.of("erase.no", words.bind("erase.no"), () -> {});
        acts.askFirst(List.of(not), "erase.title",
                words.bind(component.isPresent() ? "erase.field" : "erase.record", what), List.of(no, yes));
    }

    private void erase(EntryType type, Id<?> entry, Optional<String> component, org.mufakat.domain.Label label) {
        var going = new Going();
        acts.hold(going.card, going::stop);
        session.chronicle().erase(type, entry, component, label, going.watch, going);
    }

    private ErasureReport report() {
        return new ErasureReport(words.messages(), session.zone());
    }

    /** One erasure: its card until it ends, and what is said then. */
    private final class Going implements Chronicle.AfterErasing {
        private final ErasureCard card = new ErasureCard(words, this::stop);
        private final ErasureWatch watch = new ErasureWatch(at -> Platform.runLater(() -> card.show(at)));

        private void stop() {
            if (watch.stop()) {
                card.stopping();
            }
        }

        @Override
        public void done(Erased erased) {
            acts.letGo();
            acts.tell("erase.done.title", Words.fixed(report().done(erased)));
        }

        @Override
        public void stopped() {
            acts.letGo();
            acts.tell("erase.failed", words.bind("erase.stopped"));
        }

        @Override
        public void failed(Throwable failure) {
            acts.letGo();
            acts.tell("erase.failed", Words.fixed(report().failed(DossierProblem.behind(failure))));
        }
    }
}
