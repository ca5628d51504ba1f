package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mufakat.domain.Decision;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.text.BracketedText;
import org.mufakat.text.Deciding;
import org.mufakat.text.Place;
import org.mufakat.text.Verdict;

/**
 * Verdicts on the brackets of a sheet as decisions of a package: as many as can each be found again by itself, and
 * together they make of the text what the verdicts make of it.
 */
final class PackagedVerdicts {
    /** Verdicts that become one decision in each row, with what each row's smallest replacement is then. */
    private record Part(Map<Integer, Verdict> verdicts, Map<Integer, Splice> splices) {
        boolean clashes(Part other) {
            return splices.entrySet().stream().anyMatch(mine -> other.splices.containsKey(mine.getKey())
                    && mine.getValue().touches(other.splices.get(mine.getKey())));
        }
    }

    private final Dossier dossier;
    private final Sheet sheet;
    private final BracketedText read;
    private final List<String> wanted;
    private final List<Part> parts = new ArrayList<>();

    /** Verdicts on the brackets of this sheet of a dossier. */
    PackagedVerdicts(Dossier dossier, Sheet sheet, Map<Integer, Verdict> verdicts) {
        this.dossier = dossier;
        this.sheet = sheet;
        read = sheet.read().text();
        wanted = after(verdicts);
        together(verdicts).forEach(each -> add(part(each)));
        for (int row = 0; row < wanted.size(); row++) {
            bringTogether(row);
        }
    }

    /** The decisions, those of a part one after the other. */
    List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (Part part : parts) {
            part.splices().forEach((row, splice) -> decisions.add(carriesOut(row, List.of(part)) || !isAlone(row)
                    ? decision(row, splice)
                    : decision(row, new Splice(0, words(row).length(), rewording(row)))));
        }
        return decisions;
    }

    private boolean isAlone(int row) {
        return in(row).size() == 1;
    }

    /** Adds a part, as one with those in whose words its own replacements would cut. */
    private void add(Part added) {
        Part grown = added;
        List<Part> clashing = parts.stream().filter(added::clashes).toList();
        while (!clashing.isEmpty()) {
            grown = merged(grown, clashing);
            clashing = parts.stream().filter(grown::clashes).toList();
        }
        parts.add(grown);
    }

    private Part merged(Part one, List<Part> others) {
        parts.removeAll(others);
        var verdicts = new TreeMap<>(one.verdicts());
        others.forEach(each -> verdicts.putAll(each.verdicts()));
        return part(verdicts);
    }

    /** Makes one part of those of a row where one after the other they would not leave the same blanks and punctuation. */
    private void bringTogether(int row) {
        List<Part> here = in(row);
        if (here.size() > 1 && !carriesOut(row, here)) {
            parts.remove(here.getFirst());
            add(merged(here.getFirst(), here.subList(1, here.size())));
        }
    }

    private List<Part> in(int row) {
        return parts.stream().filter(part -> part.splices().containsKey(row)).toList();
    }

    private boolean carriesOut(int row, List<Part> here) {
        var previewed = Packages.preview(paragraph(row), here.stream()
                .map(part -> decision(row, part.splices().get(row))).toList(), sheet.names().known());
        return previewed.missing().isEmpty() && previewed.after().equals(rewording(row));
    }

    private Part part(Map<Integer, Verdict> verdicts) {
        Map<Integer, Splice> splices = new TreeMap<>();
        List<String> after = after(verdicts);
        for (int row = 0; row < after.size(); row++) {
            int at = row;
            Id<Paragraph> id = sheet.rows().get(row).id();
            Splice.between(List.of(new Line(id, words(row))), List.of(new Line(id, rewording(row, after.get(row)))))
                    .forEach(splice -> splices.put(at, fromItsBracket(splice, beginning(verdicts, at), words(at))));
        }
        return new Part(verdicts, splices);
    }

    /** Where in a row brackets of some verdicts begin. */
    private List<Integer> beginning(Map<Integer, Verdict> verdicts, int row) {
        return verdicts.keySet().stream().map(index -> read.brackets().get(index).start())
                .filter(start -> start.paragraph() == row).map(Place::at).toList();
    }

    /** The same deletion from where a bracket begins, so that no sign of its neighbour is quoted. */
    private static Splice fromItsBracket(Splice splice, List<Integer> begins, String words) {
        return begins.stream().filter(begin -> splice.words().isEmpty() && begin < splice.start())
                .max(Integer::compare)
                .map(begin -> new Splice(begin, splice.end() - splice.start() + begin, ""))
                .filter(moved -> words.substring(moved.start(), splice.start())
                        .equals(words.substring(moved.end(), splice.end())))
                .orElse(splice);
    }

    private List<String> after(Map<Integer, Verdict> verdicts) {
        return Deciding.decide(read, verdicts).paragraphs().stream().map(words -> words.orElse("")).toList();
    }

    private Decision decision(int row, Splice splice) {
        return new Decision(sheet.rows().get(row).id(), Passage.of(words(row), splice.start(), splice.end()),
                splice.words());
    }

    private Paragraph paragraph(int row) {
        return dossier.find(Paragraph.class, sheet.rows().get(row).id()).orElseThrow();
    }

    private String words(int row) {
        return paragraph(row).words();
    }

    private String rewording(int row) {
        return rewording(row, wanted.get(row));
    }

    private String rewording(int row, String words) {
        return new Line(sheet.rows().get(row).id(), words).rewording(words(row));
    }

    /** Verdicts on brackets inside one another and on alternatives go together, each other one by itself. */
    private List<Map<Integer, Verdict>> together(Map<Integer, Verdict> verdicts) {
        var groups = new LinkedHashMap<Object, Map<Integer, Verdict>>();
        verdicts.forEach((index, verdict) -> {
            int outer = index;
            while (read.brackets().get(outer).parent().isPresent()) {
                outer = read.brackets().get(outer).parent().getAsInt();
            }
            var group = read.brackets().get(outer).group();
            Object key = group.isPresent() ? List.of(group.getAsInt()) : (Object) outer;
            groups.computeIfAbsent(key, absent -> new LinkedHashMap<>()).put(index, verdict);
        });
        return List.copyOf(groups.values());
    }
}
