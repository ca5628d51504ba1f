package org.mufakat.text.clauses;

import java.util.List;
import java.util.Map;

/** Finds the names of delegations and groups among words; a short name only as it is written, so that "us" is nobody. */
public final class NamesInWords {

    private static final int SHORT = 3;

    private final Phrases<Named> phrases = new Phrases<>();
    private final GeneralWords words;

    private record Named(String code, boolean asWritten, String spelling) {}

    /** The names of a map from spelling to code. */
    public NamesInWords(GeneralWords words, Map<String, String> codeBySpelling) {
        this.words = words;
        codeBySpelling.forEach((spelling, code) -> {
            List<Token> tokens = words.tokens(spelling);
            boolean asWritten = tokens.size() == 1 && spelling.strip().length() <= SHORT;
            phrases.add(tokens.stream().map(Token::folded).toList(),
                    new Named(code, asWritten, spelling.strip()));
        });
    }

    /** Where names stand among tokens, each with the code of whom it means. */
    public List<Phrases.At<String>> in(List<Token> tokens) {
        return phrases.in(tokens, Token::folded).stream()
                .filter(found -> !found.meaning().asWritten()
                        || found.meaning().spelling().equals(tokens.get(found.from()).written()))
                .map(found -> new Phrases.At<>(found.meaning().code(), found.from(), found.to())).toList();
    }

    /** The words by which texts are understood. */
    GeneralWords words() {
        return words;
    }
}
