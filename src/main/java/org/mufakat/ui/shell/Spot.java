package org.mufakat.ui.shell;

import java.util.Optional;
import org.mufakat.domain.Anchor;

/**
 * Where a person is in the window.
 *
 * @param place the id of a place, see {@link Place#id()}
 * @param at what is looked at there, absent when it is as it was left
 */
public record Spot(String place, Optional<Anchor> at) {
    /** A place as it was left. */
    public static Spot in(String place) {
        return new Spot(place, Optional.empty());
    }
}
