package org.mufakat.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The same verdict on many brackets of a text. */
public final class Verdicts {

    private Verdicts() {}

    /** On every open bracket that names a delegation as its proposer. */
    public static Map<Integer, Verdict> by(BracketedText read, String code, Verdict verdict) {
        return where(read, bracket -> bracket.by().contains(code), verdict);
    }

    /** On every open bracket that names nobody as its proposer. */
    public static Map<Integer, Verdict> unattributed(BracketedText read, Verdict verdict) {
        return where(read, bracket -> bracket.by().isEmpty(), verdict);
    }

    /** On every open bracket of which any character lies in a paragraph, or that goes on through it. */
    public static Map<Integer, Verdict> in(BracketedText read, int paragraph, Verdict verdict) {
        return where(read, bracket -> bracket.start().paragraph() <= paragraph
                && bracket.end().paragraph() >= paragraph, verdict);
    }

    /** On every open bracket. */
    public static Map<Integer, Verdict> all(BracketedText read, Verdict verdict) {
        return where(read, bracket -> true, verdict);
    }

    private static Map<Integer, Verdict> where(BracketedText read, Predicate<Bracket> chosen, Verdict verdict) {
        var verdicts = new LinkedHashMap<Integer, Verdict>();
        for (int index = 0; index < read.brackets().size(); index++) {
            var bracket = read.brackets().get(index);
            if (bracket.kind().isOpen() && chosen.test(bracket)) {
                verdicts.put(index, verdict);
            }
        }
        return verdicts;
    }
}
