package org.mufakat.ui.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.mufakat.app.Session;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Paragraph;
import org.mufakat.dossier.Story;

/** Which paragraphs a person has not seen as they are now: read from their stories, once for each state of the text. */
final class ChangedSince {
    /** So many paragraphs are asked for at most. */
    private static final int MOST = 40;

    /**
     * What changed.
     *
     * @param paragraphs the paragraphs, in their order
     * @param people who changed them, in the order of their names
     */
    record Found(List<Paragraph> paragraphs, List<String> people) {
        /** Nothing changed, or it is not known yet. */
        static final Found NOTHING = new Found(List.of(), List.of());
    }

    private record Question(List<Paragraph> paragraphs, Instant since) {}

    private final Session session;
    private final Executor front;
    private final Runnable told;
    private Optional<Question> asked = Optional.empty();
    private Found found = Found.NOTHING;

    /** Reads the session's stories, and runs {@code told} on the front once there is another answer. */
    ChangedSince(Session session, Executor front, Runnable told) {
        this.session = session;
        this.front = front;
        this.told = told;
    }

    /** Which of these paragraphs changed since then, as far as it was read. */
    Found of(List<Paragraph> candidates, Instant since) {
        var question = new Question(candidates.stream().limit(MOST).toList(), since);
        if (!asked.equals(Optional.of(question))) {
            asked = Optional.of(question);
            // The change that asks is on its way to the disk only after those who follow the session were told.
            front.execute(() -> session.flush().handle((written, failed) -> {
                read(question);
                return written;
            }));
        }
        return found;
    }

    private void read(Question question) {
        List<CompletableFuture<List<Story>>> stories = question.paragraphs().stream()
                .map(each -> session.story(each.id())).toList();
        CompletableFuture.allOf(stories.toArray(CompletableFuture[]::new)).thenAcceptAsync(all -> {
            Found now = found(question, stories.stream().map(CompletableFuture::join).toList());
            if (asked.equals(Optional.of(question)) && !now.equals(found)) {
                found = now;
                told.run();
            }
        }, front);
    }

    private static Found found(Question question, List<List<Story>> stories) {
        List<Paragraph> paragraphs = new ArrayList<>();
        var people = new TreeSet<String>();
        for (int i = 0; i < stories.size(); i++) {
            List<Story> since = stories.get(i).stream().filter(each -> each.at().isAfter(question.since()))
                    .filter(each -> !words(each.before()).equals(words(each.after()))).toList();
            if (!since.isEmpty()) {
                paragraphs.add(question.paragraphs().get(i));
                since.forEach(each -> people.add(each.author()));
            }
        }
        people.removeIf(String::isBlank);
        return new Found(List.copyOf(paragraphs), List.copyOf(people));
    }

    private static Optional<String> words(Optional<Entry> entry) {
        return entry.map(each -> ((Paragraph) each).words());
    }
}
