package org.placewright.matching;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.time.DateRange;

/**
 * What an authority knows about a home besides the home's own record: how it can be bought, what it will have free, and
 * how placements there have ended.
 *
 * <table>
 * <caption>Attributes; source: the authority's own records</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>vacancies</td><td>{@link VacancyPeriod}s</td><td></td><td>no</td><td>none</td>
 *     <td>the calendar of vacancies of this home</td></tr>
 * <tr><td>routes</td><td>{@link SourcingRoute}s</td><td></td><td>no</td><td>not known</td>
 *     <td>by which the authority may buy a place there; none at all says that it may not</td></tr>
 * <tr><td>frameworkCeiling</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>the most the framework lets it charge</td></tr>
 * <tr><td>suspensions</td><td>{@link DateRange}s</td><td></td><td>no</td><td>none</td>
 *     <td>days on which the authority places no child with the provider</td></tr>
 * <tr><td>endings</td><td>{@link PlacementEndings}</td><td></td><td>no</td><td>not known</td>
 *     <td>how many placements there ended, and how many before they should have</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Listing implements WithListing {

    /** Nothing is known but the home's own record. */
    public static final Listing NOT_SPECIFIED = builder().build();

    Listing() {}

    /**
     * Returns the calendar of vacancies.
     *
     * @return entries for this home
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<VacancyPeriod> vacancies();

    /**
     * Returns how a place there may be bought.
     *
     * @return the routes; empty if not known
     */
    public abstract Optional<ImmutableSortedSet<SourcingRoute>> routes();

    /**
     * Returns the most the framework lets it charge.
     *
     * @return the fee, if it is on a framework and that is known
     */
    public abstract Optional<WeeklyFee> frameworkCeiling();

    /**
     * Returns when the authority places no child with the provider.
     *
     * @return days, in order
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<DateRange> suspensions();

    /**
     * Returns how placements there ended.
     *
     * @return the counts, if known
     */
    public abstract Optional<PlacementEndings> endings();

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Listing}. Nothing need be set. */
    public static final class Builder extends ImmutableListing.Builder {
        Builder() {}
    }
}
