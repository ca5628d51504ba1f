package org.mufakat.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The markings that the program offers; each administration has its own, and any other can be typed. */
public enum Marking {
    /** Not for others. */
    INTERNAL(Administration.ANY, false),
    /** The first level of state secrets of Viet Nam. */
    VIET_NAM_SECRET(Administration.VIET_NAM, true),
    /** The second level of state secrets of Viet Nam. */
    VIET_NAM_TOP_SECRET(Administration.VIET_NAM, true),
    /** The third level of state secrets of Viet Nam. */
    VIET_NAM_UTMOST_SECRET(Administration.VIET_NAM, true);

    /** Whose markings they are. */
    public enum Administration {
        /** Of nobody in particular. */
        ANY,
        /** Of Viet Nam. */
        VIET_NAM;

        /** Its markings, the lowest first. */
        public List<Marking> markings() {
            return Arrays.stream(Marking.values()).filter(each -> each.administration == this).toList();
        }
    }

    private final Administration administration;
    private final boolean stateSecret;

    Marking(Administration administration, boolean stateSecret) {
        this.administration = administration;
        this.stateSecret = stateSecret;
    }

    /** The marking in the words of its administration. */
    public String words(Messages messages) {
        return messages.text("marking." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether words mark a state secret, which belongs on an authorised machine only. */
    public static boolean isStateSecret(String marking, Messages messages) {
        String plain = marking.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.stateSecret)
                .anyMatch(each -> each.words(messages).toLowerCase(Locale.ROOT).equals(plain));
    }
}
