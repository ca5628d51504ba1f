package org.mufakat.ui.support;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportStatus;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.CheckMenu;
import org.mufakat.ui.control.Choice;
import org.mufakat.ui.control.FilterChip;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportFilter;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportSummary;

/** The toolbar of the view: which records are shown, in every part of it. */
final class FilterBar {
    private final SupportModel model;
    private final Words words;
    private final HBox chips = new HBox(4);
    private final CheckMenu<Optional<Id<ProgrammeArea>>> areas;
    private final CheckMenu<Optional<Id<SupportKind>>> kinds;
    private final CheckMenu<SupportStatus> statuses;
    private final YearsFilter years;
    private final Choice<Optional<Id<Delegation>>> beneficiary;
    private final ReadOnlyStringWrapper notMentionedWords = new ReadOnlyStringWrapper("");
    private final FilterChip notMentioned = new FilterChip(notMentionedWords);
    private final ToggleSwitch after = new ToggleSwitch();
    private final TextField search = new TextField();
    private final List<Node> nodes;
    private boolean showing;

    /** A bar over that model, with what adds a record and what takes the filters back. */
    FilterBar(SupportModel model, Words words, Action add, Action clear) {
        this.model = model;
        this.words = words;
        areas = CheckMenu.filter(words.bind("support.filter.area"), words.bind("support.all"));
        kinds = CheckMenu.filter(words.bind("support.filter.kind"), words.bind("support.all"));
        statuses = CheckMenu.filter(words.bind("support.filter.status"), words.bind("support.all"));
        years = new YearsFilter(model, words);
        beneficiary = new Choice<>(words, "support.filter.beneficiary",
                asked -> asked.map(model.labels().get()::partner).orElseGet(() -> words.text("support.all")),
                asked -> change(model.filter().get().withBeneficiary(asked)));
        beneficiary.setId("support.filter.beneficiary");
        beneficiary.setMinWidth(Region.USE_PREF_SIZE);
        notMentioned.setId("support.filter.not-mentioned");
        notMentioned.setMinWidth(Region.USE_PREF_SIZE);
        notMentioned.setOnAction(pressed -> change(
                model.filter().get().withNotMentioned(notMentioned.isSelected())));
        model.notMentioned().subscribe((before, now) -> show());
        areas.setId("support.filter.area");
        kinds.setId("support.filter.kind");
        statuses.setId("support.filter.status");
        chips.setMinWidth(Region.USE_PREF_SIZE);
        chips.setAlignment(Pos.CENTER_LEFT);
        prepareSwitch();
        prepareSearch();
        ask(areas.chosenProperty(), SupportFilter::areas, SupportFilter::withAreas);
        ask(kinds.chosenProperty(), SupportFilter::kinds, SupportFilter::withKinds);
        ask(statuses.chosenProperty(), SupportFilter::statuses, SupportFilter::withStatuses);
        model.labels().subscribe(labels -> offer());
        words.messagesProperty().subscribe(now -> show());
        Button clearing = Actions.iconButton(clear);
        List<Node> asking = List.of(chips, search, areas, kinds, statuses, years.node(), after, beneficiary,
                notMentioned, clearing);
        asking.forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        model.arranged().subscribe(count -> {
            show();
            asking.forEach(node -> node.setVisible(!model.isEmpty()));
            notMentioned.setVisible(!model.isEmpty() && !model.folded().get());
        });
        List<Node> all = new ArrayList<>(asking);
        if (!model.readOnly()) {
            all.add(all.indexOf(areas), Actions.button(add));
        }
        nodes = List.copyOf(all);
    }

    /** The items of the toolbar; those that come last go behind its arrow first where there is little room. */
    List<Node> nodes() {
        return nodes;
    }

