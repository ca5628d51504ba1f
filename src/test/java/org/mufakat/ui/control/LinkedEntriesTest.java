package org.mufakat.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Preferences;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Link;
import org.mufakat.domain.Small;
import org.testfx.api.FxToolkit;

@Tag("ui")
class LinkedEntriesTest {
    private final SwiftRobot robot = new SwiftRobot();

    @Test
    void aLongTitleDoesNotMakeThePaneWiderThanWhatItStandsIn() throws Exception {
        var small = new Small();
        Dossier dossier = small.dossier().with(List.of(
                Change.put(EntryType.AGENDA_ITEM.shape().with(small.item, "title",
                        "Renewables and clean energy ".repeat(9))),
                Change.put(new Link(Id.random(), Anchor.to(small.item), Anchor.to(small.paragraph)))));
        var stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            Fonts.loadForInterface();
            var entries = new LinkedEntries(new Words(Locale.ENGLISH), anchor -> {});
            entries.show(dossier, Optional.of(small.paragraph.id()));
            var pane = new ScrollPane(entries);
            pane.setFitToWidth(true);
            var scene = new Scene(pane, 300, 200);
            new Look(Preferences.Theme.LIGHT, 100).applyTo(scene);
            stage.setScene(scene);
            stage.show();
            pane.applyCss();
            pane.layout();
            assertEquals(pane.getViewportBounds().getWidth(), entries.getWidth(), 1);
            var link = (Hyperlink) entries.lookup(".hyperlink");
            assertTrue(link.getWidth() > 200 && link.getBoundsInParent().getMaxX() <= entries.getWidth(),
                    link.getBoundsInParent() + " in " + entries.getWidth());
        });
        FxToolkit.hideStage();
    }
}
