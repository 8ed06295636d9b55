package org.placewright.sufficiency.multistate;

import com.google.common.collect.Range;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How often something happened in how much time at risk.
 *
 * <p>The rate is the ratio of the sums, events / exposure: what is most likely if events come at one constant rate. It
 * is not the mean of the ratios of short intervals, which weighs a day with one child as much as a day with a thousand.
 *
 * @param events how many, 0 or more
 * @param exposure subject-time at risk in the unit of the clock, 0 or more; above 0 where there were events
 */
public record OccurrenceExposureRate(long events, double exposure) {

    /**
     * Checks the numbers.
     *
     * @param events 0 or more
     * @param exposure finite, 0 or more, above 0 if there are events
     * @throws IllegalArgumentException if a number is out of range
     */
    public OccurrenceExposureRate {
        if (events < 0) {
            throw new IllegalArgumentException("OccurrenceExposureRate events must be 0 or more, but were " + events
                    + ". Maybe a difference was taken for a count.");
        }
        if (!(exposure >= 0 && Double.isFinite(exposure))) {
            throw new IllegalArgumentException("OccurrenceExposureRate exposure must be 0 or more and finite, but was "
                    + exposure + ". Maybe begin and end were exchanged.");
        }
        if (events > 0 && exposure == 0) {
            throw new IllegalArgumentException(
                    "OccurrenceExposureRate exposure must be above 0 where there are events, " + "but was 0 for "
                            + events + ". Maybe the exposure was counted in another cell.");
        }
    }

    /**
     * Returns the rate.
     *
     * @return events a unit of time at risk, 0 or more, or empty where nobody was at risk
     */
    public OptionalDouble rate() {
        return exposure == 0 ? OptionalDouble.empty() : OptionalDouble.of(events / exposure);
    }

    /**
     * Returns the exact confidence interval of the rate, if events come by a Poisson process: the quantiles of Gamma
     * distributions at (1 - level) / 2 of shape events, 0 where there were none, and at (1 + level) / 2 of shape events
     * + 1, over the exposure. It covers the truth with at least the level's probability, with more where events are
     * few.
     *
     * <p>Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936) 437-442.
     *
     * @param level the confidence, above 0 and below 1, often 0.95
     * @return bounds, 0 or more each; all rates where nobody was at risk
     * @throws IllegalArgumentException if the level is out of range
     */
    public Range<Double> interval(double level) {
        double missed = (1 - Require.level(level)) / 2;
        if (exposure == 0) {
            return Range.atLeast(0.0);
        }
        double lower =
                events == 0 ? 0 : GammaDistribution.of((double) events, 1).inverseCumulativeProbability(missed);
        double upper = GammaDistribution.of(events + 1.0, 1).inverseSurvivalProbability(missed);
        return Range.closed(lower / exposure, upper / exposure);
    }

    /**
     * Returns this rate and that of another cell taken together.
     *
     * @param other the other
     * @return the sums of both
     */
    public OccurrenceExposureRate plus(OccurrenceExposureRate other) {
        return new OccurrenceExposureRate(events + other.events, exposure + other.exposure);
    }
}
