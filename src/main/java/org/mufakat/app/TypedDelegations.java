package org.mufakat.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Label;
import org.mufakat.domain.VisibleWords;
import org.mufakat.text.Folding;

/** Reads delegations that are typed one a line, and gives each that is not known a code made from its name. */
public final class TypedDelegations {
    private static final Pattern CODE_AND_NAME = Pattern.compile("([A-Z][A-Z0-9]{0,11})\\s*[:=]\\s*(\\S.*)");
    private static final Pattern BARE_CODE = Pattern.compile("[A-Z][A-Z0-9]{1,4}");
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "va", "cua");
    private static final int LONGEST_CODE = 12;
    private static final int LETTERS_OF_ONE_WORD = 3;

    /**
     * A delegation as a line was understood.
     *
     * @param name its name
     * @param code its code
     * @param known what the program knows of it; absent where it is new
     * @param problem what is wrong with it; absent when nothing is
     */
    public record Line(String name, String code, Optional<Delegation> known, Optional<Label> problem) {}

    private final Offered offered;
    private final Delegation ours;

    /** Recognises the delegations that are offered, and ours, which may stand among the others. */
    TypedDelegations(Offered offered, Delegation ours) {
        this.offered = offered;
        this.ours = ours;
    }

    /**
     * The delegations that lines name; blank lines are passed over.
     *
     * @param codes the codes that were given to names
     * @param there the codes of those that take part already
     */
    public List<Line> read(String lines, Map<String, String> codes, Set<String> there) {
        Set<String> taken = new HashSet<>(there);
        taken.addAll(codes.values());
        Set<String> seen = new HashSet<>(there);
        List<Line> read = new ArrayList<>();
        for (String typed : lines.lines().map(line -> VisibleWords.of(line).strip()).filter(each -> !each.isEmpty())
                .toList()) {
            Line line = line(typed, codes, taken);
            taken.add(line.code());
            boolean twice = !seen.add(line.code()) && !line.known().equals(Optional.of(ours));
            read.add(twice && line.problem().isEmpty()
                    ? new Line(line.name(), line.code(), line.known(),
                            Optional.of(Label.of("begin.problem.double-code", line.code())))
                    : line);
        }
        return read;
    }

    private Line line(String typed, Map<String, String> codes, Set<String> taken) {
        Optional<Delegation> known = known(typed);
        if (known.isPresent()) {
            return new Line(typed, known.get().code(), known, Optional.empty());
        }
        Matcher both = CODE_AND_NAME.matcher(typed);
        String name = both.matches() ? both.group(2) : typed;
        String code = Optional.ofNullable(codes.get(name)).map(String::strip).filter(given -> !given.isEmpty())
                .orElseGet(() -> both.matches() ? both.group(1) : proposed(name, taken));
        boolean bare = BARE_CODE.matcher(name).matches() && !codes.containsKey(name) && !both.matches();
        Optional<Label> problem = bare
                ? Optional.of(Label.of("begin.problem.unknown-code", name))
                : wrongCode(code);
        return new Line(name, code, Optional.empty(), problem);
    }

    /** What is wrong with a code; absent when nothing is. */
    static Optional<Label> wrongCode(String code) {
        return Delegation.isCode(code) ? Optional.empty() : Optional.of(Label.of("rule.delegation-code", code));
    }

    /** The delegation, ours or one that the program knows, of that code or name. */
    Optional<Delegation> known(String words) {
        String folded = Folding.fold(words);
        return Optional.of(ours).filter(each -> each.code().equals(words)
                || each.names().anyMatch(name -> Folding.fold(name).equals(folded))).or(() -> offered.called(words));
    }

    /** A code for a name that none of the others has: the first letters of its words, or of its only word. */
    public static String proposed(String name, Set<String> taken) {
        return proposed(name, taken, new HashMap<>());
    }

    /** The same, where {@code next} remembers from which number on codes with the same letters may be free. */
    public static String proposed(String name, Set<String> taken, Map<String, Integer> next) {
        List<String> all = Stream.of(Folding.fold(name).split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
        List<String> large = all.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        List<String> from = large.isEmpty() ? all : large;
        String letters = from.size() == 1
                ? from.getFirst().substring(0, Math.min(LETTERS_OF_ONE_WORD, from.getFirst().length()))
                : String.join("", from.stream().map(word -> word.substring(0, 1)).toList());
        String code = letters.replaceFirst("^[0-9]+", "").toUpperCase(Locale.ROOT);
        String base = code.isEmpty() ? "D" : code.substring(0, Math.min(code.length(), LONGEST_CODE - 2));
        String free = code.isEmpty() ? base + 1 : base;
        for (int i = next.getOrDefault(base, 2); taken.contains(free); i++) {
            free = base + i;
            next.put(base, i + 1);
        }
        return free;
    }
}
