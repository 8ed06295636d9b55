package org.placewright.interchange.internal;

import java.util.regex.Pattern;
import org.placewright.core.geo.Postcode;

/**
 * A heading that is none of the format's. It may be a column of somebody's own, a slip of the pen, or data of a line
 * that ran into the first: what may be data is not shown.
 *
 * @param name what stands there
 * @param position how many stand before it
 */
record UnknownHeading(String name, int position) {

    /** What the name of a column may look like: words, and no long number. */
    private static final Pattern LABEL = Pattern.compile("(?!.*\\d{3})[A-Za-z][A-Za-z0-9 _/()-]{0,59}");

    /** Days, whole postcodes, and numbers as long as those of children, pupils and homes. */
    private static final Pattern DATA = Pattern.compile(
            ".*(\\d{5}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}" + "|\\b[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}\\b).*");

    /** Tells whether it is likely to be data. */
    boolean looksLikeData() {
        return DATA.matcher(name).matches();
    }

    /** Returns the name as it may be shown, or where it stands; beside data every word may be data too. */
    String shown(boolean besideData) {
        boolean label = !besideData
                && LABEL.matcher(name).matches()
                && Postcode.parse(name).isEmpty();
        return label ? name : "column " + (position + 1);
    }
}
