package org.mufakat.ui.support;

import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Comment;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** What staff note on the selected record, which stays in the delegation; folded, nothing of it is built at all. */
final class CommentBlock {
    private final StackPane node = new StackPane();
    private final SupportModel model;
    private final SupportEdits edits;
    private final Words words;
    private final ZoneId zone;
    private final VBox list = new VBox(8);
    private GrowingTextArea draft = new GrowingTextArea();

    /** Comments with their times in that zone. */
    CommentBlock(SupportModel model, SupportEdits edits, Words words, ZoneId zone) {
        this.model = model;
        this.edits = edits;
        this.words = words;
        this.zone = zone;
        model.folded().subscribe(folded -> build());
        words.messagesProperty().subscribe(now -> fill());
        model.comments().subscribe(this::fill);
    }

    /** The block, or the band in its place. */
    Node node() {
        return node;
    }

    /** Puts the caret where a comment is written. */
    void write() {
        draft.requestFocus();
    }

    private void build() {
        draft = new GrowingTextArea();
        list.getChildren().clear();
        if (model.folded().get()) {
            node.getChildren().setAll(new FoldedBand(words.bind("support.comments"),
                    words.bind("support.comments.kinds")));
            return;
        }
        var block = new StaysHere(words.bind("support.comments"), words.bind("support.comments.hint"));
        block.rows().add(list);
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
        list.getChildren().setAll(model.comments().stream().map(this::comment).toList());
        if (list.getChildren().isEmpty() && !model.folded().get()) {
            var none = new Label(words.text("support.comment.none"));
            none.setWrapText(true);
            none.getStyleClass().add("type-secondary");
            list.getChildren().add(none);
        }
    }

    private Node comment(Comment comment) {
        String at = Moments.of(words, comment.at(), zone);
        var who = new Label(comment.author() + " · " + at);
        who.getStyleClass().addAll("semibold", "comment-head");
        who.setWrapText(true);
        var said = new Label(comment.words());
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        var box = new VBox(2, who, said);
        box.setFocusTraversable(false);
        comment.resolved().ifPresent(resolution -> {
            var settled = new Label(words.text("support.comment.resolved"), Icons.of(Feather.CHECK));
            settled.getStyleClass().add("type-secondary");
            box.getChildren().add(settled);
        });
        return box;
    }
}
