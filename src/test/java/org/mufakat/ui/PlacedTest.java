package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Preferences.Window;

class PlacedTest {
    private static final Rectangle2D SMALL = new Rectangle2D(0, 40, 1366, 728);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void theFirstWindowIsWholeOnASmallScreen() {
        assertEquals(new Window(0, 40, 1366, 728, false), Placed.first(1440, 900, SMALL));
    }

    @Test
    void theFirstWindowStandsInTheMiddleOfALargeScreen() {
        assertEquals(new Window(1366 + 240, 90, 1440, 900, false), Placed.first(1440, 900, BESIDE));
    }

    @Test
    void aWindowThatIsSeenWholeStandsWhereItWas() {
        var window = new Window(1500, 100, 1000, 700, false);
        assertEquals(window, Placed.within(window, List.of(SMALL, BESIDE)));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesBackWholeToTheOneThereIs() {
        assertEquals(new Window(366, 68, 1000, 700, true),
                Placed.within(new Window(1500, 100, 1000, 700, true), List.of(SMALL)));
    }

    @Test
    void aWindowLargerThanTheScreenIsMadeToFitTheOneThatShowsMostOfIt() {
        assertEquals(new Window(1366, 0, 1920, 1080, false),
                Placed.within(new Window(1300, -20, 2560, 1440, false), List.of(SMALL, BESIDE)));
    }
}
