package org.placewright.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

/**
 * A list of age bands, youngest first, in which every age from zero upwards falls in exactly one band.
 *
 * @param bands the bands, youngest first
 */
public record AgeBands(ImmutableList<AgeBand> bands) {

    /**
     * The bands of the published statistics of children looked after: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over.
     */
    public static final AgeBands DFE = new AgeBands(ImmutableList.of(
            new AgeBand("Under 1", Range.closedOpen(0, 1)),
            new AgeBand("1 to 4", Range.closedOpen(1, 5)),
            new AgeBand("5 to 9", Range.closedOpen(5, 10)),
            new AgeBand("10 to 15", Range.closedOpen(10, 16)),
            new AgeBand("16 and over", Range.atLeast(16))));

    /**
     * Checks that the bands leave no age out and count none twice.
     *
     * @param bands the bands, youngest first
     * @throws IllegalArgumentException if they do
     */
    public AgeBands {
        int next = 0;
        for (int i = 0; i < bands.size(); i++) {
            AgeBand band = bands.get(i);
            boolean last = i == bands.size() - 1;
            if (!band.contains(next)
                    || (next > 0 && band.contains(next - 1))
                    || band.years().hasUpperBound() == last) {
                throw new IllegalArgumentException("AgeBands must follow one another from zero without gap or overlap, "
                        + "the last without upper bound; band \"" + band + "\" does not");
            }
            while (!last && band.contains(next)) {
                next++;
            }
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("AgeBands must hold at least one band");
        }
    }

    /**
     * Returns the band an age falls in.
     *
     * @param ageInYears an age in whole years, 0 or more
     * @return the band
     * @throws IllegalArgumentException if the age is negative
     */
    public AgeBand bandOf(int ageInYears) {
        return bands.stream()
                .filter(band -> band.contains(ageInYears))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("An age must not be negative but was " + ageInYears));
    }
}
