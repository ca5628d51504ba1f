/** The text view: a negotiating text as one document, with its brackets, marks, revisions and what stays beside it. */
package org.mufakat.ui.consensus;
