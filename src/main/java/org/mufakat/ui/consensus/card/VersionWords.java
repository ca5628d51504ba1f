package org.mufakat.ui.consensus.card;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.text.WordDifference;
import org.mufakat.ui.consensus.model.Version;
import org.mufakat.ui.control.Words;

/** What is said of a version, in the language of now. */
public final class VersionWords {
    private VersionWords() {}

    /** What was done. */
    public static String act(Words words, Version version) {
        String act = words.messages().sentence(version.act());
        return switch (version.kind()) {
            case DONE, ISSUED -> capital(act);
            case TAKEN_BACK -> words.text("text.story-taken-back", act);
            case DONE_AGAIN -> words.text("text.story-done-again", act);
        };
    }

    /** How the status changed; empty where it did not. */
    public static String statuses(Words words, Version version) {
        return String.join(" → ", version.statuses().stream().map(status -> status(words, status)).toList());
    }

    /** The whole of it in one sentence, for a screen reader. */
    public static String spoken(Words words, Version version, String when) {
        List<String> parts = new ArrayList<>(List.of(when, act(words, version)));
        if (!version.author().isEmpty()) {
            parts.add(version.author());
        }
        if (version.rewords()) {
            parts.add(changed(words, version.difference().words(WordDifference.Kind.REMOVED).strip(),
                    version.difference().words(WordDifference.Kind.ADDED).strip()));
        }
        if (!version.statuses().isEmpty()) {
            parts.add(statuses(words, version));
        }
        return String.join("; ", parts);
    }

    private static String changed(Words words, String removed, String added) {
        return removed.isEmpty()
                ? words.text("text.story-added", added)
                : added.isEmpty()
                        ? words.text("text.story-removed", removed)
                        : words.text("text.story-from-to", removed, added);
    }

    private static String status(Words words, ParagraphStatus status) {
        return words.text(Words.key("status.paragraph.", status));
    }

    private static String capital(String act) {
        int first = act.isEmpty() ? 0 : Character.charCount(act.codePointAt(0));
        return act.substring(0, first).toUpperCase(java.util.Locale.ROOT) + act.substring(first);
    }
}
