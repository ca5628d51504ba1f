package org.mufakat.ui.consensus.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import org.mufakat.ui.consensus.model.Row;
import org.mufakat.ui.consensus.paper.ParagraphDrag;

/**
 * The outline, in which paragraphs are grabbed by their line.
 *
 * @param list the lines
 */
record OutlineGrip(ListView<Row> list) implements ParagraphDrag.Surface {
    @Override
    public Optional<Integer> grabbed(MouseEvent press) {
        for (Object at = press.getTarget(); at instanceof Node node; at = node.getParent()) {
            if (node instanceof ListCell<?> cell && !cell.isEmpty() && cell.getListView() == list) {
                return Optional.of(cell.getIndex());
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<ParagraphDrag.Gap> gapAt(double screenY) {
        Optional<ParagraphDrag.Gap> below = Optional.empty();
        for (var cell : cells()) {
            var bounds = cell.localToScreen(cell.getLayoutBounds());
            if (screenY < bounds.getCenterY()) {
                return Optional.of(new ParagraphDrag.Gap(cell.getIndex(), bounds.getMinY()));
            }
            below = Optional.of(new ParagraphDrag.Gap(cell.getIndex() + 1, bounds.getMaxY()));
        }
        return below;
    }

    @Override
    public void scroll(double by) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(by);
        }
    }

    @Override
    public boolean pressed(int paragraph) {
        return false;
    }

    private List<? extends ListCell<?>> cells() {
        return list.lookupAll(".list-cell").stream().filter(ListCell.class::isInstance).map(each -> (ListCell<?>) each)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted(Comparator.comparingInt(ListCell::getIndex)).toList();
    }
}
