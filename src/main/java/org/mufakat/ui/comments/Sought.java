package org.mufakat.ui.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mufakat.app.Whereabouts;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.text.Folding;

/**
 * What a filter finds among all comments of a dossier.
 *
 * @param rows the threads, the one with the newest comment first
 * @param all how many threads there are in all
 * @param authors who wrote any of them
 * @param items the agenda items that any of them is on, in no order
 */
record Sought(List<CommentRow> rows, int all, Set<String> authors, Map<Id<AgendaItem>, Whereabouts> items) {
    private static final int STRETCH = 512;

    /**
     * Finds the threads.
     *
     * @param me the name of the person
     * @param kept the threads that are listed although the filter does not hold them
     * @param folded the words of a comment as a search compares them
     * @param given whether nobody waits for the answer any more; what is found then is not all
     */
    static Sought in(Dossier dossier, CommentFilter filter, String me, Set<Id<?>> kept,
            Function<Comment, String> folded, BooleanSupplier given) {
        List<String> terms = Stream.of(Folding.fold(filter.words()).split("\\s+")).filter(term -> !term.isEmpty())
                .toList();
        List<Conversation> threads = Conversation.all(dossier);
        Map<Id<?>, Whereabouts> places = new HashMap<>();
        Map<Whereabouts, String> called = new HashMap<>();
        Set<String> authors = new TreeSet<>();
        Map<Id<AgendaItem>, Whereabouts> items = new LinkedHashMap<>();
        List<CommentRow> rows = new ArrayList<>();
        for (int i = 0; i < threads.size() && !(i % STRETCH == 0 && given.getAsBoolean()); i++) {
            Conversation thread = threads.get(i);
            Whereabouts where = places.computeIfAbsent(thread.about().entry(),
                    absent -> Whereabouts.of(dossier, thread.about()));
            where.item().ifPresent(item -> items.putIfAbsent(item, where));
            comments(thread).map(Comment::author).forEach(authors::add);
            boolean wanted = filter.holds(thread, where, me) && (terms.isEmpty() || holds(thread, terms, folded,
                    called.computeIfAbsent(where, place -> Folding.fold(place.name() + " " + place.title()))));
            if (wanted || kept.contains(thread.opening().id())) {
                rows.add(new CommentRow(thread, where));
            }
        }
        rows.sort(Comparator.comparing((CommentRow row) -> row.thread().newest().at()).reversed());
        return new Sought(rows, threads.size(), authors, items);
    }

    private static boolean holds(Conversation thread, List<String> terms, Function<Comment, String> folded,
            String where) {
        List<String> said = comments(thread).map(folded).toList();
        return terms.stream().allMatch(term -> where.contains(term)
                || said.stream().anyMatch(words -> words.contains(term)));
    }

    private static Stream<Comment> comments(Conversation thread) {
        return Stream.concat(Stream.of(thread.opening()), thread.answers().stream());
    }
}
