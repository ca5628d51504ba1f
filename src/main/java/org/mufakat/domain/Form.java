package org.mufakat.domain;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form of a component's values: everything that a record of the domain may consist of. */
public sealed interface Form {
    /** A value that is one text, number or truth value in files. */
    record Scalar(Class<?> type) implements Form {
        /** The value as it stands in files: a {@code String}, {@code Integer}, {@code Boolean} or {@code BigDecimal}. */
        public Object plain(Object value) {
            return switch (value) {
                case String text -> text;
                case Integer number -> number;
                case Boolean truth -> truth;
                case BigDecimal number -> number;
                case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                case Rank rank -> rank.digits();
                case Language language -> language.tag();
                case ZoneId zone -> zone.getId();
                default -> value.toString();
            };
        }

        /**
         * The value that stands in a file as this text.
         *
         * @throws BrokenRule if the text is none of this form
         */
        public Object read(String text) {
            try {
                if (type == String.class) {
                    return text;
                } else if (type == int.class || type == Integer.class) {
                    return Integer.valueOf(text);
                } else if (type == boolean.class) {
                    return switch (text) {
                        case "true", "1" -> true;
                        case "false", "0" -> false;
                        default -> throw new BrokenRule("rule.truth", text);
                    };
                } else if (type == BigDecimal.class) {
                    return new BigDecimal(text);
                } else if (type == Instant.class) {
                    return Instant.parse(text);
                } else if (type == LocalDate.class) {
                    return LocalDate.parse(text);
                } else if (type == ZoneId.class) {
                    return ZoneId.of(text);
                } else if (type == Rank.class) {
                    return new Rank(text);
                } else if (type == Language.class) {
                    return new Language(text);
                }
                return constant(text);
            } catch (DateTimeException e) {
                throw new BrokenRule("rule.date", text);
            } catch (NumberFormatException e) {
                throw new BrokenRule("rule.number", text);
            }
        }

        /** The names of an enum's constants as they stand in files; empty for other types. */
        public List<String> choices() {
            return type.isEnum()
                    ? Arrays.stream(type.getEnumConstants()).map(each -> (String) plain(each)).toList()
                    : List.of();
        }

        private Object constant(String text) {
            return Arrays.stream(type.getEnumConstants()).filter(each -> plain(each).equals(text)).findFirst()
                    .orElseThrow(() -> new BrokenRule("rule.choice", text, String.join(", ", choices())));
        }
    }

    /** The id of an entry; the target is absent where any kind is meant. */
    record Reference(Optional<Class<?>> target) implements Form {}

    /** A value that can be absent. */
    record Maybe(Form form) implements Form {}

    /** A list of values. */
    record Listed(Form form) implements Form {}

    /** Names by language. */
    record Named() implements Form {}

    /** A record inside a record. */
    record Nested(Shape shape) implements Form {}

    /** The form of a component of that type. */
    static Form of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Id.class) {
                return new Reference(argument instanceof WildcardType
                        ? Optional.empty()
                        : Optional.of((Class<?>) argument));
            } else if (generic.getRawType() == Optional.class) {
                return new Maybe(of(argument));
            } else if (generic.getRawType() == List.class) {
                return new Listed(of(argument));
            }
        } else if (type == Names.class) {
            return new Named();
        } else if (type instanceof Class<?> plain && plain.isRecord() && plain != Rank.class
                && plain != Language.class) {
            return new Nested(new Shape(plain.asSubclass(Record.class)));
        } else if (type instanceof Class<?> plain) {
            return new Scalar(plain);
        }
        throw new IllegalArgumentException("a record of the domain cannot hold a " + type);
    }

    /** The value that says "nothing": absent, empty, false, zero, an enum's first constant; absent for other forms. */
    default Optional<Object> nothing() {
        return switch (this) {
            case Maybe maybe -> Optional.of(Optional.empty());
            case Listed list -> Optional.of(List.of());
            case Named names -> Optional.of(Names.NONE);
            case Nested nested when nested.shape().recordClass() == Period.class -> Optional.of(Period.UNKNOWN);
            case Scalar scalar when scalar.type() == String.class -> Optional.of("");
            case Scalar scalar when scalar.type() == boolean.class -> Optional.of(false);
            case Scalar scalar when scalar.type().isEnum() -> Optional.of(scalar.type().getEnumConstants()[0]);
            default -> Optional.empty();
        };
    }
}
