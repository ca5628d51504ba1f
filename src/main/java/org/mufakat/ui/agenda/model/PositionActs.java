package org.mufakat.ui.agenda.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mufakat.app.FieldVersion;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;
import org.mufakat.dossier.Story;
import org.mufakat.text.LightText;

/** What a person does with our position on the selected item. */
public final class PositionActs {
    /**
     * A field of our position on an item.
     *
     * @param field its name
     * @param item the item's number, else its title
     */
    public record FieldOf(String field, String item) {}

    private static final int FEWEST = 8;
    private final Session session;
    private final AgendaModel model;
    private final Following following = new Following();

    PositionActs(Session session, AgendaModel model) {
        this.session = session;
        this.model = model;
    }

    /** Takes over the words of a field as they are typed; the first word makes the position. */
    public void type(String field, String words) {
        selected().ifPresent(item -> session.type(this, new Field(item.id(), field),
                Label.of("change.position-field", "@position." + field, ItemActs.name(item)),
                dossier -> reworded(dossier, item.id(), field, words)));
    }

    /** Puts words back into a field that it had before. */
    public void putBack(String field, String words) {
        selected().ifPresent(item -> session.perform(this,
                Label.of("change.position-field-back", "@position." + field, ItemActs.name(item)),
                dossier -> reworded(dossier, item.id(), field, words)));
    }

    /** What our position on the selected item said before, newest first, once it is read; told on another thread. */
    public CompletableFuture<List<FieldVersion>> versions() {
        return selected().flatMap(item -> session.dossier().position(item.id()))
                .map(position -> session.flush().thenCompose(written -> session.story(position.id()))
                        .thenApply(PositionActs::ofAllFields))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    /** Where in our positions words stand that stay in the delegation; absent where they do not, or are too few to say. */
    public Optional<FieldOf> whereItStays(String words) {
        String sought = plain(words);
        if (sought.length() < FEWEST) {
            return Optional.empty();
        }
        Dossier dossier = session.dossier();
        return dossier.all(Position.class).stream().flatMap(position -> Surface.STAYS.fields().stream()
                .filter(field -> plain((String) EntryType.POSITION.shape().part(field).of(position)).contains(sought))
                .map(field -> new FieldOf(field, dossier.find(AgendaItem.class, position.item()).map(ItemActs::name)
                        .orElse(""))))
                .findFirst();
    }

    private static String plain(String words) {
        return LightText.of(words).shown().replaceAll("[\\s–-]+", " ").strip();
    }

    private static List<FieldVersion> ofAllFields(List<Story> stories) {
        return Arrays.stream(Surface.values()).flatMap(zone -> zone.fields().stream())
                .flatMap(field -> FieldVersion.of(stories, EntryType.POSITION.shape().part(field)).stream())
                .filter(version -> !version.words().equals(version.wordsBefore()))
                .sorted(Comparator.comparing(FieldVersion::at).reversed()).toList();
    }

    /** Declares our position final, or takes that back. */
    public void settle(boolean settled) {
        selected().ifPresent(item -> session.perform(this,
                Label.of(settled ? "change.position-final" : "change.position-not-final", ItemActs.name(item)),
                dossier -> changed(dossier, item.id(), "settled", settled)));
    }

    private Optional<AgendaItem> selected() {
        return model.detail().get().map(ItemDetail::item);
    }

    /** Other words in a field, and with them the comments on the words that were there. */
    private List<Change> reworded(Dossier dossier, Id<AgendaItem> item, String field, String words) {
        List<Change> changes = new ArrayList<>(changed(dossier, item, field, words));
        for (Change change : List.copyOf(changes)) {
            if (change instanceof Change.Put(Position after)) {
                dossier.position(item)
                        .ifPresent(before -> changes.addAll(following.from(dossier, before, after, field)));
            }
        }
        return changes;
    }

    private static List<Change> changed(Dossier dossier, Id<AgendaItem> item, String component, Object value) {
        if (dossier.find(AgendaItem.class, item).isEmpty()) {
            return List.of();
        }
        Position before = dossier.position(item).orElseGet(() -> Position.on(item));
        Position after = EntryType.POSITION.shape().with(before, component, value);
        return after.equals(before) ? List.of() : List.of(Change.put(after));
    }
}
