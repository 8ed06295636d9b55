package org.placewright.matching.allocate;

import static org.placewright.matching.Examples.MILES_EAST;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.child;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Residents;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.rank.WeightedSumRanker;

/** Children of nine along a road, and fostering households along the same road in which nobody lives yet. */
final class WaitingChildren {

    static final WeightedSumRanker RANKER = WeightedSumRanker.standard();

    private WaitingChildren() {}

    /** A child whose family lives some miles east. */
    static Referral.Builder at(String id, int miles) {
        return referral()
                .id(ReferralId.of(id))
                .child(child(Sex.FEMALE, 9).withId(ChildId.of("C" + id)))
                .homePostcode(milesEast(miles));
    }

    static Waiting waiting(Referral referral) {
        return Waiting.of(MatchRequest.of(referral));
    }

    /** The same, who has waited some days by the day of deciding. */
    static Waiting since(int days, Waiting waiting) {
        return waiting instanceof Waiting.Child child
                ? new Waiting.Child(child.request(), child.priority(), NEEDED.minusDays(days))
                : new Waiting.Siblings(
                        ((Waiting.Siblings) waiting).request(), waiting.priority(), NEEDED.minusDays(days));
    }

    static Waiting together(String id, Referral... children) {
        return Waiting.of(SiblingRequest.of(SiblingReferral.builder()
                .id(ReferralId.of(id))
                .addReferrals(children)
                .build()));
    }

    static AllocationRequest request(Waiting... waiting) {
        return AllocationRequest.builder()
                .asOf(NEEDED)
                .waiting(Arrays.asList(waiting))
                .build();
    }

    /** A household with places, all free, some miles east. */
    static FosteringHousehold.Builder household(String id, int miles, int places) {
        return fostering(id)
                .postcode(milesEast(miles))
                .capacity(room(places, 0))
                .residents(Residents.of());
    }

    static Market market(Home... homes) {
        return Market.of(List.of(homes), MILES_EAST);
    }

    static OptimalAllocation optimal(AllocationLevel... levels) {
        return OptimalAllocation.of(
                RANKER,
                levels.length == 0
                        ? AllocationPolicy.STANDARD
                        : AllocationPolicy.builder()
                                .levels(Arrays.asList(levels))
                                .build());
    }

    static FirstComeAllocation firstCome() {
        return FirstComeAllocation.of(RANKER, AllocationPolicy.STANDARD);
    }

    static DeferredAcceptanceAllocation deferredAcceptance() {
        return DeferredAcceptanceAllocation.of(RANKER, AllocationPolicy.STANDARD);
    }

    /** Where each child would go, as text. */
    static ImmutableMap<String, String> homes(Allocation allocation) {
        ImmutableSortedMap.Builder<String, String> homes = ImmutableSortedMap.naturalOrder();
        allocation
                .placedByChild()
                .forEach((child, placed) ->
                        homes.put(child.value(), placed.home().value()));
        return homes.buildOrThrow();
    }

    static HomeId home(String id) {
        return HomeId.of(id);
    }
}
