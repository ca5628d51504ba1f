/** The sheet that the text stands on: the editor with its brackets and gutter, what is found and dragged in it. */
package org.mufakat.ui.consensus.paper;
