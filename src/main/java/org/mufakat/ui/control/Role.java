package org.mufakat.ui.control;

import java.util.Locale;

/** What a colour says: a text colour and its ground in the stylesheets, where both themes define them. */
public enum Role {
    /** Plain text. */
    TEXT,
    /** What can be read second. */
    SECONDARY,
    /** Selected, pending, ad referendum, cleared. */
    ACCENT,
    /** Agreed, final, supports, for use. */
    AGREED,
    /** Bracketed, draft, reserve, two versions. */
    BRACKETED,
    /** Missing, late, an error, objects. */
    MISSING,
    /** Stays in the delegation. */
    STAYS,
    /** Came in from others. */
    THEIRS,
    /** Words put in. */
    ADDED,
    /** Words taken out. */
    REMOVED,
    /** Words at another place. */
    MOVED,
    /** A bracket of nobody named, or of the base. */
    UNATTRIBUTED,
    /** A bracket of ours or of our group. */
    OURS,
    /** The first hue for a delegation, slate. */
    HUE_1,
    /** The second hue for a delegation, teal. */
    HUE_2,
    /** The third hue for a delegation, olive. */
    HUE_3,
    /** The fourth hue for a delegation, indigo grey. */
    HUE_4;

    /** The style class that gives a node this role's colours, {@code -role} and {@code -role-ground}. */
    public String styleClass() {
        return "role-" + cssName();
    }

    /** The name in the stylesheets: {@code -mf-NAME} is the text's colour, {@code -mf-NAME-ground} the ground's. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
