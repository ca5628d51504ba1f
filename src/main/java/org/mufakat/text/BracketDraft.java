package org.mufakat.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A bracket while the brackets beside it are not yet known, on which its kind and group depend. */
final class BracketDraft {

    private final int number;
    private final Signs.Sign opening;
    private final Signs.Sign closing;
    private final Head head;
    private final Optional<Behind> behind;
    private final int depth;
    private final OptionalInt parent;
    private final BracketKind alone;
    private final List<String> by;
    private OptionalInt group = OptionalInt.empty();

    BracketDraft(int number, Signs.Sign opening, Signs.Sign closing, Head head, Optional<Behind> behind, int depth,
            OptionalInt parent, BracketKind alone) {
        this.number = number;
        this.opening = opening;
        this.closing = closing;
        this.head = head;
        this.behind = behind;
        this.depth = depth;
        this.parent = parent;
        this.alone = alone;
        this.by = behind.isPresent() ? NameList.joined(head.by(), behind.get().by()) : head.by();
    }

    /** Its place among all brackets that are written. */
    int number() {
        return number;
    }

    Signs.Sign opening() {
        return opening;
    }

    Signs.Sign closing() {
        return closing;
    }

    Head head() {
        return head;
    }

    int depth() {
        return depth;
    }

    OptionalInt parent() {
        return parent;
    }

    OptionalInt group() {
        return group;
    }

    void join(int number) {
        group = OptionalInt.of(number);
    }

    Optional<Behind> behind() {
        return behind;
    }

    /** Behind the closing sign and the attribution behind it. */
    int end() {
        return behind.isPresent() ? behind.get().end() : closing.at() + 1;
    }

    boolean canBeAlternative() {
        return !opening.brace() && switch (alone) {
            case WORDING, ALTERNATIVES, OPTION -> true;
            case RESERVE, GAP, DELETION, CITATION, NOTE -> false;
        };
    }

    BracketKind kind() {
        if (alone == BracketKind.WORDING && group.isPresent()) {
            return BracketKind.ALTERNATIVES;
        }
        return alone == BracketKind.WORDING && head.noText() ? BracketKind.DELETION : alone;
    }

    List<String> by() {
        return by;
    }

    List<String> contra() {
        return behind.map(Behind::contra).orElse(List.of());
    }

    Bracket bracket(OptionalInt parentInList) {
        return new Bracket(kind(), by(), contra(), new Place(opening.paragraph(), opening.at()),
                new Place(closing.paragraph(), end()), new Place(opening.paragraph(), head.bodyStart()),
                new Place(closing.paragraph(), closing.at()), depth, parentInList, group, head.label());
    }
}
