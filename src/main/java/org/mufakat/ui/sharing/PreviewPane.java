package org.mufakat.ui.sharing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Audience;
import org.mufakat.ui.control.EmptyPlace;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** Exactly what would leave, as pages or as the file, and below it what stays, counted. */
final class PreviewPane extends VBox {
    private enum Way {
        PAGES, FILE
    }

    private static final double MOST_COUNTED = 156;

    private final SharingModel model;
    private final Words words;
    private final Segments<Way> way;
    private final Label circulated = new Label();
    private final StackPane paper = new StackPane();
    private final VBox stays = new VBox();
    private final ListView<PreviewLine> pages = new ListView<>();
    private final TextArea file = new TextArea();

    PreviewPane(SharingModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("preview");
        Map<Way, ObservableValue<String>> ways = new LinkedHashMap<>();
        ways.put(Way.PAGES, words.bind("share.pages"));
        ways.put(Way.FILE, words.bind("share.json"));
        way = new Segments<>(ways, Way.PAGES);
        way.valueProperty().addListener((observed, before, now) -> show(model.preview().get()));
        pages.setCellFactory(list -> new PreviewCell());
        pages.setId("share.pages");
        pages.getStyleClass().add("paper");
        pages.accessibleTextProperty().bind(words.bind("share.exactly"));
        file.setEditable(false);
        file.setId("share.file");
        file.getStyleClass().add("paper");
        file.accessibleTextProperty().bind(words.bind("share.json"));
        VBox.setVgrow(paper, Priority.ALWAYS);
        paper.setMinHeight(120);
        circulated.setId("share.circulated");
        circulated.getStyleClass().add("type-secondary");
        circulated.setWrapText(true);
        circulated.setMinHeight(USE_PREF_SIZE);
        circulated.managedProperty().bind(circulated.textProperty().isNotEmpty());
        getChildren().addAll(top(), circulated, paper, stays);
        model.preview().addListener((observed, before, now) -> show(now));
        words.messagesProperty().addListener((observed, before, now) -> show(model.preview().get()));
        show(model.preview().get());
    }

    private Node top() {
        var title = new Label();
        title.textProperty().bind(words.bind("share.exactly"));
        title.getStyleClass().add("type-detail-title");
        var hint = new Label();
        hint.textProperty().bind(words.bind("share.exactly.hint"));
        hint.getStyleClass().add("type-secondary");
        var line = new FlowPane(8, 6, title, way, hint);
        line.getStyleClass().add("top");
        return line;
    }

    private void show(Optional<Preview> preview) {
        stays.getChildren().clear();
        if (preview.isEmpty()) {
            circulated.setText("");
            paper.getChildren().setAll(new EmptyPlace(Feather.SEND, model.hindrance(), words.bind("share.subtitle")));
            return;
        }
        Preview made = preview.get();
        circulated.setText(made.circulated().isEmpty()
                ? ""
                : words.text("share.circulated", String.join(" · ", made.circulated())));
        if (way.valueProperty().get() == Way.PAGES) {
            pages.getItems().setAll(made.lines());
            paper.getChildren().setAll(pages);
        } else {
            file.setText(made.file());
            paper.getChildren().setAll(file);
        }
        stays.getChildren().setAll(kept(made));
    }

    private Node kept(Preview made) {
        if (made.kept().counts().isEmpty()) {
            var nothing = new Label();
            nothing.textProperty().bind(words.bind(model.audience().get().equals(Optional.of(Audience.DELEGATION))
                    ? "share.stays.nothing"
                    : "share.stays.nothing-of-it"));
            nothing.getStyleClass().add("type-secondary");
            return nothing;
        }
        var block = new StaysHere(words.bind("share.stays", made.kept().entries(), made.kept().components()),
                words.bind("share.stays.hint"));
        block.setId("share.stays");
        var counts = new FlowPane(16, 4);
        made.kept().counts().forEach((kind, count) -> {
            var number = new Label(String.valueOf(count));
            number.getStyleClass().add("semibold");
            var name = new Label(words.text("kept." + kind, count));
            counts.getChildren().add(new HBox(6, number, name));
        });
        var scroll = new LiveScroll(counts);
        scroll.setFitToWidth(true);
        scroll.prefHeightProperty()
                .bind(counts.heightProperty().map(high -> Math.min(MOST_COUNTED, high.doubleValue() + 2)));
        scroll.getStyleClass().addAll("edge-to-edge", "counts");
        block.rows().add(scroll);
        return block;
    }
}
