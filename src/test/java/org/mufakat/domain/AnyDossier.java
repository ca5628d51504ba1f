package org.mufakat.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Random dossiers with every kind of entry and every form of value, and random changes to them, made from a seed. */
public final class AnyDossier {

    private static final int TRIES = 1_000;
    private static final List<String> WORDS = List.of("energy", "năng lượng", "tiết kiệm điện", "[JPN: welcomed]",
            "[noted]/[welcomed]", "エネルギー", "能源安全", "พลังงาน", "\uD83D\uDD0B", "a\tb", "two\nlines", "\r\n", "\u0001",
            "\uFEFF", "\u202E", "e\u0301", "đường", "\"quoted\"", "it's", "\\", "<p>", "=1+1", "%", "NULL", "0", "true",
            "{\"a\":[1]}", " ", "\u2028");
    private static final List<Rank> RANKS = Rank.spread(40);
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Asia/Ho_Chi_Minh"), ZoneId.of("UTC"),
            ZoneId.of("+07:00"), ZoneId.of("Asia/Tokyo"));
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.VIETNAMESE,
            new Language("zh-Hant"),
            new Language("id"));

    private final RandomGenerator random;
    private final Map<EntryType, List<Id<?>>> ids = new EnumMap<>(EntryType.class);
    private int numbers;
    private int codes;

    private AnyDossier(RandomGenerator random) {
        this.random = random;
    }

    /** The random dossier of a seed; each kind has up to six entries, the cover exactly one. */
    public static Dossier of(long seed) {
        var any = new AnyDossier(new SplittableRandom(seed));
        for (EntryType type : EntryType.values()) {
            int count = type == EntryType.COVER ? 1 : any.random.nextInt(7);
            List<Id<?>> made = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                made.add(Id.random(any.random));
            }
            any.ids.put(type, made);
        }
        Dossier dossier = Dossier.empty();
        List<Change> changes = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            for (Id<?> id : any.ids.get(type)) {
                any.entry(type, id).map(Change::put).ifPresent(changes::add);
            }
        }
        return settled(dossier, changes);
    }

    /** A random change to a dossier that breaks no rule: entries put anew, changed, or removed with what goes along. */
    public static List<Change> changes(Dossier dossier, long seed) {
        var any = new AnyDossier(new SplittableRandom(seed));
        for (EntryType type : EntryType.values()) {
            any.ids.put(type, new ArrayList<>(dossier.all(type).stream().map(Entry::id).toList()));
        }
        any.numbers = dossier.all(SupportRecord.class).stream().mapToInt(SupportRecord::number).max().orElse(0);
        for (int i = 0; i < TRIES; i++) {
            List<Change> changes = any.someChanges(dossier);
            try {
                dossier.with(changes);
                return changes;
            } catch (BrokenRule e) {
                continue;
            }
        }
        return List.of();
    }

    private List<Change> someChanges(Dossier dossier) {
        List<Change> changes = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        while (changes.size() < count) {
            EntryType type = pick(List.of(EntryType.values()));
            List<Entry> there = dossier.all(type);
            int what = random.nextInt(10);
            if (what < 6 && !there.isEmpty()) {
                entry(type, pick(there).id()).map(entry -> mixed(pick(there), entry)).map(Change::put)
                        .ifPresent(changes::add);
            } else if (what < 8 && type != EntryType.COVER) {
                entry(type, Id.random(random)).map(Change::put).ifPresent(changes::add);
            } else if (!there.isEmpty() && type != EntryType.COVER && changes.isEmpty()) {
                return Removal.of(dossier, pick(there));
            }
        }
        return changes;
    }

    /** The old entry with about half of its components changed. */
    private Entry mixed(Entry old, Entry other) {
        Shape shape = old.type().shape();
        for (int i = 0; i < TRIES; i++) {
            Object[] values = shape.values(old);
            for (int at = 1; at < values.length; at++) {
                if (random.nextBoolean()) {
                    values[at] = shape.parts().get(at).of(other);
                }
            }
            try {
                return (Entry) shape.create(values);
            } catch (BrokenRule e) {
                continue;
            }
        }
        return old;
    }

    /** What of the changes leaves no entry without what it refers to. */
    private static Dossier settled(Dossier start, List<Change> changes) {
        List<Change> rest = new ArrayList<>(changes);
        Dossier dossier = start;
        boolean more = true;
        while (more) {
            more = false;
            for (Change change : List.copyOf(rest)) {
                try {
                    dossier = dossier.with(List.of(change));
                    rest.remove(change);
                    more = true;
                } catch (BrokenRule e) {
                    continue;
                }
            }
        }
        return dossier;
    }

    private Optional<Entry> entry(EntryType type, Id<?> id) {
        if (type == EntryType.SUPPORT_RECORD && ids.get(EntryType.DELEGATION).isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < TRIES; i++) {
            try {
                Object[] values = values(type.shape());
                values[0] = id;
                return Optional.of((Entry) type.shape().create(values));
            } catch (BrokenRule e) {
                continue;
            } catch (NothingThere e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Object[] values(Shape shape) {
        Object[] values = shape.parts().stream().map(part -> value(shape, part)).toArray();
        if (shape.recordClass() == Revision.class) {
            int paragraphs = ((List<?>) values[6]).size();
            values[7] = random.nextBoolean()
                    ? List.of()
                    : random.ints(paragraphs, 0, ParagraphStatus.values().length)
                            .mapToObj(at -> ParagraphStatus.values()[at]).toList();
        }
        return values;
    }

    private Object value(Shape shape, Part part) {
        if (shape.recordClass() == Delegation.class && part.name().equals("code")) {
            return random.ints(3, 'A', 'Z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                    StringBuilder::append).append(++codes).toString();
        } else if (part.name().equals("currency")) {
            return pick(List.of("USD", "JPY", "VND"));
        } else if (shape.recordClass() == SupportRecord.class && part.name().equals("number")) {
            return ++numbers;
        } else if (part.name().equals("id")) {
            return Id.random(random);
        }
        return value(part.form());
    }

    private Object value(Form form) {
        return switch (form) {
            case Form.Maybe maybe -> random.nextInt(3) == 0 || !possible(maybe.form())
                    ? Optional.empty()
                    : Optional.of(value(maybe.form()));
            case Form.Listed list -> {
                List<Object> values = new ArrayList<>();
                for (int i = possible(list.form()) ? random.nextInt(4) : 0; i > 0; i--) {
                    values.add(value(list.form()));
                }
                yield List.copyOf(values);
            }
            case Form.Named names -> {
                var byLanguage = new TreeMap<Language, String>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    byLanguage.put(pick(LANGUAGES), words());
                }
                yield new Names(byLanguage);
            }
            case Form.Nested nested -> nested(nested.shape());
            case Form.Reference reference -> reference.target().map(EntryType::of)
                    .<Object>map(type -> pick(ids.get(type))).orElseGet(() -> Id.random(random));
            case Form.Scalar scalar -> scalar(scalar);
        };
    }

    private Record nested(Shape shape) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return shape.create(values(shape));
            } catch (BrokenRule e) {
                continue;
            }
        }
        throw new IllegalStateException("no " + shape.recordClass() + " found");
    }

    private boolean possible(Form form) {
        return switch (form) {
            case Form.Reference reference -> reference.target().map(EntryType::of).map(ids::get)
                    .map(there -> !there.isEmpty()).orElse(true);
            case Form.Nested nested -> nested.shape().parts().stream().allMatch(part -> possible(part.form())
                    || part.form() instanceof Form.Maybe || part.form() instanceof Form.Listed);
            default -> true;
        };
    }

    private Object scalar(Form.Scalar scalar) {
        Class<?> type = scalar.type();
        if (type == String.class) {
            return words();
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(40);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return new BigDecimal(pick(List.of("0", "1.50", "1E+9", "123456789012345678901234567890.12", "0.001")));
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(1_600_000_000L + random.nextInt(10_000_000), random.nextInt(3) * 500_000_000L);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_000));
        } else if (type == ZoneId.class) {
            return pick(ZONES);
        } else if (type == Rank.class) {
            return pick(RANKS);
        } else if (type == Language.class) {
            return pick(LANGUAGES);
        }
        return pick(List.of(type.getEnumConstants()));
    }

    private String words() {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(pick(WORDS)).append(i > 1 ? " " : "");
        }
        return text.toString();
    }

    private <T> T pick(List<T> choices) {
        if (choices.isEmpty()) {
            throw new NothingThere();
        }
        return choices.get(random.nextInt(choices.size()));
    }

    /** An entry would have to refer to one of a kind of which there is none. */
    private static final class NothingThere extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }
}
