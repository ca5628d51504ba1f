package org.mufakat.ui.settings;

import javafx.scene.Node;
import org.mufakat.domain.Cover;
import org.mufakat.ui.control.MarkingField;
import org.mufakat.ui.control.Words;

/** The marking of the dossier, to be typed or taken from those that are offered. */
final class MarkingOfCover implements EntryField<Cover> {
    private final MarkingField field;
    private final EntryField<Cover> typed;

    MarkingOfCover(DossierEdits edits, Words words) {
        field = new MarkingField(words);
        field.input().setId("settings.marking");
        field.input().setEditable(!edits.readOnly());
        typed = new WordsField<>(field.input(), words, edits.halfTyped(), Cover::marking,
                (cover, now) -> edits.type(cover, "marking", cover.title(), each -> now));
        typed.node().accessibleTextProperty().bind(words.bind("marking.field"));
        // The input was taken out of its place to have what is wrong with it below.
        field.getChildren().addFirst(typed.node());
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(Cover cover) {
        typed.show(cover);
    }
}
