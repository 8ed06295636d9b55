package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * The primary need a child came into care with: the CIN column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class CategoryOfNeed extends StatutoryCode<CategoryOfNeed> {

    /** Abuse or neglect. */
    public static final CategoryOfNeed N1 = known("N1", "Abuse or neglect", CodeSet.always());

    /** The child's disability. */
    public static final CategoryOfNeed N2 = known("N2", "The child's disability", CodeSet.always());

    /** Parental illness or disability. */
    public static final CategoryOfNeed N3 = known("N3", "Parental illness or disability", CodeSet.always());

    /** Family in acute stress. */
    public static final CategoryOfNeed N4 = known("N4", "Family in acute stress", CodeSet.always());

    /** Family dysfunction. */
    public static final CategoryOfNeed N5 = known("N5", "Family dysfunction", CodeSet.always());

    /** Socially unacceptable behaviour. */
    public static final CategoryOfNeed N6 = known("N6", "Socially unacceptable behaviour", CodeSet.always());

    /** Low income. */
    public static final CategoryOfNeed N7 = known("N7", "Low income", CodeSet.always());

    /** Absent parenting. */
    public static final CategoryOfNeed N8 = known("N8", "Absent parenting", CodeSet.always());

    private static final CodeSet<CategoryOfNeed> CODES =
            new CodeSet<>("CIN", CategoryOfNeed::unknown, ImmutableList.of(N1, N2, N3, N4, N5, N6, N7, N8));

    private CategoryOfNeed(String code, String description, Range<CollectionYear> validity, boolean recognised) {
        super(code, description, validity, recognised);
    }

    private static CategoryOfNeed known(String code, String description, Range<CollectionYear> validity) {
        return new CategoryOfNeed(code, description, validity, true);
    }

    private static CategoryOfNeed unknown(String code) {
        return new CategoryOfNeed(code, code.isEmpty() ? "Not recorded" : "Not recognised", CodeSet.never(), false);
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
