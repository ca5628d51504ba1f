package org.mufakat.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of entries, in the order in which they are written: what others refer to comes first. */
public enum EntryType {
    /** The front of the dossier. */
    COVER(Cover.class, "cover"),
    /** Delegations. */
    DELEGATION(Delegation.class, "delegations"),
    /** Programme areas. */
    PROGRAMME_AREA(ProgrammeArea.class, "programmeAreas"),
    /** Kinds of support. */
    SUPPORT_KIND(SupportKind.class, "supportKinds"),
    /** Ministries and agencies. */
    CONTRIBUTOR(Contributor.class, "contributors"),
    /** Meetings. */
    MEETING(Meeting.class, "meetings"),
    /** Agenda items. */
    AGENDA_ITEM(AgendaItem.class, "agendaItems"),
    /** Our positions. */
    POSITION(Position.class, "positions"),
    /** Contributions. */
    CONTRIBUTION(Contribution.class, "contributions"),
    /** Instructions. */
    INSTRUCTION(Instruction.class, "instructions"),
    /** Texts. */
    CONSENSUS_TEXT(ConsensusText.class, "texts"),
    /** Paragraphs. */
    PARAGRAPH(Paragraph.class, "paragraphs"),
    /** Revisions. */
    REVISION(Revision.class, "revisions"),
    /** Our language. */
    OUR_LANGUAGE(OurLanguage.class, "ourLanguage"),
    /** Packages. */
    BRACKET_PACKAGE(BracketPackage.class, "packages"),
    /** Support records. */
    SUPPORT_RECORD(SupportRecord.class, "supportRecords"),
    /** Stances. */
    STANCE(Stance.class, "stances"),
    /** Comments. */
    COMMENT(Comment.class, "comments"),
    /** What belongs together. */
    LINK(Link.class, "links"),
    /** Ways of looking at the support records. */
    NAMED_VIEW(NamedView.class, "namedViews");

    private static final Map<Class<?>, EntryType> BY_CLASS = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(EntryType::entryClass, Function.identity()));

    private final Class<? extends Record> entryClass;
    private final String plural;
    private final Shape shape;

    <T extends Record & Entry> EntryType(Class<T> entryClass, String plural) {
        this.entryClass = entryClass;
        this.plural = plural;
        this.shape = new Shape(entryClass);
    }

    /** The kind to which entries of that class belong. */
    public static EntryType of(Class<?> entryClass) {
        EntryType type = BY_CLASS.get(entryClass);
        if (type == null) {
            throw new IllegalArgumentException(entryClass + " is no entry");
        }
        return type;
    }

    /** The kind of that name in files, such as {@code agenda-item}; absent for an unknown name. */
    public static Optional<EntryType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.label().equals(name)).findFirst();
    }

    /** Whether comments, links and the like can be about its entries. */
    public boolean canBeMeant() {
        return this != LINK && this != NAMED_VIEW;
    }

    /** The record class of its entries. */
    public Class<? extends Record> entryClass() {
        return entryClass;
    }

    /** The components of its entries. */
    public Shape shape() {
        return shape;
    }

    /** Its name in files, such as {@code agenda-item}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of its list in a bundle, such as {@code agendaItems}. */
    public String plural() {
        return plural;
    }

    /** The name of its table in the dossier file, such as {@code agenda_item}. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
