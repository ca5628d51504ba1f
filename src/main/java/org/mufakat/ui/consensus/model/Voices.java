package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Stance;
import org.mufakat.text.Bracket;
import org.mufakat.text.BracketKind;
import org.mufakat.ui.control.DossierNames;

/**
 * Who holds what on a bracket or paragraph, by name.
 *
 * @param spoken who spoke: proposers first, then from support to objection, each in protocol order
 * @param silent the codes of the delegations at the table that have not spoken, in protocol order
 */
public record Voices(List<Voice> spoken, List<String> silent) {
    /** From what a bracket names and what we noted; where both say something of a delegation, what we noted counts. */
    static Voices of(Dossier dossier, DossierNames names, Optional<Bracket> bracket, List<Stance> stances) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        bracket.ifPresent(each -> {
            Attitude theirs = each.kind() == BracketKind.RESERVE ? Attitude.RESERVES : Attitude.PROPOSES;
            each.by().forEach(code -> voices.put(code, new Voice(code, theirs, Optional.empty())));
            each.contra().forEach(code -> voices.put(code, new Voice(code, Attitude.OBJECTS, Optional.empty())));
        });
        Set<String> silent = new HashSet<>();
        for (Stance stance : stances) {
            dossier.find(Delegation.class, stance.delegation()).map(Delegation::code).ifPresent(code -> {
                voices.put(code, new Voice(code, stance.attitude(), Optional.of(stance)));
                if (stance.attitude() == Attitude.HAS_NOT_SPOKEN) {
                    silent.add(code);
                }
            });
        }
        List<String> order = names.codes();
        List<Voice> spoken = new ArrayList<>(voices.values());
        spoken.removeIf(voice -> silent.contains(voice.code()));
        spoken.sort(Comparator.comparing(Voice::attitude)
                .thenComparingInt(voice -> Math.floorMod(order.indexOf(voice.code()), Integer.MAX_VALUE)));
        Set<String> heard = new HashSet<>();
        spoken.forEach(voice -> {
            heard.add(voice.code());
            heard.addAll(names.members(voice.code()));
        });
        return new Voices(spoken, names.atTheTable().stream().filter(code -> !heard.contains(code)).toList());
    }
}
