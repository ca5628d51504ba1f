package org.mufakat.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.ui.shell.Fx;
import org.mufakat.ui.shell.Picture;

@Tag("ui")
class StylesheetTest {
    @Test
    void everyControlInBothThemesIsStyledWithoutASingleCssWarning() throws Exception {
        var logged = new ArrayList<String>();
        var listener = new Listening(logged);
        var logger = Logger.getLogger("javafx.css");
        logger.addHandler(listener);
        try {
            var parsed = Fx.on(() -> {
                var errors = new ArrayList<String>();
                ListChangeListener<CssParser.ParseError> collect = change -> {
                    while (change.next()) {
                        change.getAddedSubList().forEach(error -> errors.add(error.getMessage()));
                    }
                };
                CssParser.errorsProperty().addListener(collect);
                Fonts.loadForInterface();
                for (var theme : Theme.values()) {
                    var shell = Gallery.shell();
                    var scene = new Scene(shell.root(), 1440, 900);
                    new Look(theme, 100).applyTo(scene);
                    shell.show(Gallery.everything());
                    shell.showKeys();
                    Picture.take(scene);
                }
                CssParser.errorsProperty().removeListener(collect);
                return errors;
            });
            assertEquals(List.of(), parsed);
            assertEquals(List.of(), logged);
        } finally {
            logger.removeHandler(listener);
        }
    }

    @Test
    void theProgramsOwnFontsAreThereInAllTheirWeights() throws Exception {
        Fx.on(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
            return null;
        });
        assertEquals("Inter Bold", Font.font("Inter", FontWeight.BOLD, 13).getName());
        assertEquals("Inter Italic", Font.font("Inter", FontPosture.ITALIC, 13).getName());
        assertEquals("Inter SemiBold", Font.font("Inter SemiBold", 13).getName());
        assertEquals("Noto Serif Bold Italic",
                Font.font("Noto Serif", FontWeight.BOLD, FontPosture.ITALIC, 16).getName());
        assertEquals("FeatherIcons", Font.font("FeatherIcons", 14).getFamily());
        assertTrue(StylesheetTest.class.getResource("/org/mufakat/ui/fonts/Inter-OFL.txt") != null);
    }

    private static final class Listening extends Handler {
        private final List<String> logged;

        Listening(List<String> logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
