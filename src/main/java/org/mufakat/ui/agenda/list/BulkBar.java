package org.mufakat.ui.agenda.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Position;
import org.mufakat.domain.Triage;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.BulkActs;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Words;

/** What can be done with the items that are selected together; there only while there are several. */
final class BulkBar extends FlowPane {
    private final AgendaModel model;
    private final Tongue tongue;
    private final Words words;
    private final Supplier<List<Id<AgendaItem>>> selected;
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final MenuButton change = new MenuButton();

    /** The bar; {@code selected} are the items that are selected now. */
    BulkBar(AgendaModel model, Tongue tongue, Supplier<List<Id<AgendaItem>>> selected) {
        super(8, 4);
        this.model = model;
        this.tongue = tongue;
        this.words = tongue.words();
        this.selected = selected;
        getStyleClass().add("bulk");
        var several = new Label();
        several.textProperty().bind(words.bind("bulk.count", count));
        several.setMinWidth(Region.USE_PREF_SIZE);
        change.setId("bulk.change");
        change.textProperty().bind(words.bind("bulk.change"));
        change.setMnemonicParsing(false);
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnShowing(shown -> fill());
        change.getItems().add(new MenuItem());
        getChildren().addAll(several, change);
        show();
    }

    /** Shows how many are selected. */
    void show() {
        count.set(selected.get().size());
        boolean several = count.get() > 1 && !model.readOnly() && !model.folded().getValue();
        setVisible(several);
        setManaged(several);
    }

    private void fill() {
        Dossier dossier = model.seen();
        List<Id<AgendaItem>> items = List.copyOf(selected.get());
        BulkActs acts = model.bulk();
        List<MenuItem> triage = Stream.concat(Stream.of(Optional.<Triage>empty()),
                Arrays.stream(Triage.values()).map(Optional::of))
                .map(each -> item(each.map(judged -> words.text(Words.key("triage.", judged)))
                        .orElseGet(() -> words.text("triage.none")), () -> acts.triage(items, each)))
                .toList();
        List<MenuItem> leads = Stream.concat(Stream.of(Optional.<Delegation>empty()),
                dossier.all(Delegation.class).stream().filter(Delegation::takesPart).map(Optional::of))
                .map(each -> item(each.map(known -> known.nameIn(tongue.language()))
                        .orElseGet(() -> words.text("agenda.leadDelegation.none")),
                        () -> acts.lead(items, each.map(Delegation::id))))
                .toList();
        Set<String> named = new LinkedHashSet<>();
        dossier.all(Position.class).stream().map(Position::leadDesk).filter(desk -> !desk.isBlank())
                .forEach(named::add);
        List<MenuItem> desks = named.stream().sorted().map(desk -> item(desk, () -> acts.leadDesk(items, desk)))
                .toList();
        List<MenuItem> agencies = dossier.all(Contributor.class).stream()
                .map(agency -> item(agency.name(), () -> acts.clear(items, agency))).toList();
        List<MenuItem> all = new ArrayList<>();
        all.add(menu("agenda.triage", triage));
        all.add(menu("agenda.leadDelegation", leads));
        if (!desks.isEmpty()) {
            all.add(menu("position.leadDesk", desks));
        }
        if (!agencies.isEmpty()) {
            all.add(menu("bulk.clear", agencies));
        }
        all.add(item(words.text("clearance.settle"), () -> acts.settle(items, true)));
        all.add(item(words.text("clearance.unsettle"), () -> acts.settle(items, false)));
        change.getItems().setAll(all);
    }

    private Menu menu(String key, List<MenuItem> items) {
        var menu = new Menu(words.text(key));
        menu.setMnemonicParsing(false);
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(String name, Runnable act) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> act.run());
        return item;
    }
}
