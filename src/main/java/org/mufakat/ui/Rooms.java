package org.mufakat.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mufakat.app.Session;
import org.mufakat.ui.agenda.AgendaModel;
import org.mufakat.ui.agenda.AgendaView;
import org.mufakat.ui.control.Words;

/** Makes the views of an open dossier. */
final class Rooms {
    /** The place of the agenda. */
    static final String AGENDA = "agenda";
    /** The place of partner support. */
    static final String SUPPORT = "support";
    /** The place of the draft statement. */
    static final String TEXT = "text";
    /** The place where files for others are made. */
    static final String SHARE = "share";
    /** All places in the order of the rail. */
    static final List<String> PLACES = List.of(AGENDA, SUPPORT, TEXT, SHARE);

    private final Session session;
    private final Settings settings;
    private final Words words;

    Rooms(Session session, Settings settings, Words words, Surroundings around, Consumer<String> go,
            DossierActs acts) {
        this.session = session;
        this.settings = settings;
        this.words = words;
    }

    /** What makes each view, by its place. */
    Map<String, Supplier<OpenDossier.Room>> makers() {
        return Map.of(AGENDA, this::agenda);
    }

    private OpenDossier.Room agenda() {
        var view = new AgendaView(new AgendaModel(session, settings.folded().asObject()), words,
                ZoneId.systemDefault());
        return new OpenDossier.Room(view, view.actions(), view::close);
    }
}
