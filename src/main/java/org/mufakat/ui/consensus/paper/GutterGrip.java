package org.mufakat.ui.consensus.paper;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.mufakat.text.Place;

/**
 * The gutter beside the text, by whose numbers paragraphs are grabbed.
 *
 * @param area the editor
 */
public record GutterGrip(StatementArea area) implements ParagraphDrag.Surface {
    @Override
    public Optional<Integer> grabbed(MouseEvent press) {
        return Gutter.lineOf(press.getTarget());
    }

    @Override
    public Optional<ParagraphDrag.Gap> gapAt(double screenY) {
        Optional<ParagraphDrag.Gap> below = Optional.empty();
        for (int i = 0; i < area.getVisibleParagraphs().size(); i++) {
            var bounds = area.getVisibleParagraphBoundsOnScreen(i);
            int index = area.visibleParToAllParIndex(i);
            if (screenY < bounds.getCenterY()) {
                return Optional.of(new ParagraphDrag.Gap(index, bounds.getMinY()));
            }
            below = Optional.of(new ParagraphDrag.Gap(index + 1, bounds.getMaxY()));
        }
        return below;
    }

    @Override
    public void scroll(double by) {
        area.scrollYBy(by);
    }

    @Override
    public boolean pressed(int paragraph) {
        area.requestFocus();
        area.goTo(new Place(paragraph, 0));
        return true;
    }
}
