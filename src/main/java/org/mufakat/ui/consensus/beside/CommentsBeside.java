package org.mufakat.ui.consensus.beside;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.mufakat.app.Conversing;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Recording;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.ThreadList;
import org.mufakat.ui.control.ThreadPane;
import org.mufakat.ui.control.Words;

/** The comments on the paragraph at the caret, in threads, and where one is written. */
public final class CommentsBeside extends VBox {
    /** Puts the caret into the text, onto the words of a paragraph where there are such. */
    @FunctionalInterface
    public interface IntoText {
        /** Goes to these words of the paragraph at the caret. */
        void to(Optional<Passage> words);
    }

    private final ConsensusModel model;
    private final Recording recording;
    private final Words words;
    private final IntoText intoText;
    private final VBox draft = new VBox();
    private final ThreadList threads;
    private Optional<Id<Paragraph>> shown = Optional.empty();

    /** The blocks; {@code comment} begins a comment on the selection. */
    public CommentsBeside(ConsensusModel model, Recording recording, Words words, Action comment, IntoText intoText) {
        this.model = model;
        this.recording = recording;
        this.words = words;
        this.intoText = intoText;
        var acts = new Conversing(model.session());
        var place = new Place();
        threads = new ThreadList(words, () -> new ThreadPane(acts, words, place));
        getStyleClass().add("stays-beside");
        var block = new StaysHere(words.bind("text.comments"), words.bind("text.stays-here"),
                Actions.button(comment)).alongEdge();
        block.rows().addAll(draft, threads);
        getChildren().setAll(block);
    }

    /** Shows what belongs to a paragraph. */
    public void show(Beside beside) {
        if (!shown.equals(Optional.of(beside.paragraph().id()))) {
            shown = Optional.of(beside.paragraph().id());
            threads.forget();
        }
        threads.show(Conversation.of(beside.comments()));
    }

    /** Opens the field for a comment on the passage from {@code start} to {@code end}. */
    public void beginComment(int start, int end) {
        model.current().ifPresent(paragraph -> beginComment(paragraph, start, end));
    }

    /** Puts the focus into the open thread about the words at the caret, else the first that is open, else the first. */
    public void focusOnOpen() {
        int caret = model.caretProperty().get().at();
        boolean found = threads.focusOn(thread -> thread.isOpen() && thread.standing(model.session().dossier())
                .filter(words -> words.start() <= caret && caret <= words.end()).isPresent())
                || threads.focusOn(Conversation::isOpen);
        if (!found) {
            threads.focusOn(thread -> true);
        }
    }

    private void beginComment(Paragraph paragraph, int start, int end) {
        var field = new CommentDraft(words,
                words.bind(start < end ? "text.comment-on-selection" : "text.comment-on-paragraph"),
                said -> {
                    draft.getChildren().clear();
                    recording.comment(paragraph.id(), said, start, end);
                    intoText.to(Optional.empty());
                }, this::closeDraft);
        draft.getChildren().setAll(field);
        field.requestFocus();
    }

    private void closeDraft() {
        draft.getChildren().clear();
        intoText.to(Optional.empty());
    }

    /** A thread beside the text is about the paragraph, or about words in it. */
    private final class Place implements ThreadPane.Place {
        @Override
        public ObservableValue<String> about(Conversation thread, boolean lost) {
            return thread.about().passage().filter(passage -> !lost)
                    .<ObservableValue<String>>map(passage -> Words.fixed("“" + passage.quote() + "”"))
                    .orElseGet(() -> words.bind("comment.on-paragraph"));
        }

        @Override
        public void goTo(Conversation thread) {
            intoText.to(thread.standing(model.session().dossier()));
        }

        @Override
        public void leave(Conversation thread) {
            intoText.to(Optional.empty());
        }
    }
}
