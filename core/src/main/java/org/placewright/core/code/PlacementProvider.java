package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * Who provides a placement: the PLACE_PROVIDER column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class PlacementProvider extends StatutoryCode<PlacementProvider> {

    /** Parents or others with parental responsibility. */
    public static final PlacementProvider PR0 =
            new PlacementProvider("PR0", "Parents or others with parental responsibility");

    /** Own provision of the responsible authority. */
    public static final PlacementProvider PR1 =
            new PlacementProvider("PR1", "Own provision of the responsible authority");

    /** Another local authority. */
    public static final PlacementProvider PR2 = new PlacementProvider("PR2", "Another local authority");

    /** Other public provision. */
    public static final PlacementProvider PR3 = new PlacementProvider("PR3", "Other public provision");

    /** Private provision. */
    public static final PlacementProvider PR4 = new PlacementProvider("PR4", "Private provision");

    /** Voluntary or third sector provision. */
    public static final PlacementProvider PR5 = new PlacementProvider("PR5", "Voluntary or third sector provision");

    private static final CodeSet<PlacementProvider> CODES =
            new CodeSet<>("PLACE_PROVIDER", PlacementProvider::new, ImmutableList.of(PR0, PR1, PR2, PR3, PR4, PR5));

    private PlacementProvider(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private PlacementProvider(String unrecognised) {
        super(unrecognised);
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

    /**
     * Returns who stands behind the provider, as commissioners group them.
     *
     * @return the source; {@link ProvisionSource#NOT_KNOWN} for a code that is not recognised or not recorded
     */
    public ProvisionSource source() {
        return switch (code()) {
            case "PR0" -> ProvisionSource.PARENTS;
            case "PR1" -> ProvisionSource.OWN_PROVISION;
            case "PR2", "PR3" -> ProvisionSource.OTHER_PUBLIC;
            case "PR4" -> ProvisionSource.PRIVATE;
            case "PR5" -> ProvisionSource.VOLUNTARY;
            default -> ProvisionSource.NOT_KNOWN;
        };
    }
}
