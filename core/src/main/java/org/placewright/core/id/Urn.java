package org.placewright.core.id;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An Ofsted unique reference number, as the URN column of the SSDA903 return and the published registers hold it.
 *
 * <p>Three forms: seven digits, {@code SC} and six digits, or {@code XXXXXXX} for a regional adoption agency. Ordered
 * by its text.
 *
 * @param value one of the three forms, upper case
 */
public record Urn(String value) implements Comparable<Urn> {

    private static final Pattern FORM = Pattern.compile("\\d{7}|SC\\d{6}|X{7}");

    /** The number that stands for a placement made by a regional adoption agency. */
    public static final Urn REGIONAL_ADOPTION_AGENCY = new Urn("XXXXXXX");

    /**
     * Checks the form.
     *
     * @param value one of the three forms, upper case
     * @throws IllegalArgumentException if the text has none of the three forms
     */
    public Urn {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Urn must be 7 digits, SC and 6 digits, or XXXXXXX. Maybe a leading zero "
                            + "was lost, or the columns of the file are shifted?");
        }
    }

    /**
     * Returns the number with the given text.
     *
     * @param value one of the three forms; outer blanks and letter case do not matter
     * @return the number
     * @throws IllegalArgumentException if the text has none of the three forms
     */
    public static Urn of(String value) {
        return new Urn(normalised(value));
    }

    /**
     * Returns the number with the given text, or nothing if the text has none of the three forms.
     *
     * @param value any text
     * @return the number, if the text is one
     */
    public static Optional<Urn> parse(String value) {
        String text = normalised(value);
        return FORM.matcher(text).matches() ? Optional.of(new Urn(text)) : Optional.empty();
    }

    private static String normalised(String value) {
        return Ascii.toUpperCase(value.strip());
    }

    @Override
    public int compareTo(Urn other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
