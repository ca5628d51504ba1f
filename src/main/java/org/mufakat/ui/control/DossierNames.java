package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.app.NamesInTexts;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Language;
import org.mufakat.text.KnownNames;

/** The names by which the dossier knows delegations and groups, and how each is shown. */
public final class DossierNames {
    private static final List<Role> HUES = List.of(Role.HUE_1, Role.HUE_2, Role.HUE_3, Role.HUE_4);

    private final Map<String, Delegation> byCode = new LinkedHashMap<>();
    private final Set<String> groups;
    private final Optional<String> ours;
    private final String ourGroup;
    private final KnownNames known;
    private final List<Delegation> readFrom;
    private final Optional<Cover> front;

    /** Reads the names of a dossier. */
    public DossierNames(Dossier dossier) {
        List<Delegation> delegations = dossier.all(Delegation.class);
        delegations.forEach(delegation -> byCode.put(delegation.code(), delegation));
        Optional<Cover> cover = dossier.cover();
        readFrom = List.copyOf(delegations);
        front = cover;
        ourGroup = cover.map(Cover::group).orElse("");
        ours = cover.flatMap(Cover::ours).flatMap(id -> dossier.find(Delegation.class, id)).map(Delegation::code);
        known = NamesInTexts.of(dossier);
        groups = NamesInTexts.groups(dossier);
    }

    /** These names while they are the dossier's, else its names read anew. */
    public DossierNames asOf(Dossier dossier) {
        return readFrom.equals(dossier.all(Delegation.class)) && front.equals(dossier.cover())
                ? this
                : new DossierNames(dossier);
    }

    /** The names for the parser. */
    public KnownNames known() {
        return known;
    }

    /** The codes that a bracket can name: delegations that take part first, in protocol order, then groups, then others. */
    public List<String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        byCode.values().stream().filter(Delegation::takesPart).forEach(each -> codes.put(each.code(), ""));
        groups.forEach(group -> codes.put(group, ""));
        byCode.keySet().forEach(code -> codes.put(code, ""));
        return List.copyOf(codes.keySet());
    }

    /** The codes of the delegations that take part, in protocol order. */
    public List<String> atTheTable() {
        return byCode.values().stream().filter(Delegation::takesPart).map(Delegation::code).toList();
    }

    /** The codes of the delegations that belong to a group today; none for what is no group. */
    public List<String> members(String group) {
        return byCode.values().stream().filter(each -> each.memberships().stream()
                .anyMatch(in -> in.group().equals(group) && in.to().isEmpty())).map(Delegation::code).toList();
    }

    /** The codes with those of a whole group of several as the group's, in the order of their first. */
    public List<String> together(List<String> codes) {
        List<String> shorter = new ArrayList<>(codes);
        for (String group : groups) {
            List<String> members = members(group).stream().filter(atTheTable()::contains).toList();
            if (members.size() > 2 && shorter.containsAll(members)) {
                int at = shorter.indexOf(members.getFirst());
                shorter.set(at, group);
                shorter.removeAll(members);
            }
        }
        return shorter;
    }

    /** What people call the delegation or group of that code. */
    public String shown(String code, Language language) {
        return Optional.ofNullable(byCode.get(code)).map(delegation -> delegation.nameIn(language)).orElse(code);
    }

    /** The delegation of that code; absent for a group. */
    public Optional<Delegation> delegation(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The colour role of a bracket that names these codes. */
    public Role role(List<String> codes) {
        if (codes.isEmpty()) {
            return Role.UNATTRIBUTED;
        }
        if (codes.stream().anyMatch(code -> ours.equals(Optional.of(code)) || code.equals(ourGroup))) {
            return Role.OURS;
        }
        return codes.stream().map(this::delegation).flatMap(Optional::stream).map(Delegation::hue)
                .flatMap(Optional::stream).findFirst().map(hue -> HUES.get(hue - 1)).orElse(Role.UNATTRIBUTED);
    }
}
