package org.mufakat.text;

import java.util.Optional;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;

/** How far a paragraph is agreed, or what stands in the way: from its words, its status and whom it waits for. */
public enum Standing {
    /** None: a title, heading or footnote that nobody discusses. */
    NONE,
    /** Nobody has discussed it. */
    NOT_DISCUSSED,
    /** It is being discussed. */
    UNDER_DISCUSSION,
    /** Something is open in it. */
    BRACKETED,
    /** A delegation reserves its position. */
    RESERVE,
    /** It says that it is agreed, and something is open in it. */
    CONTRADICTED,
    /** It waits for a delegation. */
    PENDING,
    /** Agreed in informals. */
    AGREED_IN_INFORMALS,
    /** Agreed within the group. */
    AGREED_WITHIN_GROUP,
    /** Agreed ad referendum. */
    AGREED_AD_REFERENDUM,
    /** Agreed. */
    AGREED,
    /** Adopted. */
    ADOPTED,
    /** It was agreed and then edited. */
    REOPENED;

    /** How far a paragraph is, of that kind, status and words; {@code pending} where it was recorded that it waits. */
    public static Standing of(ParagraphKind kind, ParagraphStatus status, boolean pending, ParsedParagraph parsed) {
        if (!parsed.open().isEmpty()) {
            boolean says = isAgreement(status) || parsed.stated().isPresent();
            return says ? CONTRADICTED : hasReserve(parsed) ? RESERVE : BRACKETED;
        }
        if (pending || !parsed.pending().isEmpty()) {
            return PENDING;
        }
        return recorded(status, parsed).orElse(kind.isAgreedByItself() ? NOT_DISCUSSED : NONE);
    }

    /** Whether a status says that the paragraph is agreed, however far. */
    public static boolean isAgreement(ParagraphStatus status) {
        return status != ParagraphStatus.REOPENED && status.compareTo(ParagraphStatus.AGREED_IN_INFORMALS) >= 0;
    }

    /** Whether nothing stands in the way any more: it is agreed, at least ad referendum. */
    public boolean isAgreed() {
        return this == AGREED_AD_REFERENDUM || this == AGREED || this == ADOPTED;
    }

    /** Whether something is open in its words. */
    public boolean isOpen() {
        return this == BRACKETED || this == RESERVE || this == CONTRADICTED;
    }

    private static boolean hasReserve(ParsedParagraph parsed) {
        for (OpenPoint point : parsed.open()) {
            if (point.kind() == BracketKind.RESERVE) {
                return true;
            }
        }
        return false;
    }

    /** What the paragraph's status says, or where there is none yet, its own words. */
    private static Optional<Standing> recorded(ParagraphStatus status, ParsedParagraph parsed) {
        return switch (status) {
            case NOT_DISCUSSED -> switch (parsed.status()) {
                case BRACKETED, CLEAR -> Optional.empty();
                case AGREED_IN_INFORMALS -> Optional.of(AGREED_IN_INFORMALS);
                case AGREED_WITHIN_GROUP -> Optional.of(AGREED_WITHIN_GROUP);
                case AGREED_AD_REFERENDUM -> Optional.of(AGREED_AD_REFERENDUM);
                case AGREED -> Optional.of(AGREED);
                case ADOPTED -> Optional.of(ADOPTED);
            };
            case UNDER_DISCUSSION -> Optional.of(UNDER_DISCUSSION);
            case AGREED_IN_INFORMALS -> Optional.of(AGREED_IN_INFORMALS);
            case AGREED_WITHIN_GROUP -> Optional.of(AGREED_WITHIN_GROUP);
            case AGREED_AD_REFERENDUM -> Optional.of(AGREED_AD_REFERENDUM);
            case AGREED -> Optional.of(AGREED);
            case ADOPTED -> Optional.of(ADOPTED);
            case REOPENED -> Optional.of(REOPENED);
        };
    }
}
