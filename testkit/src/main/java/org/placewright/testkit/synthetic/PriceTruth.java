package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.Region;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.CollectionYear;
import org.placewright.pricing.ProvisionType;

/**
 * What fees of a synthetic England are made of. The logarithm of a weekly fee in pounds is
 *
 * <pre>
 * base(provision) + growth(provision) (year - 2024) + age effect(provision) (age - 10) + need effect(level)
 *     + region effect(region) + owner effect(owner) + omitted effect, for the part it concerns + normal noise + tail
 * </pre>
 *
 * <p>Owner effects are normal, one for each registered provider, whatever group it belongs to. A placement that is in
 * no home of the market has no known owner ({@link SyntheticPrice#owner()}): its effect is drawn for it alone, with the
 * same spread, so that it is one more noise. The omitted factor concerns a part of placements in children's homes and
 * unregistered settings and is in no record. The tail is 0 for most and exponential for a few. Bases are such that
 * means are the published ones: children's homes 6,100 GBP in 2023-24 (NAO 2025), agency foster care 820 GBP in 2017-18
 * (CMA: 2016-20), unregistered settings 10,500 GBP (Children's Commissioner 2025); supported accommodation 1,300 GBP
 * and all effects are by hand, so that about 1.6 % of placements cost 10,000 GBP or more in 2022-23. No fee is above
 * 63,000 GBP, the greatest reported.
 */
public final class PriceTruth {

    /** The name a census would have for settings that are not registered. */
    public static final ProvisionType UNREGISTERED = ProvisionType.of("Other - Unregistered");

    private static final double GREATEST = 63_000;
    static final int BASE_YEAR = 2024;
    private static final int USUAL_AGE = 10;
    private static final double OWNER_SPREAD = 0.15;
    private static final double OMITTED_EFFECT = 0.3;
    private static final double OMITTED_SHARE = 0.2;
    private static final double TAIL_SHARE = 0.03;
    private static final double TAIL_MEAN = 0.4;

    private static final ImmutableList<NeedLevel> ALL_NEEDS = ImmutableList.copyOf(NeedLevel.values());

    private static final ImmutableMap<NeedLevel, Double> NEEDS =
            ImmutableMap.of(NeedLevel.STANDARD, 0.0, NeedLevel.ENHANCED, 0.16, NeedLevel.COMPLEX, 0.38);

    private static final ImmutableMap<Region, Double> REGIONS = ImmutableMap.of(
            Region.NORTH_EAST, -0.06,
            Region.NORTH_WEST, -0.05,
            Region.YORKSHIRE_AND_THE_HUMBER, -0.04,
            Region.EAST_MIDLANDS, 0.0,
            Region.WEST_MIDLANDS, 0.01,
            Region.EAST_OF_ENGLAND, 0.02,
            Region.LONDON, 0.08,
            Region.SOUTH_EAST, 0.05,
            Region.SOUTH_WEST, 0.03);

    /** What is particular to a provision; need weights in the order of {@link NeedLevel}. */
    private record Level(
            double mean,
            int year,
            double growth,
            double age,
            double noise,
            boolean omits,
            ImmutableDoubleArray needs) {}

    private static final ImmutableMap<ProvisionType, Level> LEVELS = ImmutableMap.of(
            ProvisionType.FOSTERING_INDEPENDENT,
            new Level(820, 2018, 0.03, 0.008, 0.16, false, ImmutableDoubleArray.of(0.70, 0.24, 0.06)),
            ProvisionType.RESIDENTIAL_MAINSTREAM,
            new Level(6_100, 2024, 0.065, 0.008, 0.54, true, ImmutableDoubleArray.of(0.35, 0.40, 0.25)),
            ProvisionType.SUPPORTED_ACCOMMODATION,
            new Level(1_300, 2024, 0.04, 0, 0.30, false, ImmutableDoubleArray.of(0.75, 0.20, 0.05)),
            UNREGISTERED,
            new Level(10_500, 2024, 0.05, 0, 0.40, true, ImmutableDoubleArray.of(0.10, 0.30, 0.60)));

    private final long seed;
    private final Set<Departure> departures;

    PriceTruth(SyntheticEnglandSpec spec) {
        this.seed = spec.seed();
        this.departures = spec.departures();
    }

    static Optional<ProvisionType> provision(CareKind kind) {
        return switch (kind) {
            case AGENCY_FOSTERING -> Optional.of(ProvisionType.FOSTERING_INDEPENDENT);
            case CHILDRENS_HOME -> Optional.of(ProvisionType.RESIDENTIAL_MAINSTREAM);
            case SUPPORTED -> Optional.of(ProvisionType.SUPPORTED_ACCOMMODATION);
            case UNREGISTERED -> Optional.of(UNREGISTERED);
            default -> Optional.empty();
        };
    }

