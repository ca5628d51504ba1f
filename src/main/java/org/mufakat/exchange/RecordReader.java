package org.mufakat.exchange;

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
import tools.jackson.databind.JsonNode;

/** Makes records of JSON objects that their schema has let through. */
final class RecordReader {

    private static final int MOST_REPORTED = 100;

    private final List<String> unknown = new ArrayList<>();

    /** JSON pointers of members that no record has, the first hundred of them. */
    List<String> unknown() {
        return unknown;
    }

    /** The record of that shape. */
    Record read(Shape shape, JsonNode object, String pointer) throws BundleProblem {
        Object[] values = new Object[shape.parts().size()];
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            Part part = shape.parts().get(i);
            JsonNode node = object.get(part.name());
            if (node == null) {
                values[i] = part.form().nothing().orElseThrow(
                        () -> new IllegalStateException("the schema does not ask for " + pointer + "/" + part.name()));
            } else {
                known++;
                values[i] = value(part.form(), node, pointer + "/" + part.name());
            }
        }
        if (known < object.size()) {
            report(shape, object, pointer);
        }
        try {
            return shape.create(values);
        } catch (BrokenRule e) {
            throw new BundleProblem(pointer, e);
        }
    }

    private Object value(Form form, JsonNode node, String pointer) throws BundleProblem {
        try {
            return switch (form) {
                case Form.Scalar scalar -> scalar.read(node.isNumber()
                        ? node.decimalValue().toString()
                        : node.isBoolean() ? String.valueOf(node.booleanValue()) : node.stringValue());
                case Form.Reference reference -> Id.parse(node.stringValue());
                case Form.Maybe maybe -> Optional.of(value(maybe.form(), node, pointer));
                case Form.Listed list -> {
                    List<Object> values = new ArrayList<>(node.size());
                    for (int i = 0; i < node.size(); i++) {
                        values.add(value(list.form(), node.get(i), pointer + "/" + i));
                    }
                    yield values;
                }
                case Form.Named names -> {
                    var byLanguage = new TreeMap<Language, String>();
                    for (Map.Entry<String, JsonNode> name : node.properties()) {
                        byLanguage.put(new Language(name.getKey()), name.getValue().stringValue());
                    }
                    yield new Names(byLanguage);
                }
                case Form.Nested nested -> read(nested.shape(), node, pointer);
            };
        } catch (BrokenRule e) {
            throw new BundleProblem(pointer, e);
        }
    }

    private void report(Shape shape, JsonNode object, String pointer) {
        for (String name : object.propertyNames()) {
            if (shape.parts().stream().noneMatch(part -> part.name().equals(name))) {
                report(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
            }
        }
    }

    /** Notes a member that nothing here knows. */
    void report(String pointer) {
        if (unknown.size() < MOST_REPORTED) {
            unknown.add(pointer);
        }
    }
}
