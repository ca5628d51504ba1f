/**
 * Negotiating text as pure functions on strings and records: brackets, attribution, statuses, statements, numbers.
 */
package org.mufakat.text;
