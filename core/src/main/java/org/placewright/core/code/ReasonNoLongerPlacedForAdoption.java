package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * Why it was decided that a child should no longer be placed for adoption: the REASON_PLACED_CEASED column.
 *
 * <p>Source: SSDA903 guide, table placed_adoption.
 */
public final class ReasonNoLongerPlacedForAdoption extends StatutoryCode<ReasonNoLongerPlacedForAdoption> {

    /** The child's needs changed. */
    public static final ReasonNoLongerPlacedForAdoption RD1 =
            new ReasonNoLongerPlacedForAdoption("RD1", "The child's needs changed");

    /** The court made no placement order. */
    public static final ReasonNoLongerPlacedForAdoption RD2 =
            new ReasonNoLongerPlacedForAdoption("RD2", "The court made no placement order");

    /** No prospective adopters could be found. */
    public static final ReasonNoLongerPlacedForAdoption RD3 =
            new ReasonNoLongerPlacedForAdoption("RD3", "No prospective adopters could be found");

    /** Other reason. */
    public static final ReasonNoLongerPlacedForAdoption RD4 =
            new ReasonNoLongerPlacedForAdoption("RD4", "Other reason");

    private static final CodeSet<ReasonNoLongerPlacedForAdoption> CODES = new CodeSet<>(
            "REASON_PLACED_CEASED", ReasonNoLongerPlacedForAdoption::new, ImmutableList.of(RD1, RD2, RD3, RD4));

    private ReasonNoLongerPlacedForAdoption(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private ReasonNoLongerPlacedForAdoption(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<ReasonNoLongerPlacedForAdoption> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static ReasonNoLongerPlacedForAdoption of(String text) {
        return CODES.of(text);
    }
}
