package org.mufakat.domain;

import java.lang.invoke.MethodHandle;
import java.util.Optional;

/** A component of a record. */
public final class Part {
    private final String name;
    private final Form form;
    private final Optional<Audience> widest;
    private final MethodHandle accessor;

    Part(String name, Form form, Optional<Audience> widest, MethodHandle accessor) {
        this.name = name;
        this.form = form;
        this.widest = widest;
        this.accessor = accessor;
    }

    /** The component's name. */
    public String name() {
        return name;
    }

    /** The form of its values. */
    public Form form() {
        return form;
    }

    /** The widest audience that may see it; absent when it never leaves the delegation. */
    public Optional<Audience> widest() {
        return widest;
    }

    /** Whether this audience may see it; an identity is seen wherever its record is. */
    public boolean visibleTo(Audience audience) {
        return audience == Audience.DELEGATION || name.equals("id")
                || widest.map(audience::sees).orElse(false);
    }

    /** Whether it is something to read, and no identity, reference or place among others. */
    public boolean isContent() {
        return References.target(this).isEmpty() && !name.equals("id") && !name.equals("rank");
    }

    /** Whether it has a value in that record that is written at all. */
    public boolean holdsSomething(Object record) {
        return !form.nothing().equals(Optional.of(of(record)));
    }

    /** Its value in that record. */
    public Object of(Object record) {
        try {
            return accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor threw a checked exception", e);
        }
    }
}
