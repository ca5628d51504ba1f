package org.mufakat.app.overview;

import org.mufakat.domain.Comment;

/**
 * A thread of comments that nobody settled.
 *
 * @param opening the comment that opened it
 * @param answers how many answers it has
 * @param mine whether it is assigned to the person who looks, or begun by them and assigned to nobody
 * @param fresh whether somebody else wrote in it since that person last looked
 */
public record OpenThread(Comment opening, int answers, boolean mine, boolean fresh) {}
