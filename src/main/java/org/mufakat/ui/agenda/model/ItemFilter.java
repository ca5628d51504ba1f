package org.mufakat.ui.agenda.model;

/** Which items of the agenda are listed. */
public enum ItemFilter {
    /** All of them. */
    ALL,
    /** Those on which our position is neither cleared nor final. */
    NOT_READY,
    /** Those on which our delegation leads. */
    WE_LEAD,
    /** Those with comments that are open. */
    COMMENTS;

    boolean takes(ItemRow row) {
        return switch (this) {
            case ALL -> true;
            case NOT_READY -> row.readiness().filter(state -> !state.isReady()).isPresent();
            case WE_LEAD -> row.weLead();
            case COMMENTS -> row.openComments() > 0;
        };
    }
}
