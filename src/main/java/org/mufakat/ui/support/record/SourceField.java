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
import org.mufakat.ui.support.model.SourceLink;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;

/** Where it is written: the source as it is typed, a link that opens it if it is a web address, other records of it. */
public final class SourceField implements RecordField {
    private static final int MOST_NAMED = 8;

    private final VBox node = new VBox(4);
    private final RecordField typed;
    private final Link open;
    private final Label same = new Label();
    private final SupportModel model;
    private final Words words;
    private Optional<URI> page = Optional.empty();

    public SourceField(SupportModel model, SupportEdits edits, Words words, Consumer<URI> browser) {
        this.model = model;
        this.words = words;
        var input = new GrowingTextArea();
        input.setId("support.source");
        input.setEditable(!model.readOnly());
        input.promptTextProperty().bind(words.bind("support.not-stated"));
        input.accessibleTextProperty().bind(words.bind("support.field.source"));
        typed = TypedField.words(input, words, edits, "source", record -> record.source());
        open = new Link(words.bind("support.source.open"), () -> page.ifPresent(browser));
        open.setId("support.source.open");
        open.setGraphic(Icons.of(Feather.EXTERNAL_LINK));
        open.managedProperty().bind(open.visibleProperty());
        same.setGraphic(Icons.of(Feather.COPY));
        same.getStyleClass().add("type-secondary");
        same.setWrapText(true);
        same.managedProperty().bind(same.visibleProperty());
        node.getChildren().addAll(typed.node(), open, same);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SupportRow row) {
        typed.show(row);
        page = SourceLink.of(row.record().source()).page();
        open.setVisible(page.isPresent());
        List<SupportRow> others = model.related().fromSameSource(row.record());
        same.setVisible(!others.isEmpty());
        String numbers = others.stream().limit(MOST_NAMED).map(other -> String.valueOf(other.record().number()))
                .collect(Collectors.joining(", "));
        same.setText(words.text("support.same-source", others.size() > MOST_NAMED ? numbers + ", …" : numbers));
    }
}
