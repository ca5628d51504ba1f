package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Decision;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;

/** Keeps what was noted about words of a paragraph with these words when they are edited, split off or joined. */
final class Reanchoring {
    private Reanchoring() {}

    /** Where something stands now that was noted about a paragraph or words in it; absent where it stays. */
    private interface Way extends Function<Anchor, Optional<Anchor>> {}

    /** The changes to what is noted about the words of an edit of lines. */
    static List<Change> of(Dossier dossier, Translation edit) {
        Map<Id<Paragraph>, Way> ways = new LinkedHashMap<>();
        for (Paragraph lower : edit.paragraphs()) {
            Optional.ofNullable(edit.from().get(lower.id())).ifPresent(from -> ways.merge(from,
                    about -> splitOff(dossier, from, lower, about),
                    (first, later) -> about -> later.apply(about).or(() -> first.apply(about))));
        }
        if (edit.from().isEmpty()) {
            edit.put().forEach(paragraph -> dossier.find(Paragraph.class, paragraph.id())
                    .ifPresent(before -> ways.put(before.id(), rewording(before, List.of(paragraph.words())))));
        }
        if (!edit.removed().isEmpty()) {
            joined(dossier.paragraphs(edit.removed().getFirst().text()), edit, ways);
        }
        return moved(dossier, ways);
    }

    /** Where paragraphs went together, the words of the last one that are left stand at the end of the one above. */
    private static void joined(List<Paragraph> before, Translation edit, Map<Id<Paragraph>, Way> ways) {
        List<Id<Paragraph>> after = edit.paragraphs().stream().map(Paragraph::id).toList();
        for (int i = 0; i < before.size(); i++) {
            int next = i + 1 < before.size() ? after.indexOf(before.get(i + 1).id()) : after.size();
            if (next > 0 && edit.removed().contains(before.get(i))) {
                Paragraph lower = before.get(i);
                Optional.of(edit.paragraphs().get(next - 1)).filter(edit.put()::contains)
                        .ifPresent(upper -> ways.put(lower.id(), joining(upper, lower)));
            }
        }
    }

    private static Way joining(Paragraph upper, Paragraph lower) {
        int at = upper.words().length() - lower.words().length();
        int left = lower.words().length() - alikeAtEnd(upper.words(), lower.words());
        return about -> left == 0
                ? Optional.of(new Anchor(about.type(), upper.id(), about.field(),
                        about.passage().map(passage -> shifted(passage, at))))
                : about.passage().flatMap(passage -> passage.foundIn(lower.words()))
                        .filter(found -> found.end() > left)
                        .map(found -> new Anchor(about.type(), upper.id(), about.field(),
                                Optional.of(Passage.of(upper.words(), at + Math.max(left, found.start()),
                                        at + found.end()))));
    }

    private static int alikeAtEnd(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return (int) IntStream.range(0, shorter)
                .takeWhile(back -> a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)).count();
    }

    /**
     * The changes to what is noted about the words of paragraphs that get other words together.
     *
     * @param steps the words of each paragraph after each place in it that changes, so that each is followed by itself
     */
    static List<Change> reworded(Dossier dossier, Map<Id<Paragraph>, List<String>> steps) {
        Map<Id<Paragraph>, Way> ways = new LinkedHashMap<>();
        steps.forEach((id, words) -> dossier.find(Paragraph.class, id)
                .ifPresent(paragraph -> ways.put(id, rewording(paragraph, words))));
        return moved(dossier, ways);
    }

    /** Whether anything was noted about words of a paragraph. */
    static boolean follows(Dossier dossier, Paragraph paragraph) {
        return about(dossier, paragraph.id()).anyMatch(entry -> anchor(entry).passage().isPresent())
                || dossier.packages(paragraph.text()).stream().flatMap(each -> each.decisions().stream())
                        .anyMatch(decision -> decision.paragraph().equals(paragraph.id()));
    }

    /** A passage that stands so many characters further. */
    static Passage shifted(Passage passage, int by) {
        return new Passage(passage.start() + by, passage.end() + by, passage.quote(), passage.before(),
                passage.after());
    }

    /** The changes that move what is noted about a paragraph to other anchors. */
    static List<Change> moved(Dossier dossier, Id<Paragraph> paragraph,
            Function<Anchor, Optional<Anchor>> to) {
        return moved(dossier, Map.of(paragraph, to::apply));
    }

    /** A package can be about several of the paragraphs, so all of them are followed together. */
    private static List<Change> moved(Dossier dossier, Map<Id<Paragraph>, Way> ways) {
        List<Change> changes = new ArrayList<>();
        Set<Id<ConsensusText>> texts = new LinkedHashSet<>();
        ways.forEach((id, way) -> {
            dossier.find(Paragraph.class, id).ifPresent(paragraph -> texts.add(paragraph.text()));
            about(dossier, id).forEach(entry -> way.apply(anchor(entry)).ifPresent(
                    anchor -> changes.add(Change.put(entry.type().shape().with(entry, "about", anchor)))));
        });
        for (Id<ConsensusText> text : texts) {
            for (BracketPackage each : dossier.packages(text)) {
                List<Decision> decisions = each.decisions().stream().map(decision -> Optional
                        .ofNullable(ways.get(decision.paragraph())).map(way -> moved(decision, way)).orElse(decision))
                        .toList();
                if (!decisions.equals(each.decisions())) {
                    changes.add(Change.put(each.type().shape().with(each, "decisions", decisions)));
                }
            }
        }
        return changes;
    }

    private static Decision moved(Decision decision, Way way) {
        var about = new Anchor(EntryType.PARAGRAPH, decision.paragraph(), "words", Optional.of(decision.bracket()));
        return way.apply(about).map(now -> new Decision(new Id<>(now.entry().high(), now.entry().low()),
                now.passage().orElse(decision.bracket()), decision.words())).orElse(decision);
    }

    private static Way rewording(Paragraph paragraph, List<String> steps) {
        return about -> about.passage().map(passage -> {
            String before = paragraph.words();
            Passage now = passage;
            for (String step : steps) {
                now = now.after(before, step);
                before = step;
            }
            return now;
        }).filter(now -> !Optional.of(now).equals(about.passage()))
                .map(now -> new Anchor(about.type(), about.entry(), about.field(), Optional.of(now)));
    }

    private static Optional<Anchor> splitOff(Dossier dossier, Id<Paragraph> from, Paragraph lower, Anchor about) {
        int at = dossier.find(Paragraph.class, from).map(Paragraph::words).orElse("").lastIndexOf(lower.words());
        return about.passage().filter(passage -> at > 0 && passage.start() >= at)
                .map(passage -> new Anchor(about.type(), lower.id(), about.field(),
                        Optional.of(shifted(passage, -at))));
    }

    private static Anchor anchor(Entry entry) {
        return (Anchor) entry.type().shape().part("about").of(entry);
    }

    private static Stream<Entry> about(Dossier dossier, Id<Paragraph> paragraph) {
        return Stream.of(dossier.commentsAbout(paragraph), dossier.stancesOn(paragraph),
                dossier.ourLanguageFor(paragraph)).flatMap(List::stream);
    }
}
