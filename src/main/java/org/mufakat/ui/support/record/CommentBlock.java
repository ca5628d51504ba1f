package org.mufakat.ui.support.record;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.ThreadList;
import org.mufakat.ui.control.ThreadPane;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;

/** What staff note on the selected record, which stays in the delegation; folded, nothing of it is built at all. */
public final class CommentBlock {
    private final StackPane node = new StackPane();
    private final SupportModel model;
    private final SupportEdits edits;
    private final Words words;
    private final Runnable intoTable;
    private final ThreadList list;
    private final Label none = new Label();
    private Optional<Id<SupportRecord>> about = Optional.empty();
    private GrowingTextArea draft = new GrowingTextArea();

    /** Comments; {@code intoTable} puts the focus back to the records. */
    public CommentBlock(SupportModel model, SupportEdits edits, Words words, Runnable intoTable) {
        this.model = model;
        this.edits = edits;
        this.words = words;
        this.intoTable = intoTable;
        var place = new Place();
        list = new ThreadList(words, () -> new ThreadPane(edits.conversing(), words, place));
        none.textProperty().bind(words.bind("support.comment.none"));
        none.setWrapText(true);
        none.getStyleClass().add("type-secondary");
        model.folded().subscribe(folded -> build());
        model.comments().subscribe(this::fill);
    }

    /** The block, or the band in its place. */
    public Node node() {
        return node;
    }

    /** Puts the caret where a comment is written. */
    public void write() {
        draft.requestFocus();
    }

    /** Puts the focus into the first thread that is open, or to where a comment is written. */
    public void read() {
        if (!list.focusOn(Conversation::isOpen)) {
            write();
        }
    }

    private void build() {
        draft = new GrowingTextArea();
        list.forget();
        if (model.folded().get()) {
            node.getChildren().setAll(new FoldedBand(words.bind("support.comments"),
                    words.bind("support.comments.kinds")));
            return;
        }
        var block = new StaysHere(words.bind("support.comments"), words.bind("support.comments.hint"));
        block.rows().addAll(none, list);
        if (!model.readOnly()) {
            draft.setId("support.comment");
            draft.getStyleClass().add("framed");
            draft.promptTextProperty().bind(words.bind("support.comment.prompt"));
            draft.accessibleTextProperty().bind(words.bind("support.comment.words"));
            draft.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                    add();
                    key.consume();
                }
            });
            var adding = new Button();
            adding.setId("support.comment.add");
            adding.getStyleClass().add("stays-action");
            adding.textProperty().bind(words.bind("support.comment.add"));
            adding.disableProperty().bind(draft.textProperty().map(String::isBlank));
            adding.setOnAction(pressed -> add());
            block.rows().addAll(draft, adding);
        }
        node.getChildren().setAll(block);
        fill();
    }

    private void add() {
        model.current().get().ifPresent(row -> {
            edits.comment(row.record(), draft.getText());
            draft.clear();
        });
    }

    private void fill() {
        Optional<Id<SupportRecord>> now = model.current().get().map(SupportRow::id);
        if (!about.equals(now)) {
            about = now;
            list.forget();
        }
        list.show(Conversation.of(model.comments()));
        boolean nothing = model.comments().isEmpty();
        none.setVisible(nothing);
        none.setManaged(nothing);
    }

    /** A thread here is about the record that is shown. */
    private final class Place implements ThreadPane.Place {
        @Override
        public ObservableValue<String> about(Conversation thread, boolean lost) {
            return words.bind("comment.on-record");
        }

        @Override
        public void goTo(Conversation thread) {
            intoTable.run();
        }
    }
}
