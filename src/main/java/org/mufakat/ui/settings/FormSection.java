package org.mufakat.ui.settings;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.ui.control.FieldScroll;

/**
 * The fields of the one entry of a section.
 *
 * @param <T> the entry
 */
final class FormSection<T extends Entry> implements SectionPane {
    private final Function<Dossier, Optional<T>> which;
    private final EntryForm<T> form;
    private final FieldScroll node = new FieldScroll();

    FormSection(Function<Dossier, Optional<T>> which, EntryForm<T> form) {
        this.which = which;
        this.form = form;
        node.setContent(form);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Dossier seen) {
        which.apply(seen).ifPresent(form::show);
    }
}
