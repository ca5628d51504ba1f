package org.mufakat.domain;

/**
 * What a package would do with one bracket.
 *
 * @param paragraph the paragraph that holds the bracket
 * @param bracket the bracket and what stands around it
 * @param words the words that would stand in its place; empty when it would go
 */
public record Decision(Id<Paragraph> paragraph, Passage bracket, String words) {}
