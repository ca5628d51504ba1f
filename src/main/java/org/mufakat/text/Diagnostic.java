package org.mufakat.text;

import java.util.Optional;

/**
 * Something in a text that is probably not meant so.
 *
 * @param paragraph
 *            from 0
 * @param at
 *            UTF-16 unit in that paragraph
 * @param problem
 *            what is wrong
 * @param written
 *            the sign or name as typed
 * @param meant
 *            the known name that a mistyped one is close to, empty for other problems or where none is close
 */
public record Diagnostic(int paragraph, int at, Problem problem, String written, Optional<String> meant) {}
