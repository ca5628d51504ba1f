package org.mufakat.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A state or organisation that takes part in the meeting, or that is a partner in a support record.
 *
 * @param id its identity
 * @param code the code for files: ISO 3166-1 alpha-3 for states
 * @param protocolName the name by protocol, by which delegations are ordered
 * @param shortName the name that people see
 * @param abbreviations other names by which texts mean it
 * @param role as what it takes part
 * @param takesPart whether it takes part in the meeting; support can come from others too
 * @param memberships the groups it belongs to, with dates
 * @param hue the number of the delegation's colour, 1 to 4, absent when it is grey
 */
public record Delegation(Id<Delegation> id, @Disclosed(Audience.ALL) String code,
        @Disclosed(Audience.ALL) Names protocolName, @Disclosed(Audience.ALL) Names shortName,
        @Disclosed(Audience.ALL) List<String> abbreviations, @Disclosed(Audience.ALL) DelegationRole role,
        @Disclosed(Audience.ALL) boolean takesPart, @Disclosed(Audience.ALL) List<Membership> memberships,
        Optional<Integer> hue) implements Entry {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,11}");

    /** Checks code and hue, and keeps unmodifiable copies. */
    public Delegation {
        BrokenRule.require(isCode(code), "rule.delegation-code", code);
        hue.ifPresent(number -> BrokenRule.require(number >= 1 && number <= 4, "rule.hue", number));
        abbreviations = List.copyOf(abbreviations);
        memberships = List.copyOf(memberships);
    }

    /** Whether the words can be a delegation's code: a capital letter and up to eleven capitals and digits. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** The short name in that language, else the protocol name, else the code. */
    public String nameIn(Language language) {
        String known = shortName.in(language);
        String formal = known.isEmpty() ? protocolName.in(language) : known;
        return formal.isEmpty() ? code : formal;
    }

    /** Every name by which it is known, in any language, but for its code: by protocol, short ones, abbreviations. */
    public Stream<String> names() {
        return Stream.of(protocolName.byLanguage().values(), shortName.byLanguage().values(), abbreviations)
                .flatMap(Collection::stream);
    }
}
