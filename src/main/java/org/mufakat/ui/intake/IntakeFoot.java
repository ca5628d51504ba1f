package org.mufakat.ui.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.intake.CellFinding;
import org.mufakat.app.intake.Decision;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Words;

/** How many rows come to what, and what can be done with all of them. */
final class IntakeFoot extends HBox {
    /** How wide the buttons may become before one goes below the others, in pixels. */
    private static final double BESIDE_EACH_OTHER = 640;

    private final IntakeModel model;
    private final Words words;
    private final Label counts = new Label();
    private final MenuButton all = new MenuButton();
    private final StringProperty takeName = new SimpleStringProperty("");
    private final BooleanProperty takes = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final List<Action> actions;

    /** What the foot does beyond the model. */
    interface Acts {
        void step(int by);

        void take();

        void leave();
    }

    IntakeFoot(IntakeModel model, Words words, Acts acts) {
        super(12);
        this.model = model;
        this.words = words;
        getStyleClass().add("intake-foot");
        counts.setId("intake.counts");
        counts.setWrapText(true);
        counts.setMinHeight(USE_PREF_SIZE);
        counts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        all.setId("intake.all");
        all.setMnemonicParsing(false);
        all.setMinWidth(USE_PREF_SIZE);
        all.managedProperty().bind(all.visibleProperty());
        Action next = Action.of("intake.next", words.bind("intake.next"), () -> acts.step(1))
                .icon(Feather.CHEVRON_DOWN).keys("F8").when(open);
        Action previous = Action.of("intake.previous", words.bind("intake.next"), () -> acts.step(-1)).keys("Shift+F8")
                .when(open);
        Action take = Action.of("intake.take", takeName, acts::take).keys("Shortcut+Enter").when(takes);
        Action away = Action.of("intake.leave", words.bind("intake.leave"), acts::leave);
        actions = List.of(next, previous, take);
        Button taking = Actions.buttonWithKey(take);
        taking.getStyleClass().add("default-action");
        taking.visibleProperty().bind(model.plan().map(Optional::isPresent));
        var buttons = new FlowPane(8, 6, all, Actions.buttonWithKey(next), Actions.button(away), taking);
        buttons.getStyleClass().add("buttons");
        buttons.setPrefWrapLength(BESIDE_EACH_OTHER);
        HBox.setHgrow(buttons, Priority.SOMETIMES);
        getChildren().addAll(counts, buttons);
    }

    /** The label whose size all text follows. */
    Label counts() {
        return counts;
    }

    void show(SupportPlan plan, boolean readOnly) {
        Map<Fate, Integer> by = plan.counts();
        List<String> said = by.entrySet().stream().map(each -> words.text(Words.key("intake.count.", each.getKey()),
                each.getValue())).toList();
        counts.setText(said.isEmpty() ? words.text("intake.no-rows") : String.join("  ·  ", said));
        takeName.set(words.text("intake.take", plan.comingIn()));
        takes.set(!readOnly && plan.comingIn() > 0);
        open.set(plan.rows().stream().anyMatch(IntakeFoot::isToBeSeen));
        int undecided = by.getOrDefault(Fate.UNDECIDED, 0);
        all.setVisible(undecided > 1);
        all.setText(words.text("intake.all", undecided));
        all.getItems().setAll(Arrays.stream(Decision.values()).map(each -> {
            var item = new MenuItem(words.text(Words.key("intake.decide.", each)));
            item.setOnAction(chosen -> model.say(choices -> choices.otherwise(each)));
            return item;
        }).toList());
    }

    private static boolean isToBeSeen(PlannedRow row) {
        return row.isOpen() || row.fate().comesIn() && row.weight()
                .filter(each -> each == CellFinding.Weight.DOUBT).isPresent();
    }

    /** Does what a key asks. */
    void press(KeyEvent key) {
        actions.stream().filter(each -> each.keys().filter(keys -> keys.match(key)).isPresent()).findFirst()
                .ifPresent(each -> {
                    each.perform();
                    key.consume();
                });
    }
}
