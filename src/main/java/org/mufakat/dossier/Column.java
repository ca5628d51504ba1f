package org.mufakat.dossier;

import org.mufakat.domain.Form;

/**
 * A column of an entry's table.
 *
 * @param name its name, in lower case with underscores
 * @param form the form of the values in it, without what says that they can be absent
 * @param required whether it always holds a value
 */
record Column(String name, Form form, boolean required) {

    /** Whether it holds whole numbers, among them truth values as 0 and 1; else it holds text. */
    boolean number() {
        return form instanceof Form.Scalar scalar
                && (scalar.type() == int.class || scalar.type() == Integer.class || scalar.type() == boolean.class);
    }

    /** The cell of a row that was written before there was such a column; null where it may be empty. */
    Object nothing() {
        if (!required) {
            return null;
        }
        return switch (form) {
            case Form.Listed list -> "[]";
            case Form.Named names -> "{}";
            case Form.Scalar scalar when scalar.type() == boolean.class -> 0;
            case Form.Scalar scalar -> scalar.nothing().map(scalar::plain).orElse(null);
            default -> null;
        };
    }

    /** Whether its text is JSON. */
    boolean json() {
        return form instanceof Form.Listed || form instanceof Form.Named;
    }

    /** The name as it stands in a statement. */
    String quoted() {
        return quoted(name);
    }

    /** A name as it stands in a statement. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The name of a component in a table: {@code pressLine} is {@code press_line}. */
    static String named(String component) {
        var name = new StringBuilder();
        component.chars().forEach(unit -> {
            if (Character.isUpperCase(unit)) {
                name.append('_');
            }
            name.append((char) Character.toLowerCase(unit));
        });
        return name.toString();
    }
}
