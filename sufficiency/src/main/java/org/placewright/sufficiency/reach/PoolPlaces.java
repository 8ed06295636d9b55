package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.supply.Admission;
import org.placewright.sufficiency.supply.AgedSupply;
import org.placewright.sufficiency.supply.PlaceRule;
import org.placewright.sufficiency.supply.Supply;

/**
 * How many places of each pool of a problem can be used: a mean and a variance, pools being independent of one another.
 * Immutable.
 */
public final class PoolPlaces {

    private final double[] means;
    private final double[] variances;

    private PoolPlaces(double[] means, double[] variances) {
        this.means = means;
        this.variances = variances;
    }

    /**
     * Returns the places of a problem as they are told, for certain.
     *
     * @param problem the problem
     * @return places without variance
     */
    public static PoolPlaces certain(PlacementProblem problem) {
        double[] means = new double[problem.pools()];
        Arrays.setAll(means, problem::places);
        return new PoolPlaces(means, new double[means.length]);
    }

    /**
     * Returns places that are not certain.
     *
     * @param means how many places of each pool are expected, 0 or more; not changed
     * @param variances how sure that is, 0 or more each; not changed
     * @return the places
     * @throws IllegalArgumentException if there is not one variance for each mean, or a number is negative or not
     *     finite
     */
    public static PoolPlaces of(double[] means, double[] variances) {
        if (means.length != variances.length
                || Arrays.stream(means).anyMatch(mean -> !(mean >= 0 && mean < Double.POSITIVE_INFINITY))
                || Arrays.stream(variances)
                        .anyMatch(variance -> !(variance >= 0 && variance < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException(
                    "PoolPlaces must have a mean and a variance of 0 or more for each pool. Maybe one is not known?");
        }
        return new PoolPlaces(means.clone(), variances.clone());
    }

    /**
     * Returns places as they may be by now where facts of homes are old. Rules of number that depend on no fact that
     * ages still hold, and places taken by others are left to them as the policy says.
     *
     * @param homes the problem, and the homes it was made of
     * @param aged the same homes, with how sure it is which places can be used
     * @return places of each pool
     * @throws IllegalArgumentException if the homes are others, or the policy lifts the rules that age
     */
    public static PoolPlaces aged(ReachableHomes homes, AgedSupply aged) {
        Supply supply = homes.residences().supply();
        if (aged.supply() != supply) {
            throw new IllegalArgumentException(
                    "PoolPlaces needs the homes of the problem. Maybe age the supply the residences were found in?");
        }
        if (!homes.policy().rules().containsAll(ImmutableSet.of(PlaceRule.BLOCKED, PlaceRule.STAFFED))) {
            throw new IllegalArgumentException(
                    "PoolPlaces cannot age places of which it does not matter whether they are "
                            + "blocked or staffed. Maybe take them for certain?");
        }
        Set<PlaceRule> lasting =
                Sets.difference(homes.policy().rules(), ImmutableSet.of(PlaceRule.BLOCKED, PlaceRule.STAFFED));
        double[] means = new double[homes.problem().pools()];
        double[] variances = new double[means.length];
        for (int home = 0; home < supply.size(); home++) {
            if (homes.poolOf(home).isPresent()) {
                int pool = homes.poolOf(home).getAsInt();
                int most = Admission.places(supply, home, lasting).orElse(0);
                int others = homes.policy().leavesPlacesToOthers()
                        ? homes.residences().takenByOthers(home)
                        : 0;
                CountDistribution usable = aged.usable(home);
                double mean = 0;
                double square = 0;
                for (int free = 1; free <= most - others; free++) {
                    double likely = usable.probabilityOfExceeding(others + free - 1);
                    mean += likely;
                    square += (2 * free - 1) * likely;
                }
                means[pool] += mean;
                variances[pool] += Math.max(0, square - mean * mean);
            }
        }
        return new PoolPlaces(means, variances);
    }

    /**
     * Returns how many pools there are.
     *
     * @return 0 or more
     */
    public int size() {
        return means.length;
    }

    /**
     * Returns how many places of a pool are expected.
     *
     * @param pool the number of the pool
     * @return places, 0 or more
     */
    public double mean(int pool) {
        return means[pool];
    }

    /**
     * Returns how far that may be off.
     *
     * @param pool the number of the pool
     * @return the variance, 0 or more
     */
    public double variance(int pool) {
        return variances[pool];
    }

    /** Returns how many pools there are only. */
    @Override
    public String toString() {
        return "PoolPlaces[" + means.length + " pools]";
    }
}
