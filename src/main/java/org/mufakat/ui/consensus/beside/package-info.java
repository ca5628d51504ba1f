/** What stands beside the text: the paragraph's fields, what stands in the way, our language, packages, its story. */
package org.mufakat.ui.consensus.beside;
