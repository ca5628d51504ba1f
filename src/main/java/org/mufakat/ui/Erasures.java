package org.mufakat.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.FileTrouble;
import org.mufakat.app.Session;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.dossier.Erased;
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
        Action yes = Action.of("erase.yes", words.bind("erase.yes"), () -> {
            acts.tell("erase.title", words.bind("erase.working"));
            session.chronicle().erase(type, entry, component, label, this::tell, this::failed);
        }).icon(Feather.TRASH_2);
        Action no = Action.of("erase.no", words.bind("erase.no"), () -> {});
        acts.askFirst(List.of(not), "erase.title",
                words.bind(component.isPresent() ? "erase.field" : "erase.record", what), List.of(no, yes));
    }

    private void tell(Erased erased) {
        var said = new StringBuilder(words.text("erase.done", erased.rows(), erased.histories(), erased.bundles(),
                erased.backups()));
        if (!erased.compacted()) {
            said.append("\n\n").append(words.text("erase.done.not-compacted"));
        }
        if (!erased.notReached().isEmpty()) {
            said.append("\n\n").append(words.text("erase.done.not-reached", erased.notReached().stream()
                    .map(Path::toString).collect(Collectors.joining("\n"))));
        }
        if (!erased.elsewhere().isEmpty()) {
            said.append("\n\n").append(words.text("erase.done.elsewhere", erased.elsewhere().stream()
                    .map(anchor -> anchor.type()).distinct().map(type -> words.text("share.kind." + type.label()))
                    .collect(Collectors.joining(", "))));
        }
        acts.tell("erase.done.title", Words.fixed(said.toString()));
    }

    private void failed(Throwable failure) {
        DossierProblem problem = DossierProblem.behind(failure);
        acts.tell("erase.failed", Words.fixed(words.text("erase.failed.what",
                words.messages().sentence(FileTrouble.about(problem, session.zone())))));
    }
}
