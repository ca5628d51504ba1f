package org.mufakat.ui.begin;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.app.FirstSteps.Step;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.FieldScroll;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;

/** The first steps to a new dossier, one at a time; nothing is made before the last of them is done. */
public final class BeginCard extends BorderPane {
    private static final KeyCombination MAIN = KeyCombination.valueOf("Shortcut+Enter");
    private final BeginModel model;
    private final StepFields fields;
    private final FieldScroll scroll = new FieldScroll();
    private final Map<Step, Region> steps = new EnumMap<>(Step.class);

    /**
     * A card over what a person types to begin a dossier.
     *
     * @param leave takes the card away; what was typed stays for another time
     */
    public BeginCard(BeginModel model, Words words, Runnable leave) {
        this.model = model;
        setId("begin");
        getStyleClass().addAll("card", "begin-card");
        getStylesheets().add(Objects.requireNonNull(BeginCard.class.getResource("begin.css")).toExternalForm());
        fields = new StepFields(model, words);
        steps.put(Step.MEETING, new MeetingStep(model, fields, words));
        steps.put(Step.OURS, new OursStep(model, fields, words));
        steps.put(Step.PART, new PartStep(model, fields, words));
        steps.put(Step.AGENDA, new AgendaStep(model, fields, words));
        Map<Step, ObservableValue<String>> names = new LinkedHashMap<>();
        for (Step each : Step.values()) {
            names.put(each, Bindings.concat(each.ordinal() + 1, "  ", words.bind(Words.key("begin.step.", each))));
        }
        var title = StepFields.text(words.bind("begin.heading"), "type-view-title");
        var choice = new Segments<>(names, model.step().get());
        choice.valueProperty().bindBidirectional(model.step());
        choice.accessibleTextProperty().bind(words.bind("begin.heading"));
        var top = new VBox(12, title, choice);
        top.getStyleClass().add("begin-top");
        setTop(top);
        scroll.setFitToHeight(true);
        setCenter(scroll);
        setBottom(foot(words, leave));
        setMaxSize(940, 720);
        setPrefSize(940, 720);
        accessibleTextProperty().bind(words.bind("begin.heading"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.step().addListener((observed, before, now) -> show());
        show();
    }

    private Node foot(Words words, Runnable leave) {
        var isLast = Bindings.equal(model.step(), Step.AGENDA);
        var next = new Button();
        next.setId("begin.next");
        next.textProperty().bind(Bindings.when(isLast).then(words.bind("begin.create"))
                .otherwise(words.bind("begin.next")));
        next.getStyleClass().add("default-action");
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(pressed -> goOn());
        Button back = Actions.button(Action.of("begin.back", words.bind("begin.back"), this::goBack)
                .when(Bindings.notEqual(model.step(), Step.MEETING)));
        Button away = Actions.button(Action.of("begin.leave", words.bind("begin.leave"), leave));
        var says = StepFields.text(words.bind("begin.leave.hint"), "type-secondary");
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(8, next, back, says, away);
        foot.getStyleClass().add("begin-foot");
        return foot;
    }

    /** Puts the focus into the step on screen. */
    @Override
    public void requestFocus() {
        applyCss();
        layout();
        first(steps.get(model.step().get()));
    }

    private void goBack() {
        model.back();
    }

    private void goOn() {
        if (!model.goOn()) {
            model.wrong().map(fields::input).ifPresent(Node::requestFocus);
        }
    }

    private void show() {
        Region step = steps.get(model.step().get());
        scroll.setContent(step);
        scroll.setVvalue(0);
        if (getScene() != null) {
            requestFocus();
        }
    }

    private void press(KeyEvent key) {
        boolean inLine = key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown()
                && (key.getTarget() instanceof TextField
                        || key.getTarget() instanceof ComboBox<?> box && !box.isShowing());
        if (MAIN.match(key) || inLine) {
            goOn();
            key.consume();
        }
    }

    private static boolean first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        } else if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(BeginCard::first);
    }
}
