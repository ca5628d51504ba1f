/** The comments beside an item, and where one is written. */
package org.mufakat.ui.agenda.comments;
