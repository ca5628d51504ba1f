package org.mufakat.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Membership;
import org.mufakat.text.KnownNames;

/** The names by which a dossier's texts may mean its delegations and groups. */
public final class NamesInTexts {

    private NamesInTexts() {}

    /** Codes, protocol and short names, abbreviations and groups; those that the program offers where there is none. */
    public static KnownNames of(Dossier dossier) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Delegation delegation : dossier.all(Delegation.class)) {
            codes.putIfAbsent(delegation.code(), delegation.code());
            delegation.protocolName().byLanguage().values().forEach(name -> codes.putIfAbsent(name, delegation.code()));
            delegation.shortName().byLanguage().values().forEach(name -> codes.putIfAbsent(name, delegation.code()));
            delegation.abbreviations().forEach(name -> codes.putIfAbsent(name, delegation.code()));
        }
        if (codes.isEmpty()) {
            return KnownNames.offered();
        }
        for (Delegation delegation : dossier.all(Delegation.class)) {
            delegation.memberships().stream().map(Membership::group).forEach(group -> codes.putIfAbsent(group, group));
        }
        dossier.cover().map(Cover::group).filter(group -> !group.isBlank())
                .ifPresent(group -> codes.putIfAbsent(group, group));
        return KnownNames.of(codes);
    }
}
