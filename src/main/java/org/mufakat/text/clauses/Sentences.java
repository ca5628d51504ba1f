package org.mufakat.text.clauses;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        List<Phrases.At<String>> named = names.in(tokens);
        List<Phrases.At<Boolean>> connectors = words.cuts(tokens);
        List<Integer> cuts = new ArrayList<>();
        int first = 0;
        for (int at = 1; at < tokens.size(); at++) {
            int token = at;
            boolean semicolon = text.substring(tokens.get(at - 1).end(), tokens.get(at).start()).indexOf(';') >= 0;
            boolean connected = connectors.stream().anyMatch(each -> each.from() == token) && !isList(named, first, at);
            if ((semicolon || connected) && at - first > 1) {
                cuts.add(semicolon ? text.indexOf(';', tokens.get(at - 1).end()) + 1 : tokens.get(at).start());
                first = at;
            }
        }
        return cuts;
    }

    /** Whether nothing but names was said since the last name before a token, so that others may still be listed. */
    private static boolean isList(List<Phrases.At<String>> named, int first, int token) {
        Optional<Phrases.At<String>> last = named.stream().filter(each -> each.from() >= first && each.to() <= token)
                .reduce((before, after) -> after);
        return last.isPresent() && last.get().to() == token;
    }
}
