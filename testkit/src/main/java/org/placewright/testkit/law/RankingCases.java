package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.testkit.arbitrary.HomeArbitraries;
import org.placewright.testkit.arbitrary.ReferralArbitraries;

/**
 * Generates referrals with up to eight homes, about half of which are willing: registered, with room, for anyone. The
 * child, and brothers and sisters, where there are any, live in homes that may be among them, and some carers are
 * connected with the child.
 */
public final class RankingCases implements ArbitrarySupplier<RankingCase> {

    private static final int MOST_HOMES = 8;

    /** Creates the supplier, as jqwik does. */
    public RankingCases() {}

    @Override
    public Arbitrary<RankingCase> get() {
        Arbitrary<List<Home>> homes = Combinators.combine(HomeArbitraries.homes(), Arbitraries.of(true, false))
                .as((home, willing) -> willing ? willing(home) : home)
                .list()
                .ofMaxSize(MOST_HOMES);
        Arbitrary<Set<Integer>> siblings =
                Arbitraries.integers().between(0, MOST_HOMES - 1).set().ofMaxSize(2);
        Arbitrary<Integer> livesAt = Arbitraries.integers().between(-MOST_HOMES, MOST_HOMES - 1);
        return Combinators.combine(ReferralArbitraries.referrals(), homes, siblings, livesAt)
                .as((referral, some, siblingsAt, home) -> new RankingCase(
                        withSiblings(referral, siblingsAt)
                                .withCurrentHome(home < 0 ? Optional.empty() : Optional.of(name(home))),
                        connected(referral.child().id(), home, named(some))));
    }

    private static Referral withSiblings(Referral referral, Set<Integer> homes) {
        return referral.withSiblingsLiveAt(
                homes.stream().map(RankingCases::name).toList());
    }

    /** Connects every fourth home with the child, where it is a foster carer's. */
    private static ImmutableList<Home> connected(ChildId child, int from, ImmutableList<Home> homes) {
        ImmutableList.Builder<Home> connected = ImmutableList.builder();
        for (int i = 0; i < homes.size(); i++) {
            connected.add(
                    homes.get(i) instanceof FosteringHousehold household && Math.floorMod(i + from, 4) == 0
                            ? household.withConnectedChildren(child)
                            : homes.get(i));
        }
        return connected.build();
    }

    private static ImmutableList<Home> named(List<Home> homes) {
        ImmutableList.Builder<Home> named = ImmutableList.builder();
        for (int i = 0; i < homes.size(); i++) {
            named.add(homes.get(i).withId(name(i)));
        }
        return named.build();
    }

    private static HomeId name(int number) {
        return HomeId.of("H-" + number);
    }

    private static Home willing(Home home) {
        int living = home.residents().map(Residents::size).orElse(1);
        // Those who live there are given back once there is room for them.
        return live(home.withResidents(Optional.empty()))
                .withAcceptedAges(Optional.of(Range.closed(0, 25)))
                .withAcceptedSex(Optional.of(AcceptedSex.ANY))
                .withCapacity(Optional.of(UsableCapacity.builder()
                        .registered(living + 3)
                        .occupied(living)
                        .build()))
                .withResidents(home.residents());
    }

    private static Home live(Home home) {
        Registration live = Registration.builder()
                .urn(Urn.of("SC000001"))
                .status(RegistrationStatus.ACTIVE)
                .build();
        if (home instanceof FosteringHousehold household) {
            return household.withApproval(Approval.Full.during(DateRange.startingOn(LocalDate.of(1990, 1, 1))));
        }
        if (home instanceof ChildrensHome childrens) {
            return childrens.withRegistration(live);
        }
        if (home instanceof ResidentialSchool school) {
            return school.withRegistration(live);
        }
        if (home instanceof SecureChildrensHome secure) {
            return secure.withRegistration(live);
        }
        return ((SupportedAccommodation) home).withRegistration(live);
    }
}
