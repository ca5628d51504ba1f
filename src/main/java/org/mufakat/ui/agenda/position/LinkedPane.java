package org.mufakat.ui.agenda.position;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Entry;
import org.mufakat.text.Folding;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.Linked;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.OffButton;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Going;

/**
 * What of one kind the item is joined with, each leading to its place, and a field to find more of it.
 *
 * @param <T> support records, or paragraphs
 */
final class LinkedPane<T extends Entry> extends VBox {
    private static final int MOST_OFFERED = 8;
    private final AgendaModel model;
    private final Tongue tongue;
    private final Going going;
    private final Function<T, LinkedLine> line;
    private final VBox joined = new VBox(2);
    private final TextField find = new TextField();
    private final VBox offered = new VBox(2);
    private List<Linked<T>> linked = List.of();
    private List<T> all = List.of();
    private List<T> likely = List.of();

    /**
     * A pane of one kind.
     *
     * @param findKey the key of what stands in the field to find more
     * @param noneKey the key of what is said while there is none
     * @param line what an entry is called in a line
     */
    LinkedPane(AgendaModel model, Tongue tongue, Going going, String findKey, String noneKey,
            Function<T, LinkedLine> line) {
        this.model = model;
        this.tongue = tongue;
        this.going = going;
        this.line = line;
        Words words = tongue.words();
        getStyleClass().add("linked");
        find.setId(findKey);
        find.promptTextProperty().bind(words.bind(findKey));
        find.accessibleTextProperty().bind(words.bind(findKey));
        find.textProperty().addListener((value, before, now) -> offer());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var none = new Label();
        none.textProperty().bind(words.bind(noneKey));
        none.getStyleClass().add("type-secondary");
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        none.visibleProperty().bind(Bindings.isEmpty(joined.getChildren()));
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(none, joined);
    }

    /** Shows what the item is joined with; {@code likely} of {@code all} are offered before anything is typed. */
    void show(List<Linked<T>> now, List<T> of, List<T> offeredFirst) {
        boolean changes = !model.readOnly() && !model.folded().getValue();
        if (changes != getChildren().contains(find)) {
            if (changes) {
                getChildren().addAll(find, offered);
            } else {
                getChildren().removeAll(find, offered);
            }
        }
        linked = now;
        all = of;
        likely = offeredFirst;
        joined.getChildren().setAll(now.stream().map(each -> row(each, changes)).toList());
        offer();
    }

    /** Puts the focus where more can be found. */
    void findMore() {
        if (getChildren().contains(find)) {
            find.requestFocus();
        }
    }

    private Node row(Linked<T> each, boolean changes) {
        LinkedLine called = line.apply(each.entry());
        var name = new Link(Words.fixed(called.name()), () -> going.to(Anchor.to(each.entry())));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, name, words(called.words()), meta(called.meta()));
        row.getStyleClass().add("linked-row");
        if (changes) {
            row.getChildren().add(new OffButton(tongue.words().bind("link.off", called.name()), () -> {
                find.requestFocus();
                model.links().unlink(each.link());
            }));
        }
        return row;
    }

    private Node offer(T each) {
        LinkedLine called = line.apply(each);
        var join = new Button();
        join.textProperty().bind(tongue.words().bind("link.join"));
        join.setGraphic(Icons.of(Feather.PLUS));
        join.setMnemonicParsing(false);
        join.setMinWidth(Region.USE_PREF_SIZE);
        join.accessibleTextProperty().bind(tongue.words().bind("link.join-with", called.name()));
        join.setOnAction(pressed -> join(each));
        var name = new Label(called.name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, join, name, words(called.words()), meta(called.meta()));
        row.getStyleClass().add("linked-row");
        return row;
    }

    private void join(T each) {
        find.requestFocus();
        find.clear();
        model.links().link(each);
    }

    private void offer() {
        offered.getChildren().setAll(candidates().stream().map(this::offer).toList());
    }

    private List<T> candidates() {
        String typed = Folding.fold(find.getText().strip());
        List<T> found = new ArrayList<>();
        for (T each : typed.isEmpty() ? likely : all) {
            boolean free = linked.stream().noneMatch(known -> known.entry().id().equals(each.id()));
            if (free && found.size() < MOST_OFFERED && (typed.isEmpty() || matches(line.apply(each), typed))) {
                found.add(each);
            }
        }
        return found;
    }

    private static boolean matches(LinkedLine called, String typed) {
        String whole = Folding.fold(called.name() + " " + called.words() + " " + called.meta());
        return List.of(typed.split("\\s+")).stream().allMatch(whole::contains);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (!find.getText().isBlank()) {
                candidates().stream().findFirst().ifPresent(this::join);
            }
        } else if (key.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            key.consume();
            find.clear();
        }
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label meta(String text) {
        var label = new Label(text);
        label.getStyleClass().add("type-secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
