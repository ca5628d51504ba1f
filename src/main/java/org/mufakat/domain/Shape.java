package org.mufakat.domain;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The components of a record class, read once, so that file, bundle and disclosure need no list of their own. */
public final class Shape {
    private final Class<? extends Record> recordClass;
    private final List<Part> parts;
    private final MethodHandle constructor;

    /** Reads the components of a record class. */
    public Shape(Class<? extends Record> recordClass) {
        RecordComponent[] components = recordClass.getRecordComponents();
        try {
            var lookup = MethodHandles.lookup();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = lookup.unreflectConstructor(recordClass.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
            Part[] read = new Part[components.length];
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                var accessor = lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                read[i] = new Part(component.getName(), Form.of(component.getGenericType()),
                        Optional.ofNullable(component.getAnnotation(Disclosed.class)).map(Disclosed::value), accessor);
            }
            this.parts = List.of(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(recordClass + " cannot be read as a record", e);
        }
        this.recordClass = recordClass;
    }

    /** The record class. */
    public Class<? extends Record> recordClass() {
        return recordClass;
    }

    /** The components in their order. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * The component of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Part part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(recordClass.getSimpleName() + " has no " + name));
    }

    /**
     * Makes a record of the values of its components, in their order.
     *
     * @throws BrokenRule if the record's own rules refuse them
     */
    public Record create(Object[] values) {
        try {
            return (Record) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor threw a checked exception", e);
        }
    }

    /** The values of a record's components, in their order. */
    public Object[] values(Object record) {
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).of(record);
        }
        return values;
    }

    /** The same record with another value for one component. */
    public <T> T with(T record, String name, Object value) {
        Object[] values = values(record);
        values[parts.indexOf(part(name))] = value;
        @SuppressWarnings("unchecked") T changed = (T) create(values);
        return changed;
    }
}
