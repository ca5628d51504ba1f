package org.mufakat.ui.control;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mufakat.text.WordDifference;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.text.WordDifference.Piece;

/** Words with what was removed struck through and what was added underlined. */
public final class DifferenceFlow extends TextFlow {
    /** Shows the pieces of these kinds. */
    public DifferenceFlow(WordDifference difference, Set<Kind> kinds) {
        getStyleClass().add("difference");
        List<Piece> shown = difference.pieces().stream().filter(piece -> kinds.contains(piece.kind())).toList();
        for (Piece piece : shown) {
            var text = new Text(piece.text());
            text.getStyleClass().add(switch (piece.kind()) {
                case SAME -> "same";
                case REMOVED -> "removed";
                case ADDED -> "added";
                case LEFT_OUT -> "left-out";
            });
            switch (piece.kind()) {
                case REMOVED -> text.getStyleClass().add(Role.REMOVED.styleClass());
                case ADDED -> text.getStyleClass().add(Role.ADDED.styleClass());
                case SAME, LEFT_OUT -> {
                }
            }
            getChildren().add(text);
        }
    }
}
