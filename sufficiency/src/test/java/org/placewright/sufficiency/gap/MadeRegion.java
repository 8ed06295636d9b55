package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.supply.Supply;

/** Children and children's homes of two councils, made in few words; every postcode lies somewhere along one road. */
final class MadeRegion {

    static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    static final AuthorityId LEEDS = AuthorityId.of("E08000035");
    static final AuthorityId BRADFORD = AuthorityId.of("E08000032");

    private static final int START = 400_000;
    private static final int METRES_IN_RETURN_MILE_TIMES_TEN = 16_093;

    private final List<CareHistory> histories = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final Map<Postcode, GridPoint> positions = new HashMap<>();

    /** Puts a postcode so many tenths of a mile along the road. */
    MadeRegion postcode(String postcode, int tenthsOfMiles) {
        positions.put(
                Postcode.of(postcode),
                new GridPoint(START + tenthsOfMiles * METRES_IN_RETURN_MILE_TIMES_TEN / 100, START));
        return this;
    }

    static Registration.Builder registration(String urn) {
        return Registration.builder().urn(Urn.of(urn)).status(RegistrationStatus.ACTIVE);
    }

    /** A children's home that takes any child, with places of which one may be blocked. */
    MadeRegion home(String urn, AuthorityId council, String postcode, int registered, int blocked, int occupied) {
        homes.add(childrensHome(registration(urn).build(), council, postcode)
                .capacity(UsableCapacity.builder()
                        .registered(registered)
                        .blocked(
                                blocked > 0
                                        ? ImmutableSortedMap.of(BlockReason.STAFFING, blocked)
                                        : ImmutableSortedMap.of())
                        .occupied(occupied)
                        .build())
                .build());
        return this;
    }

    /** A children's home with a free place for so many, of some ages. */
    MadeRegion homeForAges(String urn, AuthorityId council, String postcode, int places, int youngest, int oldest) {
        homes.add(childrensHome(
                        registration(urn)
                                .ages(Range.closed(youngest, oldest))
                                .places(OptionalInt.of(places))
                                .build(),
                        council,
                        postcode)
                .build());
        return this;
    }

    private static ChildrensHome.Builder childrensHome(
            Registration registration, AuthorityId council, String postcode) {
        return ChildrensHome.builder()
                .id(HomeId.of(registration.urn().value()))
                .registration(registration)
                .localAuthority(council)
                .postcode(Postcode.of(postcode));
    }

    /** A girl of ten looked after for half a year; blanks stand for what is not known. */
    MadeRegion child(String id, Optional<AuthorityId> council, String type, String from, String at, String urn) {
        return child(id, council, List.of(episode("2023-10-01", "", "S", type, from, at, urn)));
    }

    MadeRegion child(String id, Optional<AuthorityId> council, List<Episode> episodes) {
        histories.add(CareHistory.builder()
                .childId(ChildId.of(id))
                .responsibleAuthority(council)
                .child(Child.builder()
                        .id(ChildId.of(id))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(DAY.minusYears(10).minusDays(10))
                        .build())
                .episodes(episodes)
                .build());
        return this;
    }

    static Episode episode(String start, String end, String began, String type, String from, String at, String urn) {
        return Episode.builder()
                .start(LocalDate.parse(start))
                .end(Optional.of(end).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .reasonForNewEpisode(ReasonForNewEpisode.of(began))
                .placementType(PlacementType.of(type))
                .legalStatus(LegalStatus.C2)
                .homePostcode(Optional.of(from).filter(text -> !text.isEmpty()).map(Postcode::of))
                .placementPostcode(
                        Optional.of(at).filter(text -> !text.isEmpty()).map(Postcode::of))
                .urn(Optional.of(urn).filter(text -> !text.isEmpty()).map(Urn::of))
                .build();
    }

    Residences residences() {
        CareStays stays = CareStays.of(CareHistories.of(histories));
        return Residences.of(
                LookedAfterChildren.on(stays, DAY, postcode -> Optional.ofNullable(positions.get(postcode))),
                Supply.on(homes, DAY, postcode -> Optional.ofNullable(positions.get(postcode))),
                List.of());
    }

    /** Returns the stays of the children. */
    CareStays stays() {
        return CareStays.of(CareHistories.of(histories));
    }
}
