package org.mufakat.cli;

import java.io.PrintWriter;
import java.util.List;
import org.mufakat.app.Messages;
import org.mufakat.domain.Label;
import org.mufakat.dossier.Desk;

/**
 * Where a command is asked and answers.
 *
 * @param out for results
 * @param err for errors
 * @param messages the words, in the reader's language
 * @param desk who sits here, with the clock
 */
public record Terminal(PrintWriter out, PrintWriter err, Messages messages, Desk desk) {

    /** Says a sentence among the results. */
    void say(String key, Object... arguments) {
        out.println(seen(messages.text(key, arguments)));
    }

    /** Says a label among the results. */
    void say(Label label) {
        out.println(seen(messages.sentence(label)));
    }

    /** Says a sentence among the errors. */
    void complain(String key, String... arguments) {
        err.println("mufakat: " + seen(messages.sentence(new Label(key, List.of(arguments)))));
    }

    /** On one line, and without the signs by which a file from elsewhere could steer the reader's terminal. */
    private static String seen(String words) {
        return words.replaceAll("[\\n\\r\\t]+", " ").replaceAll("\\p{Cc}", "\uFFFD");
    }
}
