package org.mufakat.ui.agenda;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.mufakat.domain.Agenda.Beside;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Id;

/** Drags an item to another place: near the edge of a row beside that item, in its middle under it. */
final class ItemDrag {
    private static final DataFormat ITEM = format();
    private static final double EDGE = 0.3;
    private final ItemCell cell;
    private final AgendaModel model;

    private ItemDrag(ItemCell cell, AgendaModel model) {
        this.cell = cell;
        this.model = model;
    }

    private static DataFormat format() {
        return Optional.ofNullable(DataFormat.lookupMimeType("application/x-mufakat-item"))
                .orElseGet(() -> new DataFormat("application/x-mufakat-item"));
    }

    /** Makes a cell one that can be dragged and dropped onto. */
    static void install(ItemCell cell, AgendaModel model) {
        var drag = new ItemDrag(cell, model);
        cell.setOnDragDetected(begun -> {
            if (cell.getItem() != null && model.canBeMoved()) {
                var content = new ClipboardContent();
                content.put(ITEM, cell.getItem().id().toString());
                cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
                begun.consume();
            }
        });
        cell.setOnDragOver(drag::over);
        cell.setOnDragExited(left -> drag.mark(Optional.empty()));
        cell.setOnDragDropped(drag::drop);
    }

    private void over(DragEvent event) {
        boolean ours = event.getDragboard().hasContent(ITEM) && cell.getItem() != null;
        if (ours) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(Optional.of(where(event.getY())));
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        mark(Optional.empty());
        if (event.getDragboard().getContent(ITEM) instanceof String id && cell.getItem() != null) {
            Id<AgendaItem> dragged = Id.parse(id);
            model.items().put(dragged, cell.getItem().id(), where(event.getY()));
            event.setDropCompleted(true);
            event.consume();
        }
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
