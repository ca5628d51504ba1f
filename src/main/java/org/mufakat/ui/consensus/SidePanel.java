package org.mufakat.ui.consensus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.EntryType;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.beside.CommentsBeside;
import org.mufakat.ui.consensus.beside.OurLanguageBlock;
import org.mufakat.ui.consensus.beside.PackagesBlock;
import org.mufakat.ui.consensus.beside.ParagraphFields;
import org.mufakat.ui.consensus.beside.ParagraphHead;
import org.mufakat.ui.consensus.beside.ParagraphStory;
import org.mufakat.ui.consensus.beside.SideScroll;
import org.mufakat.ui.consensus.beside.StandsInTheWay;
import org.mufakat.ui.consensus.beside.SupportBlock;
import org.mufakat.ui.consensus.beside.TickedElsewhere;
import org.mufakat.ui.consensus.beside.WholeText;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.LinkedEntries;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;

/** What belongs beside the paragraph at the caret, or beside the whole text; on a shared screen only that it is folded. */
final class SidePanel extends BorderPane {
    /** Beside what the panel is. */
    private enum About {
        PARAGRAPH, TEXT
    }

    private final PauseTransition rest = new PauseTransition(Duration.millis(150));
    private final ConsensusModel model;
    private final Words words;
    private final ParagraphFields fields;
    private final StandsInTheWay open;
    private final TickedElsewhere elsewhere;
    private final OurLanguageBlock ours;
    private final PackagesBlock packages;
    private final CommentsBeside comments;
    private final WholeText whole;
    private final VBox paragraph;
    private final SideScroll scroll = new SideScroll();
    private final Segments<About> about;
    private final HBox head;
    private final ParagraphHead paragraphHead;
    private final LinkedEntries links;
    private final SupportBlock support;
    private final Runnable stopReading;
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private Optional<Node> atCaret = Optional.empty();

