package org.mufakat.text;

/** How many letters are put in, left out, replaced or swapped with their neighbour between two words. */
public final class EditDistance {

    private EditDistance() {}

    /** Whether there are no more than so many. */
    public static boolean within(String one, String other, int allowed) {
        return Math.abs(one.length() - other.length()) <= allowed && of(one, other) <= allowed;
    }

    private static int of(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int replaced = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                table[i][j] = swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
            }
        }
        return table[one.length()][other.length()];
    }
}
