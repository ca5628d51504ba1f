package org.mufakat.ui.consensus;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Language;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Stance;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.Words;

/** What never leaves the delegation beside a paragraph: our language, what others hold as we know it, comments. */
final class StaysBeside extends VBox {
    private record Content(List<OurLanguage> ours, List<Stance> stances, List<Comment> comments) {}

    private final ConsensusModel model;
    private final Editing editing;
    private final Words words;
    private final Action comment;
    private final Runnable intoText;
    private final VBox draft = new VBox();
    private Optional<Content> shown = Optional.empty();

    /** The blocks; {@code comment} begins a comment on the selection. */
    StaysBeside(ConsensusModel model, Editing editing, Words words, Action comment, Runnable intoText) {
        this.model = model;
        this.editing = editing;
        this.words = words;
        this.comment = comment;
        this.intoText = intoText;
        getStyleClass().add("stays-beside");
        words.messagesProperty().addListener(changed -> shown = Optional.empty());
    }

    /** Shows what belongs to a paragraph. */
    void show(Beside beside) {
        var content = new Content(beside.ourLanguage(), beside.stances(), beside.comments());
        if (shown.equals(Optional.of(content))) {
            return;
        }
        shown = Optional.of(content);
        getChildren().clear();
        if (!content.ours().isEmpty()) {
            getChildren().add(ourLanguage(content.ours()));
        }
        if (!content.stances().isEmpty()) {
            getChildren().add(stances(content.stances()));
        }
        getChildren().add(comments(beside));
    }

    /** Opens the field for a comment on the passage from {@code start} to {@code end}. */
    void beginComment(int start, int end) {
        model.current().ifPresent(paragraph -> beginComment(paragraph, start, end));
    }

    private void beginComment(Paragraph paragraph, int start, int end) {
        open(new CommentDraft(words,
                words.bind(start < end ? "text.comment-on-selection" : "text.comment-on-paragraph"),
                said -> {
                    draft.getChildren().clear();
                    editing.comment(paragraph.id(), said, start, end);
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

    private Node ourLanguage(List<OurLanguage> ours) {
        var block = new StaysHere(words.bind("text.our-language"), words.bind("text.stays-here")).alongEdge();
        for (OurLanguage each : ours) {
            row(block, "text.prefer", each.prefer());
            row(block, "text.can-live-with", each.canLiveWith());
            row(block, "text.never", each.never());
            row(block, "text.authority", each.authority());
            each.reason().ifPresent(reason -> row(block, "text.why-it-stands",
                    words.text(ParagraphFields.key("text.reason.", reason))
                            + (each.reasonNote().isEmpty() ? "" : ", " + each.reasonNote())));
        }
        return block;
    }

    private void row(StaysHere block, String key, String value) {
        if (!value.isEmpty()) {
            block.rows().add(new LabelledField(words.bind(key), wrapped(value)));
        }
    }

    private Node stances(List<Stance> stances) {
        var block = new StaysHere(words.bind("text.stances"), words.bind("text.stays-here")).alongEdge();
        for (Stance stance : stances) {
            Optional<Delegation> delegation = model.session().dossier().find(Delegation.class, stance.delegation());
            String code = delegation.map(Delegation::code).orElse("");
            var tag = new Tag(Words.fixed(delegation.map(each -> each.nameIn(
                    new Language(words.messages().locale().getLanguage()))).orElse("")),
                    model.sheet().names().role(List.of(code)));
            String said = words.text(ParagraphFields.key("text.attitude.", stance.attitude())) + " · "
                    + words.text(ParagraphFields.key("text.source.", stance.source()))
                    + (stance.note().isEmpty() ? "" : " · " + stance.note());
            var line = new HBox(8, tag, wrapped(said));
            line.getStyleClass().add("stance-line");
            block.rows().add(line);
        }
        return block;
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
                            editing.answer(thread, words);
                        }, this::closeDraft)));
                var settle = new Link(words.bind(thread.resolved().isPresent()
                        ? "text.comment-reopen"
                        : "text.comment-resolve"), () -> editing.resolve(thread));
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