    /** The panel; {@code intoText} puts the focus into the text, {@code story} is told below. */
    SidePanel(ConsensusModel model, Editing editing, Deliberation acts, Words words, ConsensusActions actions,
            CommentsBeside.IntoText intoText, ParagraphStory story, Consumer<Anchor> going, LiveMentions mentions) {
        this.model = model;
        this.words = words;
        fields = new ParagraphFields(model, editing, words, () -> intoText.to(Optional.empty()));
        open = new StandsInTheWay(model, words, acts, actions.deciding().beside(), this::showWholeText);
        ours = new OurLanguageBlock(model, words, actions.deciding().ourLanguage(),
                actions.deciding().prefer(), actions.deciding().canLiveWith());
        packages = new PackagesBlock(model, words, acts.packages(), acts::open);
        comments = new CommentsBeside(model, acts.recording(), words, actions.comment(), intoText);
        whole = new WholeText(model, words, acts, acts.decisions());
        elsewhere = new TickedElsewhere(model, words);
        links = new LinkedEntries(words, going).without(EntryType.SUPPORT_RECORD);
        support = new SupportBlock(model, words, mentions, going);
        stopReading = mentions.onRead(support::showAgain);
        paragraph = new VBox(links, open, elsewhere, ours, fields, support, packages, comments, story);
        paragraphHead = new ParagraphHead(words);
        Map<About, ObservableValue<String>> choices = new LinkedHashMap<>();
        choices.put(About.PARAGRAPH, paragraphHead.called());
        choices.put(About.TEXT, words.bind("text.beside-text"));
        about = new Segments<>(choices, About.PARAGRAPH);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        about.setMinWidth(Region.USE_PREF_SIZE);
        head = new HBox(8, paragraphHead, space, about);
        head.getStyleClass().add("side-head");
        getStyleClass().add("side-panel");
        setId("text.side-panel");
        scroll.accessibleTextProperty().bind(words.bind("text.side-panel"));
        about.valueProperty().addListener(changed -> {
            model.ticks().lookAtAll(about.valueProperty().get() == About.TEXT);
            show();
        });
        model.besideProperty().addListener(changed -> {
            if (model.isTyping()) {
                rest.playFromStart();
            } else {
                show();
            }
        });
        model.caretProperty().addListener(changed -> followCaret());
        model.refusalProperty().subscribe(why -> why.ifPresent(refused -> {
            showWhatWaits();
            scroll.bring(fields.refusal());
        }));
        rest.setOnFinished(rested -> show());
        addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> showWhatWaits());
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> showWhatWaits());
        model.ticks().nowProperty().addListener(changed -> show());
        model.sheetProperty().addListener((observed, before, now) -> {
            if (before.state() != now.state()) {
                show();
            }
        });
        words.messagesProperty().addListener(changed -> show());
        show();
    }

    /** Whether it is to be beside the text; what it is asked to show brings it back. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    /** What can be done with the panel: shown or not, and gone to its comments. */
    List<Action> actions() {
        return List.of(
                Action.of("text.side", words.bind("text.side"), () -> wanted.set(!wanted.get())).icon(Feather.SIDEBAR)
                        .keys("F4"),
                Action.of("text.threads", words.bind("comment.go"), this::intoComments).icon(Feather.MESSAGE_SQUARE)
                        .keys("Shortcut+Alt+K"),
                Action.of("text.support-confirm", words.bind("text.support-confirm"), support::confirmFirst)
                        .icon(Feather.CHECK).keys("Shortcut+Alt+Y").when(support.openProperty()),
                Action.of("text.support-refuse", words.bind("text.support-refuse"), support::refuseFirst)
                        .icon(Feather.X).keys("Shortcut+Alt+N").when(support.openProperty()));
    }

    /** Follows no more what is read of the support on record. */
    void close() {
        stopReading.run();
    }

    private void intoComments() {
        wanted.set(true);
        about.valueProperty().set(About.PARAGRAPH);
        showWhatWaits();
        // Later, for the letter of the key that asked is still to come, and would be typed into the field.
        Platform.runLater(comments::focusOnOpen);
    }

    /** Opens the field for a comment on what is selected in the paragraph at the caret, on all of it otherwise. */
    void beginComment(Place from, Place to) {
        wanted.set(true);
        about.valueProperty().set(About.PARAGRAPH);
        boolean within = from.paragraph() == to.paragraph();
        comments.beginComment(within ? from.at() : 0, within ? to.at() : 0);
    }

    /** Shows what stands in the way of the whole text. */
    void showWholeText() {
        wanted.set(true);
        about.valueProperty().set(About.TEXT);
    }

    /** Takes who holds what open beside the whole text, where the outline has no room for it. */
    void hold(Optional<Node> holders) {
        whole.hold(holders);
    }

    /** Asks for whom the paragraph at the caret waits. */
    void askPending() {
        wanted.set(true);
        about.valueProperty().set(About.PARAGRAPH);
        fields.askPending();
    }

    /** Shows why the last act was refused. */
    void showRefusal() {
        wanted.set(true);
        about.valueProperty().set(About.PARAGRAPH);
        scroll.bring(fields.refusal());
    }

    /** What is typed is followed when the keys rest; another paragraph at once, so that none is taken for another. */
    private void followCaret() {
        if (rest.getStatus() != Animation.Status.RUNNING) {
            model.besideProperty().get().ifPresent(ours::show);
            markCaret();
            if (open.followsCaret()) {
                rest.playFromStart();
            }
        }
    }

    /** Where the caret is in what is open is in view once it is elsewhere or says something else, unless one works here. */
    private void markCaret() {
        Optional<Node> now = open.markCaret();
        if (!now.equals(atCaret)) {
            atCaret = now;
            now.filter(card -> !scroll.hasFocusWithin()).ifPresent(scroll::bring);
        }
    }

    private void showWhatWaits() {
        if (rest.getStatus() == Animation.Status.RUNNING) {
            show();
        }
    }

    private void show() {
        rest.stop();
        Optional<Beside> beside = model.sheet().marked() ? model.beside() : Optional.empty();
        setTop(model.sheet().marked() ? head : null);
        paragraphHead.setVisible(beside.isPresent());
        beside.ifPresent(paragraphHead::show);
        if (beside.isPresent() && about.valueProperty().get() == About.TEXT) {
            whole.show();
            setCenter(whole);
            setBottom(null);
            return;
        }
        setCenter(scroll);
        setBottom(beside.filter(open::isDecidable).isPresent() ? open.foot() : null);
        beside.ifPresentOrElse(each -> {
            links.show(model.session().dossier(), Optional.of(each.paragraph().id()));
            fields.show(each);
            open.show(each);
            markCaret();
            elsewhere.show();
            ours.show(each);
            support.show(each.paragraph());
            packages.show(each.paragraph().id());
            comments.show(each);
            scroll.put(paragraph);
        }, this::showNothing);
    }

    private void showNothing() {
        switch (model.sheet().state()) {
            case FOLDED, NOT_CIRCULATED -> {
                var band = new FoldedBand(words.bind("text.folded"), words.bind("text.folded-kinds"));
                VBox.setMargin(band, new Insets(12));
                scroll.put(new VBox(band));
            }
            case ISSUED -> scroll.put(note("text.issued-hint"));
            case CLEAN -> scroll.put(note("text.clean-hint"));
            case NO_TEXT, WORKING, READ_ONLY -> scroll.put(note("text.no-paragraph"));
        }
    }

    private Label note(String key) {
        var label = new Label();
        label.textProperty().bind(words.bind(key));
        label.setWrapText(true);
        label.getStyleClass().addAll("type-secondary", "panel-note");
        return label;
    }
}
