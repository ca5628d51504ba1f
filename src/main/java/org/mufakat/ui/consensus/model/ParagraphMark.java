package org.mufakat.ui.consensus.model;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.Standing;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** The mark beside a paragraph: how far it is agreed, or what stands in the way. */
public enum ParagraphMark {
    /** None: a title or heading that nobody discusses, or a text whose marks are not shown. */
    NONE(Optional.empty(), Role.SECONDARY),
    /** Nobody has discussed it. */
    NOT_DISCUSSED(Optional.of(Feather.MINUS), Role.SECONDARY),
    /** It is being discussed. */
    UNDER_DISCUSSION(Optional.of(Feather.MORE_HORIZONTAL), Role.SECONDARY),
    /** Something is open in it. */
    BRACKETED(Optional.empty(), Role.BRACKETED),
    /** A delegation reserves its position. */
    RESERVE(Optional.of(Feather.FLAG), Role.BRACKETED),
    /** It says that it is agreed, and something is open in it. */
    CONTRADICTED(Optional.of(Feather.ALERT_TRIANGLE), Role.BRACKETED),
    /** It waits for a delegation. */
    PENDING(Optional.of(Feather.CLOCK), Role.ACCENT),
    /** Agreed in informals. */
    AGREED_IN_INFORMALS(Optional.of(Feather.CHECK), Role.AGREED),
    /** Agreed within the group. */
    AGREED_WITHIN_GROUP(Optional.of(Feather.CHECK), Role.AGREED),
    /** Agreed ad referendum. */
    AGREED_AD_REFERENDUM(Optional.of(Feather.CHECK), Role.ACCENT),
    /** Agreed. */
    AGREED(Optional.of(Feather.CHECK_CIRCLE), Role.AGREED),
    /** Adopted. */
    ADOPTED(Optional.of(Feather.AWARD), Role.AGREED),
    /** It was agreed and then edited. */
    REOPENED(Optional.of(Feather.ROTATE_CCW), Role.BRACKETED);

    private final Optional<Feather> icon;
    private final Role role;

    ParagraphMark(Optional<Feather> icon, Role role) {
        this.icon = icon;
        this.role = role;
    }

    /** Its icon; absent when the mark is written. */
    public Optional<Feather> icon() {
        return icon;
    }

    /** Its colour. */
    public Role role() {
        return role;
    }

    /** The key of its words. */
    public String key() {
        return Words.key("text.mark.", this);
    }

    /** The mark of a paragraph of the working copy. */
    static ParagraphMark of(ParagraphKind kind, ParagraphStatus status, boolean pending, ParsedParagraph parsed) {
        return valueOf(Standing.of(kind, status, pending, parsed).name());
    }
}
