package org.mufakat.app.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;

/**
 * The threads of comments that nobody settled.
 *
 * @param open how many there are
 * @param mine how many of them are assigned to the person who looks, or begun by them and assigned to nobody
 * @param first those to be read first: that person's, then with something new, then the newest
 */
public record OpenThreads(int open, int mine, List<OpenThread> first) {
    /** How many are listed. */
    static final int MOST = Overview.MOST + 1;

    /** Keeps an unmodifiable copy of the list. */
    public OpenThreads {
        first = List.copyOf(first);
    }

    /** The open threads of a dossier for a person who looked last at {@code since}. */
    static OpenThreads of(Dossier dossier, String person, Optional<Instant> since) {
        List<Comment> all = dossier.all(Comment.class);
        Map<Id<Comment>, Integer> answers = new HashMap<>();
        Set<Id<Comment>> fresh = new HashSet<>();
        for (Comment comment : all) {
            comment.replyTo().ifPresent(opening -> answers.merge(opening, 1, Integer::sum));
            if (since.filter(comment.at()::isAfter).isPresent() && !isSame(comment.author(), person)) {
                fresh.add(comment.replyTo().orElse(comment.id()));
            }
        }
        List<List<OpenThread>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int open = 0;
        int mine = 0;
        for (Comment comment : all.reversed()) {
            if (comment.replyTo().isEmpty() && comment.resolved().isEmpty()) {
                open++;
                boolean forMe = comment.isFor(person);
                boolean isFresh = fresh.contains(comment.id());
                mine += forMe ? 1 : 0;
                List<OpenThread> group = groups.get(forMe ? 0 : isFresh ? 1 : 2);
                if (group.size() < MOST) {
                    group.add(new OpenThread(comment, answers.getOrDefault(comment.id(), 0), forMe, isFresh));
                }
            }
        }
        return new OpenThreads(open, mine, groups.stream().flatMap(List::stream).limit(MOST).toList());
    }

    private static boolean isSame(String name, String person) {
        return !name.isBlank() && name.strip().equalsIgnoreCase(person.strip());
    }
}
