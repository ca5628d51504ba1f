package org.mufakat.text.clauses;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mufakat.text.ParsedParagraph;

/**
 * Cuts paragraphs into sentences and these into parts. Sentences end where Unicode Standard Annex 29 says, but not behind
 * an abbreviation; a part ends behind a semicolon, and before words such as "and for" unless names are merely listed.
 */
public final class Sentences {

    private final GeneralWords words;
    private final NamesInWords names;
    private final BreakIterator ends;

    /** Cuts with general words, and keeps together the names that are listed. */
    public Sentences(GeneralWords words, NamesInWords names) {
        this.words = words;
        this.names = names;
        var filter = FilteredBreakIteratorBuilder.getInstance(Locale.ENGLISH);
        words.abbreviations().forEach(filter::suppressBreakAfter);
        ends = filter.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(Locale.ENGLISH));
    }

    /** The sentences of a paragraph; none of one without any words. */
    public List<Sentence> of(ParsedParagraph paragraph) {
        var read = new Readable(paragraph);
        var text = read.words();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end : ends(text)) {
            sentences.add(sentence(read, start, end));
            start = end;
        }
        return sentences;
    }

    private List<Integer> ends(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var iterator = ends.clone();
        iterator.setText(text);
        List<Integer> found = new ArrayList<>();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            found.add(at);
        }
        return found;
    }

    private Sentence sentence(Readable read, int start, int end) {
        String text = read.words().substring(start, end);
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int cut : cuts(text)) {
            clauses.add(clause(read, start + from, start + cut));
            from = cut;
        }
        clauses.add(clause(read, start + from, end));
        return new Sentence(clauses);
    }

    private static Clause clause(Readable read, int from, int to) {
        String words = read.words().substring(from, to);
        int said = from + words.stripTrailing().length();
        return new Clause(read.place(from), read.place(to), said == from ? read.place(from) : read.behind(said - 1),
                words);
    }

    private List<Integer> cuts(String text) {
        List<Token> tokens = words.tokens(text);
        Set<Integer> connectors = new HashSet<>();
        words.cuts(tokens).forEach(each -> connectors.add(each.from()));
        Set<Integer> behindNames = new HashSet<>();
        names.in(tokens).forEach(each -> behindNames.add(each.to()));
        List<Integer> cuts = new ArrayList<>();
        int first = 0;
        for (int at = 1; at < tokens.size(); at++) {
            int semicolon = text.substring(tokens.get(at - 1).end(), tokens.get(at).start()).indexOf(';');
            // Directly behind a name others may still be listed.
            boolean connected = connectors.contains(at) && !behindNames.contains(at);
            if ((semicolon >= 0 || connected) && at - first > 1) {
                cuts.add(semicolon >= 0 ? tokens.get(at - 1).end() + semicolon + 1 : tokens.get(at).start());
                first = at;
            }
        }
        return cuts;
    }
}
