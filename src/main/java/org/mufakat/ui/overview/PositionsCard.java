package org.mufakat.ui.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.Lack;
import org.mufakat.app.overview.Overview;
import org.mufakat.app.overview.PositionLine;
import org.mufakat.app.overview.Positions;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Readiness;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** Our positions by readiness, the worst first, with why each is not ready; below them those that are. */
final class PositionsCard extends OverviewCard {
    private final Phrases say;
    private final Lines lines;

    PositionsCard(Positions positions, Action notes, Phrases say, Lines lines) {
        super("positions", Feather.LIST, say.text("overview.positions"),
                say.text("overview.items", positions.items()), false, say);
        this.say = say;
        this.lines = lines;
        if (positions.items() == 0) {
            nothing(say.text("overview.no-items"), lines.link("positions", Lines.place(EntryType.AGENDA_ITEM),
                    say.text("overview.add-items")));
            return;
        }
        add(bar(positions));
        notReady(positions);
        ready(positions);
        var foot = new FlowPane(12, 4, spoken(positions));
        if (!positions.spoken().isEmpty()) {
            var link = new Link(notes.name(), notes::perform);
            link.setId(notes.id());
            foot.getChildren().add(link);
        }
        foot(foot);
    }

    private Node spoken(Positions positions) {
        var spoken = Lines.whole(say.text("overview.spoken", positions.spoken().size(), positions.items()),
                "type-secondary");
        spoken.setGraphic(Icons.of(Feather.MIC, Role.SECONDARY));
        return spoken;
    }

    private Node bar(Positions positions) {
        var bar = new FlowPane(4, 4);
        bar.getStyleClass().add("readiness-bar");
        for (Readiness readiness : Readiness.values()) {
            int count = positions.counts().getOrDefault(readiness, 0);
            if (count > 0) {
                Role role = role(readiness);
                var part = Lines.whole(count + " " + say.text(Words.key("clearance.", readiness)), "part",
                        role.styleClass());
                part.setGraphic(Icons.of(icon(readiness), role));
                bar.getChildren().add(part);
            }
        }
        return bar;
    }

    private void notReady(Positions positions) {
        List<PositionLine> shown = positions.notReady().stream().limit(Overview.MOST).toList();
        Readiness group = Readiness.FINAL;
        for (PositionLine each : shown) {
            if (each.readiness() != group) {
                group = each.readiness();
                section(say.text(Words.key("overview.readiness.", group)));
            }
            add(line(each));
        }
        if (positions.notReady().isEmpty()) {
            nothing(say.text("overview.all-ready"));
        } else if (shown.size() < positions.notReady().size()) {
            var more = lines.link("positions.all", Anchor.to(positions.notReady().get(shown.size()).item()),
                    say.text("overview.all-not-ready", positions.notReady().size()));
            nothing("", more);
        }
    }

    private Node line(PositionLine each) {
        List<Node> runs = new ArrayList<>();
        List<String> spoken = new ArrayList<>(List.of(each.item().number() + " " + each.item().title(),
                say.text(Words.key("clearance.", each.readiness()))));
        for (Lack lack : each.lacks()) {
            if (lack instanceof Lack.Raised) {
                run(runs, spoken, say.lack(lack), Phrases.role(lack));
            }
        }
        if (!each.desk().isBlank()) {
            run(runs, spoken, say.text("overview.desk", each.desk()), Role.SECONDARY);
        }
        for (Lack lack : each.lacks()) {
            if (!(lack instanceof Lack.Raised)) {
                run(runs, spoken, say.lack(lack), Phrases.role(lack));
            }
        }
        var content = Lines.row(Lines.icon(icon(each.readiness()), role(each.readiness())),
                Lines.whole(each.item().number(), "number"),
                Lines.middle(Lines.wrapped(title(each)), Lines.flow(runs.toArray(Node[]::new))),
                Lines.icon(Feather.CHEVRON_RIGHT, Role.SECONDARY));
        return lines.line("position", Anchor.to(each.item()), String.join(", ", spoken), content);
    }

    private static void run(List<Node> runs, List<String> spoken, String said, Role role) {
        runs.add(Lines.run(said + " ", role));
        spoken.add(said);
    }

    private void ready(Positions positions) {
        Map<Readiness, List<PositionLine>> groups = new EnumMap<>(Readiness.class);
        positions.ready().forEach(each -> groups.computeIfAbsent(each.readiness(), absent -> new ArrayList<>())
                .add(each));
        if (!groups.isEmpty()) {
            section(say.text("overview.ready"));
        }
        groups.forEach((readiness, all) -> {
            var chips = new FlowPane(6, 6);
            chips.setMinWidth(0);
            HBox.setHgrow(chips, Priority.ALWAYS);
            all.stream().limit(Overview.MOST).forEach(each -> chips.getChildren().add(chip(each)));
            if (all.size() > Overview.MOST) {
                chips.getChildren().add(lines.link("ready.all", Anchor.to(all.get(Overview.MOST).item()),
                        say.text("overview.all", all.size())));
            }
            var name = Lines.whole(say.text(Words.key("clearance.", readiness)), "readiness",
                    role(readiness).styleClass());
            name.setGraphic(Icons.of(icon(readiness), role(readiness)));
            var row = Lines.row(name, chips);
            row.getStyleClass().add("ready");
            add(row);
        });
    }

    private Node chip(PositionLine each) {
        var number = Lines.whole(each.item().number(), "number");
        var title = Lines.whole(each.item().title(), "title");
        title.setMinWidth(0);
        title.setMaxWidth(120);
        Line chip = lines.line("position", Anchor.to(each.item()), each.item().number() + " " + each.item().title()
                + ", " + say.text(Words.key("clearance.", each.readiness())), new HBox(5, number, title));
        chip.getStyleClass().add("ready-chip");
        Tooltips.later(chip, Words.fixed(each.item().number() + " " + each.item().title()));
        return chip;
    }

    private String title(PositionLine each) {
        return each.item().title().isBlank() ? say.text("agenda.untitled") : each.item().title();
    }

    private static Feather icon(Readiness readiness) {
        return switch (readiness) {
            case MISSING -> Feather.ALERT_CIRCLE;
            case DRAFT -> Feather.EDIT_2;
            case CHANGED -> Feather.REFRESH_CW;
            case CLEARED -> Feather.CHECK;
            case FINAL -> Feather.CHECK_CIRCLE;
        };
    }

    private static Role role(Readiness readiness) {
        return switch (readiness) {
            case MISSING -> Role.MISSING;
            case DRAFT, CHANGED -> Role.BRACKETED;
            case CLEARED -> Role.ACCENT;
            case FINAL -> Role.AGREED;
        };
    }
}
