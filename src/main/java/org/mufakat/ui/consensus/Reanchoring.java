package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Change;
import org.mufakat.domain.Decision;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;

/** Keeps what was noted about words of a paragraph with these words when they are edited, split off or joined. */
final class Reanchoring {
    private Reanchoring() {}

    /** The changes to what is noted about the words of an edit of lines. */
    static List<Change> of(Dossier dossier, Translation edit) {
        List<Change> changes = new ArrayList<>();
        edit.from().forEach((to, from) -> edit.paragraphs().stream().filter(each -> each.id().equals(to))
                .forEach(
                        lower -> changes.addAll(moved(dossier, from, about -> splitOff(dossier, from, lower, about)))));
        if (edit.kind() == Translation.Kind.JOIN && edit.put().size() == 1) {
            Paragraph upper = edit.put().getFirst();
            Paragraph lower = edit.removed().getFirst();
            int at = upper.words().lastIndexOf(lower.words());
            if (at >= 0) {
                changes.addAll(moved(dossier, lower.id(), about -> Optional.of(new Anchor(about.type(), upper.id(),
                        about.field(), about.passage().map(passage -> shifted(passage, at))))));
            }
        } else if (edit.from().isEmpty()) {
            edit.put().forEach(paragraph -> dossier.find(Paragraph.class, paragraph.id())
                    .ifPresent(before -> changes.addAll(reworded(dossier, before, paragraph.words()))));
        }
        return changes;
    }

    /** The changes to what is noted about the words of a paragraph that gets other words. */
    static List<Change> reworded(Dossier dossier, Paragraph paragraph, String words) {
        return reworded(dossier, paragraph, List.of(words));
    }

    /** The same where the words change in several places, step by step so that each place is followed by itself. */
    static List<Change> reworded(Dossier dossier, Paragraph paragraph, List<String> steps) {
        Function<Passage, Passage> follow = passage -> {
            String before = paragraph.words();
            Passage now = passage;
            for (String step : steps) {
                now = now.after(before, step);
                before = step;
            }
            return now;
        };
        List<Change> changes = new ArrayList<>(moved(dossier, paragraph.id(), about -> about.passage().map(follow)
                .filter(now -> !Optional.of(now).equals(about.passage()))
                .map(now -> new Anchor(about.type(), about.entry(), about.field(), Optional.of(now)))));
        for (BracketPackage each : dossier.packages(paragraph.text())) {
            List<Decision> decisions = each.decisions().stream().map(decision -> decision.paragraph()
                    .equals(paragraph.id())
                            ? new Decision(decision.paragraph(), follow.apply(decision.bracket()), decision.words())
                            : decision)
                    .toList();
            if (!decisions.equals(each.decisions())) {
                changes.add(Change.put(each.type().shape().with(each, "decisions", decisions)));
            }
        }
        return changes;
    }

    /** Whether anything was noted about words of a paragraph. */
    static boolean follows(Dossier dossier, Paragraph paragraph) {
        return about(dossier, paragraph.id()).anyMatch(entry -> ((Anchor) entry.type().shape().part("about").of(entry))
                .passage().isPresent())
                || dossier.packages(paragraph.text()).stream().flatMap(each -> each.decisions().stream())
                        .anyMatch(decision -> decision.paragraph().equals(paragraph.id()));
    }

    private static Optional<Anchor> splitOff(Dossier dossier, Id<Paragraph> from, Paragraph lower, Anchor about) {
        int at = dossier.find(Paragraph.class, from).map(Paragraph::words).orElse("").lastIndexOf(lower.words());
        return about.passage().filter(passage -> at > 0 && passage.start() >= at)
                .map(passage -> new Anchor(about.type(), lower.id(), about.field(),
                        Optional.of(shifted(passage, -at))));
    }

    /** A passage that stands so many characters further. */
    static Passage shifted(Passage passage, int by) {
        return new Passage(passage.start() + by, passage.end() + by, passage.quote(), passage.before(),
                passage.after());
    }

    /** The changes that move what is noted about a paragraph to other anchors. */
    static List<Change> moved(Dossier dossier, Id<Paragraph> paragraph,
            Function<Anchor, Optional<Anchor>> to) {
        return about(dossier, paragraph).flatMap(entry -> {
            var shape = entry.type().shape();
            return to.apply((Anchor) shape.part("about").of(entry)).stream()
                    .map(anchor -> Change.put(shape.with(entry, "about", anchor)));
        }).toList();
    }

    private static Stream<Entry> about(Dossier dossier, Id<Paragraph> paragraph) {
        return Stream.of(dossier.commentsAbout(paragraph), dossier.stancesOn(paragraph),
                dossier.ourLanguageFor(paragraph)).flatMap(List::stream);
    }
}
