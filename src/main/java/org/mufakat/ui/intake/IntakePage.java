package org.mufakat.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.mufakat.app.intake.Decision;
import org.mufakat.app.intake.Mend;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.FieldScroll;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.TakesBack;

/** Rows of a table before they come in: what was read, what is wrong, what becomes of each; nothing is done before its button. */
public final class IntakePage extends BorderPane implements TakesBack {
    private static final Duration SOON = Duration.millis(250);

    private final IntakeModel model;
    private final Words words;
    private final Runnable leave;
    private final Consumer<SupportPlan> takeIn;
    private final SourceLine source;
    private final RowsTable table;
    private final CellLine cell;
    private final FindingsPane findings;
    private final BesidePane beside;
    private final IntakeFoot foot;
    private final SplitPane row = new SplitPane();
    private final List<Region> besides = new ArrayList<>();
    private final boolean readOnly;
    private Optional<SupportPlan> shown = Optional.empty();
    private Locale language = Locale.ROOT;
    private boolean fresh;

    /**
     * A page over rows.
     *
     * @param readOnly whether nothing of the dossier can be changed
     * @param takeIn takes the rows in as they are planned
     * @param leave takes the page away
     */
    public IntakePage(IntakeModel model, Words words, boolean readOnly, Consumer<SupportPlan> takeIn, Runnable leave) {
        this.model = model;
        this.words = words;
        this.readOnly = readOnly;
        this.takeIn = takeIn;
        this.leave = leave;
        setId("intake");
        getStyleClass().addAll("card", "intake");
        getStylesheets().add(Objects.requireNonNull(IntakePage.class.getResource("intake.css")).toExternalForm());
        accessibleTextProperty().bind(words.bind("intake.title"));
        setMaxSize(1500, 1000);
        fresh = model.plan().get().isEmpty();
        source = new SourceLine(model, words);
        table = new RowsTable(model, words);
        cell = new CellLine(model, words, this::toTable);
        findings = new FindingsPane(words, decisions(), this::mend);
        beside = new BesidePane(words);
        setTop(top());
        setCenter(center());
        foot = new IntakeFoot(model, words, new FootActs());
        foot.visibleProperty().bind(model.plan().map(Optional::isPresent));
        setBottom(foot);
        foot.counts().fontProperty().subscribe(font -> table.scaleTo(font.getSize()));
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, this::inTable);
        addEventHandler(KeyEvent.KEY_PRESSED, foot::press);
        model.plan().subscribe(plan -> plan.ifPresent(this::show));
        model.spot().subscribe(this::showRow);
        words.messagesProperty().subscribe(now -> model.plan().get().ifPresent(this::show));
    }

    private VBox top() {
        var top = new VBox(6, new IntakeTitle(words), source);
        top.getStyleClass().add("intake-top");
        return top;
    }

    private StackPane center() {
        var rows = new VBox(cell, table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        besides.addAll(List.of(scroll(findings), scroll(beside)));
        row.getItems().setAll(besides);
        var split = new SplitPane(rows, row);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.58);
        split.setMinHeight(0);
        // Not seen before there are rows, yet there for the focus, without which Esc would not stop the reading.
        split.opacityProperty().bind(model.plan().map(plan -> plan.isPresent() ? 1 : 0));
        var progress = progress();
        progress.setVisible(false);
        // Work that is short is not worth a word.
        var soon = new PauseTransition(SOON);
        soon.setOnFinished(passed -> progress.setVisible(model.working().get()));
        model.working().subscribe(works -> {
            if (works) {
                soon.playFromStart();
            } else {
                soon.stop();
                progress.setVisible(false);
            }
        });
        return new StackPane(split, progress);
    }

    private static FieldScroll scroll(Region content) {
        var scroll = new FieldScroll();
        scroll.setContent(content);
        return scroll;
    }

    private VBox progress() {
        var says = new Label();
        says.textProperty().bind(words.bind("intake.working", model.done()));
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(says.textProperty());
        Button stop = Actions.button(Action.of("intake.stop", words.bind("erase.stop"), this::escape));
        var box = new VBox(10, says, bar, stop);
        box.getStyleClass().addAll("card", "intake-progress");
        box.setMaxSize(360, USE_PREF_SIZE);
        return box;
    }

    private final class FootActs implements IntakeFoot.Acts {
        @Override
        public void step(int by) {
            model.step(by);
            toTable();
        }

        @Override
        public void take() {
            toTable();
            model.plan().get().filter(plan -> !model.working().get()).ifPresent(takeIn);
        }

        @Override
        public void leave() {
            IntakePage.this.leave();
        }
    }

    private List<Action> decisions() {
        List<Action> made = new ArrayList<>();
        for (Decision each : Decision.values()) {
            made.add(Action.of("intake.decide." + each.name().toLowerCase(Locale.ROOT),
                    words.bind(Words.key("intake.decide.", each)), () -> decide(each))
                    .keys(String.valueOf(each.ordinal() + 1)));
        }
        return made;
    }

    private void show(SupportPlan plan) {
        source.show(plan, readOnly);
        if (shown.filter(each -> each.choices().matching().equals(plan.choices().matching())
                && each.table() == plan.table() && language.equals(words.messages().locale())).isEmpty()) {
            table.show(plan);
        }
        shown = Optional.of(plan);
        language = words.messages().locale();
        foot.show(plan, readOnly);
        showRow();
        if (fresh && !plan.rows().isEmpty()) {
            fresh = false;
            model.look(Optional.of(new IntakeModel.Spot(plan.rows().getFirst().index(), Optional.empty())));
            model.step(1);
            toTable();
        }
        table.keepFocus();
    }

    private void showRow() {
        Optional<PlannedRow> now = model.row();
        findings.show(now);
        beside.show(now, model.plan().get().map(plan -> new IntakeLabels(plan, words)));
        List<Region> wanted = beside.getChildren().isEmpty() ? besides.subList(0, 1) : besides;
        if (row.getItems().size() != wanted.size()) {
            row.getItems().setAll(wanted);
            row.setDividerPositions(0.4);
        }
    }

    private void mend(Mend mend) {
        toTable();
        model.row().ifPresent(row -> model.say(choices -> choices.with(row.index(), mend)));
    }

    private void decide(Decision decision) {
        model.row().filter(IntakeLabels::isBeside).ifPresent(row -> {
            toTable();
            model.say(choices -> choices.decide(row.index(), Optional.of(decision)));
        });
    }

    private void toTable() {
        table.node().requestFocus();
    }

    /** Leaves what is being done: a cell with its words as they were, the looking at rows, else the page. */
    public void escape() {
        if (cell.isEntered()) {
            cell.revert();
        } else if (model.working().get() && model.plan().get().isPresent()) {
            model.stop();
        } else {
            leave();
        }
    }

    private void leave() {
        model.stop();
        leave.run();
    }

    @Override
    public void takeBack() {
        if (cell.isEntered()) {
            cell.revert();
        } else {
            model.takeBack();
        }
    }

    @Override
    public void doAgain() {
        model.sayAgain();
    }

    /** Puts the focus into the rows. */
    @Override
    public void requestFocus() {
        applyCss();
        toTable();
    }

    private void inTable(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (plain && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2)) {
            // Later, for the letter of the key that asked is still to come.
            Platform.runLater(cell::edit);
            key.consume();
        } else if (plain && key.getCode() == KeyCode.SPACE) {
            model.turnRow();
            key.consume();
        } else if (plain && digit(key.getCode()) > 0) {
            decide(Decision.values()[digit(key.getCode()) - 1]);
            key.consume();
        } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
            table.openMenu();
            key.consume();
        }
    }

    private static int digit(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            default -> 0;
        };
    }
}
