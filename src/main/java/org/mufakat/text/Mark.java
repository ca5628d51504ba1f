package org.mufakat.text;

/** Characters of a paragraph that are more than words: a sign, a label, names, a status. */
record Mark(int start, int end, RunKind kind) {}
