package org.mufakat.ui;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import org.mufakat.domain.Anchor;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Shell;
import org.mufakat.ui.shell.Spot;
import org.mufakat.ui.shell.View;

/** A person's way through the views of the open dossier, and back. */
final class Walk {
    private final ReadOnlyObjectProperty<Optional<OpenDossier>> open;
    private final Shell shell;
    private final Trail trail;
    private final Function<OpenDossier.Room, List<MenuOf>> menus;
    private final Map<Spot, WeakReference<Node>> focused = new HashMap<>();

    /** Ways through what is open, shown in that frame with these menus. */
    Walk(ReadOnlyObjectProperty<Optional<OpenDossier>> open, Shell shell, Trail trail,
            Function<OpenDossier.Room, List<MenuOf>> menus) {
        this.open = open;
        this.shell = shell;
        this.trail = trail;
        this.menus = menus;
    }

    /** Shows the view of that place as it was left. */
    void to(String place) {
        to(Spot.in(place));
    }

    /** Shows an entry, a field or a passage where it stands. */
    void to(Anchor anchor) {
        open.get().ifPresent(opened -> to(Ways.to(opened.session().dossier(), anchor)));
    }

    /** Shows in the history what was done to an entry, and to what belongs to it. */
    void toHistoryOf(Anchor anchor) {
        to(new Spot(Rooms.HISTORY, Optional.of(anchor)));
    }

    /** Shows the history of what is looked at, all of it where that is no one thing. */
    void toHistory() {
        room().filter(room -> !room.view().place().equals(Rooms.HISTORY))
                .ifPresent(room -> room.subject().get().ifPresentOrElse(this::toHistoryOf, () -> to(Rooms.HISTORY)));
    }

    /** Does what is called so among what can be done in the view on screen; says whether it could be done. */
    boolean perform(String action) {
        return room().flatMap(room -> room.menus().stream().flatMap(menu -> menu.groups().stream())
                .flatMap(List::stream).filter(each -> each.id().equals(action)).findFirst())
                .filter(Action::perform).isPresent();
    }

    /** Goes to the place before, to the link or field that had the focus there. */
    void back() {
        sayWhere();
        trail.back().ifPresent(this::showAgain);
    }

    /** Goes forward to the place that was left by going back. */
    void forward() {
        sayWhere();
        trail.forward().ifPresent(this::showAgain);
    }

    /** Forgets where the person was, as when the dossier is closed. */
    void clear() {
        trail.clear();
        focused.clear();
    }

    private void to(Spot spot) {
        sayWhere();
        trail.to(spot);
        show(spot);
    }

    /** Says in the trail what is looked at where the person is, so that going back returns to it. */
    private void sayWhere() {
        room().ifPresent(room -> {
            room.here().get().ifPresent(at -> trail.is(new Spot(room.view().place(), Optional.of(at))));
            trail.here().ifPresent(spot -> focusIn(room.view())
                    .ifPresentOrElse(node -> focused.put(spot, new WeakReference<>(node)),
                            () -> focused.remove(spot)));
        });
    }

    private static Optional<Node> focusIn(View view) {
        return Optional.ofNullable(view.node().getScene().getFocusOwner())
                .filter(owner -> !view.knowsFocusLeft() && InView.isWithin(view.node(), owner));
    }

    private void showAgain(Spot spot) {
        show(spot);
        Optional.ofNullable(focused.get(spot)).map(WeakReference::get).filter(node -> node.getScene() != null)
                .ifPresent(Node::requestFocus);
    }

    private Optional<OpenDossier.Room> room() {
        return open.get().flatMap(opened -> shell.viewProperty().get().map(View::place).filter(Rooms.ALL::contains)
                .map(opened::room));
    }

    private void show(Spot spot) {
        open.get().ifPresent(opened -> {
            OpenDossier.Room room = opened.room(spot.place());
            if (!shell.viewProperty().get().equals(Optional.of(room.view()))) {
                shell.setMenus(menus.apply(room));
                shell.show(room.view());
            }
            spot.at().ifPresent(room.reveal());
        });
    }
}
