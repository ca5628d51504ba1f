package org.mufakat.ui.agenda.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.text.LightText;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.LightArea;
import org.mufakat.ui.control.Words;

/**
 * What a person can do in the agenda.
 *
 * @param add adds an item
 * @param paste adds the items of an agenda that was copied elsewhere
 * @param edit goes to the selected item's title
 * @param remove removes the selected item
 * @param up moves it up
 * @param down moves it down
 * @param part makes it a part of the one above
 * @param neighbour makes it an item of its own
 * @param renumber numbers the agenda anew
 * @param copy copies the item of another meeting to the prepared one
 * @param settle marks our position as final, or takes that back
 * @param clear asks whose clearance of our position is recorded
 * @param note shows the speaking note
 * @param ask asks an agency for a contribution
 * @param instruct writes down an instruction
 * @param hold records what delegations hold
 * @param link joins the item with support records
 * @param strong makes the selected words bold
 * @param emphasise makes them italic
 * @param bullets makes the selected lines a list
 * @param numbers makes them a list with numbers
 * @param comment comments on the field or selection that has the focus
 * @param threads goes to the comments on the field that has the focus
 * @param comments shows and hides the comments
 */
public record AgendaActions(Action add, Action paste, Action edit, Action remove, Action up, Action down, Action part,
        Action neighbour,
        Action renumber, Action copy, Action settle, Action clear, Action note, Action ask, Action instruct,
        Action hold,
        Action link, Action strong, Action emphasise, Action bullets, Action numbers, Action comment,
        Action threads, Action comments) {
    /** What is written down in a form of its own. */
    public enum Form {
        /** What an agency is asked. */
        ASK,
        /** What the capital told us. */
        INSTRUCT,
        /** What delegations hold. */
        HOLD,
        /** With which support records the item is joined. */
        LINK
    }

    /** What the view itself does, beyond the model. */
    public interface Place {
        /** Puts the focus into the selected item's title. */
        void editTitle();

        /** Asks whose clearance is recorded. */
        void recordClearance();

        /** Shows the points to make on one page. */
        void speak();

        /** Shows how the lines of an agenda copied elsewhere are understood. */
        void paste();

        /** Opens a form. */
        void open(Form form);

        /** Does something with the field for words with light structure that has the focus. */
        void dress(Consumer<LightArea> act);

        /** Whether such a field has the focus. */
        ObservableBooleanValue dressable();

        /** Opens a comment on what has the focus. */
        void comment();

        /** Goes to the comments on what has the focus. */
        void threads();

        /** Whether the comments are on the screen. */
        BooleanProperty commentsOpen();
    }

    /** The actions of a model and its view; none can be done while {@code shown} does not hold. */
    public static AgendaActions of(AgendaModel model, Words words, ObservableBooleanValue shown, Place place) {
        BooleanBinding open = Bindings.and(shown, Bindings.createBooleanBinding(() -> !model.readOnly()));
        BooleanBinding one = open
                .and(Bindings.createBooleanBinding(() -> model.detail().get().isPresent(), model.detail()));
        BooleanBinding there = Bindings.createBooleanBinding(() -> model.detail().get().isPresent(), model.detail());
        BooleanBinding unfolded = Bindings.and(shown,
                Bindings.createBooleanBinding(() -> !model.folded().getValue(), model.folded()));
        BooleanBinding elsewhere = Bindings.createBooleanBinding(() -> model.detail().get()
                .filter(detail -> model.seen().preparedMeeting().filter(meeting -> !meeting.id()
                        .equals(detail.item().meeting())).isPresent())
                .isPresent(), model.detail());
        BooleanBinding written = Bindings.createBooleanBinding(() -> model.detail().get()
                .filter(detail -> !detail.position().isBlank()).isPresent(), model.detail());
        BooleanBinding clearable = Bindings.createBooleanBinding(() -> model.detail().get()
                .filter(ItemDetail::awaitsClearance).isPresent(), model.detail());
        ItemActs items = model.items();
        return new AgendaActions(
                Action.of("agenda.add", words.bind("agenda.add"), () -> {
                    items.add();
                    place.editTitle();
                }).icon(Feather.PLUS).keys("Shortcut+Shift+N").when(open),
                Action.of("agenda.paste", words.bind("agenda.paste"), place::paste)
                        .icon(Feather.CLIPBOARD).keys("Shortcut+Shift+V").when(open),
                Action.of("agenda.edit", words.bind("agenda.edit"), place::editTitle).icon(Feather.EDIT_2).when(one),
                Action.of("agenda.remove", words.bind("agenda.remove"), items::remove).icon(Feather.TRASH_2)
                        .keys("Delete").when(one),
                Action.of("agenda.up", words.bind("agenda.up"), () -> items.move(-1)).icon(Feather.ARROW_UP)
                        .keys("Alt+Up").when(one),
                Action.of("agenda.down", words.bind("agenda.down"), () -> items.move(1)).icon(Feather.ARROW_DOWN)
                        .keys("Alt+Down").when(one),
                Action.of("agenda.part", words.bind("agenda.part"), items::makePart).icon(Feather.CORNER_DOWN_RIGHT)
                        .keys("Alt+Shift+Right").when(one),
                Action.of("agenda.neighbour", words.bind("agenda.neighbour"), items::makeNeighbour)
                        .icon(Feather.CORNER_LEFT_UP).keys("Alt+Shift+Left").when(one),
                Action.of("agenda.renumber", words.bind("agenda.renumber"), items::renumber).icon(Feather.HASH)
                        .when(one),
                Action.of("agenda.copy", words.bind("agenda.copy"), items::copyToPrepared).icon(Feather.COPY)
                        .when(one.and(elsewhere)),
                Action.of("clearance.settle", Bindings.createStringBinding(() -> words.text(settled(model)
                        ? "clearance.unsettle"
                        : "clearance.settle"), model.detail(), words.messagesProperty()),
                        () -> model.position().settle(!settled(model))).when(one.and(unfolded).and(written)),
                Action.of("clearance.record", words.bind("clearance.record"), place::recordClearance)
                        .icon(Feather.CHECK).keys("Shortcut+Alt+C").when(one.and(unfolded).and(clearable)),
                Action.of("speaking.open", words.bind("speaking.open"), place::speak).icon(Feather.MIC)
                        .keys("F11").when(Bindings.and(shown, there)),
                Action.of("contribution.ask", words.bind("clearance.ask"), () -> place.open(Form.ASK))
                        .icon(Feather.USERS)
                        .keys("Shortcut+Alt+A").when(one.and(unfolded)),
                Action.of("instruction.add", words.bind("agenda.instruction.add"), () -> place.open(Form.INSTRUCT))
                        .icon(Feather.CORNER_DOWN_RIGHT).keys("Shortcut+Alt+I").when(one.and(unfolded)),
                Action.of("stance.hold", words.bind("stance.add"), () -> place.open(Form.HOLD)).icon(Feather.FLAG)
                        .keys("Shortcut+Alt+S").when(one.and(unfolded)),
                Action.of("link.add", words.bind("link.add"), () -> place.open(Form.LINK)).icon(Feather.LINK)
                        .keys("Shortcut+Alt+L").when(one.and(unfolded)),
                Action.of("words.strong", words.bind("words.strong"), () -> place.dress(LightArea::strong))
                        .icon(Feather.BOLD).keys("Shortcut+B").beforeText().when(open.and(place.dressable())),
                Action.of("words.emphasise", words.bind("words.emphasise"), () -> place.dress(LightArea::emphasise))
                        .icon(Feather.ITALIC).keys("Shortcut+I").beforeText().when(open.and(place.dressable())),
                Action.of("words.bullets", words.bind("words.bullets"),
                        () -> place.dress(area -> area.list(LightText.Kind.BULLET))).icon(Feather.LIST)
                        .keys("Shortcut+Shift+8").beforeText().when(open.and(place.dressable())),
                Action.of("words.numbers", words.bind("words.numbers"),
                        () -> place.dress(area -> area.list(LightText.Kind.NUMBERED))).icon(Feather.HASH)
                        .keys("Shortcut+Shift+7").beforeText().when(open.and(place.dressable())),
                Action.of("comment.add", words.bind("comment.add"), place::comment).icon(Feather.MESSAGE_SQUARE)
                        .keys("Shortcut+Shift+A").when(one.and(unfolded)),
                Action.of("comment.threads", words.bind("comment.go"), place::threads).icon(Feather.MESSAGE_SQUARE)
                        .keys("Shortcut+Alt+K").when(Bindings.and(unfolded, there)),
                Action.toggle("comment.panel", words.bind("comment.panel"), place.commentsOpen())
                        .icon(Feather.SIDEBAR).keys("F4").when(unfolded));
    }

    private static boolean settled(AgendaModel model) {
        return model.detail().get().filter(detail -> detail.position().settled()).isPresent();
    }

    /** The actions for a menu bar, in groups; Delete is a key of the list alone and no key of the window. */
    public List<List<Action>> groups() {
        var removeByMenu = new Action(remove.id(), remove.name(), remove.icon(), Optional.empty(), remove.run(),
                remove.available(), remove.checked(), remove.overText(), remove.alsoBy());
        return List.of(List.of(add, paste, edit, removeByMenu), List.of(up, down, part, neighbour, renumber, copy),
                List.of(settle, clear, note), List.of(ask, instruct, hold, link), List.of(comment, threads, comments));
    }

    /** What is done with the words of a field, for the Edit menu. */
    public List<Action> ofTheWords() {
        return List.of(strong, emphasise, bullets, numbers);
    }

    /** The actions for the context menu of an item, in groups. */
    public List<List<Action>> ofTheItem() {
        return List.of(List.of(add, edit, remove), List.of(up, down, part, neighbour, renumber, copy),
                List.of(comment));
    }
}
