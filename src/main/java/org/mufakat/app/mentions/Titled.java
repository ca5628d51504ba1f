package org.mufakat.app.mentions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.clauses.Cue;
import org.mufakat.text.clauses.Senses;
import org.mufakat.text.clauses.Token;

/**
 * A record with what its title means.
 *
 * @param record the record
 * @param senses what the words of its title mean, those that only say that it is support left out
 * @param programmes the abbreviations in its title that are nobody's and no area's
 * @param kinds the kind it is of, and those that its title names
 */
record Titled(SupportRecord record, Set<String> senses, Set<String> programmes, Set<Id<SupportKind>> kinds) {

    static Titled of(SupportRecord record, Terms terms) {
        List<Token> tokens = terms.words().tokens(record.title());
        Senses senses = terms.words().senses(tokens);
        terms.names().in(tokens).forEach(senses::passOver);
        boolean inCapitals = record.title().equals(record.title().toUpperCase(Locale.ROOT));
        Set<String> programmes = inCapitals ? Set.of() : terms.programmes(tokens, senses);
        Set<Id<SupportKind>> kinds = new LinkedHashSet<>();
        record.kind().ifPresent(kinds::add);
        Set<String> called = new LinkedHashSet<>();
        terms.words().kinds(tokens).forEach(found -> called.add(found.meaning()));
        terms.kinds().stream().filter(kind -> kind.called().stream().anyMatch(called::contains))
                .forEach(kind -> kinds.add(kind.kind()));
        terms.words().cue(Cue.SUPPORT, tokens).forEach(senses::passOver);
        return new Titled(record, Set.copyOf(senses.all()), Set.copyOf(programmes), Set.copyOf(kinds));
    }
}
