package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.HomeId;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.NearnessScales;

/**
 * Living with a brother or sister who is looked after, or near one: 1 where one lives at the home; else, by the
 * distance to the nearest home where one lives, the policy's worth of living next door falling straight to 0 at the
 * distance the policy names, in the miles of the SSDA903 return.
 *
 * <p>Homes where siblings live are located through the market as it was built. Where none can be, or the home cannot,
 * the distance counts as the policy's score for what is not known. Applies where the referral names where siblings
 * live, unless it was decided that they are to live apart.
 */
public final class SiblingsTogether implements Criterion<ListedHome> {

    /** The market as it was built, so that a home that changes since moves no other. */
    private static final Function<Market, Market> AS_BUILT = Function.identity();

    /** Creates the criterion. */
    public SiblingsTogether() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.SIBLINGS_TOGETHER;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22C(8)(c)";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<ListedHome> facet() {
        return Facet.WHOLE;
    }

    @Override
    public Optional<CriterionTest<ListedHome>> test(MatchRequest request, Market market, MatchPolicy policy) {
        ImmutableSortedSet<HomeId> homes = request.referral().siblingsLiveAt();
        boolean apart = request.siblings()
                .filter(group -> group.decision() == TogetherOrApart.LIVE_APART)
                .isPresent();
        if (homes.isEmpty() || apart) {
            return Optional.empty();
        }
        ImmutableList<GridPoint> places = homes.stream()
                .flatMap(home -> market.statistic(AS_BUILT).positionOf(home).stream())
                .collect(ImmutableList.toImmutableList());
        NearnessScales scales = policy.criteria().nearness();
        double nextDoor = scales.nextDoorPercent() / 100.0;
        return Optional.of(new Test(
                ImmutableSet.copyOf(homes),
                places,
                nextDoor,
                nextDoor * policy.criteria().scoreWhenNotKnown(),
                scales.siblingMilesToZero()));
    }

    private record Test(
            ImmutableSet<HomeId> homes,
            ImmutableList<GridPoint> places,
            double nextDoor,
            double somewhere,
            int milesToZero)
            implements CriterionTest<ListedHome> {

        @Override
        public double score(ListedHome listed) {
            if (homes.contains(listed.home().id())) {
                return 1;
            }
            return elsewhere(listed.position());
        }

        private double elsewhere(Optional<GridPoint> position) {
            return places.isEmpty() || position.isEmpty() ? somewhere : nextDoor * nearness(position.get());
        }

        @Override
        public Optional<FewerFacts<?>> fewerFacts() {
            return Optional.of(new FewerFacts<>(Facet.POSITION, this::elsewhere, homes));
        }

        private double nearness(GridPoint home) {
            double nearest = 0;
            for (int i = 0; i < places.size(); i++) {
                nearest = Math.max(nearest, Proximity.near(places.get(i), home, 0, milesToZero));
            }
            return nearest;
        }

        @Override
        public String statement(ListedHome listed) {
            if (homes.contains(listed.home().id())) {
                return "A brother or sister lives here";
            }
            return listed.position()
                    .flatMap(home -> places.stream()
                            .min(Comparator.comparingDouble(home::metresTo))
                            .map(place -> "No brother or sister lives here; the nearest lives "
                                    + Proximity.miles(place, home) + " away"))
                    .orElse("No brother or sister lives here; how far away they live is not known");
        }
    }
}
