package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;

/** What an entry is joined with, each leading to its place; it is not there while there is nothing. */
public final class LinkedEntries extends FlowPane {
    private static final double LEAST = 40;

    private final Words words;
    private final Consumer<Anchor> going;
    private List<String> shown = List.of();
    private final ObservableValue<Double> room = widthProperty().map(width -> Math.max(LEAST, width.doubleValue()
            - snappedLeftInset() - snappedRightInset()));
    private Set<EntryType> left = Set.of();

    /** Nothing yet; {@code going} leads to where an entry stands. */
    public LinkedEntries(Words words, Consumer<Anchor> going) {
        super(8, 2);
        this.words = words;
        this.going = going;
        getStyleClass().add("linked-entries");
        show(Dossier.empty(), Optional.empty());
    }

    /** The same, without what is shown elsewhere. */
    public LinkedEntries without(EntryType type) {
        left = Set.of(type);
        return this;
    }

    /** Shows what an entry is joined with, in the dossier as it may be seen. */
    public void show(Dossier dossier, Optional<Id<?>> entry) {
        List<Node> links = new ArrayList<>();
        List<String> names = new ArrayList<>();
        entry.ifPresent(id -> dossier.linksOf(id).stream().map(link -> link.other(id))
                .filter(other -> !left.contains(other.type()))
                .flatMap(other -> dossier.find(other.type(), other.entry()).stream()).forEach(other -> {
                    String name = name(other);
                    names.add(name);
                    var link = new Link(Words.fixed(name), () -> going.accept(Anchor.to(other)));
                    link.setMinWidth(0);
                    link.maxWidthProperty().bind(room);
                    Tooltips.later(link, link.textProperty());
                    links.add(link);
                }));
        if (names.equals(shown) && !names.isEmpty()) {
            return;
        }
        shown = List.copyOf(names);
        var label = new Label();
        label.textProperty().bind(words.bind("links.heading"));
        label.getStyleClass().add("type-secondary");
        if (!links.isEmpty()) {
            links.addFirst(label);
        }
        getChildren().setAll(links);
        setVisible(!links.isEmpty());
        setManaged(!links.isEmpty());
    }

    /** A long name is cut off, and said in a tooltip: it does not make the pane wider than what it stands in. */
    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    private String name(Entry entry) {
        return switch (entry) {
            case AgendaItem item -> words.text("links.item", item.number(), item.title()).strip();
            case SupportRecord record -> words.text("links.record", record.number(), record.title());
            case Paragraph paragraph -> paragraph.number().isBlank()
                    ? words.text("link.paragraph.unnumbered")
                    : "\u00b6" + paragraph.number();
            default -> entry.type().label();
        };
    }
}
