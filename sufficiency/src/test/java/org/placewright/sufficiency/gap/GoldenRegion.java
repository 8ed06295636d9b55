package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.supply.Supply;

/**
 * Two councils on one road: homes of Leeds at its start, children of Bradford 15 miles on, homes of Bradford 30 miles
 * on. So children of Leeds have only the homes of Leeds within 20 miles, and children of Bradford those of both.
 */
final class GoldenRegion {

    static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    static final AuthorityId LEEDS = AuthorityId.of("E08000035");
    static final AuthorityId BRADFORD = AuthorityId.of("E08000032");

    private static final int METRES_IN_15_MILES = 24_140;
    private static final String LEEDS_CHILDREN = "LS1 1AA";
    private static final String LEEDS_HOMES = "LS1 1AB";
    private static final String BRADFORD_CHILDREN = "BD1 1AA";
    private static final String BRADFORD_HOMES = "BD9 1AA";
    private static final ImmutableMap<Postcode, GridPoint> POSITIONS = ImmutableMap.of(
            Postcode.of(LEEDS_CHILDREN), new GridPoint(400_000, 400_000),
            Postcode.of(LEEDS_HOMES), new GridPoint(400_000, 400_000),
            Postcode.of(BRADFORD_CHILDREN), new GridPoint(400_000 + METRES_IN_15_MILES, 400_000),
            Postcode.of(BRADFORD_HOMES), new GridPoint(400_000 + 2 * METRES_IN_15_MILES, 400_000));

    private GoldenRegion() {}

    static ImmutableList<CareHistory> histories() {
        return ImmutableList.of(
                child("L1", LEEDS, "U4", "N1", 10, LEEDS_CHILDREN, LEEDS_HOMES, ""),
                child("L2", LEEDS, "U4", "N1", 10, LEEDS_CHILDREN, BRADFORD_HOMES, ""),
                child("L3, with relatives", LEEDS, "U1", "N1", 10, LEEDS_CHILDREN, LEEDS_HOMES, ""),
                child("L4, with parents", LEEDS, "P1", "N1", 10, LEEDS_CHILDREN, "", ""),
                child("L5", LEEDS, "K2", "N1", 10, LEEDS_CHILDREN, LEEDS_HOMES, "SC000001"),
                child("L6, unregistered", LEEDS, "Z12", "N1", 8, LEEDS_CHILDREN, "", ""),
                child("B1, disabled", BRADFORD, "K2", "N2", 10, BRADFORD_CHILDREN, "", ""),
                child("B2, grown up", BRADFORD, "K2", "N1", 18, BRADFORD_CHILDREN, "", ""),
                child("B3", BRADFORD, "K2", "N1", 10, BRADFORD_CHILDREN, "", ""),
                child("B4, from nobody knows where", BRADFORD, "U4", "N1", 10, "", "", ""),
                child("X1, of nobody knows whom", null, "K2", "N1", 10, "", "", ""));
    }

    static ImmutableList<Home> homes() {
        return ImmutableList.of(
                household("F1, for two", LEEDS, LEEDS_HOMES, new Approval.Full(open(), children(2))),
                household("F2, connected", LEEDS, LEEDS_HOMES, new Approval.NotYetAssessed(Optional.empty())),
                household("F3, for one", BRADFORD, BRADFORD_HOMES, new Approval.Full(open(), children(1))),
                home("H1, from ten", LEEDS, LEEDS_HOMES, active("SC000001").ages(Range.closed(10, 17)), 3, 3),
                home("H2, full of others", BRADFORD, BRADFORD_HOMES, active("SC000002"), 2, 2),
                home(
                        "H3, closed",
                        BRADFORD,
                        BRADFORD_HOMES,
                        active("SC000003").status(RegistrationStatus.RESIGNED),
                        9,
                        0),
                home(
                        "H4, not for disability",
                        BRADFORD,
                        BRADFORD_HOMES,
                        active("SC000004").addNeeds(RegisteredNeed.MENTAL_DISORDER),
                        1,
                        0),
                ChildrensHome.builder()
                        .id(HomeId.of("H5, places not known"))
                        .registration(active("SC000005").build())
                        .localAuthority(LEEDS)
                        .postcode(Postcode.of(LEEDS_HOMES))
                        .build());
    }

    static Residences residences() {
        return residences(histories(), homes());
    }

    static Residences residences(Iterable<CareHistory> histories, Iterable<Home> homes) {
        Locator locator = postcode -> Optional.ofNullable(POSITIONS.get(postcode));
        return Residences.of(
                LookedAfterChildren.on(CareStays.of(CareHistories.of(histories)), DAY, locator),
                Supply.on(homes, DAY, locator),
                List.of());
    }

    private static CareHistory child(
            String id,
            @Nullable AuthorityId council,
            String type,
            String need,
            int age,
            String from,
            String at,
            String urn) {
        return CareHistory.builder()
                .childId(ChildId.of(id))
                .responsibleAuthority(Optional.ofNullable(council))
                .child(Child.builder()
                        .id(ChildId.of(id))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(DAY.minusYears(age).minusDays(10))
                        .build())
                .addEpisodes(Episode.builder()
                        .start(DAY.minusDays(100))
                        .reasonForNewEpisode(ReasonForNewEpisode.of("S"))
                        .placementType(PlacementType.of(type))
                        .categoryOfNeed(CategoryOfNeed.of(need))
                        .legalStatus(LegalStatus.C2)
                        .homePostcode(known(from).map(Postcode::of))
                        .placementPostcode(known(at).map(Postcode::of))
                        .urn(known(urn).map(Urn::of))
                        .build())
                .build();
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private static DateRange open() {
        return DateRange.startingOn(DAY.minusYears(1));
    }

    private static ApprovalTerms children(int most) {
        return ApprovalTerms.builder().children(most).build();
    }

    private static Home household(String id, AuthorityId council, String postcode, Approval approval) {
        return FosteringHousehold.builder()
                .id(HomeId.of(id))
                .localAuthority(council)
                .postcode(Postcode.of(postcode))
                .approval(approval)
                .build();
    }

    private static Registration.Builder active(String urn) {
        return Registration.builder().urn(Urn.of(urn)).status(RegistrationStatus.ACTIVE);
    }

    private static Home home(
            String id,
            AuthorityId council,
            String postcode,
            Registration.Builder registration,
            int registered,
            int occupied) {
        return ChildrensHome.builder()
                .id(HomeId.of(id))
                .registration(registration.build())
                .localAuthority(council)
                .postcode(Postcode.of(postcode))
                .capacity(UsableCapacity.builder()
                        .registered(registered)
                        .occupied(occupied)
                        .build())
                .build();
    }
}
