package org.mufakat.ui.overview;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.text.Standing;
import org.mufakat.ui.control.Role;

/** The sign and colour of how far a paragraph is, as beside the text. */
final class Standings {
    private Standings() {}

    static Optional<Feather> icon(Standing standing) {
        return switch (standing) {
            case NONE, BRACKETED -> Optional.empty();
            case NOT_DISCUSSED -> Optional.of(Feather.MINUS);
            case UNDER_DISCUSSION -> Optional.of(Feather.MORE_HORIZONTAL);
            case RESERVE -> Optional.of(Feather.FLAG);
            case CONTRADICTED -> Optional.of(Feather.ALERT_TRIANGLE);
            case PENDING -> Optional.of(Feather.CLOCK);
            case AGREED_IN_INFORMALS, AGREED_WITHIN_GROUP, AGREED_AD_REFERENDUM -> Optional.of(Feather.CHECK);
            case AGREED -> Optional.of(Feather.CHECK_CIRCLE);
            case ADOPTED -> Optional.of(Feather.AWARD);
            case REOPENED -> Optional.of(Feather.ROTATE_CCW);
        };
    }

    static Role role(Standing standing) {
        return switch (standing) {
            case NONE, NOT_DISCUSSED, UNDER_DISCUSSION -> Role.SECONDARY;
            case BRACKETED, RESERVE, CONTRADICTED, REOPENED -> Role.BRACKETED;
            case PENDING, AGREED_AD_REFERENDUM -> Role.ACCENT;
            case AGREED_IN_INFORMALS, AGREED_WITHIN_GROUP, AGREED, ADOPTED -> Role.AGREED;
        };
    }
}
