package org.mufakat.app.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.text.clauses.Cue;
import org.mufakat.text.clauses.Phrases;
import org.mufakat.text.clauses.Token;

/**
 * For whom something is done, as a sentence says.
 *
 * @param named who is named, partners apart
 * @param several whether several of a group are meant, without a name
 * @param every whether all of a group are meant
 */
record Reach(Set<Id<Delegation>> named, boolean several, boolean every) {
    private static final int NEAR = 4;

    Reach {
        named = Set.copyOf(named);
    }

    /** What the words of a sentence say. */
    static Reach in(List<Token> tokens, List<Phrases.At<String>> names, Terms terms) {
        Set<Id<Delegation>> named = new HashSet<>();
        names.stream().filter(name -> !terms.isGroup(name.meaning())).map(name -> terms.meant(name.meaning()))
                .forEach(meant -> meant.stream().filter(each -> !terms.isPartner(each)).forEach(named::add));
        return new Reach(named, says(Cue.SEVERAL, tokens, terms), says(Cue.EVERY, tokens, terms));
    }

    private static boolean says(Cue cue, List<Token> tokens, Terms terms) {
        List<Phrases.At<Cue>> members = terms.words().cue(Cue.MEMBERS, tokens);
        return terms.words().cue(cue, tokens).stream().anyMatch(said -> members.stream()
                .anyMatch(each -> each.from() >= said.to() && each.from() - said.to() < NEAR));
    }
}
