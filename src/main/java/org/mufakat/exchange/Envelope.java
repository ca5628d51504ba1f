package org.mufakat.exchange;

import java.time.Instant;
import java.util.List;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Id;

/**
 * What stands on a bundle before its records.
 *
 * @param id the bundle's identity
 * @param lineage the bundles sent or taken in before it that its audience may know of, oldest first
 * @param sender the delegation that sends it, by its protocol name; may be empty
 * @param time when it was made
 * @param request for whom and on what
 */
public record Envelope(Id<Envelope> id, List<Id<Envelope>> lineage, String sender, Instant time,
        DisclosureRequest request) {

    /** Keeps an unmodifiable copy. */
    public Envelope {
        lineage = List.copyOf(lineage);
    }
}
