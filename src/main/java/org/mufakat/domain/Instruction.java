package org.mufakat.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What the capital told us; it never leaves the delegation.
 *
 * @param id its identity
 * @param receivedAt when it came
 * @param sender who sent it
 * @param words the exact words
 * @param about the item or paragraph it is about, absent when it is general
 * @param done whether it was carried out
 */
public record Instruction(Id<Instruction> id, Instant receivedAt, String sender, String words, Optional<Anchor> about,
        boolean done) implements Entry {}
