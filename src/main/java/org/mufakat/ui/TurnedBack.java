package org.mufakat.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mufakat.app.Update;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Edit;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Label;
import org.mufakat.domain.Part;
import org.mufakat.domain.Step;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Spot;
import org.mufakat.ui.shell.StatusLine;

/** Says at the foot of the window what was taken back or done again last, and where; pressed, it leads there. */
final class TurnedBack {
    private final StatusLine status;
    private final Words words;
    private final Walk walk;

    TurnedBack(StatusLine status, Words words, Walk walk) {
        this.status = status;
        this.words = words;
        this.walk = walk;
    }

    /** Says what an update took back or did again, which is that step; what was said before is over with any other. */
    void follow(Update update, Optional<Step> step) {
        clear();
        if (update.cause() != Update.Cause.EDIT) {
            step.ifPresent(turned -> subject(update).ifPresent(change -> say(update, turned.label(), change)));
        }
    }

    /** What a step is about: the first change of the kind of entry of which it changed the most. */
    private static Optional<Change> subject(Update update) {
        return update.changes().stream()
                .collect(Collectors.groupingBy(Change::type, LinkedHashMap::new, Collectors.toList())).values().stream()
                .max(Comparator.comparingInt(List::size)).map(List::getFirst);
    }

    /** Says nothing more. */
    void clear() {
        status.told().clear();
    }

    private void say(Update update, Label step, Change change) {
        Spot there = spot(update, change);
        String key = update.cause() == Update.Cause.UNDO ? "edit.undone" : "edit.redone";
        var said = new Link(words.messagesProperty()
                .map(now -> now.text(key, now.sentence(step), now.text("go." + there.place()))),
                () -> there.at().ifPresentOrElse(walk::to, () -> walk.to(there.place())));
        said.setId("status.turned-back");
        said.setMinWidth(0);
        Tooltips.later(said, said.textProperty());
        status.told().setAll(said);
    }

    /** Where a change stands; of what is gone with it only the view in which it stood. */
    private static Spot spot(Update update, Change change) {
        var edit = new Edit(change.type(), change.id(), update.before().find(change.type(), change.id()),
                update.after().find(change.type(), change.id()));
        return edit.after().flatMap(entry -> anchor(entry, edit).map(anchor -> Ways.to(update.after(), anchor)))
                .or(() -> edit.before().flatMap(entry -> anchor(entry, edit))
                        .map(anchor -> Spot.in(Ways.to(update.before(), anchor).place())))
                .orElseGet(() -> Spot.in(Rooms.HISTORY));
    }

    /** What shows an entry: itself, of a link what it was made from, and where nothing does, nothing. */
    private static Optional<Anchor> anchor(Entry entry, Edit edit) {
        if (entry instanceof org.mufakat.domain.Link link) {
            return Optional.of(link.from());
        }
        Optional<String> part = edit.parts().stream().findFirst().filter(each -> edit.isChange()).map(Part::name);
        return entry.type().canBeMeant()
                ? Optional.of(part.map(name -> Anchor.to(entry, name)).orElseGet(() -> Anchor.to(entry)))
                : Optional.empty();
    }
}
