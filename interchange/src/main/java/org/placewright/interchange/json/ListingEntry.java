package org.placewright.interchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Listing;
import org.placewright.matching.PlacementEndings;

/**
 * What an authority knows about one home besides the home's own record, as it stands in a file: a {@link Listing} that
 * names its home.
 *
 * <table>
 * <caption>Attributes; source: the authority's own records</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td></td><td>yes</td><td></td><td>which home</td></tr>
 * <tr><td>vacancies</td><td>{@link FreePlaces}</td><td></td><td>no</td><td>none</td>
 *     <td>its calendar of vacancies</td></tr>
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
public abstract class ListingEntry implements WithListingEntry {

    ListingEntry() {}

    /**
     * Returns the entry that says what a listing does.
     *
     * @param home which home
     * @param listing what is known of it
     * @return the entry; {@link #listing} returns the same listing
     * @throws IllegalArgumentException if the calendar of the listing is not this home's alone
     */
    public static ListingEntry of(HomeId home, Listing listing) {
        if (!listing.vacancies().stream().allMatch(period -> period.home().equals(home))) {
            throw new IllegalArgumentException("ListingEntry vacancies must all be of " + home
                    + " but some are of another home. Maybe the calendar is of the whole market?");
        }
        return builder()
                .home(home)
                .addAllVacancies(listing.vacancies().stream()
                        .map(period -> new FreePlaces(period.places(), period.days()))
                        .toList())
                .routes(listing.routes())
                .frameworkCeiling(listing.frameworkCeiling())
                .suspensions(listing.suspensions())
                .endings(listing.endings())
                .build();
    }

    /**
     * Returns which home.
     *
     * @return the identifier
     */
    public abstract HomeId home();

    /**
     * Returns its calendar of vacancies.
     *
     * @return how many places are free when
     */
    public abstract ImmutableList<FreePlaces> vacancies();

    /**
     * Returns how a place there may be bought.
     *
     * @return the routes, none if it may not; empty if not known
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
     * Returns what a market is told of the home: entries of the calendar that are equal are of different places, and
     * become one.
     *
     * @return the listing
     */
    public final Listing listing() {
        return Listing.builder()
                .vacancies(VacancyPeriod.joined(
                        vacancies().stream().map(free -> free.of(home())).toList()))
                .routes(routes())
                .frameworkCeiling(frameworkCeiling())
                .suspensions(suspensions())
                .endings(endings())
                .build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ListingEntry}. The home must be set. */
    public static final class Builder extends ImmutableListingEntry.Builder {
        Builder() {}
    }
}
