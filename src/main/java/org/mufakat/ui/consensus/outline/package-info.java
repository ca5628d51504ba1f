/** The headings and paragraphs at a glance, and who holds what open. */
package org.mufakat.ui.consensus.outline;
