package org.placewright.sufficiency.gap;

import java.math.BigDecimal;
import java.util.Comparator;
import org.placewright.core.measure.Lengths;

/**
 * What a home would do at a site.
 *
 * @param label what the site is called
 * @param placedMore how many more children could be placed within reach, 0 to the places of the home
 * @param nearer how many children could live nearer to where they come from than they do, 0 to the places of the home
 * @param metresSaved by how much these would live nearer, all together, in metres
 */
public record SiteBenefit(String label, int placedMore, int nearer, long metresSaved) {

    /** The most children placed first, then the most distance saved, then by label. */
    static final Comparator<SiteBenefit> BEST_FIRST = Comparator.comparingInt(SiteBenefit::placedMore)
            .thenComparingLong(SiteBenefit::metresSaved)
            .reversed()
            .thenComparing(SiteBenefit::label);

    /**
     * Returns the distance saved.
     *
     * @return miles as the SSDA903 return counts and rounds them
     */
    public BigDecimal milesSaved() {
        return Lengths.inReturnMiles(Lengths.metres((double) metresSaved));
    }
}
