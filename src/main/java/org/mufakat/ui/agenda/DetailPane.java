package org.mufakat.ui.agenda;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mufakat.ui.agenda.model.AgendaActions;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.CommentActs;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.agenda.position.Pages;
import org.mufakat.ui.agenda.position.PositionField;
import org.mufakat.ui.agenda.position.PositionPane;
import org.mufakat.ui.agenda.position.Tabs;
import org.mufakat.ui.agenda.said.WhatWasSaid;
import org.mufakat.ui.control.FieldScroll;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.LightArea;
import org.mufakat.ui.shell.Going;

/** The selected item: its head, the newest instruction, our position, and what others said. */
final class DetailPane extends VBox {
    private final AgendaModel model;
    private final ItemHeader header;
    private final PositionPane position;
    private final WhatWasSaid said;
    private final Tabs tabs;
    private final Pages pages;
    private final ObservableValue<Node> focusOwner;
    private final ScrollPane scroll;
    private final ReadOnlyObjectWrapper<Optional<String>> focusedField = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The pane; {@code goToComments} goes to the comments on a field. */
    DetailPane(AgendaModel model, Tongue tongue, AgendaActions actions, Speech speech, Going going,
            Consumer<String> goToComments) {
        this.model = model;
        this.header = new ItemHeader(model, tongue, actions, this::goTo);
        this.position = new PositionPane(model, tongue, speech, goToComments);
        this.said = new WhatWasSaid(model, tongue);
        this.tabs = new Tabs(tongue.words());
        this.pages = new Pages(model, tongue, going, goToComments, tabs,
                List.of(said.instructions(), position, said.below()));
        this.scroll = new FieldScroll();
        scroll.setContent(pages);
        getStyleClass().add("detail");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, tabs, scroll);
        // Followed through the scene of now, a scene never keeps a pane that has left it.
        focusOwner = sceneProperty().flatMap(Scene::focusOwnerProperty);
        focusOwner.addListener((owner, last, next) -> focusMoved(next));
    }

    /** The field of the position that has, or had last, the focus; absent while another part of this pane has it. */
    ReadOnlyObjectProperty<Optional<String>> focusedField() {
        return focusedField.getReadOnlyProperty();
    }

    /** Arranges what may be seen. */
    void arrange(boolean folded) {
        header.arrange(folded);
        position.arrange(folded);
        pages.arrange(folded);
        scroll.setVvalue(0);
        focusedField.set(Optional.empty());
    }

    /** Shows an item. */
    void show(ItemDetail detail) {
        header.show(detail, model.seen());
        position.show(detail);
        said.show(detail);
        tabs.show(detail, model.folded().getValue());
        pages.show(detail);
    }

    /** Scrolls to the top, and forgets the field that had the focus. */
    void toTop() {
        scroll.setVvalue(0);
        if (getScene() == null || fieldOf(getScene().getFocusOwner()).isEmpty()) {
            focusedField.set(Optional.empty());
        }
    }

    /** Whether something in it has the focus. */
    boolean hasFocus() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner)
                .filter(owner -> InView.isWithin(this, owner)).isPresent();
    }

    /** Puts the focus into the title. */
    void editTitle() {
        header.edit();
    }

    /** Puts the focus into a field of the position; nothing for an empty name. */
    void goTo(String field) {
        if (!field.isEmpty()) {
            pages.openFor(field);
            scroll.applyCss();
            scroll.layout();
            field(field).map(PositionField::control).ifPresent(control -> {
                control.requestFocus();
                InView.bring(scroll, control);
            });
        }
    }

    /** Puts the focus where a comment stands, and selects its passage where its words are still there. */
    void goTo(CommentActs.Target target) {
        goTo(target.field());
        field(target.field()).ifPresent(found -> target.passage().ifPresent(found::select));
        if (target.field().isEmpty()) {
            header.edit();
        }
    }

    /** What a comment made now would be about: the selection or field last worked in, else the item. */
    CommentActs.Target target() {
        return focusedField.get().flatMap(name -> field(name)
                .map(field -> new CommentActs.Target(name, field.selected())))
                .orElse(CommentActs.Target.ITEM);
    }

    private void focusMoved(Node owner) {
        Optional<String> field = fieldOf(owner);
        if (field.isPresent() || InView.isWithin(this, owner)) {
            focusedField.set(field);
        }
    }

    /** Opens the list of those whose clearance can be recorded. */
    void recordClearance() {
        tabs.page().set(Tabs.Page.POSITION);
        InView.bring(scroll, said.record());
        scroll.layout();
        said.record().requestFocus();
        said.record().show();
    }

    /** Opens a form where what is written in it will stand. */
    void open(AgendaActions.Form form) {
        tabs.page().set(form == AgendaActions.Form.LINK ? Tabs.Page.RECORDS : Tabs.Page.POSITION);
        switch (form) {
            case ASK -> said.ask();
            case INSTRUCT -> said.instruct();
            case HOLD -> said.hold();
            case LINK -> pages.findMore();
        }
    }

    private Optional<PositionField> field(String field) {
        return position.field(field).or(() -> pages.field(field));
    }

    /** The field for words with light structure that has the focus, absent where none has. */
    Optional<LightArea> light() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner).flatMap(this::fieldOf).flatMap(this::field)
                .flatMap(PositionField::light);
    }

    private Optional<String> fieldOf(Node node) {
        return position.fieldOf(node).or(() -> pages.fieldOf(node));
    }
}
