package org.mufakat.ui.support.table;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.SupportStatus;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.RowOrder;
import org.mufakat.ui.support.model.Source;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportRow;
import org.mufakat.ui.support.model.TableLine;

/** A cell of the table; what does not fit into it stands in its tooltip. */
public final class RecordCell extends TableCell<TableLine, TableLine> {
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final RowOrder column;
    private final Words words;
    private final Supplier<SupportLabels> labels;
    private final Consumer<URI> browser;
    private final ReadOnlyStringWrapper host = new ReadOnlyStringWrapper("");
    private Optional<Text> icon = Optional.empty();
    private Optional<Link> link = Optional.empty();
    private Optional<URI> page = Optional.empty();

    public RecordCell(RowOrder column, Words words, Supplier<SupportLabels> labels, Consumer<URI> browser) {
        this.column = column;
        this.words = words;
        this.labels = labels;
        this.browser = browser;
        // A tooltip has a window of its own, and there are many cells: it is made when the mouse comes.
        setOnMouseEntered(entered -> {
            if (getItem() instanceof SupportRow) {
                Tooltips.tell(this, this::inFull);
            }
        });
    }

    private String inFull() {
        return switch (getItem()) {
            case SupportRow row when column == RowOrder.SOURCE -> row.record().source();
            case SupportRow row -> shown(row);
            case null, default -> "";
        };
    }

    private String shown(SupportRow row) {
        String told = told(row);
        return told.isEmpty() ? instead() : told;
    }

    @Override
    protected void updateItem(TableLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || !(line instanceof SupportRow row)) {
            setText("");
            setGraphic(null);
            setTooltip(null);
            pseudoClassStateChanged(MUTED, false);
            return;
        }
        String told = told(row);
        String shown = told.isEmpty() ? instead() : told;
        pseudoClassStateChanged(MUTED, told.isEmpty() || column == RowOrder.AREA && row.record().area().isEmpty());
        setTooltip(null);
        page = column == RowOrder.SOURCE
                ? Source.all(row.record().source()).stream().map(Source::page).flatMap(Optional::stream).findFirst()
                : Optional.empty();
        host.set(page.isPresent() ? shown : "");
        setText(page.isPresent() ? "" : shown);
        if (column == RowOrder.STATUS) {
            setGraphic(icon(icon(row.record().status())));
        } else {
            setGraphic(page.isPresent() ? link() : null);
        }
    }

    private Text icon(Feather sign) {
        Text known = icon.orElseGet(() -> Icons.of(sign));
        known.setText(Character.toString(sign.getCode()));
        icon = Optional.of(known);
        return known;
    }

    private Link link() {
        Link known = link.orElseGet(() -> {
            var made = new Link(host, () -> page.ifPresent(browser));
            made.setFocusTraversable(false);
            made.setMinWidth(0);
            return made;
        });
        link = Optional.of(known);
        return known;
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
    public static Feather icon(SupportStatus status) {
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
