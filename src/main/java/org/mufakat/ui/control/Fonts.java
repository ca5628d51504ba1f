package org.mufakat.ui.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;

/** The program's own fonts, so that the window looks alike on every machine; about 3 ms each to load. */
public final class Fonts {
    private static final String ICONS = "/META-INF/resources/feather/4.28/fonts/feather.ttf";

    private Fonts() {}

    /** Makes Inter (also its "Inter SemiBold") and the icons known to JavaFX; to be called before the first window. */
    public static void loadForInterface() {
        load("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf", "Inter-Italic.ttf");
        read(Feather.class.getResource(ICONS), ICONS);
    }

    /** Makes Noto Serif known to JavaFX; to be called before the first view that shows negotiating text. */
    public static void loadForText() {
        load("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf",
                "NotoSerif-BoldItalic.ttf");
    }

    private static void load(String... names) {
        for (var name : names) {
            read(Fonts.class.getResource("/org/mufakat/ui/fonts/" + name), name);
        }
    }

    private static void read(URL place, String name) {
        try (var stream = Objects.requireNonNull(place, name).openStream()) {
            Objects.requireNonNull(Font.loadFont(stream, 13), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
