package org.mufakat.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/** What a node stands in. */
public final class Enclosing {
    private Enclosing() {}

    /** The node and those around it, from within; none for no node. */
    public static Stream<Node> of(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }

    /** The innermost of them that is of that kind; absent where none is. */
    public static <T> Optional<T> first(Node node, Class<T> kind) {
        return of(node).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
