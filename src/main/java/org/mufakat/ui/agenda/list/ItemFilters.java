package org.mufakat.ui.agenda.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Meeting;
import org.mufakat.ui.agenda.model.AgendaActions;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemFilter;
import org.mufakat.ui.agenda.model.Listing;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Choice;
import org.mufakat.ui.control.FilterChip;
import org.mufakat.ui.control.Words;

/** Above the list: whose agenda it is where there are several meetings, which items are listed, and in which order. */
final class ItemFilters extends VBox {
    private static final double ONE_LINE = 4000;
    private final AgendaModel model;
    private final Tongue tongue;
    private final Choice<Optional<Id<Meeting>>> meeting;
    private final Choice<Listing.Order> order;

    ItemFilters(AgendaModel model, Tongue tongue, AgendaActions actions, boolean folded) {
        this.model = model;
        this.tongue = tongue;
        getStyleClass().add("filters");
        meeting = new Choice<>(tongue.words(), "agenda.meeting", this::named,
                chosen -> model.listing().meeting().set(chosen));
        meeting.setId("agenda.meeting");
        order = new Choice<>(tongue.words(), "agenda.order", each -> tongue.words().text(Words.key("agenda.order.",
                each)), chosen -> model.listing().order().set(chosen));
        order.setId("agenda.order");
        var chips = new FlowPane(6, 6);
        chips.getStyleClass().add("chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        List<ItemFilter> offered = folded ? List.of(ItemFilter.ALL) : List.of(ItemFilter.values());
        offered.forEach(filter -> chips.getChildren().add(chip(filter)));
        var line = new HBox(chips);
        if (!model.readOnly()) {
            line.getChildren().add(Actions.iconButton(actions.add()));
        }
        meeting.setMinWidth(0);
        var choices = new FlowPane(4, 0, meeting);
        meeting.maxWidthProperty().bind(choices.widthProperty());
        choices.setMinWidth(0);
        if (!folded) {
            choices.getChildren().add(order);
        }
        line.setMinWidth(0);
        chips.setMinWidth(0);
        chips.setPrefWrapLength(ONE_LINE);
        getChildren().addAll(line, choices);
        show();
    }

    /** Offers the meetings that there are. */
    void show() {
        Dossier dossier = model.seen();
        List<Meeting> meetings = dossier.all(Meeting.class);
        Optional<Id<Meeting>> shown = model.listing().meetingOf(dossier).map(Meeting::id);
        meeting.show(shown, meetings.stream().map(each -> Optional.of(each.id())).toList());
        boolean several = meetings.size() > 1;
        meeting.setVisible(several);
        meeting.setManaged(several);
        order.show(model.listing().order().get(), Arrays.asList(Listing.Order.values()));
    }

    private String named(Optional<Id<Meeting>> id) {
        return id.flatMap(each -> model.seen().find(Meeting.class, each)).map(each -> (each.series() + " "
                + each.number()).isBlank() ? each.title() : shortName(each)).orElse("");
    }

    private static String shortName(Meeting meeting) {
        return meeting.number().isBlank() ? meeting.title() : (meeting.series() + " " + meeting.number()).strip();
    }

    private Node chip(ItemFilter filter) {
        Listing listing = model.listing();
        var count = new SimpleIntegerProperty(listing.count(filter));
        model.detail().addListener(changed -> count.set(listing.count(filter)));
        listing.rows().addListener((InvalidationListener) changed -> count.set(listing.count(filter)));
        ObservableValue<String> name = tongue.words().bind(Words.key("agenda.filter.", filter), count);
        var chip = new FilterChip(name);
        chip.setSelected(listing.filter().get() == filter);
        chip.setOnAction(pressed -> {
            listing.filter().set(chip.isSelected() ? filter : ItemFilter.ALL);
            chip.setSelected(listing.filter().get() == filter);
        });
        listing.filter().addListener((value, before, now) -> chip.setSelected(now == filter));
        return chip;
    }
}
