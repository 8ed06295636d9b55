package org.placewright.sufficiency.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.PlacementType;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.supply.Supply;

/** One child, given a home or not, by the number and the postcode of the placement. */
class ResidencesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final ProviderId AGENCY = ProviderId.of("AGENCY");
    private static final String AGENCY_NUMBER = "SC000009";

    /** Numbers follow the identifiers: 0 and 1 are children's homes, 2 and 3 households of one agency. */
    private static ImmutableList<Home> homes() {
        return ImmutableList.of(
                home("A", "SC000001", "LS1 1AA"),
                home("B", "SC000002", "LS1 1AB"),
                household("C", "LS2 1AA"),
                household("D", "LS2 1AB"));
    }

    private static Home home(String id, String urn, String postcode) {
        return ChildrensHome.builder()
                .id(HomeId.of(id))
                .provider(ProviderId.of("OF " + id))
                .registration(active(urn))
                .postcode(Postcode.of(postcode))
                .capacity(UsableCapacity.builder().registered(4).occupied(3).build())
                .build();
    }

    private static Registration active(String urn) {
        return Registration.builder()
                .urn(Urn.of(urn))
                .status(RegistrationStatus.ACTIVE)
                .build();
    }

    private static Home household(String id, String postcode) {
        return FosteringHousehold.builder()
                .id(HomeId.of(id))
                .approved(DateRange.startingOn(DAY.minusYears(1)))
                .fosteringService(Urn.of(AGENCY_NUMBER))
                .postcode(Postcode.of(postcode))
                .build();
    }

    private static Residences of(String type, String urn, String postcode) {
        return of(type, urn, postcode, homes());
    }

    private static Residences of(String type, String urn, String postcode, List<Home> homes) {
        CareHistory history = CareHistory.builder()
                .childId(ChildId.of("CHILD"))
                .addEpisodes(Episode.builder()
                        .start(DAY.minusDays(9))
                        .placementType(PlacementType.of(type))
                        .urn(Optional.of(urn).filter(text -> !text.isEmpty()).map(Urn::of))
                        .placementPostcode(Optional.of(postcode)
                                .filter(text -> !text.isEmpty())
                                .map(Postcode::of))
                        .build())
                .build();
        Provider agency = Provider.builder()
                .id(AGENCY)
                .name("Agency")
                .addRegistrations(active(AGENCY_NUMBER))
                .build();
        return Residences.of(children(history), Supply.on(homes, DAY, Locator.none()), List.of(agency));
    }

    private static LookedAfterChildren children(CareHistory history) {
        return LookedAfterChildren.on(CareStays.of(CareHistories.of(List.of(history))), DAY, Locator.none());
    }

    @Test
    void the_number_of_a_home_tells_it_whatever_the_postcode() {
        Residences residences = of("K2", "SC000001", "LS1 1AB");

        assertThat(residences.homeOf(0)).hasValue(0);
        assertThat(residences.providerOf(0)).contains(ProviderId.of("OF A"));
        assertThat(residences.livingIn(0)).isEqualTo(1);
        assertThat(residences.takenByOthers(0)).isEqualTo(2);
        assertThat(residences.livingIn(1)).isZero();
        assertThat(residences.takenByOthers(1)).isEqualTo(3);
        assertThat(residences.takenByOthers(2)).isZero();
    }

    @Test
    void the_number_of_an_agency_tells_its_household_by_the_postcode() {
        assertThat(of("U4", AGENCY_NUMBER, "LS2 1AB").homeOf(0)).hasValue(3);
        assertThat(of("U4", "", "LS2 1AB").homeOf(0)).hasValue(3);
    }

    @Test
    void a_number_of_nobody_known_leaves_it_to_the_postcode_of_a_home_without_one() {
        assertThat(of("K2", "SC000077", "LS1 1AB").homeOf(0)).isEmpty();
        assertThat(of("U4", "SC000077", "LS2 1AA").homeOf(0)).isEmpty();
        Home without = ((FosteringHousehold) household("C", "LS2 1AA")).withFosteringService(Optional.empty());
        assertThat(of("U4", "SC000077", "LS2 1AA", List.of(without)).homeOf(0)).hasValue(0);
    }

    @Test
    void no_home_is_given_on_a_postcode_of_another_kind_a_sector_or_of_several() {
        assertThat(of("K2", "", "LS2 1AA").homeOf(0)).isEmpty();
        assertThat(of("K2", "", "LS1 1").homeOf(0)).isEmpty();
        assertThat(of("K2", "", "").homeOf(0)).isEmpty();
        assertThat(of("K2", "", "LS1 1AA", List.of(home("A", "SC000001", "LS1 1AA"), home("B", "SC000002", "LS1 1AA")))
                        .homeOf(0))
                .isEmpty();
    }

    @Test
    void relatives_and_friends_are_no_home_of_the_supply() {
        Residences residences = of("U1", AGENCY_NUMBER, "LS2 1AB");

        assertThat(residences.homeOf(0)).isEmpty();
        assertThat(residences.livingIn(3)).isZero();
    }

    /** The household may have moved, or be unknown: the agency is known all the same, and no other's home is given. */
    @Test
    void a_number_tells_the_provider_where_it_does_not_tell_the_home() {
        Residences residences = of("U4", AGENCY_NUMBER, "LS9 9AA");

        assertThat(residences.homeOf(0)).isEmpty();
        assertThat(residences.providerOf(0)).contains(AGENCY);
        assertThat(of("K2", AGENCY_NUMBER, "LS1 1AA").homeOf(0)).isEmpty();
    }

    /** A file of homes may leave the number of the service out: the provider of the household tells it. */
    @Test
    void a_home_that_tells_no_number_is_under_those_its_provider_holds() {
        FosteringHousehold told = (FosteringHousehold) household("C", "LS2 1AA");
        Home untold = told.withFosteringService(Optional.empty())
                .withProvider(AGENCY)
                .withCapacity(UsableCapacity.builder().registered(1).occupied(1).build());

        Residences there = of("U4", AGENCY_NUMBER, "LS2 1AA", List.of(untold));
        assertThat(there.homeOf(0)).hasValue(0);
        assertThat(there.takenByOthers(0)).isZero();
        assertThat(there.providerOf(0)).contains(AGENCY);

        Residences elsewhere = of("U4", AGENCY_NUMBER, "LS9 9AA", List.of(untold));
        assertThat(elsewhere.homeOf(0)).isEmpty();
        assertThat(elsewhere.takenByOthers(0)).isZero();
    }

    @Test
    void a_number_that_two_homes_have_tells_neither() {
        assertThat(of(
                                "K2",
                                "SC000001",
                                "LS9 9AA",
                                List.of(home("A", "SC000001", "LS1 1AA"), home("B", "SC000001", "LS1 1AB")))
                        .homeOf(0))
                .isEmpty();
    }

    @Test
    void children_and_homes_must_be_of_one_day() {
        LookedAfterChildren children =
                LookedAfterChildren.on(CareStays.of(CareHistories.of(List.of())), DAY, Locator.none());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Residences.of(children, Supply.on(homes(), DAY.plusDays(1), Locator.none()), List.of()))
                .withMessageContaining("one day");
    }
}
