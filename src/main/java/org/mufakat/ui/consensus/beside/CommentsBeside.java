package org.mufakat.ui.consensus.beside;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Recording;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** The comments on the paragraph at the caret, in threads, and where one is written. */
public final class CommentsBeside extends VBox {
    private final ConsensusModel model;
    private final Recording recording;
    private final Words words;
    private final Action comment;
    private final Runnable intoText;
    private final VBox draft = new VBox();
    private Optional<List<Comment>> shown = Optional.empty();

    /** The blocks; {@code comment} begins a comment on the selection. */
    public CommentsBeside(ConsensusModel model, Recording recording, Words words, Action comment, Runnable intoText) {
        this.model = model;
        this.recording = recording;
        this.words = words;
        this.comment = comment;
        this.intoText = intoText;
        getStyleClass().add("stays-beside");
        words.messagesProperty().addListener(changed -> shown = Optional.empty());
    }

    /** Shows what belongs to a paragraph. */
    public void show(Beside beside) {
        if (!shown.equals(Optional.of(beside.comments()))) {
            shown = Optional.of(beside.comments());
            getChildren().setAll(comments(beside));
        }
    }

    /** Opens the field for a comment on the passage from {@code start} to {@code end}. */
    public void beginComment(int start, int end) {
        model.current().ifPresent(paragraph -> beginComment(paragraph, start, end));
    }

    private void beginComment(Paragraph paragraph, int start, int end) {
        open(new CommentDraft(words,
                words.bind(start < end ? "text.comment-on-selection" : "text.comment-on-paragraph"),
                said -> {
                    draft.getChildren().clear();
                    recording.comment(paragraph.id(), said, start, end);
                    intoText.run();
                }, this::closeDraft));
    }

    private void open(CommentDraft field) {
        draft.getChildren().setAll(field);
        field.requestFocus();
    }

    private void closeDraft() {
        draft.getChildren().clear();
        intoText.run();
    }

    private Node comments(Beside beside) {
        var add = Actions.button(comment);
        var block = new StaysHere(words.bind("text.comments"), words.bind("text.stays-here"), add).alongEdge();
        block.rows().add(draft);
        for (Comment thread : beside.threads()) {
            block.rows().add(said(thread));
            beside.answers(thread).forEach(answer -> {
                var indented = said(answer);
                indented.getStyleClass().add("answer");
                block.rows().add(indented);
            });
            if (model.sheet().editable()) {
                var answer = new Link(words.bind("text.comment-answer"), () -> open(new CommentDraft(words,
                        words.bind("text.comment-answer"), words -> {
                            draft.getChildren().clear();
                            recording.answer(thread, words);
                        }, this::closeDraft)));
                var settle = new Link(words.bind(thread.resolved().isPresent()
                        ? "text.comment-reopen"
                        : "text.comment-resolve"), () -> recording.resolve(thread));
                block.rows().add(new HBox(12, answer, settle));
            }
        }
        return block;
    }

    private VBox said(Comment comment) {
        String when = Moments.of(words, comment.at(),
                model.session().zone());
        var who = new Label(comment.author() + " · " + when
                + comment.resolved().map(settled -> " · " + words.text("text.comment-resolved", settled.by()))
                        .orElse(""));
        who.getStyleClass().add("type-secondary");
        who.setWrapText(true);
        var box = new VBox(who);
        comment.about().passage().ifPresent(passage -> {
            var quote = wrapped("“" + passage.quote() + "”");
            quote.getStyleClass().add("quote");
            box.getChildren().add(quote);
        });
        box.getChildren().add(wrapped(comment.words()));
        box.getStyleClass().add("comment");
        return box;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
