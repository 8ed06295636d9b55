package org.placewright.testkit.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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
 */
record WaitingOnARoad(ImmutableList<OnRoad> children, ImmutableList<HomeOnRoad> homes, boolean firstTwoTogether) {

    static final LocalDate NEEDED = LocalDate.of(2026, 4, 1);

    private static final Locator MILES_EAST = postcode -> Optional.of(new GridPoint(
            (int) Math.round(100_000
                    + 1609.3 * Integer.parseInt(postcode.district().text().substring(2))),
            400_000));

    /** A child, by where the family lives, and what matters. */
    record OnRoad(int miles, int age, int days, boolean emergency, LivingCompanions companions) {}

    /** A home, by where it is, how many places it has, and up to which age it takes children. */
    record HomeOnRoad(int miles, int places, int upTo) {}

    static Arbitrary<WaitingOnARoad> any() {
        Arbitrary<OnRoad> child = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(7, 9, 14),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(false, false, true),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(LivingCompanions.NOT_SPECIFIED)),
                                Tuple.of(1, Arbitraries.just(LivingCompanions.ONLY_OLDER_CHILDREN)),
                                Tuple.of(1, Arbitraries.just(LivingCompanions.SOLO))))
                .as(OnRoad::new);
        Arbitrary<HomeOnRoad> home = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(8, 12, 17))
                .as(HomeOnRoad::new);
        return Combinators.combine(
                        child.list().ofMinSize(1).ofMaxSize(5),
                        home.list().ofMaxSize(3),
                        Arbitraries.of(true, false, false))
                .as((children, homes, together) -> new WaitingOnARoad(
                        ImmutableList.copyOf(children), ImmutableList.copyOf(homes), together && children.size() > 1));
    }

    private static Postcode at(int miles) {
        return Postcode.of("ZA" + miles + " 1");
    }

    Referral referral(int number) {
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

    /** Everyone who waits: the first two as one group, who are to be kept together, if they are brother and sister. */
    AllocationRequest request() {
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

    /** The same with one more place in one home. */
    WaitingOnARoad withOneMorePlace(int number) {
        HomeOnRoad home = homes.get(number);
        HomeOnRoad more = new HomeOnRoad(home.miles, home.places + 1, home.upTo);
        return new WaitingOnARoad(
                children,
                IntStream.range(0, homes.size())
                        .mapToObj(i -> i == number ? more : homes.get(i))
                        .collect(ImmutableList.toImmutableList()),
                firstTwoTogether);
    }

    Market market() {
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
