package org.mufakat.app;

import java.util.Optional;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;

/** What our group may see of a dossier, made once for each state of it and not once for each view. */
final class GroupSight {
    private record Seen(Dossier whole, Dossier byGroup) {}

    private Optional<Seen> last = Optional.empty();

    /** What the group may see of that state. */
    Dossier of(Dossier dossier) {
        if (last.filter(seen -> seen.whole() == dossier).isEmpty()) {
            last = Optional.of(new Seen(dossier, Disclosure.of(dossier, DisclosureRequest.to(Audience.GROUP))));
        }
        return last.orElseThrow().byGroup();
    }
}
