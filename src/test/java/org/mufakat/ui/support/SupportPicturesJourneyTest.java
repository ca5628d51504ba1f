package org.mufakat.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.SupportRow;

@Tag("ui")
class SupportPicturesJourneyTest extends SupportWindow {
    @Test
    void whatIsShownLeavesAsAFileOrAsAPictureThatSaysWhatItShows() throws Exception {
        inWindow(() -> {
            view.model().filter().set(view.model().filter().get().withWords("training"));
            return true;
        });
        perform("support.share");
        assertEquals(rows().stream().map(SupportRow::id).collect(Collectors.toSet()), leaving.records.getLast());
        assertTrue(leaving.records.getLast().size() < 31);
        perform("support.save-picture");
        WritableImage picture = leaving.pictures.getLast();
        assertEquals(2000, picture.getWidth(), "twice the width of a paper's column");
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 3) {
            for (int y = 0; y < picture.getHeight(); y += 3) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        assertTrue(colours.size() > 20, "something is drawn");
    }

    @Test
    void theMarksAlongTheYearsAreReachedByKeysAndOpenTheirRecords() throws Exception {
        inWindow(() -> {
            view.model().chart().set(Chart.YEARS);
            return true;
        });
        SwiftRobot.rest();
        Node years = robot.lookup(node -> "support.timeline".equals(node.getId())).query();
        inWindow(() -> {
            years.requestFocus();
            return true;
        });
        robot.type(KeyCode.RIGHT);
        String first = inWindow(years::getAccessibleText);
        assertTrue(first.contains("China"), first);
        robot.type(KeyCode.DOWN);
        assertNotEquals(first, inWindow(years::getAccessibleText));
        robot.type(KeyCode.ENTER);
        String reached = inWindow(years::getAccessibleText);
        int number = inWindow(() -> ((SupportRow) table().getSelectionModel().getSelectedItem()).record().number());
        assertTrue(reached.contains("  " + number + "  "), reached + " and not " + number);
    }

    @Test
    void enterOnARecordOpensTheDrawerThatWasShut() throws Exception {
        show(15);
        inWindow(() -> {
            view.drawerShown().set(false);
            table().requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        assertTrue(view.drawerShown().get());
        assertEquals("support.title", inWindow(() -> table().getScene().getFocusOwner().getId()));
    }

    @Test
    void whereThereIsLittleRoomColumnsGiveWayAndComeBackWithIt() throws Exception {
        List<String> all = List.of("No", "Partner", "Title", "Area", "Kind", "When, as the source says", "Status",
                "Source", "Confirmed by");
        assertEquals(all.subList(0, 7), columns());
        inWindow(() -> {
            view.drawerShown().set(false);
            return true;
        });
        SwiftRobot.rest();
        assertEquals(all, columns());
        inWindow(() -> {
            view.drawerShown().set(true);
            return true;
        });
        SwiftRobot.rest();
        assertEquals(all.subList(0, 7), columns());
        inWindow(() -> {
            table().getColumns().get(7).setVisible(true);
            return true;
        });
        SwiftRobot.rest();
        assertEquals(all.subList(0, 8), columns(), "a person asked for it");
    }
}
