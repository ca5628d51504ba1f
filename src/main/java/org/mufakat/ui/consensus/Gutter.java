package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.text.Diagnostic;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** What stands left of a paragraph, outside its text: number, mark, and a sign where something is probably not meant. */
final class Gutter implements IntFunction<Node> {
    private final Words words;
    private final Supplier<Sheet> sheet;

    Gutter(Words words, Supplier<Sheet> sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    @Override
    public Node apply(int index) {
        List<Row> rows = sheet.get().rows();
        var number = new Label();
        number.getStyleClass().add("paragraph-number");
        var signs = new VBox();
        signs.getStyleClass().add("signs");
        if (index < rows.size()) {
            Row row = rows.get(index);
            number.setText(row.printedNumber());
            if (row.mark() != ParagraphMark.NONE) {
                signs.getChildren().add(mark(words, row, true));
            }
            if (!row.diagnostics().isEmpty()) {
                signs.getChildren().add(trouble(row));
            }
        }
        var gutter = new HBox(number, signs);
        gutter.getStyleClass().add("gutter");
        return gutter;
    }

    /** The mark of a row as a label, with its words for a screen reader and the tooltip. */
    static Label mark(Words words, Row row, boolean icon) {
        ParagraphMark mark = row.mark();
        int open = row.parsed().open().size();
        var label = new Label();
        label.getStyleClass().addAll("mark", mark.role().styleClass());
        List<String> parts = new ArrayList<>();
        mark.icon().ifPresent(each -> label.setGraphic(Icons.of(each, mark.role())));
        if (open > 0 && (mark.icon().isEmpty() || !icon)) {
            parts.add("[" + open + "]");
        } else if (mark == ParagraphMark.AGREED_AD_REFERENDUM && !icon) {
            label.setGraphic(null);
            parts.add(words.text("text.mark.ad-ref-short"));
        }
        label.setText(String.join(" ", parts));
        var explanation = words.bind(mark.key(), open);
        label.accessibleTextProperty().bind(explanation);
        label.setTooltip(Tooltips.of(explanation));
        return label;
    }

    /** What a diagnostic says. */
    static String problem(Words words, Diagnostic diagnostic) {
        String key = "text.problem." + diagnostic.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return diagnostic.meant().map(meant -> words.text(key, diagnostic.written(), meant))
                .orElseGet(() -> words.text(key, diagnostic.written()));
    }

    private Node trouble(Row row) {
        String said = String.join("\n", row.diagnostics().stream().map(each -> problem(words, each)).toList());
        var label = new Label("", Icons.of(Feather.ALERT_TRIANGLE, Role.MISSING));
        label.getStyleClass().addAll("mark", Role.MISSING.styleClass());
        label.setAccessibleText(said);
        label.setTooltip(Tooltips.of(Words.fixed(said)));
        return label;
    }
}
