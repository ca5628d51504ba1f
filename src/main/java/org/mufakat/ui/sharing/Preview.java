package org.mufakat.ui.sharing;

import java.util.List;
import java.util.Map;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.KeptBack;

/**
 * What would leave, and what would stay.
 *
 * @param lines what would leave, set to be read
 * @param file the beginning of the file itself
 * @param size how many bytes the file has
 * @param counts how many entries of each kind would leave; of paragraphs those that are agreed by themselves
 * @param circulated which revision of each text would leave, by name and day; none where the working copies leave
 * @param kept what stays
 */
record Preview(List<PreviewLine> lines, String file, long size, Map<EntryType, Integer> counts, List<String> circulated,
        KeptBack kept) {}
