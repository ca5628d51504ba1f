package org.mufakat.domain;

import java.util.Optional;
import java.util.Set;

/**
 * For whom, and on what, something leaves.
 *
 * @param audience who will read it
 * @param contributor the ministry or agency, absent when the audience is another or none is named
 * @param items the agenda items that it is limited to, absent when it is not limited
 * @param records the support records that it is limited to, absent when it is not limited
 */
public record DisclosureRequest(Audience audience, Optional<Id<Contributor>> contributor,
        Optional<Set<Id<AgendaItem>>> items, Optional<Set<Id<SupportRecord>>> records) {
    /** Keeps unmodifiable copies. */
    public DisclosureRequest {
        items = items.map(Set::copyOf);
        records = records.map(Set::copyOf);
    }

    /** Everything that an audience may see. */
    public static DisclosureRequest to(Audience audience) {
        return new DisclosureRequest(audience, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Everything that one ministry or agency may see. */
    public static DisclosureRequest to(Id<Contributor> contributor) {
        return new DisclosureRequest(Audience.CONTRIBUTOR, Optional.of(contributor), Optional.empty(),
                Optional.empty());
    }

    /** Whether its reader may see something that the reader of another request may not, whatever the items. */
    public boolean showsMoreThan(DisclosureRequest other) {
        return audience == other.audience
                ? other.contributor.isPresent() && !contributor.equals(other.contributor)
                : audience.sees(other.audience);
    }

    /** The same, limited to some agenda items. */
    public DisclosureRequest about(Set<Id<AgendaItem>> limit) {
        return new DisclosureRequest(audience, contributor, Optional.of(limit), records);
    }

    /** The same, limited to some support records. */
    public DisclosureRequest ofRecords(Set<Id<SupportRecord>> limit) {
        return new DisclosureRequest(audience, contributor, items, Optional.of(limit));
    }
}
