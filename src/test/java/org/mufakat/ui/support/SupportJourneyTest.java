package org.mufakat.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Change;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Names;
import org.mufakat.domain.Rank;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportRow;

@Tag("ui")
class SupportJourneyTest extends SupportWindow {
    @Test
    void aRecordIsAddedTypedFilteredRemovedAndBroughtBackByKeysAlone() throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("Grid training");
        SupportRecord added = record(47).orElseThrow();
        assertEquals("Grid training", added.title());
        assertEquals(List.of(fixture.delegation("CHN")), added.partners());

        ToggleButton cell = inWindow(() -> robot.lookup(".matrix-cell").<ToggleButton>queryAll().stream()
                .filter(each -> each.getAccessibleText().startsWith("Japan, Energy Efficiency")).findFirst()
                .orElseThrow());
        assertEquals("Japan, Energy Efficiency and Conservation: 6 records", cell.getAccessibleText());
        inWindow(() -> {
            cell.requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        assertEquals(6, rows().size());

        inWindow(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
            return true;
        });
        int number = rows().getFirst().record().number();
        robot.type(KeyCode.DELETE);
        assertEquals(5, rows().size());
        assertTrue(record(number).isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(6, rows().size());
        assertTrue(record(number).isPresent());
    }

    @Test
    void recordsThatCameWithAKindOfTheirOwnAreTakenBackWhileOneOfThemIsSelected() throws Exception {
        inWindow(() -> table().getSortOrder().setAll(List.of(table().getColumns().get(2))));
        List<SupportRow> before = rows();
        var kind = new SupportKind(Id.random(), Rank.spread(20).get(19), Names.english("mission"));
        List<Change> coming = new ArrayList<>(List.of(Change.put(kind)));
        for (int number = 60; number < 70; number++) {
            SupportRecord another = SupportEdits.with(fixture.number(15), "number", number);
            coming.add(Change.put(SupportEdits.with(another, "id", Id.random())));
        }
        inWindow(() -> {
            session.perform(this, Label.of("change.import-support", "10"), dossier -> coming);
            return true;
        });
        inWindow(() -> {
            view.reveal(session.dossier().all(SupportRecord.class).stream().filter(each -> each.number() == 65)
                    .findFirst().orElseThrow().id());
            return true;
        });
        inWindow(() -> {
            session.undo();
            return true;
        });
        assertEquals(before.stream().map(SupportRow::id).toList(), rows().stream().map(SupportRow::id).toList());
        inWindow(() -> {
            session.redo();
            return true;
        });
        assertEquals(before.size() + 10, rows().size());
    }

    @Test
    void aDayThatCannotBeReadIsSaidBesideItsFieldAndWhatWasTypedElsewhereIsKept() throws Exception {
        show(15);
        typeInto("support.to", "30 Feb");
        assertEquals("Write a day as 27 Feb 2018 or 2018-02-27, a month or a year.", problemOf("support.to"));
        typeInto("support.beneficiaries", "ACE");
        assertEquals("30 Feb", input("support.to").getText());
        assertEquals("ACE", record(15).orElseThrow().beneficiaries());
        assertEquals("2018-02-28", record(15).orElseThrow().period().to().orElseThrow().toString(),
                "what cannot be read changes nothing, and nothing is guessed");
        typeInto("support.to", "2017");
        assertEquals("The end (31 Dec 2017) lies before the start (27 Feb 2018). Mend one of the two dates.",
                problemOf("support.to"));
        typeInto("support.to", "2019");
        assertEquals("", problemOf("support.to"));
        assertEquals("2019-12-31", record(15).orElseThrow().period().to().orElseThrow().toString());
    }

    @Test
    void aSourceThatIsNoWebAddressIsNeverOpened() throws Exception {
        show(15);
        assertTrue(inWindow(() -> link().isVisible()));
        inWindow(() -> {
            ((Hyperlink) link()).fire();
            return true;
        });
        assertEquals(List.of(URI.create("https://www.asiaeec-col.eccj.or.jp/1802-ajeep-postmeeting/")), opened);
        typeInto("support.source", "javascript:alert(1)");
        assertTrue(
                inWindow(() -> robot.lookup(node -> "support.source.open".equals(node.getId())).tryQuery().isEmpty()));
        assertEquals("javascript:alert(1)", record(15).orElseThrow().source());
    }

    @Test
    void onASharedScreenNoWordOfACommentIsInTheWindow() throws Exception {
        show(15);
        assertTrue(said("use the number 11"));
        inWindow(() -> {
            folded.set(true);
            return true;
        });
        assertFalse(said("use the number 11"));
        assertEquals(15,
                inWindow(() -> ((SupportRow) table().getSelectionModel().getSelectedItem()).record().number()));
    }
}
