package org.mufakat.ui.consensus.paper;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.mufakat.text.Admitted;

/** Words on their way from the keyboard into the text; some systems type a character outside the BMP in two halves. */
final class Keystrokes {
    private static final Duration LONGEST_BETWEEN_HALVES = Duration.millis(100);

    private final PauseTransition waiting = new PauseTransition(LONGEST_BETWEEN_HALVES);
    private Optional<Character> half = Optional.empty();

    /** Keystrokes; {@code alone} takes a half whose other one did not come. */
    Keystrokes(Consumer<String> alone) {
        waiting.setOnFinished(over -> half.ifPresent(high -> {
            half = Optional.empty();
            alone.accept(high.toString());
        }));
    }

    /** What may go in of some words now; absent while the other half is waited for. */
    Optional<Admitted> take(String words) {
        String all = half.map(high -> high.toString() + words).orElse(words);
        boolean first = half.isEmpty() && words.length() == 1 && Character.isHighSurrogate(words.charAt(0));
        half = first ? Optional.of(words.charAt(0)) : Optional.empty();
        if (first) {
            waiting.playFromStart();
            return Optional.empty();
        }
        waiting.stop();
        return Optional.of(Admitted.of(all));
    }
}
