package org.mufakat.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thread of comments.
 *
 * @param opening the comment that opened it
 * @param answers the answers to it, oldest first
 */
public record Conversation(Comment opening, List<Comment> answers) {
    /** Keeps an unmodifiable copy. */
    public Conversation {
        answers = List.copyOf(answers);
    }

    /** The threads about an entry, its fields and passages in them, in the order in which they were opened. */
    public static List<Conversation> about(Dossier dossier, Id<?> entry) {
        return of(dossier.commentsAbout(entry));
    }

    /** All threads of a dossier, in the order in which they were opened. */
    public static List<Conversation> all(Dossier dossier) {
        return of(dossier.all(Comment.class));
    }

    /** The thread to which a comment belongs; absent when there is no such comment. */
    public static Optional<Conversation> with(Dossier dossier, Id<?> comment) {
        return dossier.find(EntryType.COMMENT, comment).map(Comment.class::cast)
                .flatMap(found -> about(dossier, found.about().entry()).stream()
                        .filter(thread -> thread.holds(comment)).findFirst());
    }

    /** The threads of comments that are in order of time; an answer to what is not among them opens a thread. */
    public static List<Conversation> of(Collection<Comment> comments) {
        Map<Id<Comment>, Comment> byId = new HashMap<>();
        comments.forEach(comment -> byId.put(comment.id(), comment));
        Map<Id<Comment>, List<Comment>> threads = new LinkedHashMap<>();
        for (Comment comment : comments) {
            Id<Comment> opening = opening(comment, byId).id();
            List<Comment> answers = threads.computeIfAbsent(opening, absent -> new ArrayList<>(0));
            if (!opening.equals(comment.id())) {
                answers.add(comment);
            }
        }
        return threads.entrySet().stream().map(each -> new Conversation(byId.get(each.getKey()), each.getValue()))
                .toList();
    }

    /** What it is about. */
    public Anchor about() {
        return opening.about();
    }

    /** Whether nobody settled it. */
    public boolean isOpen() {
        return opening.resolved().isEmpty();
    }

    /** Whether it is about that field of our position, or a passage in it. */
    public boolean isOn(String field) {
        return about().type() == EntryType.POSITION && about().field().equals(field);
    }

    /** Whether it is that person's: assigned to them, or begun by them and assigned to nobody. */
    public boolean isFor(String person) {
        return opening.isFor(person);
    }

    /** Whether a comment belongs to it. */
    public boolean holds(Id<?> comment) {
        return opening.id().equals(comment) || answers.stream().anyMatch(answer -> answer.id().equals(comment));
    }

    /** The newest of its comments. */
    public Comment newest() {
        return answers.isEmpty() ? opening : answers.getLast();
    }

    /** Whether the words that it is about are gone. */
    public boolean isLost(Dossier dossier) {
        return about().passage().isPresent() && standing(dossier).isEmpty();
    }

    /** Where the words that it is about stand now; absent where it is about no words, or they are gone. */
    public Optional<Passage> standing(Dossier dossier) {
        return about().passage().flatMap(passage -> dossier.find(about().type(), about().entry())
                .flatMap(entry -> passage.foundIn(words(entry))));
    }

    private String words(Entry entry) {
        return entry.type().shape().parts().stream().filter(part -> part.name().equals(about().field()))
                .map(part -> String.valueOf(part.of(entry))).findFirst().orElse("");
    }

    private static Comment opening(Comment comment, Map<Id<Comment>, Comment> byId) {
        Comment at = comment;
        for (int steps = 0; steps < byId.size(); steps++) {
            Optional<Comment> above = at.replyTo().map(byId::get);
            if (above.isEmpty()) {
                return at;
            }
            at = above.get();
        }
        return comment;
    }
}
