package org.mufakat.ui.support.record;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Source;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;

/** Where it is written, or who said so: a source a line, what each of them is, other records of the same source. */
public final class SourceField implements RecordField {
    private static final int MOST_NAMED = 8;

    private final VBox node = new VBox(4);
    private final VBox sources = new VBox(2);
    private final RecordField typed;
    private final Label same = new Label();
    private final SupportModel model;
    private final Words words;
    private final Consumer<URI> browser;
    private List<Source> shown = List.of();

    public SourceField(SupportModel model, SupportEdits edits, Words words, Consumer<URI> browser) {
        this.model = model;
        this.words = words;
        this.browser = browser;
        var input = new GrowingTextArea();
        input.setId("support.source");
        input.setEditable(!model.readOnly());
        input.promptTextProperty().bind(words.bind("support.source.prompt"));
        input.accessibleTextProperty().bind(words.bind("support.field.source"));
        typed = TypedField.words(input, words, edits, "source", record -> record.source());
        same.setGraphic(Icons.of(Feather.COPY));
        same.getStyleClass().add("type-secondary");
        same.setWrapText(true);
        same.managedProperty().bind(same.visibleProperty());
        node.getChildren().addAll(typed.node(), sources, same);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SupportRow row) {
        typed.show(row);
        List<Source> now = Source.all(row.record().source());
        if (!now.equals(shown)) {
            shown = now;
            boolean several = now.size() > 1;
            sources.getChildren().setAll(now.stream().map(source -> line(source, several)).flatMap(Optional::stream)
                    .toList());
        }
        List<SupportRow> others = model.related().fromSameSource(row.record());
        same.setVisible(!others.isEmpty());
        String numbers = others.stream().limit(MOST_NAMED).map(other -> String.valueOf(other.record().number()))
                .collect(Collectors.joining(", "));
        same.setText(words.text("support.same-source", others.size() > MOST_NAMED ? numbers + ", …" : numbers));
    }

    /** What can be done with a source, or is to be known of it; nothing for mere words. */
    private Optional<Node> line(Source source, boolean several) {
        return switch (source.kind()) {
            case PAGE -> Optional.of(open(source, several));
            case FILE -> Optional.of(told(Feather.FILE, words.text("support.source.file")));
            case SAID -> Optional.of(told(Feather.MESSAGE_CIRCLE, words.text("support.source.said")));
            case WORDS -> Optional.empty();
        };
    }

    private Node open(Source source, boolean several) {
        String host = source.page().map(URI::getHost).orElse("");
        var open = new Link(several
                ? words.bind("support.source.open-one", host)
                : words.bind("support.source.open"), () -> source.page().ifPresent(browser));
        open.setId("support.source.open");
        open.setGraphic(Icons.of(Feather.EXTERNAL_LINK));
        return open;
    }

    private static Node told(Feather icon, String said) {
        var label = new Label(said);
        label.setGraphic(Icons.of(icon));
        label.getStyleClass().add("type-secondary");
        label.setWrapText(true);
        return label;
    }
}
