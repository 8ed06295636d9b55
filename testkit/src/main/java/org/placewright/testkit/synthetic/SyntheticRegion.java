package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.referral.Referral;
import org.placewright.pricing.PriceObservation;

/**
 * A region that does not exist: councils, the children they look after, homes, prices and children waiting.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>asOf</td><td>date</td><td>yes</td><td></td><td>the day the region is seen on</td></tr>
 * <tr><td>councils</td><td>{@link SyntheticCouncil}s</td><td>no</td><td>none</td><td>the largest first</td></tr>
 * <tr><td>providers</td><td>{@link Provider}s</td><td>no</td><td>none</td><td>by identifier</td></tr>
 * <tr><td>homes</td><td>{@link Home}s</td><td>no</td><td>none</td><td>by identifier</td></tr>
 * <tr><td>prices</td><td>{@link PriceObservation}s</td><td>no</td><td>none</td>
 *     <td>fees in force on the 31 March of the last three years</td></tr>
 * <tr><td>referrals</td><td>{@link Referral}s</td><td>no</td><td>none</td><td>children waiting, by identifier</td></tr>
 * <tr><td>sectors</td><td>grid points by sector</td><td>no</td><td>none</td><td>every postcode sector there is</td></tr>
 * </table>
 *
 * <p>What holds between the parts. Every postcode in the region lies in one of its sectors, none of which exists; the
 * councils lie in a patch of about 60 km, and some sectors lie beyond it, where children are placed far away. An open
 * episode of care away from home whose placement postcode is that of a home is in that home: the numbers and provider
 * agree, the home was open when it began and accepts the child, and no more children live there so than the home counts
 * as occupied; places occupied beyond that are taken by children of councils elsewhere. Many children live in homes
 * that are not among {@link #homes()}: with relatives, with other carers, far away. Earlier episodes may also be in
 * these homes, without regard to how full they were then.
 *
 * <p>What does not hold: the numbers in care grow by about half over five years, and England's hardly did, because 600
 * children are too few for a turnover like England's; and brothers and sisters are known only to the referrals.
 */
@Value.Immutable
public abstract class SyntheticRegion implements WithSyntheticRegion {

    SyntheticRegion() {}

    /**
     * Returns the day the region is seen on.
     *
     * @return the last day of the last return
     */
    public abstract LocalDate asOf();

    /**
     * Returns the councils.
     *
     * @return the councils, the largest first
     */
    public abstract ImmutableList<SyntheticCouncil> councils();

    /**
     * Returns who runs the homes.
     *
     * @return the providers, by identifier
     */
    public abstract ImmutableList<Provider> providers();

    /**
     * Returns the homes.
     *
     * @return the homes, by identifier
     */
    public abstract ImmutableList<Home> homes();

    /**
     * Returns what placements cost.
     *
     * @return the fees in force on the 31 March of the last three years for the children then placed with a paid
     *     provider, by date, then in the order of councils and children
     */
    public abstract ImmutableList<PriceObservation> prices();

    /**
     * Returns the children waiting for a home.
     *
     * @return the referrals, by identifier
     */
    public abstract ImmutableList<Referral> referrals();

    /**
     * Returns every postcode sector of the region and where its middle is.
     *
     * @return invented sectors, in their order
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Postcode, GridPoint> sectors();

    /**
     * Returns what finds the places of the region.
     *
     * @return a locator that answers for a sector, or a whole postcode in it, with the middle of the sector
     */
    public final Locator locator() {
        ImmutableSortedMap<Postcode, GridPoint> known = sectors();
        return postcode -> postcode.sector().flatMap(sector -> Optional.ofNullable(known.get(sector)));
    }

    /**
     * Returns every fault put into the returns.
     *
     * @return the faults of all councils, in their order
     */
    public final ImmutableList<SyntheticFault> faults() {
        return councils().stream()
                .flatMap(council -> council.faults().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Makes a region. Time and memory grow with the number of children times the number of homes.
     *
     * @param spec what it is to be like
     * @return the region, equal for equal specifications on any machine
     */
    public static SyntheticRegion generate(SyntheticRegionSpec spec) {
        return RegionGenerator.generate(spec);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SyntheticRegion}. The day must be set. */
    public static final class Builder extends ImmutableSyntheticRegion.Builder {
        Builder() {}
    }
}
