package org.placewright.sufficiency.gap;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.reach.PoolPlaces;
import org.placewright.sufficiency.reach.ReachableHomes;

/**
 * What is asked of a gap.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>reachable</td><td>{@link ReachableHomes}</td><td>yes</td><td></td>
 *     <td>who needs a place today, and the places within reach</td></tr>
 * <tr><td>places</td><td>{@link PoolPlaces}</td><td>no</td><td>as told, for certain</td>
 *     <td>how many places of each pool can be used, and how sure that is; of the pools of the problem</td></tr>
 * <tr><td>forecast</td><td>{@link DemandForecast}</td><td>no</td><td>none: the children of today</td>
 *     <td>how many children will need places; made on the day of the children</td></tr>
 * <tr><td>date</td><td>date</td><td>with a forecast</td><td>the day of the children</td>
 *     <td>the day asked of, which the forecast holds</td></tr>
 * <tr><td>isByAuthority</td><td>yes or no</td><td>no</td><td>yes</td><td>whether councils are told apart</td></tr>
 * <tr><td>isByNeed</td><td>yes or no</td><td>no</td><td>no</td><td>whether main needs are told apart</td></tr>
 * <tr><td>futures</td><td>whole number</td><td>no</td><td>0</td>
 *     <td>how many futures of a forecast all children are placed in, 0 to 10,000; with 0 they are placed once, as many
 *     as are expected</td></tr>
 * <tr><td>seed</td><td>whole number</td><td>no</td><td>0</td>
 *     <td>which futures, where the forecast was not drawn itself</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class GapQuestion implements WithGapQuestion {

    private static final int MOST_FUTURES = 10_000;

    GapQuestion() {}

    /**
     * Returns who needs a place today, and the places within reach.
     *
     * @return the problem, and what it was made of
     */
    public abstract ReachableHomes reachable();

    /**
     * Returns how many places can be used, of which each row has its part. Where all children are placed at once the
     * places are those of the problem, for certain.
     *
     * @return places of each pool
     */
    @Value.Default
    public PoolPlaces places() {
        return PoolPlaces.certain(reachable().problem());
    }

    /**
     * Returns how many children will need places.
     *
     * @return the forecast; empty for the children of today
     */
    public abstract Optional<DemandForecast> forecast();

    /**
     * Returns the day asked of.
     *
     * @return a day of the forecast, or without one the day of the children
     */
    @Value.Default
    public LocalDate date() {
        return today();
    }

    /**
     * Tells whether councils are told apart.
     *
     * @return true for a row for each
     */
    @Value.Default
    public boolean isByAuthority() {
        return true;
    }

    /**
     * Tells whether main needs are told apart.
     *
     * @return true for a row for each
     */
    @Value.Default
    public boolean isByNeed() {
        return false;
    }

    /**
     * Returns how many futures all children are placed in.
     *
     * @return 0 for as many children as are expected, once
     */
    @Value.Default
    public int futures() {
        return 0;
    }

    /**
     * Returns which futures.
     *
     * @return the seed
     */
    @Value.Default
    public long seed() {
        return 0;
    }

    private LocalDate today() {
        return reachable().residences().children().day();
    }

    @Value.Check
    void check() {
        if (places().size() != reachable().problem().pools()) {
            throw new IllegalArgumentException("GapQuestion places must be of the "
                    + reachable().problem().pools() + " pools of the problem but are of "
                    + places().size() + ". Maybe they were made for another policy?");
        }
        if (futures() < 0 || futures() > MOST_FUTURES) {
            throw new IllegalArgumentException(
                    "GapQuestion futures must be 0 to " + MOST_FUTURES + " but were " + futures());
        }
        if (forecast().isEmpty() && (!date().equals(today()) || futures() > 0)) {
            throw new IllegalArgumentException("GapQuestion without a forecast can only be of " + today()
                    + ", and of one future. Maybe give a forecast?");
        }
        if (forecast().isPresent()
                && (!forecast().get().asOf().equals(today())
                        || !forecast().get().dates().contains(date()))) {
            throw new IllegalArgumentException("GapQuestion forecast must be as of " + today() + " and hold " + date()
                    + " but is as of " + forecast().get().asOf() + ". Maybe forecast from the day of the children?");
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

    /** Builds a {@link GapQuestion}. The homes within reach must be set. */
    public static final class Builder extends ImmutableGapQuestion.Builder {
        Builder() {}
    }
}
