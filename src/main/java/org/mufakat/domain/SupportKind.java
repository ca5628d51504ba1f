package org.mufakat.domain;

/**
 * A kind of support, from the dossier's own list.
 *
 * @param id its identity
 * @param rank its place in the list
 * @param name what it is called, such as capacity building
 */
public record SupportKind(Id<SupportKind> id, @Disclosed(Audience.GROUP) Rank rank,
        @Disclosed(Audience.GROUP) Names name) implements Entry, Ranked {}
