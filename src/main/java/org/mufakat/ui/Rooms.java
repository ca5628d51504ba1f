package org.mufakat.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.ExportFormat;
import org.mufakat.app.KnownNames;
import org.mufakat.app.Offered;
import org.mufakat.app.Preferences;
import org.mufakat.app.Reminders;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.agenda.AgendaView;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.comments.CommentsModel;
import org.mufakat.ui.comments.CommentsView;
import org.mufakat.ui.consensus.ConsensusView;
import org.mufakat.ui.consensus.ReminderBar;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.history.HistoryView;
import org.mufakat.ui.overview.Onward;
import org.mufakat.ui.overview.OverviewView;
import org.mufakat.ui.settings.PersonChoices;
import org.mufakat.ui.settings.SettingsView;
import org.mufakat.ui.sharing.SharingModel;
import org.mufakat.ui.sharing.SharingView;
import org.mufakat.ui.shell.Going;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.View;
import org.mufakat.ui.support.Outgoing;
import org.mufakat.ui.support.SupportView;
import org.mufakat.ui.support.model.RowsAhead;

/** Makes the views of an open dossier. */
final class Rooms {
    /** The place of what is not ready. */
    static final String OVERVIEW = OverviewView.PLACE;
    /** The place of the agenda. */
    static final String AGENDA = "agenda";
    /** The place of partner support. */
    static final String SUPPORT = SupportView.PLACE;
    /** The place of the draft statement. */
    static final String TEXT = ConsensusView.PLACE;
    /** The place where files for others are made. */
    static final String SHARE = SharingView.PLACE;
    /** The place of all that changed. */
    static final String HISTORY = HistoryView.PLACE;
    /** The place of what the person and the dossier are set to. */
    static final String SETTINGS = SettingsView.PLACE;
    /** All places in the order of the rail. */
    static final List<String> PLACES = List.of(OVERVIEW, AGENDA, SUPPORT, TEXT, SHARE, HISTORY, SETTINGS);
    /** The place of all comments, which is not in the rail. */
    static final String COMMENTS = CommentsView.PLACE;
    /** All places, those that are not in the rail last. */
    static final List<String> ALL = Stream.concat(PLACES.stream(), Stream.of(COMMENTS)).toList();
    /** Those at the foot of the rail. */
    static final Set<String> AT_THE_FOOT = Set.of(HISTORY, SETTINGS);

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Session session;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Set<Id<SupportRecord>>>> records = new SimpleObjectProperty<>(
            Optional.empty());
    private final Words words;
    private final Reminders reminders;
    private final LiveMentions mentions;
    private final RowsAhead ahead = new RowsAhead();
    private final Surroundings around;
    private final DossierActs acts;
    private final Settings settings;
    private final Walk walk;
    private final Going going;
    private final Consumer<Optional<Region>> over;

    Rooms(Session session, Settings settings, Words words, Surroundings around, DossierActs acts, Walk walk,
            Consumer<Optional<Region>> over) {
        this.session = session;
        this.words = words.follower();
        this.reminders = new Reminders(session);
        this.mentions = new LiveMentions(session, around.background(), Platform::runLater);
        ahead.makeSoon(session, this.words, around.background());
        folded.bind(settings.folded());
        this.around = around;
        this.acts = acts;
        this.settings = settings;
        this.walk = walk;
        this.going = walk::to;
        this.over = over;
    }

    /** Remembers when the person looked last, and lets go of the window's language and of whether it is folded. */
    void leave() {
        looked(session.now());
        reminders.close();
        mentions.close();
        ahead.close();
        words.leave();
        folded.unbind();
    }

    /** Whether nothing of the dossier can be changed. */
    boolean readOnly() {
        return session.readOnly();
    }

    /** What reminds of hours in the views that are not the text; {@code goTo} shows a paragraph there. */
    ReminderBar reminderBar(ObservableValue<Optional<View>> view, Consumer<Paragraph> goTo) {
        return new ReminderBar(session, reminders, words, folded, view.map(shown -> shown.map(View::place)
                .filter(TEXT::equals).isEmpty()), goTo);
    }

    /** What makes each view, by its place. */
    Map<String, Supplier<OpenDossier.Room>> makers() {
        return Map.of(OVERVIEW, this::overview, AGENDA, this::agenda, SUPPORT, this::support, TEXT, this::text, SHARE,
                this::share, HISTORY, this::history, SETTINGS, this::settings, COMMENTS, this::comments);
    }

    private OpenDossier.Room overview() {
        var view = new OverviewView(session, words, folded, lookedAt(), this::looked, new FromTheOverview(),
                around.background(), mentions);
        return new OpenDossier.Room(view, menu(OVERVIEW, view.actions()), anchor -> {}, Optional::empty,
                Optional::empty, view::close);
    }

    /** When the person last looked at the dossier, by what was remembered when it was left; absent when never. */
    private Optional<Instant> lookedAt() {
        return session.dossier().cover().map(Cover::id).flatMap(settings.preferences().get()::lookedAt);
    }

    /** Remembers until when the person has seen the dossier. */
    private void looked(Instant at) {
        session.dossier().cover().ifPresent(cover -> settings.looked(cover.id(), at));
    }

    private OpenDossier.Room history() {
        var view = new HistoryView(session, words, folded, this::lookedAt, Platform::runLater, going,
                new Erasures(session, acts, words));
        return new OpenDossier.Room(view, menu(HISTORY, view.actions()), view::reveal, view::here, Optional::empty,
                view::close);
    }

