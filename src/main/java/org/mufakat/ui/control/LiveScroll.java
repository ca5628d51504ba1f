package org.mufakat.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A pane that scrolls and always paints what it holds: another page, what was folded, the place it was scrolled to. */
public class LiveScroll extends ScrollPane {
    /** A pane without content yet. */
    public LiveScroll() {}

    /** A pane over this content. */
    public LiveScroll(Node content) {
        super(content);
    }

    /** The skin keeps its viewport as a bitmap, which could still show what stood there a moment ago. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Optional.ofNullable(lookup(".viewport")).ifPresent(viewport -> viewport.setCache(false));
    }
}
