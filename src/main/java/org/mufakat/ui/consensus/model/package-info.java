/** What the text view knows and does, without a control: the text as it stands, what is decided, noted, pasted, moved. */
package org.mufakat.ui.consensus.model;
