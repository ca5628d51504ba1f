package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.mufakat.app.Reminders;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.ui.consensus.beside.ParagraphStory;
import org.mufakat.ui.consensus.card.IssueCard;
import org.mufakat.ui.consensus.card.RevisionsCard;
import org.mufakat.ui.consensus.card.StatedCard;
import org.mufakat.ui.consensus.card.TextCard;
import org.mufakat.ui.consensus.model.Agreeing;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.DraftingActs;
import org.mufakat.ui.consensus.model.Editing;
import org.mufakat.ui.consensus.model.RevisionActs;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.consensus.model.StoryModel;
import org.mufakat.ui.consensus.outline.Outline;
import org.mufakat.ui.consensus.paper.Copying;
import org.mufakat.ui.consensus.paper.Edited;
import org.mufakat.ui.consensus.paper.Finding;
import org.mufakat.ui.consensus.paper.GutterGrip;
import org.mufakat.ui.consensus.paper.Paper;
import org.mufakat.ui.consensus.paper.ParagraphDrag;
import org.mufakat.ui.consensus.paper.StatementArea;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.FxFront;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.View;

/** The text: outline at the left, the statement as one document, and at the right what belongs to the paragraph at the caret. */
public final class ConsensusView implements View {
    /** The id of the view's place in the rail. */
    public static final String PLACE = "text";
    private static final double NARROW = 1160;

    private final ConsensusModel model;
    private final Editing editing;
    private final DraftingActs drafting;
    private final Copying copying;
    private final Finding finding;
    private final NamedEdits named;
    private final Words words;
    private final ConsensusActions actions;
    private final RevisionActions states;
    private final Paper paper;
    private final Outline outline;
    private final SidePanel side;
    private final Tools tools;
    private final Notices notices;
    private final StatusActions statusActions;
    private final TextHeading heading;
    private final BorderPane node = new BorderPane();

    /** The view of the texts of a session's dossier; {@code going} leads to what a paragraph belongs to. */
    public ConsensusView(Session session, Reminders reminders, Words words, ObservableBooleanValue folded,
            Consumer<Anchor> going, LiveMentions mentions) {
        model = new ConsensusModel(session);
        model.foldedProperty().bind(folded);
        this.words = words;
        heading = new TextHeading(model, words);
        this.editing = new Editing(model);
        drafting = new DraftingActs(model);
        copying = new Copying(model, drafting);
        var acts = new Deliberation(model, words, this::paper);
        this.actions = ConsensusActions.of(model, editing, drafting, words, new Doing(),
                DecidingActions.of(model, words, acts, this::showWholeText));
        this.states = RevisionActions.of(model, words, () -> paper().open(revisions()),
                () -> paper().open(revisions().asking()));
        paper = new Paper(model, new Edited(model, editing, drafting, words), words, copying, states.goBack(),
                actions.paste(), actions.begin());
        named = new NamedEdits(model, words, paper);
        new ParagraphDrag(paper, new GutterGrip(paper.area()), drafting, model).install();
        outline = new Outline(model, words, paper.area()::requestFocus);
        new ParagraphDrag(outline, outline.grip(), drafting, model).install();
        side = new SidePanel(model, editing, acts, words, actions, this::intoText,
                new ParagraphStory(model, new StoryModel(model, new FxFront(), ForkJoinPool.commonPool()), words,
                        paper::open, paper::closeCard),
                going, mentions);
        tools = new Tools(model, words, actions, paper.area()::requestFocus);
        var agreeing = new Agreeing(model);
        notices = new Notices(model, reminders, agreeing, words, paper.area()::requestFocus, side::showRefusal,
                actions.bis());
        finding = new Finding(model, drafting, words, paper, notices::reopenedIsSaid);
        // Later, for the letter of the key that asked is still to come, and would be typed into the field.
        statusActions = StatusActions.of(model, agreeing, words, () -> Platform.runLater(side::askPending),
                () -> paper.open(new StatedCard(model, agreeing, words, paper::closeCard)));
        node.getStyleClass().add("consensus-view");
        node.getStylesheets().add(stylesheet());
        var middle = new BorderPane(paper);
        middle.setBottom(notices);
        node.setCenter(middle);
        node.widthProperty().addListener((observed, before, now) -> fit(now.doubleValue() < NARROW));
        side.wantedProperty().addListener(changed -> arrange());
        model.sheetProperty().addListener((observed, before, now) -> {
            if (before.state() != now.state()) {
                arrange();
            }
        });
        arrange();
    }

