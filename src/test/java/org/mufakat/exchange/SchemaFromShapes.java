package org.mufakat.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.mufakat.domain.Audience;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.Language;
import org.mufakat.domain.Part;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Shape;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema that the records as they are now would have. */
final class SchemaFromShapes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DAY = "[+-]?[0-9]{4,10}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private final TreeMap<String, ObjectNode> nested = new TreeMap<>();

    /** The whole schema. */
    static ObjectNode generate() {
        return new SchemaFromShapes().schema();
    }

    private ObjectNode schema() {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:mufakat:bundle:1");
        schema.put("title", "Mufakat bundle");
        schema.put("description",
                "Part or all of a dossier, made for one audience. A member that is empty, false, absent or"
                        + " an enumeration's first value is not written; so is each that the audience may not see.");
        schema.put("type", "object");
        schema.set("required", strings("format", "version", "id", "time", "audience"));
        ObjectNode members = schema.putObject("properties");
        members.putObject("format").put("const", Bundle.FORMAT);
        members.putObject("version").put("const", Bundle.VERSION);
        members.set("id", reference("id"));
        members.putObject("lineage").put("type", "array").set("items", reference("id"));
        members.putObject("sender").put("type", "string");
        members.set("time", reference("instant"));
        ArrayNode audiences = members.putObject("audience").putArray("enum");
        for (Audience audience : Audience.values()) {
            audiences.add(audience.name().toLowerCase(Locale.ROOT));
        }
        ObjectNode scope = members.putObject("scope").put("type", "object").putObject("properties");
        scope.set("contributor", reference("id"));
        scope.putObject("items").put("type", "array").set("items", reference("id"));
        ObjectNode definitions = NODES.objectNode();
        definitions.putObject("id").put("type", "string").put("pattern",
                "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");
        definitions.putObject("day").put("type", "string").put("pattern", "^" + DAY + "$");
        definitions.putObject("instant").put("type", "string").put("pattern",
                "^" + DAY + "T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$");
        ObjectNode names = definitions.putObject("names").put("type", "object");
        names.putObject("propertyNames").put("pattern", "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$");
        names.putObject("additionalProperties").put("type", "string");
        for (EntryType type : EntryType.values()) {
            ObjectNode list = members.putObject(type.plural()).put("type", "array");
            if (type == EntryType.COVER) {
                list.put("maxItems", 1);
            }
            list.set("items", reference(type.label()));
            definitions.set(type.label(), record(type.shape(), true));
        }
        nested.forEach(definitions::set);
        schema.set("$defs", definitions);
        return schema;
    }

    private ObjectNode record(Shape shape, boolean withAudiences) {
        ObjectNode record = NODES.objectNode().put("type", "object");
        ArrayNode required = NODES.arrayNode();
        ObjectNode properties = NODES.objectNode();
        for (Part part : shape.parts()) {
            if (part.form().nothing().isEmpty()) {
                required.add(part.name());
            }
            ObjectNode value = form(part.form());
            if (withAudiences && !part.name().equals("id")) {
                value.put("description", part.widest()
                        .map(widest -> "seen by " + widest.name().toLowerCase(Locale.ROOT)).orElse("stays"));
            }
            properties.set(part.name(), value);
        }
        if (!required.isEmpty()) {
            record.set("required", required);
        }
        record.set("properties", properties);
        return record;
    }

    private ObjectNode form(Form form) {
        return switch (form) {
            case Form.Scalar scalar -> scalar(scalar);
            case Form.Reference reference -> reference("id");
            case Form.Maybe maybe -> form(maybe.form());
            case Form.Listed list -> {
                ObjectNode array = NODES.objectNode().put("type", "array");
                array.set("items", form(list.form()));
                yield array;
            }
            case Form.Named names -> reference("names");
            case Form.Nested inner -> {
                String name = inner.shape().recordClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
                nested.put(name, record(inner.shape(), false));
                yield reference(name);
            }
        };
    }

    private static ObjectNode scalar(Form.Scalar scalar) {
        ObjectNode node = NODES.objectNode();
        Class<?> type = scalar.type();
        if (!scalar.choices().isEmpty()) {
            node.set("enum", strings(scalar.choices().toArray(String[]::new)));
        } else if (type == boolean.class) {
            node.put("type", "boolean");
        } else if (Set.of(int.class, Integer.class).contains(type)) {
            node.put("type", "integer");
        } else if (type == BigDecimal.class) {
            node.put("type", "number");
        } else if (type == Instant.class) {
            return reference("instant");
        } else if (type == LocalDate.class) {
            return reference("day");
        } else if (type == Rank.class) {
            node.put("type", "string").put("pattern", "^[0-9a-z]*[1-9a-z]$");
        } else if (type == Language.class) {
            node.put("type", "string").put("pattern", "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$");
        } else {
            node.put("type", "string");
        }
        return node;
    }

    private static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ArrayNode strings(String... values) {
        ArrayNode array = NODES.arrayNode();
        for (String value : values) {
            array.add(value);
        }
        return array;
    }
}
