package org.mufakat.app.overview;

import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Triage;

/** Something because of which a position is not ready, or why that matters. */
public sealed interface Lack {
    /** The item will or may be raised. */
    record Raised(Triage triage) implements Lack {}

    /** No desk is named that writes it. */
    record NoDesk() implements Lack {}

    /** The points to make are empty. */
    record NoPoints() implements Lack {}

    /** An agency is late with its contribution. */
    record Late(String contributor) implements Lack {}

    /** An agency has not cleared it yet, and is not late. */
    record Waiting(String contributor) implements Lack {}

    /** An agency had cleared a wording that is another now. */
    record Changed(String contributor) implements Lack {}

    /** No agency was asked. */
    record NotAsked() implements Lack {}

    /** A paragraph that the item is linked with is open. */
    record Open(Paragraph paragraph, int points) implements Lack {}
}
