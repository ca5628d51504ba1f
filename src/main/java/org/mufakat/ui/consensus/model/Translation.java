package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Rank;

/**
 * What the lines of the editor say about the paragraphs of a text: which were reworded, put in or taken out.
 *
 * @param kind what the person did
 * @param paragraphs the paragraphs as they are to be, in order
 * @param put those of them that are new or changed
 * @param removed those that are gone
 * @param from for a new paragraph that a line was split into, the paragraph that it was split from
 */
record Translation(Kind kind, List<Paragraph> paragraphs, List<Paragraph> put, List<Paragraph> removed,
        Map<Id<Paragraph>, Id<Paragraph>> from) {
    private static final Rank ANYWHERE = new Rank("i");

    /** What a person did to the lines. */
    enum Kind {
        /** Nothing. */
        NOTHING,
        /** Typed within one paragraph. */
        WORDS,
        /** Split one paragraph in two. */
        SPLIT,
        /** Joined two paragraphs. */
        JOIN,
        /** Put paragraphs in. */
        PUT_IN,
        /** Took paragraphs out. */
        TAKEN_OUT,
        /** Changed several paragraphs. */
        SEVERAL
    }

    /**
     * Reads the lines. Of lines with the same identity the first that has words keeps it; the others are new, and so is
     * a line that no paragraph is known for, which keeps its own identity.
     */
    static Translation of(ConsensusText text, List<Paragraph> before, List<Line> lines,
            Supplier<Id<Paragraph>> fresh) {
        if (before.isEmpty() && lines.stream().allMatch(line -> line.words().isBlank())) {
            return new Translation(Kind.NOTHING, before, List.of(), List.of(), Map.of());
        }
        return typed(before, lines).orElseGet(() -> edited(text, before, lines, fresh));
    }

    /** Words typed into one line where all else is as it was, which is what a person mostly does; else empty. */
    private static Optional<Translation> typed(List<Paragraph> before, List<Line> lines) {
        if (before.size() != lines.size()) {
            return Optional.empty();
        }
        List<Paragraph> after = new ArrayList<>(before);
        List<Paragraph> put = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Paragraph paragraph = before.get(i);
            Line line = lines.get(i);
            boolean inOrder = i == 0 || before.get(i - 1).rank().compareTo(paragraph.rank()) < 0;
            if (!inOrder || !paragraph.id().equals(line.id())) {
                return Optional.empty();
            }
            String words = line.rewording(paragraph.words());
            if (!words.equals(paragraph.words())) {
                after.set(i, paragraph.reworded(words));
                put.add(after.get(i));
            }
        }
        return Optional.of(new Translation(kind(put.size(), 0, 0, 0), after, put, List.of(), Map.of()));
    }

    private static Translation edited(ConsensusText text, List<Paragraph> before, List<Line> lines,
            Supplier<Id<Paragraph>> fresh) {
        Map<Id<Paragraph>, Paragraph> known = new LinkedHashMap<>();
        before.forEach(paragraph -> known.put(paragraph.id(), paragraph));
        Map<Id<Paragraph>, Integer> owner = owners(lines);
        Map<Id<Paragraph>, StringBuilder> madeOf = sources(before, owner.keySet());
        var offers = new Offers(text, before);
        Map<Id<Paragraph>, Id<Paragraph>> from = new HashMap<>();
        List<Paragraph> drafts = new ArrayList<>();
        List<Boolean> settled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Paragraph> old = Optional.ofNullable(known.get(line.id()));
            boolean owns = owner.get(line.id()) == i;
            settled.add(old.isPresent() && owns);
            if (old.isPresent() && owns) {
                drafts.add(old.get().reworded(line.rewording(madeOf.get(line.id()).toString())));
            } else {
                Id<Paragraph> id = owns ? line.id() : fresh.get();
                old.ifPresent(source -> from.put(id, source.id()));
                drafts.add(Paragraph.fresh(id, text.id(), ANYWHERE, "", offers.kind(old, drafts, line),
                        line.rewording(old.isPresent() ? madeOf.get(line.id()).toString() : "")));
            }
        }
        List<Paragraph> numbered = offers.numbered(drafts, settled);
        return compared(before, Places.inOrder(numbered, settled), from);
    }

    /** What the lines of each paragraph were made of: its words, and those of paragraphs behind it that have no line left. */
    private static Map<Id<Paragraph>, StringBuilder> sources(List<Paragraph> before, Set<Id<Paragraph>> left) {
        Map<Id<Paragraph>, StringBuilder> sources = new HashMap<>();
        Optional<Id<Paragraph>> last = Optional.empty();
        for (Paragraph paragraph : before) {
            last = left.contains(paragraph.id()) ? Optional.of(paragraph.id()) : last;
            last.ifPresent(id -> sources.computeIfAbsent(id, absent -> new StringBuilder()).append(paragraph.words()));
        }
        return sources;
    }

    private static Map<Id<Paragraph>, Integer> owners(List<Line> lines) {
        Map<Id<Paragraph>, Integer> owner = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int candidate = i;
            owner.merge(lines.get(i).id(), i, (first, next) -> lines.get(first).words().isBlank()
                    && !lines.get(next).words().isBlank() ? candidate : first);
        }
        return owner;
    }

    static Translation compared(List<Paragraph> before, List<Paragraph> after,
            Map<Id<Paragraph>, Id<Paragraph>> from) {
        Map<Id<Paragraph>, Paragraph> old = new HashMap<>();
        before.forEach(paragraph -> old.put(paragraph.id(), paragraph));
        List<Paragraph> put = after.stream().filter(paragraph -> !paragraph.equals(old.get(paragraph.id()))).toList();
        Set<Id<Paragraph>> kept = new HashSet<>();
        after.forEach(paragraph -> kept.add(paragraph.id()));
        List<Paragraph> removed = before.stream().filter(paragraph -> !kept.contains(paragraph.id())).toList();
        long added = put.stream().filter(paragraph -> !old.containsKey(paragraph.id())).count();
        return new Translation(kind(put.size(), added, removed.size(), from.size()), after, put, removed, from);
    }

    private static Kind kind(int put, long added, int removed, int splits) {
        if (put == 0 && removed == 0) {
            return Kind.NOTHING;
        }
        if (added > 0) {
            return added == 1 && splits == 1 && removed == 0 ? Kind.SPLIT : Kind.PUT_IN;
        }
        if (removed > 0) {
            return removed == 1 && put <= 1 ? Kind.JOIN : Kind.TAKEN_OUT;
        }
        return put == 1 ? Kind.WORDS : Kind.SEVERAL;
    }
}
