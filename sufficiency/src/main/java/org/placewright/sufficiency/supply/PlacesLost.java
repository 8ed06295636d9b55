package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;

/**
 * The places that rules keep children of a profile out of: what each rule costs, and what lifting it alone would give.
 *
 * <p>Each rule leaves a home so many places for the profile: none, if the home may not take such a child; those left by
 * a rule of number, such as the staffed ones; all others. Rules together leave the smallest of these numbers. So with
 * one rule lifted there are never fewer places, and with none that holds there are as many as are registered, in homes
 * where the law allows such a child at all. What is not recorded keeps nobody out.
 *
 * <p>The places only one rule keeps children out of add up to less than those all rules do, where two rules keep them
 * out of one place; lifting two rules then gives more than lifting each. Places of a home that is over-occupied, or
 * occupied, count as well: what can be used is not what is free. O(homes x rules^2).
 *
 * @param places places that the rules leave
 * @param withoutRules places there would be if none of the rules held
 * @param byRule what each rule costs, rules that hold only
 * @param needsNotRecorded of the places left, those in homes of which it is not recorded what needs they are registered
 *     for, where the profile has one; none otherwise
 * @param homesNotKnown homes of which the number of places is not known, which add no place
 */
public record PlacesLost(
        long places,
        long withoutRules,
        ImmutableMap<PlaceRule, Lost> byRule,
        long needsNotRecorded,
        long homesNotKnown) {

    /**
     * What a rule costs.
     *
     * @param inAll places it keeps children of the profile out of, whether or not other rules do too
     * @param byThisOnly of those, places no other rule keeps them out of: what lifting it alone would give
     */
    public record Lost(long inAll, long byThisOnly) {

        /** No place. */
        public static final Lost NONE = new Lost(0, 0);

        /**
         * Checks that the part is no more than the whole.
         *
         * @param inAll places it keeps children of the profile out of
         * @param byThisOnly of those, places no other rule keeps them out of
         * @throws IllegalArgumentException if there are fewer than none, or more by this rule only than in all
         */
        public Lost {
            if (byThisOnly < 0 || byThisOnly > inAll) {
                throw new IllegalArgumentException("Lost byThisOnly must be from 0 to the " + inAll + " in all but was "
                        + byThisOnly + ". Maybe the numbers are exchanged?");
            }
        }

        /**
         * Returns the places that another rule keeps the same children out of, too.
         *
         * @return places, 0 or more
         */
        public long withOthers() {
            return inAll - byThisOnly;
        }

        private Lost plus(Lost other) {
            return new Lost(inAll + other.inAll, byThisOnly + other.byThisOnly);
        }
    }

    /**
     * Counts what each rule costs.
     *
     * @param supply the homes
     * @param homes tells which of them count, by their numbers, such as those of a kind or within reach
     * @param child whom places are sought for
     * @param rules the rules that hold
     * @param limits the numbers they set
     * @return the places, with and without each rule
     */
    public static PlacesLost of(
            Supply supply, IntPredicate homes, ChildProfile child, Set<PlaceRule> rules, PlaceLimits limits) {
        ImmutableSet<PlaceRule> holding = Sets.immutableEnumSet(rules);
        Map<PlaceRule, Lost> byRule = new EnumMap<>(PlaceRule.class);
        holding.forEach(rule -> byRule.put(rule, Lost.NONE));
        long places = 0;
        long withoutRules = 0;
        long needsNotRecorded = 0;
        long homesNotKnown = 0;
        for (int home = 0; home < supply.size(); home++) {
            if (!homes.test(home)) {
                continue;
            }
            if (supply.registered(home).isEmpty()) {
                homesNotKnown++;
                continue;
            }
            HomePlaces left = new HomePlaces(supply, home, child, limits);
            int open = left.under(holding);
            int all = left.under(ImmutableSet.of());
            places += open;
            withoutRules += all;
            needsNotRecorded += !child.needs().isEmpty() && !tellsNeeds(supply.home(home)) ? open : 0;
            for (PlaceRule rule : holding) {
                int inAll = all - left.under(ImmutableSet.of(rule));
                int byThisOnly = left.under(Sets.difference(holding, ImmutableSet.of(rule))) - open;
                byRule.merge(rule, new Lost(inAll, byThisOnly), Lost::plus);
            }
        }
        return new PlacesLost(places, withoutRules, Maps.immutableEnumMap(byRule), needsNotRecorded, homesNotKnown);
    }

    private static boolean tellsNeeds(Home home) {
        return home.registration()
                .map(Registration::needs)
                .filter(needs -> !needs.isEmpty())
                .isPresent();
    }

    /** The places of one home for one profile. */
    private record HomePlaces(Supply supply, int home, ChildProfile child, PlaceLimits limits) {

        int under(Set<PlaceRule> rules) {
            return child.isTakenBy(Admission.of(supply.home(home), rules))
                    ? Admission.places(supply, home, rules, limits).orElse(0)
                    : 0;
        }
    }

    /**
     * Returns what a rule costs.
     *
     * @param rule the rule
     * @return places lost; none if the rule does not hold
     */
    public Lost by(PlaceRule rule) {
        return byRule.getOrDefault(rule, Lost.NONE);
    }

    /**
     * Returns how many places there would be if one rule were lifted.
     *
     * @param rule the rule
     * @return places, no fewer than there are
     */
    public long placesWithout(PlaceRule rule) {
        return places + by(rule).byThisOnly();
    }
}
