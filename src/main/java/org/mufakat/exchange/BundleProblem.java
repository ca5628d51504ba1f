package org.mufakat.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mufakat.domain.BrokenRule;

/** Says why a bundle cannot be read and where; the kind and its arguments become a sentence in the reader's language. */
public final class BundleProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong; the message key is {@code bundle.} and the name in lower case with hyphens. */
    public enum Kind {
        /** More bytes than are read; arguments: the limit in MiB. */
        TOO_LARGE,
        /** More records or values than are read; arguments: pointer. */
        TOO_MANY,
        /** The bytes are no UTF-8; no arguments. */
        NOT_UTF_8,
        /** It is no JSON; arguments: line, column. */
        NOT_JSON,
        /** It is JSON, but no bundle; no arguments. */
        NOT_A_BUNDLE,
        /** A newer version made it; arguments: its version, ours. */
        NEWER,
        /** Something stands behind the end; arguments: line, column. */
        BEHIND_THE_END,
        /** Nested too deep; arguments: pointer, the limit. */
        TOO_DEEP,
        /** A text is too long; arguments: pointer, the limit. */
        TEXT_TOO_LONG,
        /** A number has too many digits; arguments: pointer, the limit. */
        NUMBER_TOO_LONG,
        /** A member stands there twice; arguments: pointer. */
        DUPLICATE_MEMBER,
        /** Half of a surrogate pair; arguments: pointer. */
        LONE_SURROGATE,
        /** A NUL character; arguments: pointer. */
        NUL,
        /** A member is missing; arguments: pointer. */
        MISSING,
        /** A value of another kind; arguments: pointer, the JSON type that belongs there. */
        TYPE,
        /** A value that is none of those allowed; arguments: pointer, those allowed. */
        CHOICE,
        /** A value in another form than its schema says; arguments: pointer. */
        VALUE,
        /** A value breaks a rule of the field; arguments: pointer, the values; the rule is {@link #rule()}. */
        RULE,
        /** The record referred to is not in the bundle; arguments: pointer, id. */
        DANGLING,
        /** Two records have the same id; arguments: pointer, id. */
        DUPLICATE_ID
    }

    private final Kind kind;
    private final transient List<String> arguments;
    private final transient Optional<BrokenRule> rule;

    /** A problem with what the sentence about it mentions. */
    public BundleProblem(Kind kind, Object... arguments) {
        super(kind + " " + List.of(arguments));
        this.kind = kind;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
        this.rule = Optional.empty();
    }

    /** A value that breaks a rule of the field. */
    public BundleProblem(String pointer, BrokenRule rule) {
        super(Kind.RULE + " " + pointer, rule);
        this.kind = Kind.RULE;
        this.arguments = List.of(pointer, String.join(", ", rule.arguments()));
        this.rule = Optional.of(rule);
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** The key of the sentence in the message bundle. */
    public String key() {
        return "bundle." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the sentence mentions, in its order. */
    public List<String> arguments() {
        return arguments;
    }

    /** The rule that is broken; absent for other kinds. */
    public Optional<BrokenRule> rule() {
        return rule;
    }
}
