/** Sentences and their parts, and what general words in them mean, in each language that the program knows. */
package org.mufakat.text.clauses;
