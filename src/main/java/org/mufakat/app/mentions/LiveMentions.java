package org.mufakat.app.mentions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;

/** What texts say of the support on record, read in the background again when either changed and the keys rest. */
public final class LiveMentions {
    private static final Duration REST = Duration.ofMillis(400);
    private static final Duration SHORT_REST = Duration.ofMillis(120);
    private static final Set<EntryType> READ = EnumSet.of(EntryType.COVER, EntryType.DELEGATION,
            EntryType.PROGRAMME_AREA, EntryType.SUPPORT_KIND, EntryType.MEETING, EntryType.CONSENSUS_TEXT,
            EntryType.PARAGRAPH, EntryType.SUPPORT_RECORD, EntryType.LINK);

    private final Session session;
    private final Executor background;
    private final Executor front;
    private final Acknowledging acts;
    private final Set<Id<ConsensusText>> wanted = new LinkedHashSet<>();
    private final Map<Id<ConsensusText>, SupportInText> known = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Runnable stopListening;
    private final CompletableFuture<SupportReading> reading = new CompletableFuture<>();
    private int changes;
    private boolean busy;
    private boolean again;

    /**
     * What the texts of a session's dossier say.
     *
     * @param background reads
     * @param front takes what was read
     */
    public LiveMentions(Session session, Executor background, Executor front) {
        this.session = session;
        this.background = background;
        this.front = front;
        acts = new Acknowledging(session);
        stopListening = session.onUpdate(this::updated);
    }

    /** What a text says, as it was read last; absent until it was read for the first time, which begins now. */
    public Optional<SupportInText> of(Id<ConsensusText> text) {
        if (wanted.add(text)) {
            read();
        }
        return Optional.ofNullable(known.get(text));
    }

    /** What the text says that is negotiated. */
    public Optional<SupportInText> draft() {
        return TextProgress.leading(session.dossier()).flatMap(text -> of(text.id()));
    }

    /** The records up to the meeting that the text that is negotiated does not mention; none until it was read. */
    public Set<Id<SupportRecord>> notMentioned() {
        return draft().map(SupportInText::notMentioned).orElse(Set.of());
    }

    /** What a person says of it. */
    public Acknowledging acts() {
        return acts;
    }

    /** Tells {@code listener} when something was read, until the returned handle is run. */
    public Runnable onRead(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Stops following the session. */
    public void close() {
        stopListening.run();
        listeners.clear();
        wanted.clear();
    }

    private void updated(Update update) {
        if (READ.stream().noneMatch(update::touches)) {
            return;
        }
        int now = ++changes;
        if (update.touches(EntryType.LINK)) {
            read();
        } else {
            session.later(update.touches(EntryType.PARAGRAPH) ? REST : SHORT_REST, () -> {
                if (now == changes) {
                    read();
                }
            });
        }
    }

    private void read() {
        if (busy) {
            again = true;
        } else if (!wanted.isEmpty()) {
            busy = true;
            Dossier dossier = session.dossier();
            List<Id<ConsensusText>> texts = List.copyOf(wanted);
            CompletableFuture.supplyAsync(() -> read(dossier, texts), background)
                    .whenComplete((found, failure) -> front.execute(() -> took(texts, found, failure)));
        }
    }

    private Map<Id<ConsensusText>, SupportInText> read(Dossier dossier, List<Id<ConsensusText>> texts) {
        if (!reading.isDone()) {
            reading.complete(new SupportReading());
        }
        Map<Id<ConsensusText>, SupportInText> found = new HashMap<>();
        texts.forEach(text -> reading.join().of(dossier, text).ifPresent(each -> found.put(text, each)));
        return found;
    }

    private void took(List<Id<ConsensusText>> texts, Map<Id<ConsensusText>, SupportInText> found, Throwable failure) {
        busy = false;
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        texts.forEach(known::remove);
        known.putAll(found);
        List.copyOf(listeners).forEach(Runnable::run);
        if (again) {
            again = false;
            read();
        }
    }
}
