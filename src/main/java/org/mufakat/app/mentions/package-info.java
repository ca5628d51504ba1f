/** Which passages of a text speak of which support, what the text does not mention, and what no record backs. */
package org.mufakat.app.mentions;
