package org.mufakat.app;

import com.ibm.icu.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern of words as it was read once, to be filled with arguments; from any thread. */
sealed interface MessageForm {
    /** The words with the arguments in their places. */
    String fill(Object[] arguments);

    /** Reads a pattern; its plain places are filled without ICU, whose first call takes a third of a second. */
    static MessageForm of(String pattern, Locale locale) {
        Matcher place = Plain.PLACE.matcher(pattern);
        String rest = place.replaceAll("");
        if (rest.contains("{") || rest.contains("''")) {
            return new Chosen(new MessageFormat(pattern, locale));
        }
        List<String> between = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int from = 0;
        for (place.reset(); place.find(); from = place.end()) {
            between.add(pattern.substring(from, place.start()));
            places.add(Integer.valueOf(place.group(1)));
        }
        return new Plain(between, places, pattern.substring(from), locale);
    }

    /** Words with an argument behind each piece but the last. */
    record Plain(List<String> between, List<Integer> places, String last, Locale locale) implements MessageForm {
        private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

        @Override
        public String fill(Object[] arguments) {
            var words = new StringBuilder();
            for (int i = 0; i < places.size(); i++) {
                words.append(between.get(i)).append(shown(arguments[places.get(i)]));
            }
            return words.append(last).toString();
        }

        private String shown(Object argument) {
            return argument instanceof Number ? NumberFormat.getInstance(locale).format(argument) : argument.toString();
        }
    }

    /** Words of which the arguments choose the form. */
    record Chosen(MessageFormat format) implements MessageForm {
        private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

        @Override
        public String fill(Object[] arguments) {
            synchronized (format) {
                return format.format(Arrays.stream(arguments).map(Chosen::counted).toArray());
            }
        }

        // A label keeps its arguments as text; a count among them must choose the plural form all the same.
        private static Object counted(Object argument) {
            return argument instanceof String text && COUNT.matcher(text).matches() ? Long.valueOf(text) : argument;
        }
    }
}
