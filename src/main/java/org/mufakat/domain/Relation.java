package org.mufakat.domain;

import java.util.List;
import java.util.function.Function;

/** By what entries of a kind are looked up together: the positions on an item, the paragraphs of a text. */
enum Relation {
    POSITION_ON_ITEM(EntryType.POSITION, (Position position) -> List.of(position.item())),
    CONTRIBUTION_ON_ITEM(EntryType.CONTRIBUTION, (Contribution contribution) -> List.of(contribution.item())),
    ITEM_OF_MEETING(EntryType.AGENDA_ITEM, (AgendaItem item) -> List.of(item.meeting())),
    PARAGRAPH_OF_TEXT(EntryType.PARAGRAPH, (Paragraph paragraph) -> List.of(paragraph.text())),
    REVISION_OF_TEXT(EntryType.REVISION, (Revision revision) -> List.of(revision.text())),
    PACKAGE_OF_TEXT(EntryType.BRACKET_PACKAGE, (BracketPackage offer) -> List.of(offer.text())),
    COMMENT_ABOUT(EntryType.COMMENT, (Comment comment) -> List.of(comment.about().entry())),
    STANCE_ABOUT(EntryType.STANCE, (Stance stance) -> List.of(stance.about().entry())),
    LINK_OF(EntryType.LINK, (Link link) -> List.of(link.from().entry(), link.to().entry())),
    OUR_LANGUAGE_ABOUT(EntryType.OUR_LANGUAGE, (OurLanguage language) -> List.of(language.about().entry())),
    INSTRUCTION_ABOUT(EntryType.INSTRUCTION, (Instruction instruction) -> instruction.about().map(Anchor::entry)
            .<List<Id<?>>>map(List::of).orElse(List.of()));

    private final EntryType type;
    private final Function<Entry, List<? extends Id<?>>> key;

    @SuppressWarnings("unchecked")
    <T extends Entry> Relation(EntryType type, Function<T, List<? extends Id<?>>> key) {
        this.type = type;
        this.key = (Function<Entry, List<? extends Id<?>>>) (Function<?, ?>) key;
    }

    EntryType type() {
        return type;
    }

    List<? extends Id<?>> keys(Entry entry) {
        return key.apply(entry);
    }
}
