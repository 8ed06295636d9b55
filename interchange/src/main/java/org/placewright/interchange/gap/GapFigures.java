package org.placewright.interchange.gap;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.id.AuthorityId;

/** What figures and names are written as. */
final class GapFigures {

    /** The numbers of places of which it is told how likely it is that so many or more are short. */
    static final ImmutableList<Integer> SHORT_OF = ImmutableList.of(1, 5, 10);

    static final String TOTAL = "Total";

    private static final String NOT_KNOWN = "Not known";

    private static final int DECIMALS = 4;

    private GapFigures() {}

    static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    static String authority(Optional<AuthorityId> authority) {
        return authority.map(AuthorityId::value).orElse(TOTAL);
    }

    /** Returns the area of homes, which may not be known: that is not all areas. */
    static String area(Optional<AuthorityId> authority) {
        return authority.map(AuthorityId::value).orElse(NOT_KNOWN);
    }

    /** What is no code may be anything, an identifier in the wrong column even: it is not told. */
    static String need(Optional<CategoryOfNeed> need) {
        return need.map(category -> category.isRecognised()
                        ? category.code()
                        : category.isRecorded() ? "Not recognised" : "Not recorded")
                .orElse(TOTAL);
    }
}
