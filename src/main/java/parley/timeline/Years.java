package parley.timeline;

import java.time.LocalDate;

/** A run of whole years, both ends included. */
public record Years(int first, int last) {

    LocalDate firstDay() {
        return LocalDate.of(first, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(last, 12, 31);
    }

    /** How many years these are. */
    public int count() {
        return last - first + 1;
    }

    boolean has(LocalDate day) {
        return first <= day.getYear() && day.getYear() <= last;
    }
}
