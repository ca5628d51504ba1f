package org.mufakat.dossier;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Form;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Names;
import org.mufakat.domain.Part;
import org.mufakat.domain.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Lists and names as the JSON text of one cell; members are named like the components, absent values left out. */
final class JsonCells {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonCells() {}

    /** The JSON text of a value. */
    static String write(Form form, Object value) {
        if (value instanceof List<?> list && list.isEmpty()) {
            return "[]";
        }
        var text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(out, form, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Form form, Object value) {
        switch (form) {
            case Form.Listed list -> {
                out.writeStartArray();
                ((List<?>) value).forEach(each -> write(out, list.form(), each));
                out.writeEndArray();
            }
            case Form.Named names -> {
                out.writeStartObject();
                ((Names) value).byLanguage().forEach((language, name) -> out.writeStringProperty(language.tag(), name));
                out.writeEndObject();
            }
            case Form.Nested nested -> {
                out.writeStartObject();
                for (Part part : nested.shape().parts()) {
                    writeMember(out, part, part.of(value));
                }
                out.writeEndObject();
            }
            case Form.Maybe maybe -> ((Optional<?>) value).ifPresentOrElse(
                    present -> write(out, maybe.form(), present), out::writeNull);
            case Form.Reference reference -> out.writeString(value.toString());
            case Form.Scalar scalar -> {
                switch (scalar.plain(value)) {
                    case Boolean truth -> out.writeBoolean(truth);
                    case Integer number -> out.writeNumber(number);
                    case Object other -> out.writeString(other.toString());
                }
            }
        }
    }

    private static void writeMember(JsonGenerator out, Part part, Object value) {
        if (!Optional.empty().equals(value)) {
            out.writeName(part.name());
            write(out, part.form(), value);
        }
    }

    /**
     * The value of a JSON text.
     *
     * @throws BrokenRule if it is not the JSON of a value of that form
     */
    static Object read(Form form, String text) {
        if (text.equals("[]") && form instanceof Form.Listed) {
            return List.of();
        }
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            Object value = read(in, form);
            require(in.nextToken() == null);
            return value;
        } catch (JacksonException e) {
            throw new BrokenRule("rule.json", e.getOriginalMessage());
        }
    }

    private static Object read(JsonParser in, Form form) {
        return switch (form) {
            case Form.Listed list -> {
                require(in.currentToken() == JsonToken.START_ARRAY);
                List<Object> values = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    values.add(read(in, list.form()));
                }
                yield List.copyOf(values);
            }
            case Form.Named names -> {
                require(in.currentToken() == JsonToken.START_OBJECT);
                var byLanguage = new TreeMap<Language, String>();
                for (String tag = in.nextName(); tag != null; tag = in.nextName()) {
                    require(in.nextToken() == JsonToken.VALUE_STRING);
                    byLanguage.put(new Language(tag), in.getString());
                }
                yield new Names(byLanguage);
            }
            case Form.Nested nested -> readRecord(in, nested.shape());
            case Form.Maybe maybe -> in.currentToken() == JsonToken.VALUE_NULL
                    ? Optional.empty()
                    : Optional.of(read(in, maybe.form()));
            case Form.Reference reference -> {
                require(in.currentToken() == JsonToken.VALUE_STRING);
                yield Id.parse(in.getString());
            }
            case Form.Scalar scalar -> {
                require(in.currentToken().isScalarValue() && in.currentToken() != JsonToken.VALUE_NULL);
                yield scalar.read(in.getString());
            }
        };
    }

    private static Object readRecord(JsonParser in, Shape shape) {
        require(in.currentToken() == JsonToken.START_OBJECT);
        List<Part> parts = shape.parts();
        Object[] values = new Object[parts.size()];
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int at = place(parts, name);
            in.nextToken();
            values[at] = read(in, parts.get(at).form());
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                require(parts.get(i).form() instanceof Form.Maybe);
                values[i] = Optional.empty();
            }
        }
        return shape.create(values);
    }

    private static int place(List<Part> parts, String name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new BrokenRule("rule.json", name);
    }

    /** The cells of a row as the triggers wrote it down: an object of texts, numbers and nulls by column. */
    static Map<String, Object> row(String text) {
        Map<String, Object> cells = new TreeMap<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (in.nextToken()) {
                    case VALUE_STRING -> cells.put(name, in.getString());
                    case VALUE_NUMBER_INT -> cells.put(name, in.getIntValue());
                    case VALUE_NULL -> {
                    }
                    default -> throw new BrokenRule("rule.json", name);
                }
            }
        } catch (JacksonException e) {
            throw new BrokenRule("rule.json", e.getOriginalMessage());
        }
        return cells;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new BrokenRule("rule.json", "");
        }
    }
}
