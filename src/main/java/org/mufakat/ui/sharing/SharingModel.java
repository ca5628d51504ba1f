package org.mufakat.ui.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.app.EarlierAudience;
import org.mufakat.app.Export;
import org.mufakat.app.ExportFormat;
import org.mufakat.app.Exported;
import org.mufakat.app.Refused;
import org.mufakat.app.Session;
import org.mufakat.domain.Audience;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Cover;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.EntryWords;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Words;

/** What a person makes for others: for whom, as which file, what would leave, and what stays. */
public final class SharingModel {
    private static final int SHOWN = 200_000;

    private final Session session;
    private final Words words;
    private final Clock clock;
    private final Executor background;
    private final Executor front;
    private final ReadOnlyObjectWrapper<Optional<Audience>> audience = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper hindrance = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.JSON);
    private final ObjectProperty<Optional<Set<Id<SupportRecord>>>> selection = new SimpleObjectProperty<>(
            Optional.empty());
    private final ObservableList<Contributor> contributors = FXCollections.observableArrayList();
    private final Runnable release;
    private Optional<Contributor> contributor = Optional.empty();
    private boolean shown;
    private int asked;

    /** Makes files of the session's dossier; {@code front} runs on the window's thread. */
    public SharingModel(Session session, Words words, Clock clock, Executor background, Executor front) {
        this.session = session;
        this.words = words;
        this.clock = clock;
        this.background = background;
        this.front = front;
        contributors.setAll(session.dossier().all(Contributor.class));
        release = session.onUpdate(update -> {
            if (update.touches(EntryType.CONTRIBUTOR)) {
                contributors.setAll(update.after().all(Contributor.class));
            }
            prepare();
        });
        format.addListener((observed, before, now) -> prepare());
        selection.addListener((observed, before, now) -> prepare());
        words.messagesProperty().addListener((observed, before, now) -> prepare());
    }

    /** For whom; absent until it was chosen. */
    public ReadOnlyObjectProperty<Optional<Audience>> audience() {
        return audience.getReadOnlyProperty();
    }

    /** As which file. */
    public ObjectProperty<ExportFormat> format() {
        return format;
    }

    /** The support records that alone leave as a table; absent for all of them. */
    public ObjectProperty<Optional<Set<Id<SupportRecord>>>> selection() {
        return selection;
    }

    /** What would leave; absent until that is clear. */
    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What must be chosen before anything can leave, or why nothing can; empty where nothing stands in the way. */
    ReadOnlyStringProperty hindrance() {
        return hindrance.getReadOnlyProperty();
    }

    /** The ministries and agencies that a file can be made for. */
    ObservableList<Contributor> contributors() {
        return contributors;
    }

    /** The name of our group; absent when we have none. */
    Optional<String> groupName() {
        return session.dossier().cover().map(Cover::group).filter(name -> !name.isBlank());
    }

    /** Chooses for whom. */
    public void choose(Audience wanted) {
        audience.set(Optional.of(wanted));
        prepare();
    }

    /** Chooses a ministry or agency. */
    public void choose(Contributor wanted) {
        contributor = Optional.of(wanted);
        choose(Audience.CONTRIBUTOR);
    }

    /** Who will read it, in words. */
    public String reader() {
        return audience.get().map(wanted -> switch (wanted) {
            case GROUP -> groupName().map(name -> words.text("audience.group-named", name))
                    .orElseGet(() -> words.text("audience.group"));
            case CONTRIBUTOR -> contributor.map(Contributor::name).orElseGet(() -> words.text("audience.contributor"));
            default -> words.text(EntryWords.audienceKey(wanted));
        }).orElse("");
    }

    /** A name for the file, from the dossier's title, the reader and the hour. */
    public String fileName() {
        Optional<Cover> cover = session.dossier().cover();
        String hour = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm").withZone(session.zone())
                .format(clock.instant());
        String name = String.join("_", cover.map(Cover::title).orElse(""), reader(), hour);
        return (cover.map(Cover::example).orElse(false) ? words.text("shell.example") + "_" : "")
                + name.replaceAll("[^\\p{L}\\p{N}_+-]+", "-") + format.get().ending();
    }

    /** Says whether the view is on the screen: what would leave is worked out only then. */
    void setShown(boolean now) {
        shown = now;
        prepare();
    }

    /** Writes the file in the background; tells where it lies and what stayed, or why it could not be written. */
    public void write(Path file, Consumer<Exported> then, Consumer<List<Label>> otherwise) {
        Optional<DisclosureRequest> request = request();
        Dossier dossier = session.dossier();
        request.ifPresent(wanted -> background.execute(() -> {
            try {
                Optional<Audience> earlier = EarlierAudience.seeingLess(file, wanted);
                if (earlier.isPresent()) {
                    throw new Refused("refused.made-for-others", file.getFileName().toString(),
                            "@" + EntryWords.audienceKey(earlier.get()));
                }
                Exported exported = new Export(dossier, wanted).to(file, clock);
                front.execute(() -> then.accept(exported));
            } catch (Refused refused) {
                front.execute(() -> otherwise.accept(refused.reasons()));
            } catch (IOException failed) {
                front.execute(() -> otherwise.accept(List.of(Label.of("share.not-written",
                        String.valueOf(failed.getMessage())))));
            }
        }));
    }

    /** Stops listening to the session. */
    public void close() {
        release.run();
    }

    private Optional<DisclosureRequest> request() {
        return audience.get().flatMap(wanted -> wanted == Audience.CONTRIBUTOR
                ? contributor.map(each -> DisclosureRequest.to(each.id()))
                : Optional.of(DisclosureRequest.to(wanted))).map(whole -> selection.get()
                        .filter(some -> format.get() == ExportFormat.CSV).map(whole::ofRecords).orElse(whole));
    }

    private void prepare() {
        int mine = ++asked;
        Optional<DisclosureRequest> request = request().filter(wanted -> shown);
        if (request.isEmpty()) {
            show(Optional.empty(), words.text(audience.get().equals(Optional.of(Audience.CONTRIBUTOR))
                    ? "share.no-contributor-chosen"
                    : "share.nothing-chosen"));
            return;
        }
        Dossier dossier = session.dossier();
        ExportFormat wanted = format.get();
        background.execute(() -> {
            Optional<Preview> made = Optional.empty();
            List<Label> reasons = List.of();
            try {
                made = Optional.of(preview(dossier, request.get(), wanted));
            } catch (Refused refused) {
                reasons = refused.reasons();
            } catch (IOException failed) {
                reasons = List.of(Label.of("share.not-written", String.valueOf(failed.getMessage())));
            }
            Optional<Preview> now = made;
            String why = reasons.stream().map(words.messages()::sentence).collect(Collectors.joining(" "));
            front.execute(() -> {
                if (mine == asked) {
                    show(now, why);
                }
            });
        });
    }

    private void show(Optional<Preview> now, String why) {
        hindrance.set(why);
        preview.set(now);
    }

    private Preview preview(Dossier dossier, DisclosureRequest request, ExportFormat wanted)
            throws Refused, IOException {
        Path scratch = Files.createTempFile("mufakat-", wanted.ending());
        try {
            Exported exported = new Export(dossier, request).to(scratch, clock);
            return new Preview(PreviewPages.of(exported, wanted, words.messages()), head(scratch),
                    Files.size(scratch), counts(exported.leaving()),
                    wanted == ExportFormat.CSV || request.audience() == Audience.DELEGATION
                            ? List.of()
                            : circulated(exported.leaving()),
                    exported.kept());
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    /** The name and the day of the revision of each text, both of which its readers have. */
    private List<String> circulated(Dossier leaving) {
        return leaving.all(ConsensusText.class).stream().flatMap(text -> leaving.revisions(text.id()).reversed()
                .stream().limit(1).map(last -> words.text("share.circulated-one", text.title(), last.name(),
                        Moments.day(words, last.at(), last.zone()))))
                .toList();
    }

    private static Map<EntryType, Integer> counts(Dossier leaving) {
        Map<EntryType, Integer> counts = new EnumMap<>(EntryType.class);
        for (EntryType type : EntryType.values()) {
            counts.put(type, leaving.count(type));
        }
        counts.put(EntryType.PARAGRAPH, (int) leaving.all(Paragraph.class).stream()
                .filter(paragraph -> paragraph.kind().isAgreedByItself()).count());
        return counts;
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(SHOWN), StandardCharsets.UTF_8);
        }
    }
}
