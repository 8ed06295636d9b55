package org.placewright.core.geo;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nine regions of England, in the order of their codes.
 *
 * <p>Source: Office for National Statistics, register of geographic codes (E12).
 */
public enum Region {
    /** North East. */
    NORTH_EAST("E12000001", "North East"),
    /** North West. */
    NORTH_WEST("E12000002", "North West"),
    /** Yorkshire and The Humber. */
    YORKSHIRE_AND_THE_HUMBER("E12000003", "Yorkshire and The Humber"),
    /** East Midlands. */
    EAST_MIDLANDS("E12000004", "East Midlands"),
    /** West Midlands. */
    WEST_MIDLANDS("E12000005", "West Midlands"),
    /** East of England. */
    EAST_OF_ENGLAND("E12000006", "East of England"),
    /** London. */
    LONDON("E12000007", "London"),
    /** South East. */
    SOUTH_EAST("E12000008", "South East"),
    /** South West. */
    SOUTH_WEST("E12000009", "South West");

    private final String onsCode;
    private final String label;

    Region(String onsCode, String label) {
        this.onsCode = onsCode;
        this.label = label;
    }

    /**
     * Returns the code of the Office for National Statistics.
     *
     * @return E12 and six digits
     */
    public String onsCode() {
        return onsCode;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, as the Office for National Statistics spells it
     */
    public String label() {
        return label;
    }

    /**
     * Returns the region with the given name or code.
     *
     * @param text any text; letter case, punctuation, "the", and "&amp;" for "and" do not matter
     * @return the region; empty if the text names none, as "Inner London" or "North East, Yorkshire and Humber" do not
     */
    public static Optional<Region> named(String text) {
        PlaceName name = PlaceName.of(text);
        return Stream.of(values())
                .filter(region -> name.equals(PlaceName.of(region.label)) || name.equals(PlaceName.of(region.onsCode)))
                .findFirst();
    }
}
