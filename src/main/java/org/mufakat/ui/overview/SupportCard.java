package org.mufakat.ui.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.mentions.Certainty;
import org.mufakat.app.mentions.Mention;
import org.mufakat.app.mentions.Passages;
import org.mufakat.app.mentions.SupportInText;
import org.mufakat.app.mentions.Unbacked;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.text.Excerpt;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** What the text says of the support on record: what it leaves out, and what it says without a record. */
final class SupportCard extends OverviewCard {
    private static final int MOST = 3;
    private static final int MOST_NUMBERS = 12;
    private static final int LONGEST = 140;

    private final Phrases say;
    private final Lines lines;

    /** The card; {@code unmentioned} shows the records that the text does not mention. */
    SupportCard(Optional<SupportInText> read, Action unmentioned, Phrases say, Lines lines) {
        super("support", Feather.LAYERS, say.text("overview.support"),
                read.map(each -> say.text("overview.support.counts", each.unmentioned().size())).orElse(""),
                true, say);
        this.say = say;
        this.lines = lines;
        read.ifPresent(each -> fill(each, unmentioned));
        setVisible(read.isPresent());
        setManaged(read.isPresent());
    }

    private void fill(SupportInText read, Action unmentioned) {
        read.unbacked().stream().limit(MOST).forEach(each -> add(line(each)));
        if (read.unbacked().size() > MOST) {
            Unbacked next = read.unbacked().get(MOST);
            nothing("", lines.link("support.more", Anchor.to(next.paragraph()),
                    say.text("overview.support.more", read.unbacked().size() - MOST)));
        }
        List<Mention> open = read.mentions().values().stream().flatMap(List::stream)
                .filter(each -> each.certainty() == Certainty.FOUND).toList();
        if (!open.isEmpty()) {
            Mention first = open.getFirst();
            nothing("", lines.link("support.open", Passages.anchor(first.paragraph(), first.passage()),
                    say.text("overview.support.open", open.size())));
        }
        if (read.unmentioned().isEmpty()) {
            nothing(say.text("overview.support.all-mentioned"));
        } else {
            var list = new Link(Words.fixed(say.text("overview.support.unmentioned", read.unmentioned().size())),
                    unmentioned::perform);
            list.setId(unmentioned.id());
            nothing("", list, Lines.wrapped(byPartner(read), "type-secondary"));
        }
    }

    /** The numbers of what is not mentioned, partner by partner as the records come; none is weighed against another. */
    private String byPartner(SupportInText read) {
        Map<Id<Delegation>, Set<Integer>> numbers = new LinkedHashMap<>();
        read.unmentionedByPartner().forEach(group -> group.records().forEach(record -> numbers
                .computeIfAbsent(group.partner(), absent -> new TreeSet<>()).add(record.number())));
        return say.inOrder(numbers.keySet()).stream().map(each -> say.text("overview.support.of",
                say.name(each), numbers.get(each.id()).stream().limit(MOST_NUMBERS).map(String::valueOf)
                        .collect(Collectors.joining(", "))
                        + (numbers.get(each.id()).size() > MOST_NUMBERS ? ", …" : "")))
                .collect(Collectors.joining("; "));
    }

    private Node line(Unbacked each) {
        String number = say.paragraph(each.paragraph());
        String quoted = "“" + Excerpt.of(each.quoted(), LONGEST) + "”";
        var content = Lines.row(Lines.icon(Feather.INFO, Role.SECONDARY),
                Lines.middle(Lines.wrapped(number + "  " + say.text("overview.support.unbacked")),
                        Lines.wrapped(quoted, "type-secondary")));
        return lines.line("unbacked." + each.passage().start(), Passages.anchor(each.paragraph(), each.passage()),
                number + ", " + say.text("overview.support.unbacked") + ": " + quoted, content);
    }
}
