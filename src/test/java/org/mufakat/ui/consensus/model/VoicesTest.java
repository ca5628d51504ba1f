package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;
import org.mufakat.text.Bracket;
import org.mufakat.text.Brackets;
import org.mufakat.ui.consensus.TextFixture;
import org.mufakat.ui.control.DossierNames;

class VoicesTest {
    private final Dossier dossier = TextFixture.small();
    private final DossierNames names = new DossierNames(dossier);

    @Test
    void whomABracketNamesHasSpokenAndOfAGroupAllItsMembers() {
        Voices voices = voices("[ASEAN: welcomed](contra CHN)");

        assertEquals(List.of("ASEAN PROPOSES", "CHN OBJECTS"), spoken(voices));
        assertTrue(voices.spoken().stream().allMatch(voice -> voice.stance().isEmpty()));
        assertEquals(List.of("D1", "D2", "D3", "JPN", "KOR"), voices.silent());
    }

    @Test
    void whatWeNotedCountsBeforeWhatTheBracketNamesAndKeepsItsSource() {
        Voices voices = voices("[D1: welcomed]", stance("D1", Attitude.CAN_ACCEPT, StanceSource.IN_CONFIDENCE),
                stance("JPN", Attitude.SUPPORTS, StanceSource.OUR_ESTIMATE),
                stance("KOR", Attitude.HAS_NOT_SPOKEN, StanceSource.IN_THE_ROOM));

        assertEquals(List.of("JPN SUPPORTS", "D1 CAN_ACCEPT"), spoken(voices));
        assertEquals(List.of(StanceSource.OUR_ESTIMATE, StanceSource.IN_CONFIDENCE),
                voices.spoken().stream().map(voice -> voice.stance().orElseThrow().source()).toList());
        assertEquals(List.of("VNM", "CHN", "D2", "D3", "KOR"), voices.silent());
    }

    @Test
    void aReserveIsHeldAndNotProposed() {
        assertEquals(List.of("D3 RESERVES"), spoken(voices("The text. [D3 reserve - pending capital]")));
    }

    private Voices voices(String text, Stance... stances) {
        Bracket bracket = Brackets.parse(List.of(text), names.known()).brackets().getFirst();
        return Voices.of(dossier, names, Optional.of(bracket), List.of(stances));
    }

    private Stance stance(String code, Attitude attitude, StanceSource source) {
        Id<Delegation> id = dossier.all(Delegation.class).stream().filter(each -> each.code().equals(code))
                .map(Delegation::id).findFirst().orElseThrow();
        return new Stance(Id.random(), id, Anchor.to(dossier.all(Paragraph.class).getFirst()), attitude, "",
                Optional.empty(), source, Optional.empty());
    }

    private static List<String> spoken(Voices voices) {
        return voices.spoken().stream().map(voice -> voice.code() + " " + voice.attitude()).toList();
    }
}