    private void prepareSwitch() {
        after.setId("support.after");
        after.setMinWidth(Region.USE_PREF_SIZE);
        after.setFocusTraversable(true);
        after.getStyleClass().add("support-switch");
        after.selectedProperty().subscribe(on -> change(model.filter().get().withAfterMeeting(on)));
        after.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SPACE) {
                after.setSelected(!after.isSelected());
                key.consume();
            }
        });
    }

    private void prepareSearch() {
        search.setId("support.search");
        search.setPrefColumnCount(8);
        search.promptTextProperty().bind(words.bind("support.filter.words"));
        search.accessibleTextProperty().bind(words.bind("support.filter.words.name"));
        search.textProperty().subscribe(typed -> change(model.filter().get().withWords(typed)));
    }

    private <T> void ask(ObjectProperty<Set<T>> chosen, Function<SupportFilter, Set<T>> before,
            BiFunction<SupportFilter, Set<T>, SupportFilter> with) {
        chosen.subscribe(now -> {
            if (!before.apply(model.filter().get()).equals(now)) {
                change(with.apply(model.filter().get(), now));
            }
        });
    }

    private void change(SupportFilter filter) {
        if (!showing) {
            model.filter().set(filter);
        }
    }

    private void offer() {
        showing = true;
        SupportLabels labels = model.labels().get();
        List<Optional<Id<ProgrammeArea>>> allAreas = new ArrayList<>();
        labels.areas().forEach(area -> allAreas.add(Optional.of(area.id())));
        allAreas.add(Optional.empty());
        areas.offer(allAreas, labels::areaInFull);
        List<Optional<Id<SupportKind>>> allKinds = new ArrayList<>();
        labels.kinds().forEach(kind -> allKinds.add(Optional.of(kind.id())));
        allKinds.add(Optional.empty());
        kinds.offer(allKinds, kind -> kind.isEmpty() ? words.text("support.not-stated") : labels.kind(kind));
        statuses.offer(Arrays.asList(SupportStatus.values()), labels::status);
        showing = false;
    }

    private void show() {
        showing = true;
        SupportFilter filter = model.filter().get();
        SupportSummary summary = model.summary().get();
        showChips(summary.chips());
        areas.chosenProperty().set(filter.areas());
        kinds.chosenProperty().set(filter.kinds());
        statuses.chosenProperty().set(filter.statuses());
        after.setSelected(filter.afterMeeting());
        after.setText(words.text("support.after") + "  "
                + words.text(filter.afterMeeting() ? "support.after.shown" : "support.after.hidden", summary.after()));
        after.setAccessibleText(after.getText());
        if (!search.getText().equals(filter.words())) {
            search.setText(filter.words());
        }
        years.show();
        List<Optional<Id<Delegation>>> members = new ArrayList<>(List.of(Optional.empty()));
        model.labels().get().members().forEach(each -> members.add(Optional.of(each)));
        beneficiary.show(filter.beneficiary(), members);
        notMentioned.setSelected(filter.notMentioned());
        notMentionedWords.set(words.text("support.filter.not-mentioned") + " " + model.notMentioned().get().size());
        showing = false;
    }

    private void showChips(List<SupportSummary.Chip> wanted) {
        boolean same = chips.getChildren().stream().map(Node::getUserData).toList()
                .equals(wanted.stream().map(SupportSummary.Chip::partner).toList());
        if (!same) {
            chips.getChildren().setAll(wanted.stream().map(chip -> new PartnerChip(chip.partner())).toList());
        }
        for (int i = 0; i < wanted.size(); i++) {
            var node = (PartnerChip) chips.getChildren().get(i);
            node.show(words.text("support.chip", wanted.get(i).name(), wanted.get(i).count()), wanted.get(i).on());
        }
    }

    /** The chip of a partner in a box of its own, because a chip's words are bound. */
    private final class PartnerChip extends HBox {
        private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
        private final FilterChip chip = new FilterChip(text);

        PartnerChip(Optional<Id<Delegation>> partner) {
            setUserData(partner);
            setMinWidth(USE_PREF_SIZE);
            setAlignment(Pos.CENTER_LEFT);
            chip.setMnemonicParsing(false);
            chip.setId("support.chip." + partner.map(Id::toString).orElse("others"));
            chip.setOnAction(pressed -> change(model.filter().get().toggled(partner)));
            getChildren().add(chip);
        }

        void show(String words, boolean on) {
            text.set(words);
            chip.setSelected(on);
        }
    }
}