    /** What can be done here: drafting, deciding, how far it is agreed, and what was issued. */
    public List<MenuOf> menus() {
        List<List<Action>> drafting = new ArrayList<>(actions.groups());
        drafting.add(side.actions());
        return List.of(new MenuOf(words.bind("go.text"), drafting),
                new MenuOf(words.bind("menu.decide"), actions.deciding().groups()),
                new MenuOf(words.bind("menu.status"), List.of(statusActions.group())),
                new MenuOf(words.bind("menu.revisions"), states.groups(actions.issue())));
    }

    @Override
    public List<Action> editing() {
        return actions.finding();
    }

    /** What the view shows, and where the person is in it. */
    ConsensusModel model() {
        return model;
    }

    /** The text that is shown, absent where there is none. */
    public Optional<ConsensusText> text() {
        return model.sheet().text();
    }

    /** Stops following the session. */
    public void close() {
        notices.close();
        side.close();
        model.close();
    }

    @Override
    public String place() {
        return PLACE;
    }

    @Override
    public ObservableValue<String> title() {
        return heading.title();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return heading.subtitle();
    }

    @Override
    public List<Node> badges() {
        return heading.badges();
    }

    @Override
    public List<Node> tools() {
        return tools.items();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> panes() {
        List<Node> panes = new ArrayList<>();
        Optional.ofNullable(node.getLeft()).ifPresent(panes::add);
        panes.add(paper.area());
        Optional.ofNullable(node.getRight()).ifPresent(panes::add);
        return panes;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(paper.area());
    }

    @Override
    public void hidden() {
        model.session().closeTyping();
    }

    /** Goes to a paragraph of the text that is shown, or of another one: to words in it, else to what is open in it. */
    public void goTo(Id<Paragraph> paragraph, Optional<Passage> words) {
        if (model.atCaret().goTo(paragraph)) {
            intoText(words.flatMap(each -> model.current().flatMap(now -> each.foundIn(now.words()))));
        }
    }

    private void intoText(Optional<Passage> selected) {
        paper.area().requestFocus();
        selected.ifPresent(words -> paper.area().select(model.caretProperty().get().paragraph(), words));
    }

    /** The view's own stylesheet, for the nodes that the shell shows in its header and toolbar too. */
    static String stylesheet() {
        return Objects.requireNonNull(ConsensusView.class.getResource("consensus.css")).toExternalForm();
    }

    private void fit(boolean narrow) {
        if (outline.narrowProperty().get() != narrow) {
            outline.narrowProperty().set(narrow);
            tools.narrow(narrow);
            side.hold(narrow ? Optional.of(outline.holdersOut()) : Optional.empty());
            if (!narrow) {
                outline.holdersBack();
            }
        }
    }

    private Paper paper() {
        return paper;
    }

    private void showWholeText() {
        side.showWholeText();
    }

    private RevisionsCard revisions() {
        return new RevisionsCard(words, model, new RevisionActs(model), actions.issue()::perform, paper::closeCard);
    }

    private void arrange() {
        boolean text = model.sheet().state() != Sheet.State.NO_TEXT
                && model.sheet().state() != Sheet.State.NOT_CIRCULATED;
        node.setLeft(text ? outline : null);
        node.setRight(side.wantedProperty().get() && model.sheet().state() != Sheet.State.NO_TEXT ? side : null);
    }

    private final class Doing implements ConsensusActions.Doing {
        @Override
        public NamedEdits named() {
            return named;
        }

        @Override
        public void beginComment() {
            var selected = paper.area().getSelection();
            side.beginComment(paper.area().placeOf(selected.getStart()), paper.area().placeOf(selected.getEnd()));
        }

        @Override
        public void askIssue() {
            paper.open(new IssueCard(words, editing, paper::closeCard));
        }

        @Override
        public void find(boolean replacing) {
            finding.open(replacing);
        }

        @Override
        public void findNext(boolean forward) {
            finding.step(forward);
        }

        @Override
        public void copyParagraphs() {
            StatementArea area = paper.area();
            copying.paragraphs(area.placeOf(area.getSelection().getStart()).paragraph(),
                    NamedEdits.endOf(area).paragraph());
        }

        @Override
        public void askAbout() {
            model.sheet().text().ifPresent(text -> paper.open(new TextCard(words, text, model.session().dossier(),
                    drafting::describe, paper::closeCard)));
        }

        @Override
        public void intoText() {
            paper.area().requestFocus();
        }

        @Override
        public String clipboard() {
            return Copying.plain();
        }
    }
}
