package org.placewright.core.geo;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.core.Personal;

/**
 * A United Kingdom postcode, whole or degraded to its sector or district.
 *
 * <p>A whole postcode ({@code SW1A 1AA}) may cover a dozen houses, so it is personal and never printed; a sector
 * ({@code SW1A 1}) covers some thousands and is what may be shared. Ordered by text.
 *
 * <p>The form is that of British Standard BS 7666: area letters without Q, V and X in first place and I, J and Z in
 * second; district; then a digit and two letters without C, I, K, M, O and V. Districts withdrawn since, which older
 * records hold and the published gazetteer lists ({@code NPT}, {@code W1M} and their like), are taken too. That a
 * postcode has the form does not mean that it exists.
 *
 * @param text the postcode, upper case, with one space between its halves
 */
@Personal
public record Postcode(String text) implements Comparable<Postcode> {

    /** How much of a postcode there is. */
    public enum Precision {
        /** The outward half, such as {@code SW1A}. */
        DISTRICT,
        /** The outward half and a digit, such as {@code SW1A 1}. */
        SECTOR,
        /** All of it, such as {@code SW1A 1AA}. */
        UNIT
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * Checks the form.
     *
     * @param text the postcode, upper case, with one space between its halves
     * @throws IllegalArgumentException if the text is not a postcode, sector or district in normal form; it is not
     *     quoted
     */
    public Postcode {
        if (!PostcodeForm.isNormal(text)) {
            throw new IllegalArgumentException(
                    "Postcode must have a real form such as SW1A 1AA, SW1A 1 or SW1A. Maybe O and 0, or I and 1, are "
                            + "confused?");
        }
    }

    /**
     * Returns the postcode, sector or district with the given text.
     *
     * @param text a postcode; letter case, outer blanks and a missing space in a whole postcode do not matter
     * @return the postcode
     * @throws IllegalArgumentException if the text is none; it is not quoted
     */
    public static Postcode of(String text) {
        return new Postcode(normalised(text));
    }

    /**
     * Returns the postcode, sector or district with the given text, or nothing if the text is none.
     *
     * @param text any text
     * @return the postcode, if the text is one
     */
    public static Optional<Postcode> parse(String text) {
        String normalised = normalised(text);
        return PostcodeForm.isNormal(normalised) ? Optional.of(new Postcode(normalised)) : Optional.empty();
    }

    private static String normalised(String text) {
        if (PostcodeForm.isNormal(text)) {
            return text;
        }
        String upper = BLANKS.matcher(Ascii.toUpperCase(text.strip())).replaceAll(" ");
        return PostcodeForm.isUnspaced(upper) ? PostcodeForm.spaced(upper) : upper;
    }

    /**
     * Returns how much of the postcode there is.
     *
     * @return the precision
     */
    public Precision precision() {
        int space = text.indexOf(' ');
        if (space < 0) {
            return Precision.DISTRICT;
        }
        return text.length() - space == 2 ? Precision.SECTOR : Precision.UNIT;
    }

    /**
     * Returns the sector, if the postcode is that precise.
     *
     * @return this postcode degraded to its sector; empty for a district
     */
    public Optional<Postcode> sector() {
        return precision() == Precision.DISTRICT ? Optional.empty() : Optional.of(degradedTo(Precision.SECTOR));
    }

    /**
     * Returns the district.
     *
     * @return this postcode degraded to its district
     */
    public Postcode district() {
        return degradedTo(Precision.DISTRICT);
    }

    /**
     * Returns the postcode with no more than the given precision. Degrading again changes nothing, and never adds.
     *
     * @param atMost the greatest precision to keep
     * @return this postcode, or a less precise one
     */
    public Postcode degradedTo(Precision atMost) {
        if (precision().compareTo(atMost) <= 0) {
            return this;
        }
        int space = text.indexOf(' ');
        return new Postcode(atMost == Precision.SECTOR ? text.substring(0, space + 2) : text.substring(0, space));
    }

    @Override
    public int compareTo(Postcode other) {
        return text.compareTo(other.text);
    }

    /** Returns a sector or district as it is; a whole postcode is not printed. */
    @Override
    public String toString() {
        return precision() == Precision.UNIT ? "Postcode[...]" : text;
    }
}
