package org.mufakat.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Form;
import org.mufakat.domain.Id;
import org.mufakat.domain.Part;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Shape;

/** Where in a row a value of the domain stands; a cell is a {@code String}, an {@code Integer}, or null for nothing. */
sealed interface Slot {

    /** Writes the value into its cells. */
    void write(Object value, Object[] cells);

    /**
     * Reads the value from its cells.
     *
     * @throws org.mufakat.domain.BrokenRule if the cells hold none
     */
    Object read(Object[] cells);

    /** A slot for values of that form, whose columns are added to {@code columns}. */
    static Slot of(Form form, String name, boolean required, List<Column> columns) {
        return switch (form) {
            case Form.Maybe maybe -> {
                int first = columns.size();
                Slot inner = of(maybe.form(), name, false, columns);
                yield new Absent(inner, maybe.form() instanceof Form.Nested nested
                        ? first + witness(nested.shape())
                        : first);
            }
            case Form.Nested nested -> {
                List<Part> parts = nested.shape().parts();
                Slot[] slots = new Slot[parts.size()];
                for (int i = 0; i < slots.length; i++) {
                    Part part = parts.get(i);
                    slots[i] = of(part.form(), name + '_' + Column.named(part.name()), required, columns);
                }
                yield new Group(nested.shape(), slots);
            }
            case Form.Scalar scalar -> new Single(added(form, name, required, columns), scalar, reader(scalar));
            case Form.Reference reference -> new Reference(added(form, name, required, columns));
            case Form.Listed list -> new Json(added(form, name, required, columns), list);
            case Form.Named names -> new Json(added(form, name, required, columns), names);
        };
    }

    /** What stands in a cell that holds something in every row that we wrote. */
    private static Object present(Object[] cells, int at) {
        if (cells[at] == null) {
            throw new BrokenRule("rule.row", at + 1);
        }
        return cells[at];
    }

    /** The place of a component that is always there in a record that may be absent. */
    private static int witness(Shape shape) {
        for (int i = 0; i < shape.parts().size(); i++) {
            Form form = shape.parts().get(i).form();
            if (form instanceof Form.Scalar || form instanceof Form.Reference) {
                return i;
            } else if (form instanceof Form.Nested) {
                break;
            }
        }
        throw new IllegalStateException(shape.recordClass() + " could not be told from nothing");
    }

    private static int added(Form form, String name, boolean required, List<Column> columns) {
        columns.add(new Column(name, form, required && !(form instanceof Form.Maybe)));
        return columns.size() - 1;
    }

    private static Function<Object, Object> reader(Form.Scalar scalar) {
        Class<?> type = scalar.type();
        if (type == String.class || type == int.class || type == Integer.class) {
            return cell -> cell;
        } else if (type == boolean.class) {
            return cell -> (Integer) cell != 0;
        } else if (type == Rank.class) {
            return cell -> new Rank((String) cell);
        } else if (type.isEnum()) {
            Map<Object, Object> constants = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(scalar.plain(constant), constant);
            }
            return cell -> {
                Object constant = constants.get(cell);
                return constant != null ? constant : scalar.read((String) cell);
            };
        }
        return cell -> scalar.read((String) cell);
    }

    /** One cell with a text or a number. */
    record Single(int at, Form.Scalar form, Function<Object, Object> reader) implements Slot {

        @Override
        public void write(Object value, Object[] cells) {
            cells[at] = switch (form.plain(value)) {
                case Boolean truth -> truth ? 1 : 0;
                case Integer number -> number;
                case Object other -> other.toString();
            };
        }

        @Override
        public Object read(Object[] cells) {
            return reader.apply(present(cells, at));
        }
    }

    /** One cell with an id. */
    record Reference(int at) implements Slot {

        @Override
        public void write(Object value, Object[] cells) {
            cells[at] = value.toString();
        }

        @Override
        public Object read(Object[] cells) {
            return Id.parse((String) present(cells, at));
        }
    }

    /** One cell with a list or with names, as JSON. */
    record Json(int at, Form form) implements Slot {

        @Override
        public void write(Object value, Object[] cells) {
            cells[at] = JsonCells.write(form, value);
        }

        @Override
        public Object read(Object[] cells) {
            return JsonCells.read(form, (String) present(cells, at));
        }
    }

    /** The cells of a record inside the record. */
    record Group(Shape shape, Slot[] slots) implements Slot {

        @Override
        public void write(Object value, Object[] cells) {
            for (int i = 0; i < slots.length; i++) {
                slots[i].write(shape.parts().get(i).of(value), cells);
            }
        }

        @Override
        public Object read(Object[] cells) {
            Object[] values = new Object[slots.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = slots[i].read(cells);
            }
            return shape.create(values);
        }
    }

    /** Cells that hold nothing where the value is absent; {@code witness} is a cell that never does where it is there. */
    record Absent(Slot inner, int witness) implements Slot {

        @Override
        public void write(Object value, Object[] cells) {
            ((Optional<?>) value).ifPresent(present -> inner.write(present, cells));
        }

        @Override
        public Object read(Object[] cells) {
            return cells[witness] == null ? Optional.empty() : Optional.of(inner.read(cells));
        }
    }
}
