package org.mufakat.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one or several partners did, on whose word.
 *
 * @param id its identity
 * @param number the record's number in the dossier, from 1
 * @param partners who gave the support, at least one
 * @param title what it is
 * @param area the programme area, absent when not stated
 * @param kind the kind of support, absent when not stated
 * @param period when, in the source's words and as a range
 * @param beneficiaries for whom, in the source's words
 * @param amount how much, absent when not known
 * @param status how far it has come
 * @param source where it is written, a link or words
 * @param confirmations who confirmed it
 * @param contradicts records that say otherwise; both stay
 * @param precision how exactly the period is known, where a person said otherwise than its words; absent where they hold
 * @param apart what a person said does not speak of this record, though it looks so; it need not exist any more
 */
public record SupportRecord(Id<SupportRecord> id, @Disclosed(Audience.GROUP) int number,
        @Disclosed(Audience.GROUP) List<Id<Delegation>> partners, @Disclosed(Audience.GROUP) String title,
        @Disclosed(Audience.GROUP) Optional<Id<ProgrammeArea>> area,
        @Disclosed(Audience.GROUP) Optional<Id<SupportKind>> kind, @Disclosed(Audience.GROUP) Period period,
        @Disclosed(Audience.GROUP) String beneficiaries, @Disclosed(Audience.GROUP) Optional<Amount> amount,
        @Disclosed(Audience.GROUP) SupportStatus status, @Disclosed(Audience.GROUP) String source,
        @Disclosed(Audience.GROUP) List<Confirmation> confirmations,
        @Disclosed(Audience.GROUP) List<Id<SupportRecord>> contradicts,
        @Disclosed(Audience.GROUP) Optional<Precision> precision, List<Anchor> apart) implements Entry {
    /** Checks number and partners, and keeps unmodifiable copies. */
    public SupportRecord {
        BrokenRule.require(number >= 1, "rule.record-number", number);
        BrokenRule.require(!partners.isEmpty(), "rule.record-partner", number);
        BrokenRule.require(!contradicts.contains(id), "rule.own-parent");
        partners = List.copyOf(partners);
        confirmations = List.copyOf(confirmations);
        contradicts = List.copyOf(contradicts);
        apart = List.copyOf(apart);
    }

    /** Whether it begins after that day; not where it is not known when it begins. */
    public boolean beginsAfter(LocalDate day) {
        return period.from().filter(from -> from.isAfter(day)).isPresent();
    }
}
