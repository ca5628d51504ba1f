package org.mufakat.ui.support;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.SupportStatus;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Words;

/** A cell of the table; what does not fit into it stands in its tooltip. */
final class RecordCell extends TableCell<SupportRow, SupportRow> {
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final RowOrder column;
    private final Words words;
    private final Supplier<SupportLabels> labels;
    private final Consumer<URI> browser;
    private final Tooltip tooltip = new Tooltip();

    RecordCell(RowOrder column, Words words, Supplier<SupportLabels> labels, Consumer<URI> browser) {
        this.column = column;
        this.words = words;
        this.labels = labels;
        this.browser = browser;
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
    }

    @Override
    protected void updateItem(SupportRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        if (empty || row == null) {
            setText("");
            setTooltip(null);
            pseudoClassStateChanged(MUTED, false);
            return;
        }
        String told = told(row);
        setText(told.isEmpty() ? instead() : told);
        pseudoClassStateChanged(MUTED, told.isEmpty() || column == RowOrder.AREA && row.record().area().isEmpty());
        tooltip.setText(column == RowOrder.SOURCE ? row.record().source() : getText());
        setTooltip(getText().isEmpty() ? null : tooltip);
        if (column == RowOrder.STATUS) {
            setGraphic(Icons.of(icon(row.record().status())));
        } else if (column == RowOrder.SOURCE) {
            SourceLink.of(row.record().source()).page().ifPresent(page -> link(row.source(), page));
        }
    }

    private void link(String host, URI page) {
        var link = new Link(Words.fixed(host), () -> browser.accept(page));
        link.setFocusTraversable(false);
        link.setMinWidth(0);
        setText("");
        setGraphic(link);
    }

    private String told(SupportRow row) {
        return switch (column) {
            case NUMBER -> String.valueOf(row.record().number());
            case PARTNER -> row.partners();
            case TITLE -> row.record().title();
            case AREA -> row.area();
            case KIND -> row.kind();
            case PERIOD -> labels.get().period(row.record().period());
            case STATUS -> labels.get().status(row.record().status());
            case SOURCE -> row.source();
            case CONFIRMED -> row.confirmed();
        };
    }

    private String instead() {
        return switch (column) {
            case TITLE -> words.text("support.title.empty");
            case KIND, PERIOD, SOURCE -> words.text("support.not-stated");
            case CONFIRMED -> words.text("support.confirmed.not");
            case NUMBER, PARTNER, AREA, STATUS -> "";
        };
    }

    /** The sign that stands for how far a support has come. */
    static Feather icon(SupportStatus status) {
        return switch (status) {
            case RECALLED -> Feather.MESSAGE_SQUARE;
            case PROPOSED -> Feather.HELP_CIRCLE;
            case PLEDGED -> Feather.BOOKMARK;
            case SIGNED -> Feather.EDIT_2;
            case ONGOING -> Feather.PLAY;
            case COMPLETED -> Feather.CHECK;
        };
    }
}
