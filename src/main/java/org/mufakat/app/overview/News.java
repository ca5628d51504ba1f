package org.mufakat.app.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Revision;

/**
 * What came since a person last looked, by others, as far as the entries say it themselves.
 *
 * @param since when the person last looked; absent when never, and then nothing is counted
 * @param comments how many comments
 * @param instructions how many instructions
 * @param answers how many answers of agencies
 * @param revisions how many issued revisions
 * @param people who wrote, in the order of their names
 */
public record News(Optional<Instant> since, int comments, int instructions, int answers, int revisions,
        List<String> people) {
    /** Keeps an unmodifiable copy of the list. */
    public News {
        people = List.copyOf(people);
    }

    /** Whether nothing came. */
    public boolean isNothing() {
        return comments + instructions + answers + revisions == 0;
    }

    /** What came into a dossier since a person last looked. */
    static News of(Dossier dossier, String person, Optional<Instant> since) {
        if (since.isEmpty()) {
            return new News(since, 0, 0, 0, 0, List.of());
        }
        Instant then = since.get();
        var people = new TreeSet<String>();
        int comments = 0;
        for (Comment comment : dossier.all(Comment.class).reversed()) {
            if (!comment.at().isAfter(then)) {
                break;
            }
            if (!comment.author().equals(person)) {
                comments++;
                people.add(comment.author());
            }
        }
        List<Instruction> told = dossier.all(Instruction.class).stream()
                .filter(each -> each.receivedAt().isAfter(then)).toList();
        told.forEach(each -> people.add(each.sender()));
        List<Contribution> answers = dossier.all(Contribution.class).stream()
                .filter(each -> each.answeredAt().filter(then::isBefore).isPresent()).toList();
        answers.forEach(each -> dossier.find(Contributor.class, each.contributor())
                .ifPresent(who -> people.add(who.name())));
        int revisions = (int) dossier.all(Revision.class).stream().filter(each -> each.at().isAfter(then)).count();
        people.removeIf(String::isBlank);
        return new News(since, comments, told.size(), answers.size(), revisions, List.copyOf(people));
    }
}
