package org.placewright.matching;

import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.money.WeeklyFee;

/**
 * Where the scales of soft criteria about money end: price, and the way a place is bought.
 *
 * <p>All are this library's starting points: no source sets them.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>feeToZero</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>10,000</td>
 *     <td>fee at which the price criterion is 0 where no fee is expected</td></tr>
 * <tr><td>expectedFeePercentToZero</td><td>whole number</td><td>per cent</td><td>200</td>
 *     <td>share of the expected fee at which the price criterion is 0, so that the expected fee itself scores a half</td></tr>
 * <tr><td>overCeilingPercent</td><td>whole number</td><td>per cent</td><td>50</td>
 *     <td>what is left of the score of a fee above the ceiling of the framework</td></tr>
 * <tr><td>routePercents</td><td>per cent by {@link SourcingRoute}</td><td>per cent</td><td>in house and hard blocks 100, soft and flexi-blocks 90, sub-regional contract and framework 80, dynamic purchasing system 70, remand 50, off-framework 20</td>
 *     <td>how each way of buying a place scores, 0 to 100; one not named is not known</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class CostScales implements WithCostScales {

    private static final ImmutableSortedMap<SourcingRoute, Integer> SUGGESTED_ROUTES =
            ImmutableSortedMap.<SourcingRoute, Integer>naturalOrder()
                    .put(SourcingRoute.IN_HOUSE, 100)
                    .put(SourcingRoute.LOCAL_HARD_BLOCK, 100)
                    .put(SourcingRoute.COLLABORATIVE_HARD_BLOCK, 100)
                    .put(SourcingRoute.LOCAL_SOFT_BLOCK, 90)
                    .put(SourcingRoute.COLLABORATIVE_SOFT_BLOCK, 90)
                    .put(SourcingRoute.FLEXI_BLOCK, 90)
                    .put(SourcingRoute.SUB_REGIONAL_CONTRACT, 80)
                    .put(SourcingRoute.FRAMEWORK, 80)
                    .put(SourcingRoute.DYNAMIC_PURCHASING_SYSTEM, 70)
                    .put(SourcingRoute.REMAND, 50)
                    .put(SourcingRoute.OFF_FRAMEWORK, 20)
                    .buildOrThrow();

    /** The scales this library suggests. */
    public static final CostScales STANDARD = builder().build();

    CostScales() {}

    /**
     * Returns the fee at which the price criterion is 0 where no fee is expected.
     *
     * @return a fee above 0
     */
    @Value.Default
    public WeeklyFee feeToZero() {
        return WeeklyFee.ofPounds(10_000);
    }

    /**
     * Returns the share of the expected fee at which the price criterion is 0.
     *
     * @return per cent, 1 to 10,000
     */
    @Value.Default
    public int expectedFeePercentToZero() {
        return 200;
    }

    /**
     * Returns what is left of the score of a fee above the ceiling of the framework.
     *
     * @return per cent, 0 to 100
     */
    @Value.Default
    public int overCeilingPercent() {
        return 50;
    }

    /**
     * Returns how each way of buying a place scores.
     *
     * @return per cent, 0 to 100, by route
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedMap<SourcingRoute, Integer> routePercents() {
        return SUGGESTED_ROUTES;
    }

    @Value.Check
    void check() {
        if (feeToZero().amount().isZero()) {
            throw new IllegalArgumentException(
                    "CostScales feeToZero must be above 0. Maybe turn the criterion off by a weight of 0?");
        }
        PolicyNumbers.require("CostScales expectedFeePercentToZero", expectedFeePercentToZero(), 1, 10_000);
        PolicyNumbers.require("CostScales overCeilingPercent", overCeilingPercent(), 0, 100);
        routePercents()
                .forEach((route, percent) ->
                        PolicyNumbers.require("CostScales routePercents of " + route, percent, 0, 100));
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CostScales}. */
    public static final class Builder extends ImmutableCostScales.Builder {
        Builder() {}
    }
}
