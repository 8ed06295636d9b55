package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import org.immutables.value.Value;
import org.placewright.core.provider.HomeKind;

/**
 * How far what homes told of their places still holds some days later.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>usableHalfLife</td><td>number</td><td>days</td><td>no</td><td>180</td>
 *     <td>after so long, half of what was told of which places can be used is forgotten; above 0</td>
 *     <td>by hand, unverified</td></tr>
 * <tr><td>freeHalfLife</td><td>number</td><td>days</td><td>no</td><td>60</td>
 *     <td>the same of which places are free; above 0</td><td>by hand, unverified</td></tr>
 * <tr><td>usableShare</td><td>number by {@link HomeKind}</td><td></td><td>no</td>
 *     <td>that of the places of the homes of the kind</td>
 *     <td>share of registered places that can be used in the long run, 0 to 1</td><td></td></tr>
 * <tr><td>freeShare</td><td>number by {@link HomeKind}</td><td></td><td>no</td>
 *     <td>that of the places of the homes of the kind</td>
 *     <td>share of usable places that are free in the long run, 0 to 1</td><td></td></tr>
 * <tr><td>closuresAYear</td><td>number by {@link HomeKind}</td><td>a home and year</td><td>no</td><td>none</td>
 *     <td>hazard at which homes of the kind close; 0 or more</td><td>such as {@link ClosureRates}</td></tr>
 * <tr><td>countsNotKnown</td><td>yes or no</td><td></td><td>no</td><td>yes</td>
 *     <td>whether a home of which something is not known counts as those of its kind of which it is</td><td></td></tr>
 * </table>
 */
@Value.Immutable
public abstract class FactAgeing implements WithFactAgeing {

    private static final FactAgeing STANDARD = builder().build();

    FactAgeing() {}

    /**
     * Returns the policy whose attributes all have their defaults.
     *
     * @return the policy
     */
    public static FactAgeing standard() {
        return STANDARD;
    }

    /**
     * Returns after how long half of what was told of usable places is forgotten.
     *
     * @return days, above 0
     */
    @Value.Default
    public double usableHalfLife() {
        return 180;
    }

    /**
     * Returns after how long half of what was told of free places is forgotten.
     *
     * @return days, above 0
     */
    @Value.Default
    public double freeHalfLife() {
        return 60;
    }

    /**
     * Returns which share of registered places can be used in the long run.
     *
     * @return 0 to 1 by kind; kinds that are left out have the share of their homes
     */
    public abstract ImmutableMap<HomeKind, Double> usableShare();

    /**
     * Returns which share of usable places is free in the long run.
     *
     * @return 0 to 1 by kind; kinds that are left out have the share of their homes
     */
    public abstract ImmutableMap<HomeKind, Double> freeShare();

    /**
     * Returns how often homes close.
     *
     * @return closures a home and year by kind, 0 or more; kinds that are left out do not close
     */
    public abstract ImmutableMap<HomeKind, Double> closuresAYear();

    /**
     * Tells whether a home of which something is not known counts as those of its kind of which it is.
     *
     * @return false to count no place there
     */
    @Value.Default
    public boolean countsNotKnown() {
        return true;
    }

    @Value.Check
    void check() {
        checkAbove0("usableHalfLife", usableHalfLife());
        checkAbove0("freeHalfLife", freeHalfLife());
        checkFromTo("usableShare", usableShare(), 1);
        checkFromTo("freeShare", freeShare(), 1);
        checkFromTo("closuresAYear", closuresAYear(), Double.MAX_VALUE);
    }

    private static void checkAbove0(String field, double days) {
        if (!(days > 0 && Double.isFinite(days))) {
            throw new IllegalArgumentException("FactAgeing " + field + " must be above 0 days but was " + days
                    + ". Maybe give the days after which half is forgotten?");
        }
    }

    private static void checkFromTo(String field, Map<HomeKind, Double> values, double most) {
        Map<HomeKind, Double> wrong = Maps.filterValues(values, value -> !(value >= 0 && value <= most));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("FactAgeing " + field + " must be from 0" + (most == 1 ? " to 1" : " on")
                    + " but was " + wrong + ". Maybe a percentage was given?");
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

    /** Builds a {@link FactAgeing}. Nothing need be set. */
    public static final class Builder extends ImmutableFactAgeing.Builder {
        Builder() {}
    }
}
