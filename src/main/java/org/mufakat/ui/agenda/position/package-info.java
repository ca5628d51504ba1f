/** Our position on an item: its fields, their versions, what they are linked with, and the speaking note. */
package org.mufakat.ui.agenda.position;
