/** Cards that open over the text and ask something, and the fields that they share. */
package org.mufakat.ui.consensus.card;
