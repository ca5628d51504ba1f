package org.mufakat.ui.agenda.list;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseDragEvent;
import org.mufakat.domain.Agenda.Beside;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemRow;

/** Drags an item to another place: near the edge of a row beside that item, in its middle under it. */
final class ItemDrag {
    private static final double EDGE = 0.3;
    private final ItemCell cell;
    private final AgendaModel model;

    private ItemDrag(ItemCell cell, AgendaModel model) {
        this.cell = cell;
        this.model = model;
    }

    /** Makes a cell one that can be dragged and dropped onto; what is dragged never leaves the window. */
    static void install(ItemCell cell, AgendaModel model) {
        var drag = new ItemDrag(cell, model);
        cell.setOnDragDetected(begun -> {
            if (cell.getItem() != null && model.canBeMoved()) {
                cell.startFullDrag();
                begun.consume();
            }
        });
        cell.setOnMouseDragOver(over -> drag.mark(drag.dragged(over).map(row -> drag.where(over.getY()))));
        cell.setOnMouseDragExited(left -> drag.mark(Optional.empty()));
        cell.setOnMouseDragReleased(drag::drop);
    }

    private Optional<ItemRow> dragged(MouseDragEvent event) {
        return event.getGestureSource() instanceof ItemCell source && source != cell && cell.getItem() != null
                ? Optional.ofNullable(source.getItem())
                : Optional.empty();
    }

    private void drop(MouseDragEvent event) {
        mark(Optional.empty());
        dragged(event).ifPresent(row -> model.items().put(row.id(), cell.getItem().id(), where(event.getY())));
    }

    private Beside where(double y) {
        double part = y / Math.max(1, cell.getHeight());
        return part < EDGE ? Beside.BEFORE : part > 1 - EDGE ? Beside.BEHIND : Beside.INTO;
    }

    private void mark(Optional<Beside> where) {
        for (Beside each : Beside.values()) {
            String name = switch (each) {
                case BEFORE -> "drop-before";
                case BEHIND -> "drop-behind";
                case INTO -> "drop-into";
            };
            cell.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), where.equals(Optional.of(each)));
        }
    }
}
