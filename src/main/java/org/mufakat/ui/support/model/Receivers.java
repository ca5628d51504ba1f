package org.mufakat.ui.support.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Membership;
import org.mufakat.text.Beneficiaries;
import org.mufakat.text.BeneficiaryWords;

/** Works out which delegations received a support, from the words about its beneficiaries and the groups' members. */
final class Receivers {
    private final BeneficiaryWords reader;
    private final Map<String, List<Id<Delegation>>> members = new HashMap<>();
    private final Map<String, Received> known = new HashMap<>();

    /** Among those delegations. */
    Receivers(Collection<Delegation> delegations) {
        reader = new BeneficiaryWords(delegations);
        for (Delegation each : delegations) {
            for (Membership membership : each.memberships()) {
                members.computeIfAbsent(membership.group(), absent -> new ArrayList<>()).add(each.id());
            }
        }
    }

    /** Who received what those words speak of; the same words are read once. */
    Received of(String words) {
        return known.computeIfAbsent(words, this::read);
    }

    private Received read(String words) {
        Beneficiaries said = reader.read(words);
        Map<Id<Delegation>, Received.How> how = new HashMap<>();
        said.groups().forEach((group, extent) -> members.getOrDefault(group, List.of())
                .forEach(each -> how.merge(each, extent == Beneficiaries.Extent.ALL
                        ? Received.How.WITH_ITS_GROUP
                        : Received.How.PERHAPS, Receivers::surer)));
        said.named().forEach(each -> how.put(each, Received.How.NAMED));
        return new Received(how);
    }

    private static Received.How surer(Received.How one, Received.How other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
