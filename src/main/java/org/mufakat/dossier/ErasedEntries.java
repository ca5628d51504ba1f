package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.Id;
import org.mufakat.domain.Part;
import org.mufakat.domain.Removal;

/**
 * What an erasure makes of each entry: those that go, the component that is emptied, and the passages that quote it.
 *
 * @param what what is erased
 * @param gone the entries that go; none where a component is emptied
 * @param standing of the entries that stay, how they stand now, for what their older versions refer to
 */
record ErasedEntries(Erasing what, Set<Id<?>> gone, Map<Id<?>, Entry> standing) {

    /** Works out what goes in a file, and with it what is about it, its parts, and what cannot be without it. */
    static ErasedEntries in(Connection connection, Erasing what, ErasureWatch watch) throws SQLException {
        Map<Id<?>, Entry> standing = new LinkedHashMap<>();
        Set<Id<?>> gone = new HashSet<>();
        if (what.component().isEmpty()) {
            Set<Id<?>> found = Set.of(what.entry());
            while (!found.isEmpty()) {
                gone.addAll(found);
                Set<Id<?>> before = Set.copyOf(gone);
                round(connection, found, gone, standing, watch);
                found = gone.stream().filter(id -> !before.contains(id)).collect(Collectors.toSet());
            }
        }
        return new ErasedEntries(what, Set.copyOf(gone), standing);
    }

    /** Looks at what refers to those that were found last; what refers to the others was looked at before. */
    private static void round(Connection connection, Set<Id<?>> found, Set<Id<?>> gone, Map<Id<?>, Entry> standing,
            ErasureWatch watch) throws SQLException {
        Map<Id<?>, EntryType> refused = new LinkedHashMap<>();
        HistoryRow.read(connection, texts(found), watch, row -> {
            if (row.versions().anyMatch(entry -> Removal.without(entry, gone).isEmpty())) {
                refused.put(row.entry(), row.type());
            }
        });
        for (Map.Entry<Id<?>, EntryType> each : refused.entrySet()) {
            Optional<Entry> now = LiveRow.of(connection, each.getValue(), each.getKey());
            if (now.isEmpty() || Removal.without(now.get(), gone).isEmpty()) {
                gone.add(each.getKey());
                standing.remove(each.getKey());
            } else {
                standing.put(each.getKey(), now.get());
            }
        }
    }

    /** The ids that stand in every row that has to do with it. */
    Set<String> ids() {
        return gone.isEmpty() ? Set.of(what.entry().toString()) : texts(gone);
    }

    private static Set<String> texts(Set<Id<?>> ids) {
        return ids.stream().map(Id::toString).collect(Collectors.toSet());
    }

    /** A version of an entry that stays, with nothing of what is erased. */
    Entry cleaned(Entry version) {
        Entry emptied = what.component().filter(name -> version.id().equals(what.entry()))
                .map(name -> emptied(version, name)).orElse(version);
        Entry unquoted = unquoted(emptied);
        if (gone.isEmpty()) {
            return unquoted;
        }
        return Removal.without(unquoted, gone).orElseGet(() -> Removal.without(referringAsNow(unquoted), gone)
                .orElse(unquoted));
    }

    private static Entry emptied(Entry version, String component) {
        Part part = version.type().shape().part(component);
        return version.type().shape().with(version, component, part.form().nothing().orElseThrow());
    }

    /** An older version that refers to what goes, where the entry now refers to another. */
    private Entry referringAsNow(Entry version) {
        Entry now = standing.getOrDefault(version.id(), version);
        Entry changed = version;
        for (Part part : version.type().shape().parts()) {
            if (!part.isContent()) {
                changed = version.type().shape().with(changed, part.name(), part.of(now));
            }
        }
        return changed;
    }

    private Entry unquoted(Entry version) {
        Entry changed = version instanceof BracketPackage offer ? undecided(offer) : version;
        for (Part part : version.type().shape().parts()) {
            Object before = part.of(changed);
            Object after = unquoted(part.form(), before);
            if (!after.equals(before)) {
                changed = version.type().shape().with(changed, part.name(), after);
            }
        }
        return changed;
    }

    /** A value without the words that it quotes; in a list, what quotes them goes. */
    private Object unquoted(Form form, Object value) {
        return switch (form) {
            case Form.Maybe maybe -> ((Optional<?>) value).map(present -> unquoted(maybe.form(), present));
            case Form.Listed list -> ((List<?>) value).stream()
                    .filter(each -> !(each instanceof Anchor about && quotes(about))).toList();
            default -> value instanceof Anchor about && quotes(about) ? unquoted(about) : value;
        };
    }

    private BracketPackage undecided(BracketPackage offer) {
        return offer.type().shape().with(offer, "decisions", offer.decisions().stream()
                .filter(decision -> !gone.contains(decision.paragraph()) && !isErased(decision.paragraph(), "words"))
                .toList());
    }

    private static Anchor unquoted(Anchor about) {
        return new Anchor(about.type(), about.entry(), about.field(), Optional.empty());
    }

    private boolean quotes(Anchor about) {
        return about.passage().isPresent()
                && (gone.contains(about.entry()) || isErased(about.entry(), about.field()));
    }

    private boolean isErased(Id<?> entry, String component) {
        return what.component().equals(Optional.of(component)) && what.entry().equals(entry);
    }
}
