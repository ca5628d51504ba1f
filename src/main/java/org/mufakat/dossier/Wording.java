package org.mufakat.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Form;
import org.mufakat.domain.Names;
import org.mufakat.domain.Part;
import org.mufakat.text.Folding;

/** The words in an entry. */
final class Wording {

    private Wording() {}

    /** All words of an entry as a search compares them, a line a component. */
    static String folded(Entry entry) {
        var words = new StringBuilder();
        for (Part part : entry.type().shape().parts()) {
            each(part.form(), part.of(entry), each -> words.append(each).append('\n'));
        }
        return Folding.fold(words.toString());
    }

    /** The words in one component of an entry. */
    static List<String> of(Part part, Entry entry) {
        List<String> words = new ArrayList<>();
        each(part.form(), part.of(entry), words::add);
        return words;
    }

    /**
     * Checks that nothing stands in a change-set that no file could hold: NUL, or half of a surrogate pair.
     *
     * @throws BrokenRule {@code rule.character} with the component in which it stands, if there is one
     */
    static void check(ChangeSet set) {
        check("author", set.author());
        set.label().arguments().forEach(argument -> check("label", argument));
        for (Change change : set.changes()) {
            if (change instanceof Change.Put put) {
                for (Part part : put.type().shape().parts()) {
                    each(part.form(), part.of(put.entry()), words -> check(part.name(), words));
                }
            }
        }
    }

    private static void check(String where, String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean pair = Character.isHighSurrogate(unit) && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (pair) {
                at++;
            } else if (unit == 0 || Character.isSurrogate(unit)) {
                throw new BrokenRule("rule.character", where);
            }
        }
    }

    private static void each(Form form, Object value, Consumer<String> sink) {
        switch (form) {
            case Form.Scalar scalar when scalar.type() == String.class -> {
                if (!((String) value).isEmpty()) {
                    sink.accept((String) value);
                }
            }
            case Form.Maybe maybe -> ((Optional<?>) value).ifPresent(present -> each(maybe.form(), present, sink));
            case Form.Listed list -> ((List<?>) value).forEach(each -> each(list.form(), each, sink));
            case Form.Named names -> ((Names) value).byLanguage().values().forEach(sink);
            case Form.Nested nested -> nested.shape().parts().forEach(part -> each(part.form(), part.of(value), sink));
            case Form.Scalar scalar -> {
            }
            case Form.Reference reference -> {
            }
        }
    }
}
