package org.placewright.sufficiency.stress;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.supply.Supply;

/** Owners, children's homes and the children in them, along one road of which each mile has a postcode. */
final class MadeMarket {

    static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    private static final int START = 300_000;
    private static final int METRES_IN_MILE = 1_610;

    private final List<Provider> providers = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final List<CareHistory> histories = new ArrayList<>();

    static ProviderId id(String provider) {
        return ProviderId.of(provider);
    }

    private static Postcode at(int mile) {
        return Postcode.of("LS" + (1 + mile / 10) + " " + mile % 10 + "AA");
    }

    private static Optional<GridPoint> position(Postcode postcode) {
        for (int mile = 0; mile < 90; mile++) {
            if (at(mile).equals(postcode)) {
                return Optional.of(new GridPoint(START + mile * METRES_IN_MILE, START));
            }
        }
        return Optional.empty();
    }

    /** A provider that another may own, and that holds a number of its own. */
    MadeMarket provider(String id, Optional<String> owner, String urn) {
        providers.add(Provider.builder()
                .id(id(id))
                .name(id)
                .ultimateOwner(owner.map(MadeMarket::id))
                .addRegistrations(registration(urn))
                .build());
        return this;
    }

    private static Registration registration(String urn) {
        return Registration.builder()
                .urn(Urn.of(urn))
                .status(RegistrationStatus.ACTIVE)
                .build();
    }

    /** A home at a mile; a fee of nought is not known, nor is occupancy below nought, nor a provider without a name. */
    MadeMarket home(String urn, String provider, int mile, int places, int occupied, int pounds) {
        UsableCapacity.Builder capacity = UsableCapacity.builder().registered(places);
        if (occupied >= 0) {
            capacity.occupied(occupied);
        }
        homes.add(ChildrensHome.builder()
                .id(HomeId.of(urn))
                .registration(registration(urn))
                .provider(Optional.of(provider).filter(name -> !name.isEmpty()).map(MadeMarket::id))
                .postcode(at(mile))
                .capacity(capacity.build())
                .weeklyFee(Optional.of(pounds).filter(fee -> fee > 0).map(WeeklyFee::ofPounds))
                .build());
        return this;
    }

    /** The last home lies in the area of a council, and says it takes children from an age on. */
    MadeMarket lastIn(String council, int youngest) {
        ChildrensHome last = (ChildrensHome) homes.remove(homes.size() - 1);
        homes.add(last.withLocalAuthority(AuthorityId.of(council)).withAcceptedAges(Range.closed(youngest, 17)));
        return this;
    }

    /** A girl of ten of a council who comes from a mile, and lives at another. */
    MadeMarket child(String id, String council, String type, int from, int at, String urn) {
        histories.add(CareHistory.builder()
                .childId(ChildId.of(id))
                .responsibleAuthority(AuthorityId.of(council))
                .child(Child.builder()
                        .id(ChildId.of(id))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(DAY.minusYears(10).minusDays(10))
                        .build())
                .addEpisodes(Episode.builder()
                        .start(DAY.minusDays(100))
                        .reasonForNewEpisode(ReasonForNewEpisode.of("S"))
                        .placementType(PlacementType.of(type))
                        .legalStatus(LegalStatus.C2)
                        .homePostcode(at(from))
                        .placementPostcode(at(at))
                        .urn(Urn.of(urn))
                        .build())
                .build());
        return this;
    }

    StressTest stress() {
        return stress(ReachPolicy.standard());
    }

    StressTest stress(ReachPolicy policy) {
        Residences residences = Residences.of(
                LookedAfterChildren.on(CareStays.of(CareHistories.of(histories)), DAY, MadeMarket::position),
                Supply.on(homes, DAY, MadeMarket::position),
                providers);
        return StressTest.of(residences, Ownership.of(providers), policy, MostPlaced.standard());
    }
}
