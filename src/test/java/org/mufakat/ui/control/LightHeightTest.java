package org.mufakat.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.app.Preferences;
import org.mufakat.text.LightText;
import org.testfx.api.FxToolkit;

/** A field is as high as the editor lays its words out, at every width and size of letters. */
class LightHeightTest {
    private static final List<String> WORDS = List.of("the", "a", "of", "ministry", "Nam’s", "cooperation,", "(coal)",
            "energy-efficiency", "–", "Điều", "thoả", "2021–2025", "natural-gas/LNG", "39.4%", "“quoted”", "**bold**",
            "*slanted*", "https://example.org/long/path");
    private final SwiftRobot robot = new SwiftRobot();
    private final Random random = new Random(5);

    @ParameterizedTest
    @ValueSource(ints = {90, 100, 110, 125, 150})
    void noLineIsCutOffAndNoneIsLeftEmpty(int size) throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            Fonts.loadForInterface();
            var area = new LightArea(typed -> {});
            var column = new VBox(area);
            var root = new StackPane(column);
            var scene = new Scene(root, 1000, 900);
            new Look(Preferences.Theme.LIGHT, size).applyTo(scene);
            stage.setScene(scene);
            stage.show();
            for (int i = 0; i < 20; i++) {
                area.show(LightText.of(words()));
                for (int width = 260 + random.nextInt(13); width < 900; width += 127) {
                    column.setMaxWidth(width);
                    root.applyCss();
                    root.layout();
                    root.layout();
                    Insets around = area.getInsets();
                    assertEquals(laidOut(area), area.getHeight() - around.getTop() - around.getBottom(), 0.5,
                            area.getText());
                }
            }
        });
        FxToolkit.hideStage();
    }

    private static double laidOut(LightArea area) {
        List<Region> lines = area.lookupAll(".paragraph-box").stream().filter(Node::isVisible).map(Region.class::cast)
                .toList();
        assertEquals(area.getParagraphs().size(), lines.size(), "all lines are laid out");
        return lines.stream().mapToDouble(Region::getHeight).sum();
    }

    private String words() {
        var words = new StringBuilder();
        int count = 5 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            words.append(WORDS.get(random.nextInt(WORDS.size())));
            words.append(random.nextInt(20) == 0 ? "\n" : random.nextInt(30) == 0 ? "\n- " : " ");
        }
        return words.toString();
    }
}
