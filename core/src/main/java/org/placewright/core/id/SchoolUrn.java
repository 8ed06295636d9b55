package org.placewright.core.id;

import java.util.regex.Pattern;
import org.placewright.core.Personal;

/**
 * The unique reference number of a school in the Department for Education's register, Get Information about Schools. It
 * is not the {@link Urn} of Ofsted's social care registers.
 *
 * <p>Which school a child goes to leads to the child, so it is never printed. Ordered by its text.
 *
 * @param value six digits
 */
@Personal
public record SchoolUrn(String value) implements Comparable<SchoolUrn> {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    /**
     * Checks the form.
     *
     * @param value six digits
     * @throws IllegalArgumentException if the text is not six digits; it is not quoted
     */
    public SchoolUrn {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "SchoolUrn must be 6 digits. Maybe this is the LAESTAB number or Ofsted's URN?");
        }
    }

    /**
     * Returns the number with the given text.
     *
     * @param value six digits; outer blanks do not matter
     * @return the number
     * @throws IllegalArgumentException if the text is not six digits; it is not quoted
     */
    public static SchoolUrn of(String value) {
        return new SchoolUrn(value.strip());
    }

    @Override
    public int compareTo(SchoolUrn other) {
        return value.compareTo(other.value);
    }

    /** Names the type only; the school of a child is never printed. */
    @Override
    public String toString() {
        return "SchoolUrn[...]";
    }
}