    /**
     * Returns the logarithm of the fee in 2023-24 at age 10, for standard needs, where no other effect applies.
     *
     * @param provision one of the four provisions that have prices
     * @return the base: the mean fee's logarithm less what the effects add to the mean
     */
    public double base(ProvisionType provision) {
        Level level = level(provision);
        double factor = StrictMath.exp(level.noise() * level.noise() / 2 + ownerSpread() * ownerSpread() / 2);
        double needs = 0;
        for (int i = 0; i < ALL_NEEDS.size(); i++) {
            needs += level.needs().get(i) * StrictMath.exp(needEffect(ALL_NEEDS.get(i)));
        }
        double omitted = 1 + omittedShare(provision) * (StrictMath.exp(omittedEffect()) - 1);
        double tail = 1 - tailShare() + tailShare() / (1 - TAIL_MEAN);
        double age = level.age() * (meanAge(provision) - USUAL_AGE);
        return StrictMath.log(level.mean() / (factor * needs * omitted * tail))
                - age
                + level.growth() * (BASE_YEAR - level.year());
    }

    /** By hand, about the mean age of children in each provision. */
    private static double meanAge(ProvisionType provision) {
        return provision.equals(ProvisionType.RESIDENTIAL_MAINSTREAM) ? 13.6 : 9.7;
    }

    /**
     * Returns what a year adds to the logarithm of a fee.
     *
     * @param provision one of the four
     * @return the yearly growth
     */
    public double growth(ProvisionType provision) {
        return level(provision).growth();
    }

    /**
     * Returns what a year of age adds to the logarithm of a fee.
     *
     * @param provision one of the four
     * @return the effect of a year
     */
    public double ageEffect(ProvisionType provision) {
        return level(provision).age();
    }

    /**
     * Returns what a level of need adds to the logarithm of a fee.
     *
     * @param need a level
     * @return the effect; 0 for standard needs
     */
    public double needEffect(NeedLevel need) {
        return known(NEEDS.get(need));
    }

    /**
     * Returns what the region of the council adds to the logarithm of a fee.
     *
     * @param region a region
     * @return the effect
     */
    public double regionEffect(Region region) {
        return known(REGIONS.get(region));
    }

    /**
     * Returns what an owner adds to the logarithm of its fees.
     *
     * @param owner a provider
     * @return the effect; 0 where providers do not cluster
     */
    public double ownerEffect(ProviderId owner) {
        return ownerSpread() * Draw.of(seed, "owner's level " + owner.value()).normal();
    }

    /**
     * Returns the standard deviation of the effects of owners.
     *
     * @return the spread; 0 where providers do not cluster
     */
    public double ownerSpread() {
        return departures.contains(Departure.PROVIDER_CLUSTERING) ? OWNER_SPREAD : 0;
    }

    /**
     * Returns what the factor that no record holds adds to the logarithm of a fee it concerns.
     *
     * @return the effect; 0 where there is no such factor
     */
    public double omittedEffect() {
        return departures.contains(Departure.OMITTED_PRICE_FACTOR) ? OMITTED_EFFECT : 0;
    }

    /**
     * Returns the part of placements that the omitted factor concerns.
     *
     * @param provision one of the four
     * @return the part; 0 where the factor concerns none
     */
    public double omittedShare(ProvisionType provision) {
        return level(provision).omits() && omittedEffect() != 0 ? OMITTED_SHARE : 0;
    }

    /**
     * Returns the part of fees that are in the tail.
     *
     * @return the part; 0 where tails are not heavy
     */
    public double tailShare() {
        return departures.contains(Departure.HEAVY_PRICE_TAILS) ? TAIL_SHARE : 0;
    }

    /**
     * Returns the mean of what the tail adds to the logarithm of a fee in it.
     *
     * @return the mean of an exponential distribution
     */
    public double tailMean() {
        return TAIL_MEAN;
    }

    /**
     * Returns the standard deviation of the normal noise of single fees.
     *
     * @param provision one of the four
     * @return the spread
     */
    public double noise(ProvisionType provision) {
        return level(provision).noise();
    }

    /**
     * Returns the mean of the logarithm of fees of which so much is known.
     *
     * @param provision one of the four
     * @param ageInYears of the child
     * @param need of the child
     * @param region of the council
     * @param year the collection year
     * @return the mean over owners, the omitted factor, noise and tail
     */
    public double meanLog(ProvisionType provision, int ageInYears, NeedLevel need, Region region, CollectionYear year) {
        return explained(provision, ageInYears, need, region, year)
                + omittedShare(provision) * omittedEffect()
                + tailShare() * tailMean();
    }

    double explained(ProvisionType provision, int ageInYears, NeedLevel need, Region region, CollectionYear year) {
        return base(provision)
                + growth(provision) * (year.endingIn() - BASE_YEAR)
                + ageEffect(provision) * (ageInYears - USUAL_AGE)
                + needEffect(need)
                + regionEffect(region);
    }

    /** Returns the fee of a logarithm, in whole pounds, no more than the greatest reported. */
    static WeeklyFee toFee(double log) {
        return WeeklyFee.ofPounds(Math.max(1, Math.round(Math.min(GREATEST, StrictMath.exp(log)))));
    }

    NeedLevel need(ProvisionType provision, double fraction) {
        return ALL_NEEDS.get(CareSimulator.chosen(level(provision).needs().toArray(), fraction));
    }

    private static Level level(ProvisionType provision) {
        Level level = LEVELS.get(provision);
        if (level == null) {
            throw new IllegalArgumentException(
                    "PriceTruth has no prices of " + provision + ". Maybe take one of " + LEVELS.keySet() + "?");
        }
        return level;
    }

    private static double known(@Nullable Double effect) {
        if (effect == null) {
            throw new IllegalStateException("an effect is missing from a table");
        }
        return effect;
    }
}
