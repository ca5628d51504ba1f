package org.mufakat.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A random dossier in which every text, day and hour stands nowhere else, and says where it stands. */
public final class Canaries {

    /**
     * Where a canary sits.
     *
     * @param entry the entry
     * @param part its component
     */
    public record Place(Entry entry, Part part) {
        @Override
        public String toString() {
            return entry.type().label() + "." + part.name();
        }
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(1300, 1, 1);

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int count;
    private List<String> inComponent = List.of();

    private Canaries() {}

    /** The dossier of a seed, and its canaries. */
    public static Canaries in(long seed) {
        var canaries = new Canaries();
        Dossier dossier = AnyDossier.of(seed);
        for (EntryType type : EntryType.values()) {
            dossier.all(type).forEach(canaries::add);
        }
        return canaries;
    }

    /** The dossier. */
    public Dossier dossier() {
        return Dossier.of(entries);
    }

    /** Where each canary sits, by what it sings. */
    public Map<String, Place> places() {
        return places;
    }

    private void add(Entry entry) {
        Shape shape = entry.type().shape();
        Entry changed = entry;
        Map<String, Part> here = new LinkedHashMap<>();
        for (Part part : shape.parts()) {
            inComponent = new ArrayList<>();
            try {
                changed = shape.with(changed, part.name(), value(part.form(), part.of(changed)));
                inComponent.forEach(canary -> here.put(canary, part));
            } catch (BrokenRule e) {
                continue;
            }
        }
        Entry settled = changed;
        entries.add(settled);
        here.forEach((canary, part) -> places.put(canary, new Place(settled, part)));
    }

    private Object value(Form form, Object value) {
        return switch (form) {
            case Form.Scalar scalar when scalar.type() == String.class -> sing("CANARY-" + count++ + "-.");
            case Form.Scalar scalar when scalar.type() == Instant.class ->
                instant(Instant.parse("1500-01-01T00:00:00Z").plusSeconds(count++ * 86_461L));
            case Form.Scalar scalar when scalar.type() == LocalDate.class -> day(FIRST_DAY.plusDays(count++));
            case Form.Maybe maybe -> ((Optional<?>) value).map(each -> value(maybe.form(), each));
            case Form.Listed list -> ((List<?>) value).stream().map(each -> value(list.form(), each)).toList();
            case Form.Named names -> {
                var sung = new TreeMap<Language, String>();
                ((Names) value).byLanguage().keySet().forEach(language -> sung.put(language,
                        sing("CANARY-" + count++ + "-.")));
                yield new Names(sung);
            }
            case Form.Nested nested -> {
                Object[] values = nested.shape().values(value);
                for (int i = 0; i < values.length; i++) {
                    Part part = nested.shape().parts().get(i);
                    boolean fixed = nested.shape().recordClass() == Amount.class || part.name().equals("field");
                    values[i] = fixed ? values[i] : value(part.form(), values[i]);
                }
                yield nested.shape().create(values);
            }
            default -> value;
        };
    }

    private String sing(String canary) {
        inComponent.add(canary);
        return canary;
    }

    private Instant instant(Instant canary) {
        sing(canary.toString());
        return canary;
    }

    private LocalDate day(LocalDate canary) {
        sing(canary.toString());
        return canary;
    }
}
