package org.mufakat.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the way at one place of a text: a bracket, or alternatives of which one, several or none may survive.
 *
 * @param choices
 *            at least one, in the text's order
 */
public record OutstandingIssue(List<Choice> choices) {

    /** Copies the choices. */
    public OutstandingIssue {
        choices = List.copyOf(choices);
    }

    /** Whether there is more than one choice. */
    public boolean isAlternatives() {
        return choices.size() > 1;
    }

    /** The verdicts by which one bracket is decided so and the other alternatives go. */
    public Map<Integer, Verdict> take(int bracket, Verdict verdict) {
        var verdicts = all(Verdict.DELETE);
        verdicts.replace(bracket, verdict);
        return verdicts;
    }

    /** The same verdict on every choice: {@link Verdict#DELETE} takes none of them. */
    public Map<Integer, Verdict> all(Verdict verdict) {
        var verdicts = new LinkedHashMap<Integer, Verdict>();
        choices.forEach(choice -> verdicts.put(choice.bracket(), verdict));
        return verdicts;
    }
}
