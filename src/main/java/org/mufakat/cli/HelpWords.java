package org.mufakat.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.mufakat.app.Messages;

/** The words of the commands' help, under the keys by which picocli asks for them. */
final class HelpWords extends ResourceBundle {

    private static final String FAMILY = "cli.help.";
    private static final String HEADING = "heading.";
    private static final String ARGUMENT = "argument.";

    private final Map<String, String> words = new HashMap<>();

    HelpWords(Messages messages) {
        for (String key : messages.keys()) {
            if (key.startsWith(FAMILY)) {
                words.put(asked(key.substring(FAMILY.length())), messages.text(key));
            }
        }
    }

    private static String asked(String name) {
        if (name.startsWith(HEADING)) {
            return "usage." + name.substring(HEADING.length()) + "Heading";
        } else if (name.startsWith(ARGUMENT)) {
            return name.substring(ARGUMENT.length());
        }
        return (name.equals("mufakat") ? "mufakat" : "mufakat." + name) + ".usage.description";
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
