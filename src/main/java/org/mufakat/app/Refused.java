package org.mufakat.app;

import java.util.List;
import org.mufakat.domain.Label;

/** Says why a use case does nothing; each reason becomes a sentence in the reader's language. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Label> reasons;

    /** Refuses for these reasons, at least one. */
    public Refused(List<Label> reasons) {
        super(String.valueOf(reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** Refuses for one reason. */
    public Refused(String key, String... arguments) {
        this(List.of(Label.of(key, arguments)));
    }

    /** The reasons as message keys {@code refused.*} with what the sentences mention. */
    public List<Label> reasons() {
        return reasons;
    }
}
