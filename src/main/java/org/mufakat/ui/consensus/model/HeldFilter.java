package org.mufakat.ui.consensus.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose brackets are looked at; the others stay in the text, without tint and uncounted.
 *
 * @param hidden the codes of those whose brackets are not looked at; "" stands for brackets of nobody named
 */
public record HeldFilter(Set<String> hidden) {
    /** Looks at all brackets. */
    public static final HeldFilter ALL = new HeldFilter(Set.of());

    /** Copies the codes. */
    public HeldFilter {
        hidden = Set.copyOf(hidden);
    }

    /** Whether all brackets are looked at. */
    public boolean isOff() {
        return hidden.isEmpty();
    }

    /** Whether a bracket that names these is looked at: one of several holders is, as long as one of them is. */
    public boolean shows(List<String> by) {
        return by.isEmpty() ? !hidden.contains("") : !hidden.containsAll(by);
    }

    /** The same filter with one holder looked at or not. */
    public HeldFilter with(String code, boolean shown) {
        var next = new TreeSet<>(hidden);
        if (shown) {
            next.remove(code);
        } else {
            next.add(code);
        }
        return new HeldFilter(next);
    }
}
