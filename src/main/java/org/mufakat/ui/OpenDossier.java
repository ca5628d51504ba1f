package org.mufakat.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mufakat.app.Session;
import org.mufakat.domain.Anchor;
import org.mufakat.dossier.DossierFile;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.View;

/** A dossier open in the window: its file, the session on it, and its views, each made when first gone to. */
final class OpenDossier {
    /**
     * A view with what can be done in it.
     *
     * @param view the view
     * @param menus what can be done in it, in the menus that the window shows with it
     * @param reveal shows an entry in it, or a field or passage, where it is of a kind that the view shows
     * @param here what is looked at in it, absent when going back to it needs no more than the view
     * @param subject what is looked at in it and has a history of its own, absent when that is no one thing
     * @param close ends it
     */
    record Room(View view, List<MenuOf> menus, Consumer<Anchor> reveal, Supplier<Optional<Anchor>> here,
            Supplier<Optional<Anchor>> subject, Runnable close) {}

    private final DossierFile file;
    private final Session session;
    private final Rooms rooms;
    private final Map<String, Supplier<Room>> makers;
    private final Map<String, Room> made = new HashMap<>();

    OpenDossier(DossierFile file, Session session, Rooms rooms) {
        this.file = file;
        this.session = session;
        this.rooms = rooms;
        this.makers = rooms.makers();
    }

    DossierFile file() {
        return file;
    }

    Session session() {
        return session;
    }

    /** The view of that place. */
    Room room(String place) {
        return made.computeIfAbsent(place, absent -> makers.get(place).get());
    }

    /** The view of that place, absent where the person was not there yet. */
    Optional<View> made(String place) {
        return Optional.ofNullable(made.get(place)).map(Room::view);
    }

    /** Ends the views; the file stays open. */
    void leave() {
        made.values().forEach(room -> room.close().run());
        made.clear();
        rooms.leave();
    }
}
