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
        out.println(seen(sentence(label)));
    }

    /** Says a sentence among the errors. */
    void complain(String key, String... arguments) {
        err.println("mufakat: " + seen(sentence(key, List.of(arguments))));
    }

    /** On one line, and without the signs by which a file from elsewhere could steer the reader's terminal. */
    private static String seen(String words) {
        return words.replaceAll("[\\n\\r\\t]+", " ").replaceAll("\\p{Cc}", "\uFFFD");
    }

    /** A label as a sentence; an argument that begins with @ is itself a key. */
    String sentence(Label label) {
        return sentence(label.key(), label.arguments());
    }

    /** The words of a key with what they mention. */
    String sentence(String key, List<String> arguments) {
        return messages.text(key, arguments.stream()
                .map(each -> each.startsWith("@") && messages.keys().contains(each.substring(1))
                        ? messages.text(each.substring(1))
                        : each)
                .toArray());
    }
}
