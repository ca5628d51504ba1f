package org.mufakat.ui.support.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.GroupLine;
import org.mufakat.ui.support.model.TableLine;

/** A line of the table: the cells of a record, or over the whole width the heading of a group. */
final class RecordLine extends TableRow<TableLine> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Words words;
    private final Label heading = new Label();

    RecordLine(Words words) {
        this.words = words;
        heading.getStyleClass().add("group-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setManaged(false);
        heading.setMouseTransparent(true);
    }

    @Override
    protected void updateItem(TableLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean group = !empty && line instanceof GroupLine;
        pseudoClassStateChanged(GROUP, group);
        heading.setVisible(group);
        if (group) {
            var of = (GroupLine) line;
            String name = of.name().isEmpty() ? words.text("support.group.not-stated") : of.name();
            heading.setText(name + "  " + of.count());
            heading.setGraphic(Icons.of(of.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
            setAccessibleText(words.text("support.group.line", name, of.count()));
        } else {
            setAccessibleText(null);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new WithHeading(this, heading);
    }

    private static final class WithHeading extends TableRowSkin<TableLine> {
        private final Label heading;

        WithHeading(RecordLine line, Label heading) {
            super(line);
            this.heading = heading;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            if (!getChildren().contains(heading)) {
                getChildren().add(heading);
            }
            heading.resizeRelocate(0, 0, getSkinnable().getTableView().getWidth(), height);
        }
    }
}
