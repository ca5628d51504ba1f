package org.mufakat.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** A picture of a scene, of whatever size, also larger than the screen and where there is none. */
public final class Picture {
    private static final int LAYOUTS = 3;

    private Picture() {}

    /** Takes the picture; on the JavaFX thread. The scene's size is the picture's. */
    public static WritableImage take(Scene scene) {
        layOut(scene);
        return scene.snapshot(null);
    }

    /** Styles a scene and lays it out, as the toolkit does before it paints; on the JavaFX thread. */
    public static void layOut(Scene scene) {
        for (int i = 0; i < LAYOUTS; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /**
     * Writes the picture as PNG.
     *
     * @throws IOException when the file could not be written
     */
    public static void write(WritableImage picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("No PNG can be written here");
        }
    }
}
