package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * Who provides a placement: the PLACE_PROVIDER column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class PlacementProvider extends StatutoryCode<PlacementProvider> {

    /** Parents or others with parental responsibility. */
    public static final PlacementProvider PR0 =
            known("PR0", "Parents or others with parental responsibility", CodeSet.always());

    /** Own provision of the responsible authority. */
    public static final PlacementProvider PR1 =
            known("PR1", "Own provision of the responsible authority", CodeSet.always());

    /** Another local authority. */
    public static final PlacementProvider PR2 = known("PR2", "Another local authority", CodeSet.always());

    /** Other public provision. */
    public static final PlacementProvider PR3 = known("PR3", "Other public provision", CodeSet.always());

    /** Private provision. */
    public static final PlacementProvider PR4 = known("PR4", "Private provision", CodeSet.always());

    /** Voluntary or third sector provision. */
    public static final PlacementProvider PR5 = known("PR5", "Voluntary or third sector provision", CodeSet.always());

    private static final CodeSet<PlacementProvider> CODES =
            new CodeSet<>("PLACE_PROVIDER", PlacementProvider::unknown, ImmutableList.of(PR0, PR1, PR2, PR3, PR4, PR5));

    private PlacementProvider(String code, String description, Range<CollectionYear> validity, boolean recognised) {
        super(code, description, validity, recognised);
    }

    private static PlacementProvider known(String code, String description, Range<CollectionYear> validity) {
        return new PlacementProvider(code, description, validity, true);
    }

    private static PlacementProvider unknown(String code) {
        return new PlacementProvider(code, code.isEmpty() ? "Not recorded" : "Not recognised", CodeSet.never(), false);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<PlacementProvider> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static PlacementProvider of(String text) {
        return CODES.of(text);
    }
}
