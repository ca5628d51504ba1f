package org.mufakat.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads single values of a bundle, and refuses what no honest bundle holds. */
final class ValueReader {

    private static final int WEIGHT_OF_VALUE = 48;
    private static final int WEIGHT_OF_TEXT = 48;
    private static final int LARGEST_EXPONENT = 1_000;

    private final JsonParser parser;
    private final JsonNodeFactory nodes = new JsonNodeFactory();
    private long weight;
    private int values;

    ValueReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The value at the parser's current token. */
    JsonNode read() throws BundleProblem {
        values = 0;
        return value(parser.currentToken());
    }

    /** Passes over the value at the parser's current token, and checks it all the same. */
    void skip() throws BundleProblem {
        weigh(WEIGHT_OF_VALUE);
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Set<String> names = new HashSet<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    if (!names.add(name())) {
                        throw problem(BundleProblem.Kind.DUPLICATE_MEMBER);
                    }
                    parser.nextToken();
                    skip();
                }
            }
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    skip();
                }
            }
            case VALUE_STRING -> text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            default -> {
            }
        }
    }

    /** The name at the parser's current token. */
    String name() throws BundleProblem {
        String name = parser.currentName();
        weigh(WEIGHT_OF_VALUE);
        return text(name);
    }

    /** Adds to what the bundle weighs in memory. */
    void weigh(long bytes) throws BundleProblem {
        weight += bytes;
        if (weight > Limits.WEIGHT) {
            throw problem(BundleProblem.Kind.TOO_MANY);
        }
    }

    /** The JSON pointer of the parser's current place. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private JsonNode value(JsonToken token) throws BundleProblem {
        weigh(WEIGHT_OF_VALUE);
        if (++values > Limits.VALUES_IN_ENTRY) {
            throw problem(BundleProblem.Kind.TOO_MANY);
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    array.add(value(next));
                }
                yield array;
            }
            case VALUE_STRING -> nodes.stringNode(text(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw new StreamReadException(parser, "no value: " + token);
        };
    }

    private ObjectNode object() throws BundleProblem {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = name();
            JsonToken token = parser.nextToken();
            if (object.has(name)) {
                throw problem(BundleProblem.Kind.DUPLICATE_MEMBER);
            }
            object.set(name, value(token));
        }
        return object;
    }

    private JsonNode number() throws BundleProblem {
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs(number.scale()) > LARGEST_EXPONENT) {
            throw new BundleProblem(BundleProblem.Kind.NUMBER_TOO_LONG, pointer(), Limits.DIGITS);
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            BigInteger whole = number.toBigInteger();
            return whole.bitLength() < Integer.SIZE ? nodes.numberNode(whole.intValue()) : nodes.numberNode(whole);
        }
        return nodes.numberNode(number);
    }

    private String text(String text) throws BundleProblem {
        boolean narrow = text.chars().allMatch(unit -> unit <= 0xFF);
        weigh(WEIGHT_OF_TEXT + (narrow ? text.length() : 2L * text.length()));
        int flaw = WellFormed.flaw(text, 0);
        if (flaw >= 0) {
            throw problem(text.charAt(flaw) == 0 ? BundleProblem.Kind.NUL : BundleProblem.Kind.LONE_SURROGATE);
        }
        return text;
    }

    private BundleProblem problem(BundleProblem.Kind kind) {
        return new BundleProblem(kind, pointer());
    }
}
