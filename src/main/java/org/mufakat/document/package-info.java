/** Files that people already use, in and out: plain text and CSV. */
package org.mufakat.document;
