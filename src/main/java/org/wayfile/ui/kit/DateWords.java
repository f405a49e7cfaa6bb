package org.wayfile.ui.kit;

import java.util.List;
import java.util.stream.Stream;

/** The names of months and weekdays a person may type, English and Spanish, from three letters on. */
final class DateWords {

    private static final int SHORTEST = 3;
    private static final List<String> ENGLISH = List.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december");
    private static final List<String> SPANISH = List.of(
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre");
    private static final List<String> WEEKDAYS = List.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lunes", "martes",
            "miércoles", "miercoles", "jueves", "viernes", "sábado", "sabado", "domingo");

    private DateWords() {}

    static boolean isMonth(String word) {
        return month(word) > 0;
    }

    /** 1 to 12; 0 when the word is no month. "mar" is March: a weekday is never needed to read a date. */
    static int month(String word) {
        if (word.equals("setiembre") || word.equals("sept")) {
            return 9;
        }
        return Stream.of(ENGLISH, SPANISH)
                .mapToInt(names -> 1 + place(names, word))
                .filter(at -> at > 0)
                .findFirst()
                .orElse(0);
    }

    static boolean isWeekday(String word) {
        return place(WEEKDAYS, word) >= 0;
    }

    private static int place(List<String> names, String word) {
        for (int i = 0; word.length() >= SHORTEST && i < names.size(); i++) {
            if (names.get(i).startsWith(word)) {
                return i;
            }
        }
        return -1;
    }
}
