package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirements;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.allocate.AllocationRequest;
import org.placewright.matching.allocate.Waiting;

/**
 * A few children and a few empty foster homes along one road, crowded enough that what is given to one is missed by
 * another: some homes take the younger only, some children should live with no other or with older children only, and
 * two may be brother and sister.
 *
 * @param children who waits, in the order of their referrals
 * @param homes the homes, in the order of their identifiers
 * @param firstTwoTogether whether the first two are brother and sister, who are to be kept together
 */
public record WaitingCase(ImmutableList<OnRoad> children, ImmutableList<HomeOnRoad> homes, boolean firstTwoTogether) {

    private static final LocalDate NEEDED = LocalDate.of(2026, 4, 1);

    private static final Locator MILES_EAST = postcode -> Optional.of(new GridPoint(
            (int) Math.round(100_000
                    + 1609.3 * Integer.parseInt(postcode.district().text().substring(2))),
            400_000));

    /**
     * A child.
     *
     * @param miles where on the road the family lives
     * @param age in years
     * @param days how long the child has waited
     * @param emergency whether it is one
     * @param companions with whom the child should live
     */
    public record OnRoad(int miles, int age, int days, boolean emergency, LivingCompanions companions) {}

    /**
     * A home.
     *
     * @param miles where on the road it is
     * @param places how many it has, all free
     * @param upTo up to which age it takes children
     */
    public record HomeOnRoad(int miles, int places, int upTo) {}

    private static Postcode at(int miles) {
        return Postcode.of("ZA" + miles + " 1");
    }

    private Referral referral(int number) {
        OnRoad child = children.get(number);
        return Referral.builder()
                .id(ReferralId.of("R" + number))
                .child(Child.builder()
                        .id(ChildId.of("C" + number))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(NEEDED.minusYears(child.age).minusDays(1L + number))
                        .build())
                .neededFrom(NEEDED)
                .homePostcode(at(child.miles))
                .plannedOrEmergency(child.emergency ? PlannedOrEmergency.EMERGENCY : PlannedOrEmergency.PLANNED)
                .needs(Needs.builder()
                        .requirements(Requirements.builder()
                                .livingCompanions(child.companions)
                                .build())
                        .build())
                .build();
    }

    /**
     * Returns what is asked: the first two as one group, if they are brother and sister.
     *
     * @return the request
     */
    public AllocationRequest request() {
        List<Waiting> waiting = new ArrayList<>();
        for (int i = firstTwoTogether ? 2 : 0; i < children.size(); i++) {
            Waiting one = Waiting.of(MatchRequest.of(referral(i)));
            waiting.add(new Waiting.Child(
                    ((Waiting.Child) one).request(), one.priority(), NEEDED.minusDays(children.get(i).days)));
        }
        if (firstTwoTogether) {
            waiting.add(Waiting.of(pair()));
        }
        return AllocationRequest.builder().asOf(NEEDED).waiting(waiting).build();
    }

    private SiblingRequest pair() {
        return SiblingRequest.of(SiblingReferral.builder()
                .id(ReferralId.of("PAIR"))
                .addReferrals(referral(0), referral(1))
                .siblings(SiblingGroup.builder()
                        .members(Arrays.asList(ChildId.of("C0"), ChildId.of("C1")))
                        .decision(TogetherOrApart.KEEP_TOGETHER)
                        .build())
                .build());
    }

    /**
     * Returns the same with one more place in one home.
     *
     * @param number which home
     * @return the case
     */
    public WaitingCase withOneMorePlace(int number) {
        HomeOnRoad home = homes.get(number);
        HomeOnRoad more = new HomeOnRoad(home.miles, home.places + 1, home.upTo);
        return new WaitingCase(
                children,
                IntStream.range(0, homes.size())
                        .mapToObj(i -> i == number ? more : homes.get(i))
                        .collect(ImmutableList.toImmutableList()),
                firstTwoTogether);
    }

    /**
     * Returns the homes.
     *
     * @return a market of them
     */
    public Market market() {
        return Market.of(
                IntStream.range(0, homes.size()).mapToObj(this::home).collect(Collectors.toList()), MILES_EAST);
    }

    private Home home(int number) {
        HomeOnRoad home = homes.get(number);
        return FosteringHousehold.builder()
                .id(HomeId.of("H" + number))
                .approved(DateRange.startingOn(LocalDate.of(2020, 1, 1)))
                .acceptedAges(Range.closed(5, home.upTo))
                .acceptedSex(AcceptedSex.ANY)
                .postcode(at(home.miles))
                .capacity(UsableCapacity.builder()
                        .registered(home.places)
                        .occupied(0)
                        .build())
                .residents(Residents.of())
                .build();
    }
}
