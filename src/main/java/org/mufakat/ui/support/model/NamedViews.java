package org.mufakat.ui.support.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mufakat.app.Session;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.NamedView;
import org.mufakat.domain.Rank;

/** Ways of looking at the records that are kept under names in the dossier; each act can be undone. */
public final class NamedViews {
    private final Session session;
    private final SupportModel model;

    /** The named views of that session's dossier, which show in that model. */
    public NamedViews(Session session, SupportModel model) {
        this.session = session;
        this.model = model;
    }

    /** All of them in their order; none while what stays is folded away. */
    public List<NamedView> all() {
        return model.folded().get() ? List.of() : session.dossier().all(NamedView.class);
    }

    /** Keeps what is shown now under a name, in place of another view of that name. */
    public void keep(String name, TableLook look) {
        String called = name.strip();
        Optional<NamedView> before = all().stream().filter(each -> each.name().equalsIgnoreCase(called)).findFirst();
        if (!called.isEmpty()) {
            session.perform(this, Label.of("change.named-view", called), dossier -> {
                Rank rank = before.map(NamedView::rank).orElseGet(() -> Rank.between(all().isEmpty()
                        ? Optional.empty()
                        : Optional.of(all().getLast().rank()), Optional.empty()));
                return List.of(Change.put(view(before.map(NamedView::id).orElseGet(Id::random), rank, called, look)));
            });
        }
    }

    /** Removes a view; the records stay. */
    public void remove(NamedView view) {
        session.perform(this, Label.of("change.named-view-remove", view.name()),
                dossier -> dossier.find(NamedView.class, view.id())
                        .<List<Change>>map(each -> List.of(Change.remove(each)))
                        .orElse(List.of()));
    }

    /** Shows the records as a view says, and returns how it has the table. */
    public TableLook show(NamedView view) {
        model.grouping().set(constant(Grouping.class, view.grouping()).orElse(Grouping.NONE));
        model.chart().set(constant(Chart.class, view.picture()).orElse(Chart.AREAS));
        model.filter().set(filter(view));
        Set<RowOrder> hidden = EnumSet.noneOf(RowOrder.class);
        view.columnsHidden().forEach(name -> constant(RowOrder.class, name).ifPresent(hidden::add));
        return new TableLook(constant(RowOrder.class, view.sorting()).orElse(RowOrder.PERIOD), view.descending(),
                hidden);
    }

    /** Shows all records up to the meeting, as at first, and returns how the table is then. */
    public TableLook showAll() {
        model.grouping().set(Grouping.NONE);
        model.chart().set(Chart.AREAS);
        model.clearFilters();
        return TableLook.FIRST;
    }

    private static SupportFilter filter(NamedView view) {
        Set<Optional<Id<Delegation>>> off = new HashSet<>();
        view.partnersOff().forEach(partner -> off.add(Optional.of(partner)));
        if (view.othersOff()) {
            off.add(Optional.empty());
        }
        return new SupportFilter(off, some(view.areas(), view.areaNotStated()),
                some(view.kinds(), view.kindNotStated()), Set.copyOf(view.statuses()),
                view.firstYear().map(first -> new Years(first, view.lastYear().orElse(first))), view.words(),
                view.afterMeeting(), view.beneficiary(), view.notMentioned(), Optional.empty());
    }

    private static <T> Set<Optional<Id<T>>> some(List<Id<T>> stated, boolean notStated) {
        Set<Optional<Id<T>>> all = new HashSet<>();
        stated.forEach(id -> all.add(Optional.of(id)));
        if (notStated) {
            all.add(Optional.empty());
        }
        return all;
    }

    private NamedView view(Id<NamedView> id, Rank rank, String name, TableLook look) {
        SupportFilter shown = model.filter().get();
        SupportFilter filter = shown.cell().map(cell -> asked(shown, cell)).orElse(shown);
        return new NamedView(id, rank, name, stated(filter.partnersOff()),
                filter.partnersOff().contains(Optional.<Id<Delegation>>empty()), stated(filter.areas()),
                filter.areas().contains(Optional.empty()), stated(filter.kinds()),
                filter.kinds().contains(Optional.empty()), filter.statuses().stream().sorted().toList(),
                filter.years().map(Years::first), filter.years().map(Years::last), filter.words(),
                filter.beneficiary(), filter.afterMeeting(), filter.notMentioned(), named(model.chart().get()),
                named(model.grouping().get()), named(look.sorting()), look.descending(),
                look.hidden().stream().sorted().map(NamedViews::named).toList());
    }

    /** What a pressed cell asks for, as the bar would ask for it. */
    private SupportFilter asked(SupportFilter filter, Cell cell) {
        Set<Optional<Id<Delegation>>> others = new HashSet<>(filter.partnersOff());
        model.summary().get().partnersOn().stream().filter(partner -> !partner.equals(cell.partner()))
                .forEach(others::add);
        SupportFilter of = filter.withCell(Optional.empty()).withPartnersOff(others);
        return switch (cell) {
            case Cell.OfArea(var partner, var area) -> of.withAreas(Set.of(area));
            case Cell.OfKind(var partner, var kind) -> of.withKinds(Set.of(kind));
            case Cell.OfMember(var partner, var member) -> of.withBeneficiary(Optional.of(member));
            case Cell.OfYear(var partner, var year) -> of.withYears(Optional.of(new Years(year, year)));
        };
    }

    private static <T> List<Id<T>> stated(Collection<Optional<Id<T>>> all) {
        List<Id<T>> stated = new ArrayList<>();
        all.forEach(each -> each.ifPresent(stated::add));
        stated.sort((one, other) -> Objects.toString(one).compareTo(Objects.toString(other)));
        return stated;
    }

    private static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> named(each).equals(name)).findFirst();
    }
}
