package org.mufakat.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Membership;
import org.mufakat.text.KnownNames;

/** The names by which a dossier's texts may mean its delegations and groups. */
public final class NamesInTexts {

    private static final String BASE = "base";

    private NamesInTexts() {}

    /**
     * Codes first, then groups, then protocol and short names and abbreviations: of two that are spelled alike the first
     * counts. Besides, <i>base</i>, to which a compiled text attributes the words that nobody proposed. Where there is no
     * delegation, the names that the program offers.
     */
    public static KnownNames of(Dossier dossier) {
        if (dossier.count(EntryType.DELEGATION) == 0) {
            return KnownNames.offered();
        }
        Map<String, String> codes = spellings(dossier);
        codes.putIfAbsent(BASE, BASE);
        return KnownNames.of(codes);
    }

    /** Of each spelling the code or group that it means; codes first, then groups, then names. */
    public static Map<String, String> spellings(Dossier dossier) {
        List<Delegation> delegations = dossier.all(Delegation.class);
        Map<String, String> codes = new LinkedHashMap<>();
        delegations.forEach(delegation -> codes.putIfAbsent(delegation.code(), delegation.code()));
        groups(dossier).forEach(group -> codes.putIfAbsent(group, group));
        delegations.forEach(delegation -> delegation.names()
                .forEach(name -> codes.putIfAbsent(name, delegation.code())));
        return codes;
    }

    /** The groups that delegations belong to, and our own. */
    public static Set<String> groups(Dossier dossier) {
        Set<String> groups = new LinkedHashSet<>();
        dossier.all(Delegation.class).forEach(delegation -> delegation.memberships().stream().map(Membership::group)
                .forEach(groups::add));
        dossier.cover().map(Cover::group).filter(group -> !group.isBlank()).ifPresent(groups::add);
        return Collections.unmodifiableSet(groups);
    }
}
