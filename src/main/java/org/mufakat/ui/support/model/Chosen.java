package org.mufakat.ui.support.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;

/** The record that is selected, and whether it is shown although a filter hides it. */
final class Chosen {
    private final ReadOnlyObjectWrapper<Optional<SupportRow>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Comment> comments = FXCollections.observableArrayList();
    private Optional<Id<SupportRecord>> selected = Optional.empty();
    private Optional<Id<SupportRecord>> kept = Optional.empty();

    /** The row of the record as it is now. */
    ReadOnlyObjectProperty<Optional<SupportRow>> current() {
        return current.getReadOnlyProperty();
    }

    /** The comments about it. */
    ObservableList<Comment> comments() {
        return comments;
    }

    /** The record; absent when none is selected. */
    Optional<Id<SupportRecord>> selected() {
        return selected;
    }

    /** Selects a record, or none. */
    void select(Optional<Id<SupportRecord>> wanted) {
        selected = wanted;
    }

    /** The record that is shown whether it passes the filter or not. */
    Optional<Id<SupportRecord>> kept() {
        return kept;
    }

    /** Keeps the selected record on the screen. */
    void keep() {
        kept = selected;
    }

    /** Keeps none on the screen that the filter hides. */
    void letGo() {
        kept = Optional.empty();
    }

    /** Shows the selected record as it is now, with what is said about it. */
    void show(Optional<SupportRow> row, List<Comment> about) {
        current.set(row);
        if (!comments.equals(about)) {
            comments.setAll(about);
        }
    }
}
