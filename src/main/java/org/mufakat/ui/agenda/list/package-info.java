/** The list of items: what is shown of each, in which order, dragging, and acts on several at once. */
package org.mufakat.ui.agenda.list;
