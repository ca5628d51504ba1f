package org.mufakat.ui.agenda.position;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;

/** A field whose words follow the dossier, and the dossier them; what did not change keeps its caret. */
public final class BoundText {
    private final TextInputControl control;
    private boolean showing;

    public BoundText(TextInputControl control, boolean readOnly, Consumer<String> typed) {
        this.control = control;
        control.setEditable(!readOnly);
        control.textProperty().addListener((value, before, now) -> {
            if (!showing) {
                typed.accept(now);
            }
        });
    }

    /** Shows the words of the dossier, unless these are on the screen already. */
    public void show(String words) {
        show(words, words::equals);
    }

    /** Shows the words of the dossier, unless what is on the screen means the same. */
    public void show(String words, Predicate<String> meansTheSame) {
        String shown = control.getText();
        if (meansTheSame.test(shown)) {
            return;
        }
        int most = Math.min(shown.length(), words.length());
        int start = 0;
        while (start < most && shown.charAt(start) == words.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < most - start
                && shown.charAt(shown.length() - 1 - same) == words.charAt(words.length() - 1 - same)) {
            same++;
        }
        showing = true;
        control.replaceText(start, shown.length() - same, words.substring(start, words.length() - same));
        showing = false;
    }
}
