package org.mufakat.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Reminders;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.agenda.AgendaModel;
import org.mufakat.ui.agenda.AgendaView;
import org.mufakat.ui.consensus.ConsensusView;
import org.mufakat.ui.consensus.ReminderBar;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.sharing.SharingModel;
import org.mufakat.ui.sharing.SharingView;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.View;
import org.mufakat.ui.support.SupportView;

/** Makes the views of an open dossier. */
final class Rooms {
    /** The place of the agenda. */
    static final String AGENDA = "agenda";
    /** The place of partner support. */
    static final String SUPPORT = SupportView.PLACE;
    /** The place of the draft statement. */
    static final String TEXT = ConsensusView.PLACE;
    /** The place where files for others are made. */
    static final String SHARE = SharingView.PLACE;
    /** All places in the order of the rail. */
    static final List<String> PLACES = List.of(AGENDA, SUPPORT, TEXT, SHARE);

    private final Session session;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Words words;
    private final Reminders reminders;
    private final Surroundings around;
    private final DossierActs acts;

    Rooms(Session session, Settings settings, Words words, Surroundings around, DossierActs acts) {
        this.session = session;
        this.words = words.follower();
        this.reminders = new Reminders(session);
        folded.bind(settings.folded());
        this.around = around;
        this.acts = acts;
    }

    /** Lets go of the window's language and of whether it is folded, once the views are closed. */
    void leave() {
        reminders.close();
        words.leave();
        folded.unbind();
    }

    /** What reminds of hours in the views that are not the text; {@code goTo} shows a paragraph there. */
    ReminderBar reminderBar(ObservableValue<Optional<View>> view, Consumer<Paragraph> goTo) {
        return new ReminderBar(session, reminders, words, folded, view.map(shown -> shown.map(View::place)
                .filter(TEXT::equals).isEmpty()), goTo);
    }

    /** What makes each view, by its place. */
    Map<String, Supplier<OpenDossier.Room>> makers() {
        return Map.of(AGENDA, this::agenda, SUPPORT, this::support, TEXT, this::text, SHARE, this::share);
    }

    private OpenDossier.Room agenda() {
        var view = new AgendaView(new AgendaModel(session, folded), words, session.zone());
        return new OpenDossier.Room(view, menu(AGENDA, view.actions()), entry -> {
            if (entry instanceof AgendaItem item) {
                view.reveal(item.id());
            }
        }, view::close);
    }

    private OpenDossier.Room support() {
        Optional<Action> importing = Optional.of(Action.of("support.import", words.bind("file.import"),
                acts::chooseImport).icon(Feather.DOWNLOAD));
        var view = new SupportView(session, words, folded, session.zone(), around.browser(),
                importing);
        return new OpenDossier.Room(view, menu(SUPPORT, view.actions()), entry -> {
            if (entry instanceof SupportRecord record) {
                view.reveal(record.id());
            }
        }, view::close);
    }

    private OpenDossier.Room text() {
        Fonts.loadForText();
        var view = new ConsensusView(session, reminders, words, folded);
        return new OpenDossier.Room(view, view.menus(), entry -> {
            if (entry instanceof Paragraph paragraph) {
                view.goTo(paragraph.id());
            }
        }, view::close);
    }

    private OpenDossier.Room share() {
        var model = new SharingModel(session, words, around.clock(), around.background(), Platform::runLater);
        var view = new SharingView(model, words, acts::writeForOthers);
        return new OpenDossier.Room(view, menu(SHARE, view.actions()), entry -> model.choose(Audience.GROUP),
                model::close);
    }

    /** One menu, called as the place is. */
    private List<MenuOf> menu(String place, List<List<Action>> actions) {
        return List.of(new MenuOf(words.bind("go." + place), actions));
    }
}
