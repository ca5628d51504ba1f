package org.mufakat.ui.history;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.mufakat.app.FieldVersion;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Part;
import org.mufakat.domain.TakingBack;
import org.mufakat.ui.control.EntryWords;

/** What is done with the history: a step taken back alone, a former version of a field put back. */
final class HistoryActs {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final HistoryModel model;

    HistoryActs(HistoryModel model) {
        this.model = model;
    }

    /** Whether the chosen step can be taken back now. */
    boolean canTakeBack() {
        return !model.session().readOnly()
                && model.detail().get().flatMap(Detail::back).filter(TakingBack::isPossible).isPresent();
    }

    /** Takes the chosen step back, without those after it. */
    void takeBack() {
        if (canTakeBack()) {
            Detail detail = model.detail().get().orElseThrow();
            String when = WHEN.format(detail.step().at().atZone(model.session().zone()));
            model.chronicle().takeBack(this, Label.of("change.taken-back", when), detail.edits());
        }
    }

    /** Whether a version differs from what stands now, and could stand in its place. */
    boolean canPutBack(Subject subject, FieldVersion version) {
        return !model.session().readOnly() && subject.isWords() && changed(subject, version).isPresent();
    }

    /** Puts a former version of a field back. */
    void putBack(Subject subject, FieldVersion version) {
        Part part = subject.part().orElseThrow();
        model.session().perform(this,
                Label.of("change.version-put-back", "@" + EntryWords.labelKey(subject.edit().type(), part.name())),
                dossier -> changed(subject, version).map(Change::put).stream().toList());
    }

    private Optional<Entry> changed(Subject subject, FieldVersion version) {
        Optional<Entry> now = model.session().dossier().find(subject.edit().type(), subject.edit().entry());
        if (now.isEmpty() || version.after().isEmpty() || subject.part().isEmpty()) {
            return Optional.empty();
        }
        Part part = subject.part().get();
        Object value = part.of(version.after().get());
        try {
            Entry changed = now.get() instanceof Paragraph paragraph && part.name().equals("words")
                    ? paragraph.reworded((String) value)
                    : now.get().type().shape().with(now.get(), part.name(), value);
            return Optional.of(changed).filter(other -> !other.equals(now.get()));
        } catch (BrokenRule e) {
            return Optional.empty();
        }
    }

    /** What the act of erasing is called: it names the kind of words alone. */
    static Label erased(Subject subject) {
        String key = subject.part().map(part -> EntryWords.labelKey(subject.edit().type(), part.name()))
                .orElseGet(() -> EntryWords.kindKey(subject.edit().type()));
        return new Label("change.erased", List.of("@" + key));
    }
}
