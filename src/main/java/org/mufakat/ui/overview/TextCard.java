package org.mufakat.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.Held;
import org.mufakat.app.overview.Holder;
import org.mufakat.app.overview.Overview;
import org.mufakat.app.overview.ParagraphLine;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.app.overview.Waiting;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Revision;
import org.mufakat.text.Standing;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.Words;

/** How far the text is: a cell a paragraph, who holds what is open, and the brackets of each revision. */
final class TextCard extends OverviewCard {
    private static final int CELLS = 60;
    private static final int POINTS = 4;
    private static final double WIDEST = 240;

    private final Phrases say;
    private final Lines lines;

    TextCard(Optional<TextProgress> progress, Sight sight, Phrases say, Lines lines) {
        super("text", Feather.FILE_TEXT, heading(progress, say), progress.flatMap(TextProgress::issued)
                .map(issued -> say.text("overview.since-revision", issued.name(), say.moment(issued.at()))).orElse(""),
                false, say);
        this.say = say;
        this.lines = lines;
        if (progress.isEmpty()) {
            nothing(say.text("overview.no-text"), lines.link("text", Lines.place(EntryType.CONSENSUS_TEXT),
                    say.text("overview.begin-text")));
            return;
        }
        TextProgress text = progress.get();
        add(cells(text));
        add(legend(text));
        section(say.text("overview.held-by"), Lines.wrapped(say.text("overview.held-counts", text.brackets(),
                text.reserves(), text.pending()), "type-secondary"));
        text.holders().stream().limit(Overview.MOST).forEach(holder -> add(holder(holder)));
        if (text.holders().isEmpty()) {
            nothing(say.text("overview.nothing-open"));
        }
        Map<Revision, Integer> revisions = sight.revisions();
        if (!revisions.isEmpty()) {
            int last = revisions.values().stream().reduce((before, after) -> after).orElse(0);
            section(say.text("overview.per-revision"), trend(text.open() - last, text));
            add(new RevisionBars(revisions, text.text().draftName(), text.open(), say));
        }
        changed(text, sight.changed());
        remarks(text);
    }

    private static String heading(Optional<TextProgress> progress, Phrases say) {
        return progress.map(each -> each.text().draftName().isBlank()
                ? each.text().title()
                : each.text().title() + ", " + each.text().draftName()).orElseGet(() -> say.text("overview.text"));
    }

    private Node cells(TextProgress text) {
        var cells = new FlowPane(3, 4);
        cells.getStyleClass().add("paragraph-cells");
        boolean all = text.paragraphs().size() <= CELLS;
        text.paragraphs().stream().filter(each -> all || !each.standing().isAgreed()).limit(CELLS)
                .forEach(each -> cells.getChildren().add(cell(each)));
        return cells;
    }

    private Node cell(ParagraphLine each) {
        Role role = Standings.role(each.standing());
        String number = each.paragraph().number().isEmpty() ? "…" : each.paragraph().number();
        var sign = new HBox(2);
        sign.getStyleClass().add("sign");
        if (each.standing().isOpen()) {
            sign.getChildren().add(Lines.run("[" + each.open() + "]", role));
        } else if (each.standing() == Standing.AGREED_AD_REFERENDUM) {
            sign.getChildren().add(Lines.run(say.text("overview.ad-ref"), role));
        }
        Standings.icon(each.standing()).filter(icon -> each.standing() != Standing.AGREED_AD_REFERENDUM)
                .ifPresent(icon -> sign.getChildren().add(Icons.of(icon, role)));
        var content = new VBox(Lines.whole(number, "number", role.styleClass()), sign);
        content.getStyleClass().add("content");
        Line cell = lines.line("cell", Anchor.to(each.paragraph()), say.paragraph(each.paragraph()) + ", "
                + say.text(Words.key("overview.standing.", each.standing()))
                + (each.open() > 0 ? ", " + each.open() : ""), content);
        cell.getStyleClass().addAll("paragraph-cell", role.styleClass());
        return cell;
    }

    private Node legend(TextProgress text) {
        var legend = new FlowPane(12, 2);
        legend.getStyleClass().add("legend");
        List.copyOf(text.counts().entrySet()).reversed().forEach(counted -> {
            Standing standing = counted.getKey();
            int count = counted.getValue();
            var entry = Lines.whole(say.text(Words.key("overview.standing.", standing)) + " " + count, "entry",
                    Standings.role(standing).styleClass());
            Standings.icon(standing).ifPresent(icon -> entry.setGraphic(Icons.of(icon, Standings.role(standing))));
            if (standing == Standing.BRACKETED) {
                entry.setGraphic(Lines.run("[n]", Role.BRACKETED));
            }
            legend.getChildren().add(entry);
        });
        return legend;
    }

    private Node holder(Holder holder) {
        var name = new Tag(Words.fixed(say.holder(holder.code())), say.role(holder.code(), holder.ours()));
        var who = new FlowPane(6, 2, name);
        who.getStyleClass().add("who");
        if (holder.ours()) {
            who.getChildren().add(Lines.whole(say.text("overview.ours"), "type-secondary"));
        }
        var points = new FlowPane(10, 2);
        points.setMinWidth(0);
        HBox.setHgrow(points, Priority.ALWAYS);
        points.getChildren()
                .addAll(!holder.code().isEmpty() && holder.points().size() <= (holder.ours() ? Overview.MOST : POINTS)
                        ? each(holder)
                        : byParagraph(holder));
        holder.waiting().forEach(waiting -> points.getChildren().add(waiting(waiting)));
        var row = Lines.row(who, points);
        row.getStyleClass().add("holder");
        return row;
    }

