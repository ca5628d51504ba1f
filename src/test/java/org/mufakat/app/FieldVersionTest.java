package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Part;
import org.mufakat.domain.Position;
import org.mufakat.domain.Small;
import org.mufakat.domain.Step;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.dossier.Story;

/** The story of a field tells of that field alone, newest first, a step a version. */
final class FieldVersionTest {

    private final Position first = new Small().position;
    private final Part redLines = first.type().shape().part("redLines");
    private final List<Story> stories = new ArrayList<>();
    private Position now = first;

    private void change(Id<Step> step, String part, String words) {
        Position next = now.type().shape().with(now, part, words);
        stories.add(new Story(Id.random(), new Step(step, Label.of("change.x")), ChangeKind.EDIT, "Desk",
                Instant.EPOCH.plusSeconds(stories.size()), next.type(), next.id(), Optional.of(now),
                Optional.of(next)));
        now = next;
    }

    private List<String> said() {
        return FieldVersion.of(stories, redLines).stream()
                .map(version -> redLines.of(version.before().orElseThrow()) + ">" + redLines.of(version.after()
                        .orElseThrow()))
                .toList();
    }

    @Test
    void wordsTypedInOneGoAreOneVersionAndOtherFieldsNone() {
        Id<Step> step = Id.random();
        change(step, "redLines", "n");
        change(step, "redLines", "no");
        change(Id.random(), "pressLine", "press");
        change(Id.random(), "redLines", "never");
        assertEquals(List.of("no>never", "REDLINE>no"), said());
    }

    @Test
    void aStepThatEndsWhereItBeganIsNoVersion() {
        Id<Step> step = Id.random();
        change(step, "redLines", "x");
        change(step, "redLines", "REDLINE");
        assertEquals(List.of(), said());
    }
}
