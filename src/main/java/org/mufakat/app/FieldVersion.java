package org.mufakat.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Part;
import org.mufakat.domain.Step;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.dossier.Story;

/**
 * What a component of an entry said after a step that changed it.
 *
 * @param part the component
 * @param step the step
 * @param kind whether it was an edit, or took back or did again another step
 * @param author who did it
 * @param at when it ended
 * @param before the entry before, absent when it was new
 * @param after the entry after, absent when it was removed
 */
public record FieldVersion(Part part, Id<Step> step, ChangeKind kind, String author, Instant at, Optional<Entry> before,
        Optional<Entry> after) {

    /** The versions of a component, newest first; what was typed in one go is one version. */
    public static List<FieldVersion> of(List<Story> stories, Part part) {
        List<FieldVersion> versions = new ArrayList<>();
        for (Story story : stories) {
            if (story.before().map(part::of).equals(story.after().map(part::of))) {
                continue;
            }
            Optional<FieldVersion> goesOn = versions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(versions.getLast()).filter(last -> last.step().equals(story.step().id())
                            && last.kind() == story.kind());
            goesOn.ifPresent(versions::remove);
            versions.add(new FieldVersion(part, story.step().id(), story.kind(), story.author(), story.at(),
                    goesOn.map(FieldVersion::before).orElse(story.before()), story.after()));
        }
        versions.removeIf(version -> version.before().map(part::of).equals(version.after().map(part::of)));
        return List.copyOf(versions.reversed());
    }

    /** What the component said then, as text; empty where there was no entry. */
    public String words() {
        return wordsIn(after);
    }

    /** What it said before, as text; empty where there was no entry. */
    public String wordsBefore() {
        return wordsIn(before);
    }

    private String wordsIn(Optional<Entry> entry) {
        return entry.map(part::of).map(String::valueOf).orElse("");
    }
}
