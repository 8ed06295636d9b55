package org.placewright.core.code;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.placewright.core.time.CollectionYear;

/**
 * The sex of a child: the SEX column, which was coded 1 and 2 up to 2023-24 and M, F and U from 2024-25.
 *
 * <p>Source: SSDA903 guide. Unlike the other code sets this one is closed, so it is an enum.
 */
public enum Sex {
    /** Male: 1, then M. */
    MALE("1", "M", "Male"),
    /** Female: 2, then F. */
    FEMALE("2", "F", "Female"),
    /** Not known or not recorded: U, from 2024-25 only. */
    NOT_KNOWN("", "U", "Not known");

    private static final CollectionYear FIRST_LETTERS = CollectionYear.of(2025);

    private final String digit;
    private final String letter;
    private final String description;

    Sex(String digit, String letter, String description) {
        this.digit = digit;
        this.letter = letter;
        this.description = description;
    }

    /**
     * Returns what the code means.
     *
     * @return the description
     */
    public String description() {
        return description;
    }

    /**
     * Returns the code to write in a collection year.
     *
     * @param year the collection year of the return
     * @return 1, 2 or blank up to 2023-24; M, F or U after
     */
    public String codeIn(CollectionYear year) {
        return year.compareTo(FIRST_LETTERS) < 0 ? digit : letter;
    }

    /**
     * Returns the sex a code stands for in either coding.
     *
     * @param code any text; outer blanks and letter case do not matter
     * @return the sex, if the text is one of 1, 2, M, F and U
     */
    public static Optional<Sex> parse(String code) {
        return switch (Ascii.toUpperCase(code.strip())) {
            case "1", "M" -> Optional.of(MALE);
            case "2", "F" -> Optional.of(FEMALE);
            case "U" -> Optional.of(NOT_KNOWN);
            default -> Optional.empty();
        };
    }

    /**
     * Tells whether a code is of the coding in force in a collection year.
     *
     * @param code any text; outer blanks and letter case do not matter
     * @param year the collection year of the return
     * @return true if a return of that year may hold it
     */
    public static boolean isValidIn(String code, CollectionYear year) {
        String text = Ascii.toUpperCase(code.strip());
        return !text.isEmpty()
                && parse(code).map(sex -> sex.codeIn(year).equals(text)).orElse(false);
    }
}
