package org.mufakat.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Membership;

/**
 * Reads for whom a support is, from words such as "KHM LAO", "Cambodia and 7 ASEAN Member States" or "một số nước
 * ASEAN"; the names are those of the dossier's delegations and groups. Words that it does not know are no beneficiary.
 */
public final class BeneficiaryWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Set<String> SOME = Set.of("some", "several", "certain", "few", "selected", "various",
            "mot so", "vai", "nhieu");
    private static final int NEAR = 4;

    private final Map<String, Id<Delegation>> names = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> asWritten = new HashSet<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Integer> members = new HashMap<>();
    private final Map<String, Beneficiaries> read = new HashMap<>();
    private int longest = 1;

    private record Token(String folded, int start, int end) {}

    /** A reader that knows those delegations and the groups they belong to. */
    public BeneficiaryWords(Collection<Delegation> delegations) {
        for (Delegation each : delegations) {
            codes.add(Folding.fold(each.code()));
            names.putIfAbsent(key(each.code()), each.id());
            each.abbreviations().forEach(name -> name(name, each.id()));
            each.shortName().byLanguage().values().forEach(name -> name(name, each.id()));
            each.protocolName().byLanguage().values().forEach(name -> name(name, each.id()));
            for (Membership membership : each.memberships()) {
                groups.put(key(membership.group()), membership.group());
                members.merge(membership.group(), 1, Integer::sum);
            }
        }
    }

    /** For whom those words say that it is; the same words are read once. */
    public Beneficiaries read(String words) {
        return words.isBlank() ? Beneficiaries.NOBODY : read.computeIfAbsent(words, this::understood);
    }

    private void name(String name, Id<Delegation> id) {
        String key = key(name);
        if (!key.isEmpty()) {
            asWritten.add(name.toLowerCase(Locale.ROOT));
            names.putIfAbsent(key, id);
            longest = Math.max(longest, key.split(" ").length);
        }
    }

    private static String key(String name) {
        return String.join(" ", tokens(name).stream().map(Token::folded).toList());
    }

    private static List<Token> tokens(String words) {
        Matcher word = WORD.matcher(words);
        return word.results().map(found -> new Token(Folding.fold(found.group()), found.start(), found.end()))
                .toList();
    }

    private Beneficiaries understood(String words) {
        List<Token> tokens = tokens(words);
        Set<Id<Delegation>> named = new HashSet<>();
        Map<String, Beneficiaries.Extent> meant = new HashMap<>();
        int at = 0;
        while (at < tokens.size()) {
            int length = Math.min(longest, tokens.size() - at);
            Optional<Id<Delegation>> found = Optional.empty();
            while (length > 0 && found.isEmpty()) {
                found = named(words, tokens.subList(at, at + length));
                length--;
            }
            if (found.isPresent()) {
                named.add(found.get());
                at += length + 1;
                continue;
            }
            String group = groups.get(tokens.get(at).folded());
            if (group != null) {
                meant.merge(group, extent(tokens.subList(Math.max(0, at - NEAR), at), members.get(group)),
                        (one, other) -> one == Beneficiaries.Extent.ALL ? one : other);
            }
            at++;
        }
        return new Beneficiaries(named, meant);
    }

    private Optional<Id<Delegation>> named(String words, List<Token> tokens) {
        String key = String.join(" ", tokens.stream().map(Token::folded).toList());
        String written = words.substring(tokens.getFirst().start(), tokens.getLast().end());
        boolean word = codes.contains(key) && !written.equals(written.toUpperCase(Locale.ROOT))
                && !asWritten.contains(written.toLowerCase(Locale.ROOT));
        return word ? Optional.empty() : Optional.ofNullable(names.get(key));
    }

    /** A group is meant in part where "some" or a number below that of its members stands before it. */
    private static Beneficiaries.Extent extent(List<Token> before, int members) {
        String words = " " + String.join(" ", before.stream().map(Token::folded).toList()) + " ";
        boolean some = SOME.stream().anyMatch(word -> words.contains(" " + word + " "));
        boolean fewer = !before.isEmpty() && NUMBER.matcher(before.getLast().folded()).matches()
                && Integer.parseInt(before.getLast().folded()) < members;
        return some || fewer ? Beneficiaries.Extent.SOME : Beneficiaries.Extent.ALL;
    }
}
