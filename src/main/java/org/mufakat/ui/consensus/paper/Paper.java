package org.mufakat.ui.consensus.paper;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Revision;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.EmptyPlace;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Words;

/** The sheet that the text stands on: the editor in a column of at most 75 characters, or what belongs in an empty place. */
public final class Paper extends StackPane {
    /** 75 characters of ordinary English prose, as wide as such a line is. */
    private static final String WIDEST = "The Ministers reaffirmed the importance of stable and affordable energy supp";
    private static final double GUTTER_CHARACTERS = 12;

    private final ConsensusModel model;
    private final Words words;
    private final StatementArea area;
    private final Gutter gutter;
    private final BorderPane sheet = new BorderPane();
    private final VirtualizedScrollPane<StatementArea> scroll;
    private final Text ruler = new Text(WIDEST);
    private final Action[] firstSteps;
    private final Action goBack;
    private final Copying copying;
    private final VBox bars = new VBox();
    private Optional<Region> findBar = Optional.empty();
    private Optional<Id<Paragraph>> cardAbout = Optional.empty();
    private boolean following;

    /**
     * A sheet for this model.
     *
     * @param goBack what is offered over an issued revision
     * @param firstSteps what is offered where there is no text yet
     */
    public Paper(ConsensusModel model, StatementArea.Listener listener, Words words, Copying copying, Action goBack,
            Action... firstSteps) {
        this.model = model;
        this.words = words;
        this.firstSteps = firstSteps.clone();
        this.goBack = goBack;
        this.copying = copying;
        area = new StatementArea(listener);
        area.setId("text.editor");
        area.accessibleTextProperty().bind(words.bind("text.editor"));
        gutter = new Gutter(words, model::sheet);
        area.setParagraphGraphicFactory(gutter);
        var placeholder = new Label();
        placeholder.textProperty().bind(words.bind("text.empty-text"));
        placeholder.getStyleClass().add("type-secondary");
        area.setPlaceholder(placeholder, Pos.TOP_CENTER);
        scroll = new VirtualizedScrollPane<>(area);
        ruler.getStyleClass().add("negotiating-text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        sheet.setTop(bars);
        getStyleClass().add("paper");
        getChildren().addAll(ruler, sheet);
        ruler.layoutBoundsProperty().addListener(changed -> column());
        widthProperty().addListener(changed -> column());
        heightProperty().addListener(changed -> area.keepCaretInView());
        area.caretPositionProperty().addListener(changed -> tellCaret());
        model.caretProperty().addListener((observed, before, now) -> followCaret(now));
        model.sheetProperty().addListener((observed, before, now) -> show(Optional.of(before), now));
        words.messagesProperty().addListener(changed -> {
            show(Optional.empty(), model.sheet());
            gutter.updateAll();
        });
        show(Optional.empty(), model.sheet());
    }

    /** The editor. */
    public StatementArea area() {
        return area;
    }

    private void show(Optional<Sheet> before, Sheet now) {
        following = true;
        area.show(now);
        following = false;
        boolean otherState = before.map(Sheet::state).filter(now.state()::equals).isEmpty()
                || !before.get().revision().equals(now.revision());
        if (otherState) {
            place(now);
        }
        boolean otherText = before.map(each -> each.text().map(ConsensusText::id))
                .filter(each -> !each.equals(now.text().map(ConsensusText::id))).isPresent();
        if (otherText || cardAbout.filter(each -> now.indexOf(each).isEmpty()).isPresent()) {
            takeCardAway();
        }
        gutter.update();
        tellCaret();
    }

    private void place(Sheet now) {
        getStyleClass().removeAll("issued", "folded");
        bars.getChildren().clear();
        if (!now.marked()) {
            takeCardAway();
        }
        switch (now.state()) {
            case NO_TEXT -> sheet.setCenter(new EmptyPlace(Feather.FILE_TEXT, words.bind("text.none"),
                    words.bind("text.none-hint"), firstSteps));
            case NOT_CIRCULATED -> sheet.setCenter(new EmptyPlace(Feather.EYE_OFF, words.bind("text.not-circulated"),
                    words.bind("text.not-circulated-hint")));
            case WORKING, READ_ONLY -> sheet.setCenter(scroll);
            case CLEAN -> {
                sheet.setCenter(scroll);
                bars.getChildren().add(new CleanBar(model, words, copying));
            }
            case FOLDED -> {
                getStyleClass().add("folded");
                sheet.setCenter(scroll);
            }
            case ISSUED -> {
                getStyleClass().add("issued");
                sheet.setCenter(scroll);
                now.revision().ifPresent(revision -> bars.getChildren().add(issuedBar(revision)));
            }
        }
        findBar.filter(bar -> sheet.getCenter() == scroll).ifPresent(bar -> bars.getChildren().addFirst(bar));
    }

    /** Puts the bar of finding over the text, for as long as a text is shown. */
    void openFindBar(Region bar) {
        findBar = Optional.of(bar);
        place(model.sheet());
    }

    /** Takes it away. */
    void closeFindBar() {
        findBar.ifPresent(bars.getChildren()::remove);
        findBar = Optional.empty();
    }

    private Node issuedBar(Revision revision) {
        var back = Action.of("text.back-to-working-copy", words.bind("text.back-to-working-copy"),
                () -> model.revisionProperty().set(Optional.empty()));
        return new IssuedBar(words.bind("text.issued-on", revision.name(), issuedAt(words, revision)), goBack, back);
    }

    /** The day and hour at which a revision was issued, in its own time zone and the reader's language. */
    public static String issuedAt(Words words, Revision revision) {
        return Moments.withYear(words, revision.at(), revision.zone());
    }

    private void tellCaret() {
        if (!following) {
            following = true;
            model.caretProperty().set(area.caret());
            following = false;
        }
    }

    private void followCaret(Place place) {
        if (!following && !area.caret().equals(place)) {
            following = true;
            area.goTo(place);
            following = false;
        }
    }

    private void column() {
        double line = ruler.getLayoutBounds().getWidth();
        double side = Math.max(8, (getWidth() - line * (1 + GUTTER_CHARACTERS / WIDEST.length())) / 2);
        area.setPadding(new Insets(0, Math.floor(side), 0, Math.floor(Math.max(8, side - line / 40))));
    }

    /** Puts a card over the text, at the top, and the focus into it once the letter of the key that asked has come. */
    public void open(Region card) {
        open(card, Optional.empty());
    }

    /** The same for a card about one paragraph, which goes when that goes. */
    public void open(Region card, Optional<Id<Paragraph>> about) {
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        StackPane.setMargin(card, new Insets(12));
        takeCardAway();
        cardAbout = about;
        getChildren().add(card);
        Platform.runLater(card::requestFocus);
    }

    /** Takes the card away and puts the focus back into the text. */
    public void closeCard() {
        takeCardAway();
        area.requestFocus();
    }

    private void takeCardAway() {
        cardAbout = Optional.empty();
        getChildren().removeIf(each -> each != ruler && each != sheet);
    }
}
