package org.wayfile.store.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The code on the printed recovery sheet: eight groups of five characters. Four of each group are random (160 bits in
 * all), the fifth is a check character that names the group that was mistyped. Letters that look like digits are read as
 * digits (Crockford's base 32).
 */
public final class RecoveryCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 8;
    private static final int CHECKED = 4;
    private static final int[] WEIGHTS = {1, 3, 5, 11};

    private RecoveryCode() {}

    /** A new random code, "7KQ2M-…". */
    public static String random() {
        SecureRandom random = new SecureRandom();
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < CHECKED; i++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            groups.add(text.append(check(text, group)).toString());
        }
        return String.join("-", groups);
    }

    /**
     * The check character: a weighted sum. Odd weights see every single wrong character; neighbours with weights two or
     * six apart see every swap but that of two characters 16 apart; the group's number sees a group in a wrong place.
     */
    private static char check(CharSequence text, int group) {
        int sum = 9 * (group + 1);
        for (int i = 0; i < CHECKED; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    /** The typed text in the form it was made: upper case, groups parted by dashes, O read as 0, I and L as 1. */
    public static String tidy(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.replaceAll("(.{5})(?!$)", "$1-");
    }

    /** Whether the text has the length and letters of a code; passphrases hardly ever do. */
    public static boolean looksLikeOne(String typed) {
        String tidy = tidy(typed);
        return tidy.length() == GROUPS * (CHECKED + 1) + GROUPS - 1
                && tidy.replace("-", "").chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** The numbers of the groups (from 1) that are mistyped; empty when all are right. */
    public static List<Integer> wrongGroups(String typed) {
        String[] groups = tidy(typed).split("-");
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            String group = i < groups.length ? groups[i] : "";
            boolean right = group.length() == CHECKED + 1
                    && group.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                    && group.charAt(CHECKED) == check(group, i);
            if (!right) {
                wrong.add(i + 1);
            }
        }
        return wrong;
    }
}
