package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * The primary need a child came into care with: the CIN column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class CategoryOfNeed extends StatutoryCode<CategoryOfNeed> {

    /** Abuse or neglect. */
    public static final CategoryOfNeed N1 = new CategoryOfNeed("N1", "Abuse or neglect");

    /** The child's disability. */
    public static final CategoryOfNeed N2 = new CategoryOfNeed("N2", "The child's disability");

    /** Parental illness or disability. */
    public static final CategoryOfNeed N3 = new CategoryOfNeed("N3", "Parental illness or disability");

    /** Family in acute stress. */
    public static final CategoryOfNeed N4 = new CategoryOfNeed("N4", "Family in acute stress");

    /** Family dysfunction. */
    public static final CategoryOfNeed N5 = new CategoryOfNeed("N5", "Family dysfunction");

    /** Socially unacceptable behaviour. */
    public static final CategoryOfNeed N6 = new CategoryOfNeed("N6", "Socially unacceptable behaviour");

    /** Low income. */
    public static final CategoryOfNeed N7 = new CategoryOfNeed("N7", "Low income");

    /** Absent parenting. */
    public static final CategoryOfNeed N8 = new CategoryOfNeed("N8", "Absent parenting");

    private static final CodeSet<CategoryOfNeed> CODES =
            new CodeSet<>("CIN", CategoryOfNeed::new, ImmutableList.of(N1, N2, N3, N4, N5, N6, N7, N8));

    private CategoryOfNeed(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private CategoryOfNeed(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<CategoryOfNeed> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static CategoryOfNeed of(String text) {
        return CODES.of(text);
    }
}
