package org.mufakat.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mufakat.app.Session;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Ranked;
import org.mufakat.domain.Removal;
import org.mufakat.ui.control.HalfTyped;

/** What a person does to what the dossier is set to, each act through the session and undoable. */
public final class DossierEdits {
    private final Session session;
    private final HalfTyped halfTyped = new HalfTyped();

    private record Field(Id<?> entry, String component) {}

    /** Edits the dossier of that session. */
    public DossierEdits(Session session) {
        this.session = session;
    }

    /** Whether nothing can be changed. */
    public boolean readOnly() {
        return session.readOnly();
    }

    /** What was typed into the fields and could not be taken. */
    HalfTyped halfTyped() {
        return halfTyped;
    }

    /** The dossier as it is, also while a part of it is folded. */
    public Dossier dossier() {
        return session.dossier();
    }

    /**
     * Words typed into a field of an entry.
     *
     * @param read reads the words; may throw a {@link BrokenRule}
     * @return what is wrong with them; absent when the entry was changed
     */
    public <T extends Entry> Optional<Label> type(T entry, String component, String called, Function<T, Object> read) {
        return typeEntry(entry, component, called, each -> with(each, component, read));
    }

    /**
     * Words typed into a field of an entry from which more follows than that field.
     *
     * @param edit makes the entry anew; may throw a {@link BrokenRule}
     * @return what is wrong with them; absent when the entry was changed
     */
    public <T extends Entry> Optional<Label> typeEntry(T entry, String component, String called,
            UnaryOperator<T> edit) {
        return attempt(entry, component, edit, (label, changed) -> session.type(this,
                new Field(entry.id(), component), label, changed), called);
    }

    private static <T extends Entry> T with(T entry, String component, Function<T, Object> value) {
        return entry.type().shape().with(entry, component, value.apply(entry));
    }

    /**
     * A choice made in a field of an entry.
     *
     * @return what is wrong with it; absent when the entry was changed
     */
    public <T extends Entry> Optional<Label> choose(T entry, String component, String called,
            Function<T, Object> value) {
        return attempt(entry, component, each -> with(each, component, value),
                (label, edit) -> session.perform(this, label, edit), called);
    }

    private <T extends Entry> Optional<Label> attempt(T entry, String component, UnaryOperator<T> anew,
            BiConsumer<Label, Function<Dossier, List<Change>>> act, String called) {
        Function<Dossier, List<Change>> edit = dossier -> changed(dossier, entry, anew);
        try {
            edit.apply(session.dossier());
            act.accept(Label.of("change.settings-field", "@settings.field." + component, called), edit);
            return Optional.empty();
        } catch (BrokenRule rule) {
            return Optional.of(new Label(rule.key(), rule.arguments()));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entry> List<Change> changed(Dossier dossier, T entry, UnaryOperator<T> anew) {
        return dossier.find(entry.type(), entry.id()).map(found -> {
            T now = (T) found;
            T after = anew.apply(now);
            return after.equals(now) ? List.<Change>of() : List.of(Change.put(after));
        }).orElse(List.of());
    }

    /** Marks the meeting that the dossier prepares, in place of the one that was. */
    public void prepare(Entry meeting, String called) {
        session.perform(this, Label.of("change.settings-field", "@settings.field.prepared", called), dossier -> {
            List<Change> changes = new ArrayList<>();
            for (Entry each : dossier.all(EntryType.MEETING)) {
                Entry after = EntryType.MEETING.shape().with(each, "prepared", each.id().equals(meeting.id()));
                if (!after.equals(each)) {
                    changes.add(Change.put(after));
                }
            }
            return changes;
        });
    }

    /** Adds an entry at the end of its list. */
    public void add(Entry entry) {
        session.perform(this, Label.of("change.settings-add", list(entry)), dossier -> List.of(Change.put(entry)));
    }

    /**
     * Removes an entry with all that hangs on it. Our own delegation is not removed: whose dossier it is, who speaks and
     * what is ours in the texts would go with it.
     *
     * @return why it stays; absent when it was removed
     */
    public Optional<Label> remove(Entry entry, String called) {
        if (session.dossier().cover().flatMap(Cover::ours).filter(entry.id()::equals).isPresent()) {
            return Optional.of(Label.of("settings.ours-stays", called));
        }
        long along = Removal.of(session.dossier(), entry).stream().filter(Change.Remove.class::isInstance).count() - 1;
        Label label = along > 0
                ? Label.of("change.settings-remove-with", list(entry), called, String.valueOf(along))
                : Label.of("change.settings-remove", list(entry), called);
        session.perform(this, label,
                dossier -> dossier.find(entry.type(), entry.id()).map(found -> Removal.of(dossier, found))
                        .orElse(List.of()));
        return Optional.empty();
    }

    /** Moves an entry up (negative) or down in its list. */
    public void move(Entry entry, int by, String called) {
        session.perform(this, Label.of("change.settings-move", list(entry), called), dossier -> {
            List<Entry> order = new ArrayList<>(dossier.all(entry.type()));
            int from = order.stream().map(Entry::id).toList().indexOf(entry.id());
            int to = Math.clamp(from + by, 0, order.size() - 1);
            if (from < 0 || from == to) {
                return List.of();
            }
            order.add(to, order.remove(from));
            return placed(order, to);
        });
    }

    private static List<Change> placed(List<Entry> order, int at) {
        Optional<Rank> lower = at == 0 ? Optional.empty() : Optional.of(rank(order.get(at - 1)));
        Optional<Rank> upper = at == order.size() - 1 ? Optional.empty() : Optional.of(rank(order.get(at + 1)));
        if (lower.isEmpty() || upper.isEmpty() || lower.get().compareTo(upper.get()) < 0) {
            return List.of(ranked(order.get(at), Rank.between(lower, upper)));
        }
        List<Rank> ranks = Rank.spread(order.size());
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            changes.add(ranked(order.get(i), ranks.get(i)));
        }
        return changes;
    }

    private static Rank rank(Entry entry) {
        return ((Ranked) entry).rank();
    }

    private static Change ranked(Entry entry, Rank rank) {
        return Change.put(entry.type().shape().<Entry>with(entry, "rank", rank));
    }

    /** A rank behind all that stand in a list. */
    public Rank last(EntryType type) {
        List<Entry> all = session.dossier().all(type);
        return Rank.between(all.isEmpty() ? Optional.empty() : Optional.of(rank(all.getLast())), Optional.empty());
    }

    private static String list(Entry entry) {
        return "@settings.one." + entry.type().label();
    }
}
