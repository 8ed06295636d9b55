package org.placewright.interchange.json;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.AgeBands;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.MinimumComparables;
import org.placewright.pricing.index.ConstantRate;
import org.placewright.pricing.index.IndexSeries;
import org.placewright.pricing.index.PriceIndex;
import org.placewright.pricing.index.RegionalFactor;
import org.placewright.pricing.index.RegionalTable;
import org.placewright.pricing.index.StaffCost;

/**
 * A policy of benchmarking as it stands in a file: an index and a regional factor are figures there.
 *
 * <table>
 * <caption>Attributes; source: whoever decides how fees are judged</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>ageBands</td><td>{@link AgeBands}</td><td></td><td>no</td><td>{@link AgeBands#DFE}</td>
 *     <td>the bands within which ages are comparable</td></tr>
 * <tr><td>window</td><td>{@link Period}</td><td></td><td>no</td><td>3 years</td>
 *     <td>how far back prices are compared; above 0</td></tr>
 * <tr><td>yearlyRise</td><td>number</td><td>share</td><td>no</td><td>not given</td>
 *     <td>the rise of prices in a year, above -1: 0.035 for 3.5 per cent; not beside levels</td></tr>
 * <tr><td>indexLevels</td><td>numbers by month</td><td>any</td><td>no</td><td>none</td>
 *     <td>an index of prices, above 0; that of a quarter by its middle month</td></tr>
 * <tr><td>staffCostByAuthority</td><td>numbers by {@link AuthorityId}</td><td></td><td>no</td><td>none</td>
 *     <td>what staff cost where a home is beside England as a whole: 1.1 for a tenth more</td></tr>
 * <tr><td>staffCostByRegion</td><td>numbers by {@link Region}</td><td></td><td>no</td><td>none</td>
 *     <td>the same by region, where there is none of the authority</td></tr>
 * <tr><td>plausibleFees</td><td>range of {@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>20 to 100,000</td>
 *     <td>fees outside it are left out</td></tr>
 * <tr><td>level</td><td>number</td><td>share</td><td>no</td><td>0.9</td>
 *     <td>how often a fair interval is to hold the fee; above 0.5, below 1</td></tr>
 * <tr><td>minimumComparables</td><td>{@link MinimumComparables}</td><td>prices</td><td>no</td><td>10, 20, 30</td>
 *     <td>what median, quartiles and deciles need</td></tr>
 * <tr><td>comparesOffers</td><td>yes or no</td><td></td><td>no</td><td>no</td>
 *     <td>whether fees asked count beside fees paid</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class BenchmarkPolicyEntry implements WithBenchmarkPolicyEntry {

    private static final BenchmarkPolicy STANDARD = BenchmarkPolicy.standard();

    BenchmarkPolicyEntry() {}

    /**
     * Returns the entry of a policy.
     *
     * @param policy with an index and a regional factor that are figures
     * @return the entry
     * @throws IllegalArgumentException if the index or the regional factor computes, and is no figures
     */
    public static BenchmarkPolicyEntry of(BenchmarkPolicy policy) {
        Builder entry = builder()
                .ageBands(policy.ageBands())
                .window(policy.window())
                .plausibleFees(policy.plausibleFees())
                .level(policy.level())
                .minimumComparables(policy.minimumComparables())
                .comparesOffers(policy.comparesOffers());
        if (policy.index() instanceof ConstantRate rate) {
            entry.yearlyRise(rate.yearly());
        } else if (policy.index() instanceof IndexSeries series) {
            entry.indexLevels(series.levels());
        } else {
            throw computes("index", "PriceIndex.constantRate or an IndexSeries");
        }
        if (!(policy.regionalFactor() instanceof RegionalTable table)) {
            throw computes("regionalFactor", "RegionalFactor.of");
        }
        return entry.staffCostByAuthority(Maps.transformValues(table.byAuthority(), StaffCost::factor))
                .staffCostByRegion(Maps.transformValues(table.byRegion(), StaffCost::factor))
                .build();
    }

    private static IllegalArgumentException computes(String name, String remedy) {
        return new IllegalArgumentException("BenchmarkPolicy " + name
                + " must be made of figures to be written, but it computes. Maybe use " + remedy + "?");
    }

    /**
     * Returns the bands within which ages are comparable.
     *
     * @return the bands
     */
    @Value.Default
    public AgeBands ageBands() {
        return STANDARD.ageBands();
    }

    /**
     * Returns how far back prices are compared.
     *
     * @return a period above 0
     */
    @Value.Default
    public Period window() {
        return STANDARD.window();
    }

    /**
     * Returns how much prices rise in a year.
     *
     * @return a share above -1, if given
     */
    public abstract Optional<Double> yearlyRise();

    /**
     * Returns the levels of an index of prices.
     *
     * @return levels above 0 by month; none where there is no index
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<YearMonth, Double> indexLevels();

    /**
     * Returns what staff cost in the areas of authorities.
     *
     * @return factors above 0
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<AuthorityId, Double> staffCostByAuthority();

    /**
     * Returns what staff cost in regions.
     *
     * @return factors above 0
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Region, Double> staffCostByRegion();

    /**
     * Returns which fees are plausible.
     *
     * @return the range
     */
    @Value.Default
    public Range<WeeklyFee> plausibleFees() {
        return STANDARD.plausibleFees();
    }

    /**
     * Returns how often a fair interval is to hold the fee of a placement like the one asked about.
     *
     * @return a share above 0.5 and below 1
     */
    @Value.Default
    public double level() {
        return STANDARD.level();
    }

    /**
     * Returns how many comparable prices each figure needs.
     *
     * @return the minima
     */
    @Value.Default
    public MinimumComparables minimumComparables() {
        return STANDARD.minimumComparables();
    }

    /**
     * Returns whether fees asked count beside fees paid.
     *
     * @return false by default
     */
    @Value.Default
    public boolean comparesOffers() {
        return STANDARD.comparesOffers();
    }

    /**
     * Returns the policy this is the entry of.
     *
     * @return the policy
     */
    public final BenchmarkPolicy policy() {
        return BenchmarkPolicy.builder()
                .ageBands(ageBands())
                .window(window())
                .index(
                        indexLevels().isEmpty()
                                ? PriceIndex.constantRate(yearlyRise().orElse(0.0))
                                : IndexSeries.monthly(indexLevels()))
                .regionalFactor(RegionalFactor.of(staffCostByAuthority(), staffCostByRegion()))
                .plausibleFees(plausibleFees())
                .level(level())
                .minimumComparables(minimumComparables())
                .comparesOffers(comparesOffers())
                .build();
    }

    @Value.Check
    void check() {
        if (yearlyRise().isPresent() && !indexLevels().isEmpty()) {
            throw new IllegalArgumentException("BenchmarkPolicyEntry yearlyRise must not stand beside indexLevels. "
                    + "Maybe leave the rise out where there is an index?");
        }
        // The policy refuses what is out of its range.
        BenchmarkPolicy unused = policy();
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BenchmarkPolicyEntry}. Nothing need be set. */
    public static final class Builder extends ImmutableBenchmarkPolicyEntry.Builder {
        Builder() {}
    }
}
