package org.mufakat.ui.consensus.model;

import org.mufakat.text.Bracket;
import org.mufakat.text.Choice;

/**
 * A bracket that a person can decide, with what was noted about it.
 *
 * @param choice what can be chosen
 * @param bracket the bracket
 * @param subject what is noted about it
 * @param voices who holds what on it
 */
public record NotedChoice(Choice choice, Bracket bracket, Subject subject, Voices voices) {
    /** What a tick on it is kept by. */
    Tick tick() {
        return new Tick(subject.paragraph().id(), subject.bracket().orElseThrow());
    }
}