    private List<Node> each(Holder holder) {
        List<Node> all = new ArrayList<>();
        for (Held held : holder.points()) {
            all.add(lines.link("held." + holder.code(), held.place(),
                    say.paragraph(held.paragraph()) + " " + said(held)));
            held.ours().ifPresent(ours -> all.add(worth(ours)));
        }
        return all;
    }

    /** What a bracket of ours is worth to us: why it stands, and what else we wrote of that; it stays. */
    private Node worth(OurLanguage ours) {
        String reason = ours.reason().map(each -> say.text(Words.key("text.reason.", each))).orElse("");
        String note = ours.reasonNote().strip();
        String said = note.isEmpty() || reason.isEmpty() ? reason + note : reason + " · " + note;
        return StaysHere.note(Words.fixed(said), Words.fixed(say.text("overview.worth", said)), WIDEST);
    }

    private String said(Held held) {
        return switch (held.kind()) {
            case RESERVE -> say.text("overview.reserve");
            case GAP -> say.text("overview.gap");
            default -> say.quoted(held.words());
        };
    }

    private List<Node> byParagraph(Holder holder) {
        List<Paragraph> paragraphs = holder.points().stream().map(Held::paragraph).distinct().toList();
        List<Node> links = new ArrayList<>();
        paragraphs.stream().limit(Overview.MOST).forEach(each -> links.add(lines.link("held." + holder.code(),
                Anchor.to(each), say.paragraph(each))));
        links.add(Lines.whole(say.text("overview.points", holder.points().size()), "type-secondary"));
        return links;
    }

    private Node waiting(Waiting waiting) {
        String until = waiting.pending().until().map(say::moment).map(at -> say.text("overview.pending-until",
                say.paragraph(waiting.paragraph()), at)).orElseGet(() -> say.text("overview.pending",
                        say.paragraph(waiting.paragraph())));
        var link = lines.link("waiting", Anchor.to(waiting.paragraph()), until);
        link.setGraphic(Icons.of(Feather.CLOCK, Role.ACCENT));
        return link;
    }

    private Node trend(int more, TextProgress text) {
        String name = text.issued().map(TextProgress.Issued::name).orElse("");
        var trend = Lines.wrapped(more == 0
                ? say.text("overview.trend.same", name)
                : more > 0
                        ? say.text("overview.trend.more", more, name)
                        : say.text("overview.trend.fewer", -more, name),
                "type-section", (more > 0 ? Role.BRACKETED : Role.AGREED).styleClass(), "trend");
        trend.setGraphic(Icons.of(more > 0
                ? Feather.TRENDING_UP
                : more < 0 ? Feather.TRENDING_DOWN : Feather.MINUS, more > 0 ? Role.BRACKETED : Role.AGREED));
        return trend;
    }

    private void changed(TextProgress text, ChangedSince.Found looked) {
        if (!looked.paragraphs().isEmpty()) {
            add(remark("looked", Feather.EYE, Role.ACCENT, say.text("overview.changed-since-looked",
                    names(looked.paragraphs()), String.join(", ", looked.people())), looked.paragraphs().getFirst()));
        }
        if (!text.changed().isEmpty()) {
            add(remark("changed", Feather.EDIT_2, Role.SECONDARY, say.text("overview.changed-since",
                    names(text.changed()), text.issued().map(TextProgress.Issued::name).orElse("")),
                    text.changed().getFirst()));
        }
    }

    private void remarks(TextProgress text) {
        for (BracketPackage offer : text.packages().stream().limit(Overview.MOST).toList()) {
            List<Paragraph> paragraphs = offer.decisions().stream().map(decision -> decision.paragraph()).distinct()
                    .flatMap(id -> find(text, id).stream()).toList();
            if (!paragraphs.isEmpty()) {
                String said = say.text("overview.package", offer.name(), names(paragraphs),
                        say.text(Words.key("text.package-state.", offer.state())));
                add(remark("package", Feather.PACKAGE, Role.STAYS, said, paragraphs.getFirst(),
                        StaysHere.chip(Words.fixed(say.text("overview.stays")))));
            }
        }
        text.contradicted().stream().limit(Overview.MOST).forEach(each -> add(remark("contradicted",
                Feather.ALERT_TRIANGLE, Role.BRACKETED,
                say.text("overview.contradicted", say.paragraph(each.paragraph()), each.open()), each.paragraph())));
    }

    private Node remark(String part, Feather icon, Role role, String said, Paragraph to, Node... end) {
        var row = Lines.row(Lines.icon(icon, role), Lines.middle(Lines.wrapped(said)));
        row.getChildren().addAll(end);
        row.getChildren().add(Lines.icon(Feather.CHEVRON_RIGHT, Role.SECONDARY));
        return lines.line(part, Anchor.to(to), said, row);
    }

    private String names(List<Paragraph> all) {
        String names = all.stream().limit(Overview.MOST).map(say::paragraph).collect(Collectors.joining(", "));
        return all.size() > Overview.MOST ? names + " …" : names;
    }

    private static Optional<Paragraph> find(TextProgress text, Id<Paragraph> id) {
        return text.paragraphs().stream().map(ParagraphLine::paragraph).filter(each -> each.id().equals(id))
                .findFirst();
    }
}
