package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.scenario.Scenario;

/**
 * What a forecaster is asked.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>history</td><td>{@link CareHistories}</td><td>yes</td><td></td>
 *     <td>who was looked after; what happened after the day asked of does not count</td></tr>
 * <tr><td>asOf</td><td>date</td><td>yes</td><td></td><td>the last day that is known</td></tr>
 * <tr><td>dates</td><td>dates</td><td>yes</td><td></td>
 *     <td>days to forecast, 1 to 4,000, all after asOf and within 50 years of it</td></tr>
 * <tr><td>breakdown</td><td>{@link DemandBreakdown}</td><td>no</td><td>ages and kinds</td><td>what is told apart</td></tr>
 * <tr><td>scenario</td><td>{@link Scenario}</td><td>no</td><td>{@link Scenario#NONE}</td>
 *     <td>what is assumed to change</td></tr>
 * <tr><td>draws</td><td>whole number</td><td>no</td><td>0</td>
 *     <td>how many futures to draw, 0 to 100,000; with 0 the forecast is told by mean and variance</td></tr>
 * <tr><td>seed</td><td>whole number</td><td>no</td><td>0</td><td>which futures are drawn</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class DemandQuestion implements WithDemandQuestion {

    private static final int MOST_DATES = 4_000;
    private static final int MOST_YEARS = 50;
    private static final int MOST_DRAWS = 100_000;

    DemandQuestion() {}

    /**
     * Returns who was looked after.
     *
     * @return the histories; what happened after the day asked of does not count
     */
    public abstract CareHistories history();

    /**
     * Returns the last day that is known.
     *
     * @return the date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the days to forecast.
     *
     * @return days after {@link #asOf}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> dates();

    /**
     * Returns what is told apart.
     *
     * @return the breakdown
     */
    @Value.Default
    public DemandBreakdown breakdown() {
        return DemandBreakdown.builder().build();
    }

    /**
     * Returns what is assumed to change.
     *
     * @return the scenario
     */
    @Value.Default
    public Scenario scenario() {
        return Scenario.NONE;
    }

    /**
     * Returns how many futures to draw.
     *
     * @return the number; with 0 the forecast is told by mean and variance
     */
    @Value.Default
    public int draws() {
        return 0;
    }

    /**
     * Returns which futures are drawn.
     *
     * @return the seed
     */
    @Value.Default
    public long seed() {
        return 0;
    }

    @Value.Check
    void check() {
        if (dates().isEmpty() || dates().size() > MOST_DATES) {
            throw new IllegalArgumentException("DemandQuestion dates must be 1 to " + MOST_DATES + " but are "
                    + dates().size() + ". Maybe ask for month ends only?");
        }
        if (!dates().first().isAfter(asOf()) || dates().last().isAfter(asOf().plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("DemandQuestion dates must be after " + asOf() + " and within "
                    + MOST_YEARS + " years of it but are " + dates().first() + " to " + dates().last());
        }
        if (draws() < 0 || draws() > MOST_DRAWS) {
            throw new IllegalArgumentException(
                    "DemandQuestion draws must be 0 to " + MOST_DRAWS + " but were " + draws());
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DemandQuestion}. The history, the day asked of and a date must be set. */
    public static final class Builder extends ImmutableDemandQuestion.Builder {
        Builder() {}
    }
}
