package org.mufakat.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Part;
import org.mufakat.domain.Period;
import org.mufakat.domain.SupportRecord;

/**
 * Two records that are one: what ours says stays, what it does not say comes from theirs, and partners, sources and
 * confirmations of both are in it.
 */
public final class Combination {
    private final SupportRecord ours;
    private final SupportRecord theirs;
    private final List<String> differing = new ArrayList<>();
    private final SupportRecord result;

    Combination(SupportRecord ours, ReadRow row) {
        this.ours = ours;
        this.theirs = row.record().orElseThrow();
        SupportRecord all = with(ours, "partners", united(ours.partners(), theirs.partners()));
        all = with(all, "title", words("title", ours.title(), theirs.title()));
        all = with(all, "area", either("area", ours.area(), theirs.area()));
        all = with(all, "kind", either("kind", ours.kind(), theirs.kind()));
        all = with(all, "period", period());
        if (!all.period().equals(ours.period())) {
            all = with(all, "precision", theirs.precision());
        }
        all = with(all, "beneficiaries", words("beneficiaries", ours.beneficiaries(), theirs.beneficiaries()));
        all = with(all, "amount", either("amount", ours.amount(), theirs.amount()));
        all = with(all, "source", source());
        all = with(all, "confirmations", united(ours.confirmations(), theirs.confirmations()));
        boolean otherStatus = row.stated().contains(SupportColumn.STATUS) && row.statesStatus()
                && ours.status() != theirs.status();
        if (otherStatus) {
            differing.add("status");
        }
        result = all;
    }

    /** The record that it leaves. */
    public SupportRecord result() {
        return result;
    }

    /** The components of which both say something else; what ours says stays. */
    public List<String> differing() {
        return List.copyOf(differing);
    }

    /** Whether theirs says nothing that ours does not say. */
    boolean addsNothing() {
        return differing.isEmpty() && result.equals(ours);
    }

    /** The components of two records that are not alike, in the order of the record. */
    public static List<String> differing(SupportRecord one, SupportRecord other) {
        return EntryType.SUPPORT_RECORD.shape().parts().stream()
                .filter(part -> !part.name().equals("id") && !Objects.equals(part.of(one), part.of(other)))
                .map(Part::name).toList();
    }

    private String words(String component, String own, String others) {
        boolean differs = !own.isBlank() && !others.isBlank() && !own.strip().equals(others.strip());
        if (differs) {
            differing.add(component);
        }
        return own.isBlank() ? others : own;
    }

    private <T> Optional<T> either(String component, Optional<T> own, Optional<T> others) {
        if (own.isPresent() && others.isPresent() && !own.equals(others)) {
            differing.add(component);
        }
        return own.or(() -> others);
    }

    private Period period() {
        boolean ownSays = !ours.period().words().isBlank() || ours.period().from().isPresent()
                || ours.period().to().isPresent();
        boolean theirsSays = !theirs.period().words().isBlank() || theirs.period().from().isPresent()
                || theirs.period().to().isPresent();
        boolean differs = ownSays && theirsSays && !(ours.period().words().equals(theirs.period().words())
                || ours.period().from().equals(theirs.period().from())
                        && ours.period().to().equals(theirs.period().to())
                        && theirs.period().words().isBlank());
        if (differs) {
            differing.add("period");
        }
        return ownSays ? ours.period() : theirs.period();
    }

    private String source() {
        String own = ours.source();
        String others = theirs.source();
        boolean has = others.isBlank() || own.contains(others.strip());
        return has ? own : own.isBlank() ? others : own + "\n" + others.strip();
    }

    private static <T> List<T> united(List<T> own, List<T> others) {
        return List.copyOf(Stream.concat(own.stream(), others.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static SupportRecord with(SupportRecord record, String component, Object value) {
        return EntryType.SUPPORT_RECORD.shape().with(record, component, value);
    }
}
