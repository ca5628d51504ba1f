package org.mufakat.ui.agenda.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Position;

/** What the dossier tells about one item. */
final class ItemDetailTest {
    private final Evening evening = new Evening();

    private ItemDetail ten(Dossier dossier) {
        return ItemDetail.of(dossier, evening.ten.id(), false).orElseThrow();
    }

    private Dossier settled() {
        Position last = EntryType.POSITION.shape().with(evening.onTen, "settled", true);
        return evening.dossier().with(List.of(Change.put(last)));
    }

    @Test
    void aFinalPositionSaysWhatIsStillOpen() {
        assertEquals(Optional.of(new ItemDetail.Unfinished(2, 2, 3)), ten(settled()).unfinishedThoughFinal());
        assertEquals(Optional.empty(), ten(evening.dossier()).unfinishedThoughFinal(), "it is not final");
        assertEquals(Optional.empty(), ItemDetail.of(evening.dossier(), evening.opening.id(), false).orElseThrow()
                .unfinishedThoughFinal(), "nothing is open");
        assertEquals(Optional.empty(), ItemDetail.of(settled(), evening.ten.id(), true).orElseThrow()
                .unfinishedThoughFinal(), "what stays is folded");
    }

    @Test
    void aSecretariatIsNotWaitedFor() {
        Delegation secretariat = EntryType.DELEGATION.shape().with(evening.d1, "role", DelegationRole.SECRETARIAT);
        List<Change> changes = new ArrayList<>(List.of(Change.put(secretariat)));
        evening.dossier().stancesOn(evening.ten.id()).forEach(stance -> changes.add(Change.remove(stance)));
        assertEquals(List.of("D2", "D3", "JPN"), ten(evening.dossier().with(changes)).silent().stream()
                .map(Delegation::code).toList());
    }
}
