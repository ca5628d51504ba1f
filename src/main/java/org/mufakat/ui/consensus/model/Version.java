package org.mufakat.ui.consensus.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.FrozenParagraph;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Revision;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.dossier.Story;
import org.mufakat.text.WordDifference;

/**
 * One act in the story of a paragraph: something was done to it, or a revision that has it was issued.
 *
 * @param kind what happened
 * @param at when
 * @param author who did it; empty for a revision
 * @param act what the act is called; a revision's label mentions its name alone
 * @param before the words before, absent where the paragraph was not there
 * @param after the words after, absent where it was removed
 * @param difference what changed in its words
 * @param statuses how far it was agreed before and after, none where that did not change
 */
public record Version(Kind kind, Instant at, String author, Label act, Optional<String> before, Optional<String> after,
        WordDifference difference, List<ParagraphStatus> statuses) {
    /** What happened. */
    public enum Kind {
        /** A person did something. */
        DONE,
        /** A step was taken back. */
        TAKEN_BACK,
        /** A step was done again. */
        DONE_AGAIN,
        /** A revision was issued. */
        ISSUED
    }

    private record Row(Story first, Story last) {
        boolean goesOn(Story next) {
            return first.step().id().equals(next.step().id()) && first.kind() == next.kind()
                    && (next.kind() == ChangeKind.EDIT || first.set().equals(next.set()));
        }
    }

    /** The story of a paragraph from its history and the revisions of its text, newest first. */
    static List<Version> of(Paragraph paragraph, List<Story> history, List<Revision> revisions) {
        List<Object> events = new ArrayList<>(revisions.stream().filter(issued -> frozen(issued, paragraph).isPresent())
                .sorted(Comparator.comparing(Revision::at)).toList());
        int place = 0;
        for (Row row : rows(history)) {
            while (place < events.size() && events.get(place) instanceof Revision issued
                    && !issued.at().isAfter(row.first().at())) {
                place++;
            }
            events.add(place++, row);
        }
        List<Version> versions = new ArrayList<>();
        Optional<String> words = Optional.empty();
        for (Object event : events) {
            Version version = event instanceof Row row
                    ? done(row, words)
                    : issued((Revision) event, paragraph, words);
            words = version.after().or(version::before);
            versions.add(version);
        }
        return versions.reversed();
    }

    /** How many different wordings followed each other. */
    public static int wordings(List<Version> versions) {
        return (int) versions.stream().filter(each -> each.before().isEmpty() || each.rewords()).count();
    }

    /** Whether the words changed. */
    public boolean rewords() {
        return !difference.isNothing();
    }

    private static List<Row> rows(List<Story> history) {
        List<Row> rows = new ArrayList<>();
        for (Story story : history) {
            boolean goesOn = !rows.isEmpty() && rows.getLast().goesOn(story);
            Row row = goesOn ? new Row(rows.removeLast().first(), story) : new Row(story, story);
            rows.add(row);
        }
        return rows;
    }

    private static Version done(Row row, Optional<String> earlier) {
        Story last = row.last();
        Optional<Paragraph> before = row.first().before().map(Paragraph.class::cast);
        Optional<Paragraph> after = last.after().map(Paragraph.class::cast);
        Kind kind = switch (last.kind()) {
            case CREATE, EDIT -> Kind.DONE;
            case UNDO -> Kind.TAKEN_BACK;
            case REDO -> Kind.DONE_AGAIN;
        };
        boolean agreed = before.isPresent() && after.isPresent() && before.get().status() != after.get().status();
        return version(kind, last.at(), last.author(), last.step().label(),
                before.map(Paragraph::words).or(() -> earlier),
                after.map(Paragraph::words),
                agreed ? List.of(before.get().status(), after.get().status()) : List.of());
    }

    private static Version issued(Revision revision, Paragraph paragraph, Optional<String> earlier) {
        return version(Kind.ISSUED, revision.at(), "", Label.of("text.story-issued", revision.name()), earlier,
                frozen(revision, paragraph).map(FrozenParagraph::words), List.of());
    }

    private static Version version(Kind kind, Instant at, String author, Label act, Optional<String> before,
            Optional<String> after, List<ParagraphStatus> statuses) {
        String old = before.orElse("");
        return new Version(kind, at, author, act, before, after, WordDifference.between(old, after.orElse(old)),
                statuses);
    }

    private static Optional<FrozenParagraph> frozen(Revision revision, Paragraph paragraph) {
        return revision.paragraphs().stream().filter(each -> each.paragraph().equals(paragraph.id())).findFirst();
    }
}
