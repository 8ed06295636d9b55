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
     * The bands of the sector's open demand model: 0 to 1, 1 to 5, 5 to 10, 10 to 16, 16 to 18 and over.
     *
     * <p>Each label names where its band begins and where the next one does, so that "1 to 5" holds the ages 1 to 4.
     * The last takes in whoever is counted beyond 18. The ages are those of {@link #DFE}, under other names.
     */
    public static final AgeBands DEMAND_MODEL = new AgeBands(ImmutableList.of(
            new AgeBand("0 to 1", Range.closedOpen(0, 1)),
            new AgeBand("1 to 5", Range.closedOpen(1, 5)),
            new AgeBand("5 to 10", Range.closedOpen(5, 10)),
            new AgeBand("10 to 16", Range.closedOpen(10, 16)),
            new AgeBand("16 to 18+", Range.atLeast(16))));

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
