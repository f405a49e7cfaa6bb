package org.wayfile.domain.interview.civics;

/** How far two words are apart in spelling: insertions, deletions, replacements and swaps of neighbours. */
final class Spelling {

    private Spelling() {}

    /**
     * Whether one word may be the other misspelt: one mistake from five letters on, two from eight. Figures and the
     * first letter must be right.
     */
    static boolean near(String typed, String wanted) {
        int length = wanted.length();
        if (length < 5 || Character.isDigit(wanted.charAt(0)) || typed.isEmpty()
                || typed.charAt(0) != wanted.charAt(0)) {
            return false;
        }
        return distance(typed, wanted) <= (length < 8 ? 1 : 2);
    }

    /** The optimal string alignment distance (Damerau 1964, restricted). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
