package org.mufakat.ui.comments;

import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Whereabouts;
import org.mufakat.ui.control.Words;

/** What the places of comments are called and marked in the language of the window. */
final class Places {
    private Places() {}

    /** The name of a place with what stands there. */
    static String called(Words words, Whereabouts where) {
        String name = switch (where.kind()) {
            case ITEM -> words.text("comments.where.item", where.name());
            case TEXT, OTHER -> where.name();
            case SUPPORT -> words.text("comments.where.support", where.name());
        };
        return where.kind() == Whereabouts.Kind.OTHER
                ? words.text("comments.where.other")
                : where.title().isBlank() ? name : name + " · " + where.title();
    }

    /** The name of a kind of places. */
    static ObservableValue<String> kind(Words words, Whereabouts.Kind kind) {
        return words.bind(Words.key("comments.kind.", kind));
    }

    /** The sign of a kind of places, as in the rail. */
    static Feather icon(Whereabouts.Kind kind) {
        return switch (kind) {
            case ITEM -> Feather.LIST;
            case TEXT -> Feather.FILE_TEXT;
            case SUPPORT -> Feather.LAYERS;
            case OTHER -> Feather.MESSAGE_SQUARE;
        };
    }
}
