package org.mufakat.domain;

import java.util.Optional;

/**
 * What we want to read in a bracket or paragraph; it never leaves the delegation.
 *
 * @param id its identity
 * @param about the bracket or paragraph
 * @param prefer what we prefer
 * @param canLiveWith what we can live with
 * @param never what we can never accept
 * @param authority on whose authority
 * @param reason why a bracket of ours stands, absent when not said
 * @param reasonNote what else is to be said about why it stands
 */
public record OurLanguage(Id<OurLanguage> id, Anchor about, String prefer, String canLiveWith, String never,
        String authority, Optional<StandingReason> reason, String reasonNote) implements Entry {}
