package org.mufakat.ui.control;

/** A field that offers names as one types: Enter takes the name that is offered, before it means anything else. */
public interface Completing {
    /** Whether Enter would complete what was typed. */
    boolean isHalfTyped();
}
