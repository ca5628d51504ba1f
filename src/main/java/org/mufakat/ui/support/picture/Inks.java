package org.mufakat.ui.support.picture;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The colours and the font of the theme, for what is painted and not styled: unseen texts carry them. */
final class Inks extends Group {
    /** What a colour is for. */
    enum Ink {
        INK, PALE, LINE, SECONDARY, MEETING, ACCENT, GROUND, SHADE
    }

    private final Map<Ink, Text> texts = new LinkedHashMap<>();

    Inks() {
        setManaged(false);
        setVisible(false);
        for (Ink ink : Ink.values()) {
            var text = new Text("M");
            text.getStyleClass().addAll("timeline-ink", ink.name().toLowerCase(Locale.ROOT));
            texts.put(ink, text);
            getChildren().add(text);
        }
    }

    /** Does something whenever the theme or the size of the text changes. */
    void onChange(Runnable act) {
        texts.values().forEach(text -> {
            text.fillProperty().subscribe(fill -> act.run());
            text.fontProperty().subscribe(font -> act.run());
        });
    }

    Paint of(Ink ink) {
        return texts.get(ink).getFill();
    }

    Font font() {
        return texts.get(Ink.INK).getFont();
    }

    Font strong() {
        return texts.get(Ink.ACCENT).getFont();
    }

    /** The size of the text in pixels. */
    double size() {
        return font().getSize();
    }
}