    private OpenDossier.Room settings() {
        var person = new PersonChoices(settings.preferences(), around.desk().who(), settings::call,
                settings.language(), settings.theme(), settings::resizeText, settings::speak);
        CompletableFuture<Optional<KnownNames>> known = CompletableFuture
                .supplyAsync(() -> Optional.of(new KnownNames(new Offered())), around.background());
        var view = new SettingsView(session, person, words, folded, () -> known.getNow(Optional.empty()));
        return new OpenDossier.Room(view, menu(SETTINGS, view.actions()), view::reveal, view::here, view::here,
                view::close);
    }

    private OpenDossier.Room agenda() {
        var view = new AgendaView(new AgendaModel(session, folded, settings), words, session.zone(),
                new Speech(settings.preferences().map(Preferences::pace), settings::speak), going, over);
        return new OpenDossier.Room(view, menu(AGENDA, view.actions()),
                view::reveal, view::here, view::here,
                view::close);
    }

    private OpenDossier.Room comments() {
        var view = new CommentsView(new CommentsModel(session, folded, around.background(), Platform::runLater), words,
                going);
        return new OpenDossier.Room(view, menu(COMMENTS, view.actions()), view::reveal, view::here, view::here,
                view::close);
    }

    private OpenDossier.Room support() {
        Action importing = Action.of("support.import", words.bind("file.import"), acts::chooseImport)
                .icon(Feather.DOWNLOAD);
        Action paste = pasting();
        var view = new SupportView(session, words, folded, around.browser(), going::to, List.of(importing, paste),
                mentions, new FromSupport(), ahead);
        view.node().addEventHandler(KeyEvent.KEY_PRESSED, key -> pasteByKey(key, paste));
        return new OpenDossier.Room(view,
                menu(SUPPORT, Stream.concat(view.actions().stream(), Stream.of(List.of(paste))).toList()),
                anchor -> idOf(anchor, SupportRecord.class).ifPresent(view::reveal), Optional::empty,
                view::here, view::close);
    }

    private Action pasting() {
        return Action.of("support.paste", words.bind("intake.paste"), () -> acts.pasteRows(session))
                .icon(Feather.CLIPBOARD).keys("Shortcut+Shift+V")
                .when(new SimpleBooleanProperty(!session.readOnly()));
    }

    /** Rows are pasted by the usual keys too, where no field would take them. */
    private static void pasteByKey(KeyEvent key, Action paste) {
        boolean inField = key.getTarget() instanceof TextInputControl
                || key.getTarget() instanceof ComboBox<?> box && box.isEditable();
        if (PASTE.match(key) && !inField && paste.perform()) {
            key.consume();
        }
    }

    private OpenDossier.Room text() {
        Fonts.loadForText();
        var view = new ConsensusView(session, reminders, words, folded, going::to, mentions);
        return new OpenDossier.Room(view, view.menus(), anchor -> idOf(anchor, Paragraph.class)
                .ifPresent(paragraph -> view.goTo(paragraph, anchor.passage())), Optional::empty,
                () -> view.text().map(Anchor::to), view::close);
    }

    private OpenDossier.Room share() {
        var model = new SharingModel(session, words, around.clock(), around.background(), Platform::runLater);
        model.selection().bindBidirectional(records);
        model.format().set(records.get().isPresent() ? ExportFormat.CSV : model.format().get());
        records.subscribe((before, some) -> some.ifPresent(now -> model.format().set(ExportFormat.CSV)));
        var view = new SharingView(model, words, acts::writeForOthers);
        return new OpenDossier.Room(view, menu(SHARE, view.actions()), entry -> model.choose(Audience.GROUP),
                Optional::empty, Optional::empty, model::close);
    }

    /** The entry's id where it is of that kind. */
    @SuppressWarnings("unchecked")
    private static <T extends Entry> Optional<Id<T>> idOf(Anchor anchor, Class<T> kind) {
        return anchor.type().entryClass() == kind ? Optional.of((Id<T>) anchor.entry()) : Optional.empty();
    }

    /** One menu, called as the place is. */
    private List<MenuOf> menu(String place, List<List<Action>> actions) {
        return List.of(new MenuOf(words.bind("go." + place), actions));
    }

    /** What leaves the delegation from the support records. */
    private final class FromSupport implements Outgoing.Leaving {
        @Override
        public void records(Set<Id<SupportRecord>> some) {
            records.set(Optional.of(some));
            walk.to(SHARE);
        }

        @Override
        public void picture(Supplier<WritableImage> taken, String name) {
            acts.pictures().write(taken, name);
        }
    }

    /** Where the overview leads beyond the entries that it names. */
    private final class FromTheOverview implements Onward {
        @Override
        public void to(Anchor anchor) {
            going.to(anchor);
        }

        @Override
        public void toComments() {
            walk.to(COMMENTS);
        }

        @Override
        public void toChanges() {
            session.dossier().cover().filter(cover -> lookedAt().isPresent()).map(HistoryView::sinceLooked)
                    .ifPresentOrElse(walk::toHistoryOf, () -> walk.to(HISTORY));
        }

        @Override
        public void toSpeakingNote(Anchor item) {
            walk.to(item);
            walk.perform("speaking.open");
        }

        @Override
        public void toUnmentioned() {
            walk.to(SUPPORT);
            walk.perform("support.unmentioned");
        }
    }
}
