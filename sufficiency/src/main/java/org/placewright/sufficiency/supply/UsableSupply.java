package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Home;
import org.placewright.sufficiency.count.CountDistribution;

/**
 * The places of some homes, as they told of them and as they may be now.
 *
 * <p>Groups of which each home is in one, such as those {@linkplain #by(AgedSupply, IntFunction) by kind or authority},
 * add up to all homes: exactly in what was told, and in mean and variance in what may be.
 * {@linkplain #serving(AgedSupply, Function) Places for an age, a sex or a need} do not: one place serves many ages, so
 * those for children of 9 and of 10 are largely the same places, and are never to be added. What a home does not tell
 * is a group of its own, and neither yes nor no.
 *
 * @param told the places as they were told of
 * @param usable how many can be used now
 * @param vacant how many of those are free now
 */
public record UsableSupply(SupplyCount told, CountDistribution usable, CountDistribution vacant) {

    /**
     * Counts the places of some homes. O(homes), and O(places^2) for the exact distribution of few places.
     *
     * @param supply the homes
     * @param homes tells which count, by their numbers
     * @return their places
     */
    public static UsableSupply of(AgedSupply supply, IntPredicate homes) {
        SupplyCount told = IntStream.range(0, supply.supply().size())
                .filter(homes)
                .mapToObj(home -> SupplyCount.of(supply.supply(), home))
                .reduce(SupplyCount.NONE, SupplyCount::plus);
        return new UsableSupply(told, supply.usable(homes), supply.vacant(homes));
    }

    /**
     * Counts the places within a distance of a point.
     *
     * @param supply the homes
     * @param point the point
     * @param radius the distance; a home exactly so far away counts
     * @return the places of homes of which it is known that they lie there
     */
    public static UsableSupply within(AgedSupply supply, GridPoint point, Quantity<Length> radius) {
        return of(supply, home -> supply.supply()
                .position(home)
                .filter(position -> point.isWithin(radius, position))
                .isPresent());
    }

    /**
     * Counts the places of each group of homes. O(homes) for each group.
     *
     * @param supply the homes
     * @param group the group each home is in, by its number
     * @return places by group, in the order of the first home of each; they add up to those of all homes
     * @param <K> what homes are grouped by
     */
    public static <K> ImmutableMap<K, UsableSupply> by(AgedSupply supply, IntFunction<? extends K> group) {
        Map<K, BitSet> groups = new LinkedHashMap<>();
        for (int home = 0; home < supply.supply().size(); home++) {
            groups.computeIfAbsent(group.apply(home), first -> new BitSet()).set(home);
        }
        return ImmutableMap.copyOf(Maps.transformValues(groups, homes -> of(supply, homes::get)));
    }

    /**
     * Counts the places of homes that serve some children, that do not, and that do not tell.
     *
     * @param supply the homes
     * @param question whether a home serves them, such as {@link HomeAnswers#takesAge} or {@code home ->
     *     home.offering().wakingNight()}
     * @return places by answer, those that occur; they add up to those of all homes, but not to those of another
     *     question
     */
    public static ImmutableMap<Answer, UsableSupply> serving(AgedSupply supply, Function<Home, Answer> question) {
        return by(supply, home -> question.apply(supply.supply().home(home)));
    }
}
