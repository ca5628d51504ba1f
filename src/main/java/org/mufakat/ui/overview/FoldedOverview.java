package org.mufakat.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Agenda;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.control.FoldedBand;
import org.mufakat.ui.control.Role;

/** The overview on a shared screen: the items and the circulated paragraphs, and nothing of how far we are. */
final class FoldedOverview {
    private static final int MOST = 60;

    private final Phrases say;
    private final Lines lines;

    FoldedOverview(Phrases say, Lines lines) {
        this.say = say;
        this.lines = lines;
    }

    /** The cards, in reading order. */
    List<Node> cards(Dossier seen) {
        return List.of(items(seen), text(seen), bands());
    }

    private Node items(Dossier seen) {
        List<AgendaItem> items = seen.preparedMeeting().map(meeting -> Agenda.of(seen, meeting.id()).items())
                .orElse(List.of());
        var card = new OverviewCard("items", Feather.LIST, say.text("overview.agenda"),
                say.text("overview.items", items.size()), false, say);
        items.stream().limit(MOST).forEach(item -> card.add(lines.line("position", Anchor.to(item), item.number() + " "
                + item.title(),
                Lines.row(Lines.whole(item.number(), "number"),
                        Lines.middle(Lines.wrapped(item.title())),
                        Lines.icon(Feather.CHEVRON_RIGHT, Role.SECONDARY)))));
        if (items.isEmpty()) {
            card.nothing(say.text("overview.no-items"));
        }
        return card;
    }

    private Node text(Dossier seen) {
        var card = new OverviewCard("circulated", Feather.FILE_TEXT, TextProgress.leading(seen)
                .map(ConsensusText::title).orElseGet(() -> say.text("overview.text")),
                say.text("overview.circulated"), false, say);
        var cells = new FlowPane(4, 4);
        cells.getStyleClass().add("paragraph-cells");
        TextProgress.leading(seen).map(text -> seen.paragraphs(text.id())).orElse(List.of()).stream()
                .filter(each -> each.kind().isAgreedByItself()).limit(MOST)
                .forEach(each -> cells.getChildren().add(cell(each)));
        if (cells.getChildren().isEmpty()) {
            card.nothing(say.text("overview.not-circulated"));
        } else {
            card.add(cells);
        }
        return card;
    }

    private Node cell(Paragraph each) {
        var number = Lines.whole(each.number().isEmpty() ? "…" : each.number(), "number");
        var content = new VBox(number);
        content.getStyleClass().add("content");
        Line cell = lines.line("cell", Anchor.to(each), say.paragraph(each), content);
        cell.getStyleClass().addAll("paragraph-cell", Role.SECONDARY.styleClass());
        return cell;
    }

    private Node bands() {
        var bands = new VBox(8);
        bands.getChildren().addAll(band("overview.folded.positions", "overview.folded.positions.kinds"),
                band("overview.folded.text", "overview.folded.text.kinds"),
                band("overview.folded.rest", "overview.folded.rest.kinds"));
        return bands;
    }

    private Node band(String heading, String kinds) {
        return new FoldedBand(say.words().bind(heading), say.words().bind(kinds));
    }
}
