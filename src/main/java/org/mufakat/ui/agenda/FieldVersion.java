package org.mufakat.ui.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.dossier.Story;

/**
 * What a field of our position said from a moment on.
 *
 * @param field the field
 * @param at since when
 * @param author who wrote it
 * @param before what it said before
 * @param words what it said then
 */
public record FieldVersion(String field, Instant at, String author, String before, String words) {

    /** The versions of all fields, newest first; what was typed in one go is one version. */
    static List<FieldVersion> of(List<Story> story) {
        Map<List<Object>, FieldVersion> versions = new LinkedHashMap<>();
        for (Story change : story) {
            for (Surface zone : Surface.values()) {
                for (String field : zone.fields()) {
                    String before = words(change.before(), field);
                    String after = words(change.after(), field);
                    if (!before.equals(after)) {
                        List<Object> act = List.of(change.step().id(), change.kind(), field);
                        FieldVersion began = versions.get(act);
                        versions.put(act, new FieldVersion(field, change.at(), change.author(),
                                began == null ? before : began.before(), after));
                    }
                }
            }
        }
        return new ArrayList<>(versions.values()).reversed();
    }

    private static String words(Optional<Entry> position, String field) {
        return position.map(entry -> (String) EntryType.POSITION.shape().part(field).of(entry)).orElse("");
    }
}
