package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a text's paragraphs are numbered. */
public enum Numbering {
    /** One run of 1, 2, 3 through all headings. */
    ASEAN,
    /** PP1, PP2 for the preamble and OP1, OP2 for the rest. */
    UN,
    /** No numbers. */
    PLAIN;

    private static final List<String> LATIN = List.of("bis", "ter", "quater", "quinquies", "sexies", "septies",
            "octies", "novies", "decies", "undecies", "duodecies", "terdecies", "quaterdecies", "quindecies",
            "sexdecies", "septdecies", "octodecies", "novodecies", "vicies");
    private static final Pattern MAIN = Pattern.compile("(PP|OP|)\\s?([0-9]{1,3})(?![0-9.]).*", Pattern.DOTALL);
    private static final Pattern ALTERNATIVE = Pattern.compile(".*?(\\s*alt(?:\\s*[0-9]+)?)");

    /**
     * The number to offer for a paragraph put in behind another: the next free one at the end of its series, else that
     * of the paragraph before it with <i>bis</i>, <i>ter</i> and so on; before the first one <i>ante</i>. Numbers that
     * are there stay as they are.
     *
     * @param existing
     *            the number of each paragraph in order, empty for titles, headings and others
     * @param index
     *            of the paragraph behind which the new one goes, -1 for the beginning
     * @return empty where the profile has no numbers
     */
    public Optional<String> after(List<Optional<String>> existing, int index) {
        if (this == PLAIN) {
            return Optional.empty();
        }
        var numbers = existing.stream().flatMap(Optional::stream).toList();
        var above = numbersIn(existing, 0, index + 1L);
        var below = numbersIn(existing, index + 1L, existing.size());
        var lettered = above.reversed().stream().takeWhile(SubParagraphNumber::is).toList().reversed();
        if (!lettered.isEmpty()) {
            var siblings = Stream.concat(lettered.stream(), below.stream().takeWhile(SubParagraphNumber::is)).toList();
            var next = SubParagraphNumber.behind(lettered);
            return Optional.of(siblings.contains(next)
                    ? free(SubParagraphNumber.bare(lettered.getLast()) + " " + LATIN.getFirst(), siblings)
                    : next);
        }
        var before = lastMain(above);
        var behind = below.stream().map(MAIN::matcher).filter(Matcher::matches).toList();
        if (before.isEmpty()) {
            return Optional.of(behind.isEmpty()
                    ? (this == UN ? "OP1" : "1")
                    : free(behind.getFirst().group(1) + behind.getFirst().group(2) + " ante", numbers));
        }
        var series = before.get().group(1);
        if (behind.stream().noneMatch(number -> number.group(1).equals(series))) {
            return Optional.of(series + (highest(numbers, series) + 1));
        }
        return Optional.of(free(series + before.get().group(2) + " " + LATIN.getFirst(), numbers));
    }

    /**
     * New numbers for all paragraphs in order. Alternatives such as {@code 6 alt 1} follow the paragraph before them,
     * sub-paragraphs keep theirs, paragraphs without number get none.
     */
    public List<Optional<String>> renumber(List<Optional<String>> existing) {
        if (this == PLAIN) {
            return List.copyOf(existing);
        }
        var renumbered = new ArrayList<Optional<String>>();
        int preambular = 0;
        int operative = 0;
        var last = "";
        for (var number : existing) {
            var main = number.map(MAIN::matcher).filter(Matcher::matches);
            var alternative = number.map(ALTERNATIVE::matcher).filter(Matcher::matches);
            if (main.isEmpty() || alternative.isPresent() && !last.isEmpty()) {
                var base = last;
                renumbered.add(main.isEmpty() ? number : alternative.map(found -> base + found.group(1)));
                continue;
            }
            if (this == UN && main.get().group(1).equals("PP")) {
                last = "PP" + ++preambular;
            } else {
                last = (this == UN ? "OP" : "") + ++operative;
            }
            renumbered.add(Optional.of(last));
        }
        return List.copyOf(renumbered);
    }

    /**
     * Whether a number stands behind a lower one and before a higher one of its series, as far as there are any; one
     * with <i>bis</i> stands behind that without.
     *
     * @param numbers
     *            the number of each paragraph in order, empty for those without
     * @param index
     *            of the paragraph
     */
    public boolean isInOrder(List<String> numbers, int index) {
        var series = MAIN.matcher(numbers.get(index));
        if (!series.matches()) {
            return true;
        }
        var above = Optional.<String>empty();
        var below = Optional.<String>empty();
        for (int at = 0; at < numbers.size(); at++) {
            var other = MAIN.matcher(numbers.get(at));
            if (at != index && other.matches() && other.group(1).equals(series.group(1))) {
                if (at < index) {
                    above = Optional.of(numbers.get(at));
                } else if (below.isEmpty()) {
                    below = Optional.of(numbers.get(at));
                }
            }
        }
        var number = numbers.get(index);
        return above.filter(before -> order(before) > order(number)).isEmpty()
                && below.filter(behind -> order(behind) < order(number)).isEmpty();
    }

    /** The number's place in its series: for each whole number, <i>ante</i>, none, <i>bis</i>, <i>ter</i> and so on. */
    private static int order(String number) {
        var main = MAIN.matcher(number);
        if (!main.matches()) {
            return 0;
        }
        int step = number.endsWith("ante") ? 0 : 1;
        for (int word = 0; word < LATIN.size(); word++) {
            if (number.matches(".*[0-9 ]" + LATIN.get(word))) {
                step = word + 2;
            }
        }
        return Integer.parseInt(main.group(2)) * 100 + step;
    }

    private static List<String> numbersIn(List<Optional<String>> existing, long from, long to) {
        return existing.subList(Math.clamp(from, 0, existing.size()), Math.clamp(to, 0, existing.size())).stream()
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Matcher> lastMain(List<String> numbers) {
        return numbers.reversed().stream().map(MAIN::matcher).filter(Matcher::matches).findFirst();
    }

    private static int highest(List<String> numbers, String series) {
        return numbers.stream().map(MAIN::matcher).filter(Matcher::matches)
                .filter(number -> number.group(1).equals(series)).mapToInt(number -> Integer.parseInt(number.group(2)))
                .max().orElse(0);
    }

    /** The number itself, or the first of its Latin successors that nobody has. */
    private static String free(String wanted, List<String> taken) {
        var compact = taken.stream().map(Numbering::compact).toList();
        if (!compact.contains(compact(wanted))) {
            return wanted;
        }
        var first = " " + LATIN.getFirst();
        var base = wanted.endsWith(first) ? wanted.substring(0, wanted.length() - first.length()) : wanted;
        for (var word : LATIN) {
            var next = base + " " + word;
            if (!compact.contains(compact(next))) {
                return next;
            }
        }
        return free(base + " " + LATIN.getLast() + first, taken);
    }

    private static String compact(String number) {
        return number.replace(" ", "");
    }
}
