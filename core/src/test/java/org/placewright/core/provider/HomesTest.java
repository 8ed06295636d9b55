package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.time.DateRange;

/** The five kinds of home. */
class HomesTest {

    private static final HomeId ID = HomeId.of("H-1");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Registration SINCE_DAY = Registration.builder()
            .urn(Urn.of("1234567"))
            .status(RegistrationStatus.ACTIVE)
            .registeredOn(DAY)
            .build();

    static Stream<Function<Optional<Range<Integer>>, Home>> homesAcceptingAges() {
        return Stream.of(
                ages -> ChildrensHome.builder().id(ID).acceptedAges(ages).build(),
                ages -> FosteringHousehold.builder().id(ID).acceptedAges(ages).build(),
                ages -> ResidentialSchool.builder().id(ID).acceptedAges(ages).build(),
                ages -> SecureChildrensHome.builder().id(ID).acceptedAges(ages).build(),
                ages -> SupportedAccommodation.builder()
                        .id(ID)
                        .acceptedAges(ages)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("homesAcceptingAges")
    void accept_ages_within_0_to_25(Function<Optional<Range<Integer>>, Home> home) {
        assertThat(home.apply(Optional.empty()).acceptedAges()).isEmpty();
        assertThat(home.apply(Optional.of(Range.closed(0, 25))).acceptedAges()).contains(Range.closed(0, 25));
        assertThat(home.apply(Optional.of(Range.singleton(10))).acceptedAges()).contains(Range.closed(10, 10));
        Stream.of(
                        Range.closed(-1, 17),
                        Range.closed(0, 26),
                        Range.closedOpen(0, 17),
                        Range.open(0, 17),
                        Range.openClosed(0, 17),
                        Range.atLeast(16),
                        Range.atMost(17),
                        Range.<Integer>all())
                .forEach(ages -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> home.apply(Optional.of(ages)))
                        .withMessageContaining("Home acceptedAges")
                        .withMessageContaining(ages.toString())
                        .withMessageContaining("Maybe use Range.closed?"));
    }

    @ParameterizedTest
    @MethodSource("homesAcceptingAges")
    void know_nothing_they_are_not_told(Function<Optional<Range<Integer>>, Home> of) {
        Home home = of.apply(Optional.empty());

        assertThat(home.id()).isEqualTo(ID);
        assertThat(home.provider()).isEmpty();
        assertThat(home.localAuthority()).isEmpty();
        assertThat(home.postcode()).isEmpty();
        assertThat(home.acceptedSex()).isEmpty();
        assertThat(home.capacity()).isEmpty();
        assertThat(home.weeklyFee()).isEmpty();
        assertThat(home.judgement()).isEmpty();
        assertThat(home.standingOn(DAY)).isEqualTo(Standing.NOT_RECORDED);
    }

    static Stream<Home> registeredAndJudgedBest() {
        return Stream.of(
                ChildrensHome.builder()
                        .id(ID)
                        .registration(SINCE_DAY)
                        .grade(InspectionGrade.OUTSTANDING)
                        .build(),
                ResidentialSchool.builder()
                        .id(ID)
                        .registration(SINCE_DAY)
                        .grade(InspectionGrade.OUTSTANDING)
                        .build(),
                SecureChildrensHome.builder()
                        .id(ID)
                        .registration(SINCE_DAY)
                        .grade(InspectionGrade.OUTSTANDING)
                        .build(),
                SupportedAccommodation.builder()
                        .id(ID)
                        .registration(SINCE_DAY)
                        .outcome(SupportedAccommodationOutcome.CONSISTENTLY_STRONG)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("registeredAndJudgedBest")
    void stand_as_their_registration_does(Home home) {
        assertThat(home.standingOn(DAY.minusDays(1))).isEqualTo(Standing.NOT_LIVE);
        assertThat(home.standingOn(DAY)).isEqualTo(Standing.LIVE);
        assertThat(home.judgement()).hasValueSatisfying(judgement -> assertThat(judgement.standing())
                .isEqualTo(1));
    }

    @Test
    void follow_their_type_in_kind() {
        assertThat(Stream.concat(
                        registeredAndJudgedBest(),
                        Stream.of(FosteringHousehold.builder().id(ID).build())))
                .extracting(Home::kind)
                .containsExactly(
                        HomeKind.CHILDRENS_HOME,
                        HomeKind.RESIDENTIAL_SCHOOL,
                        HomeKind.SECURE_CHILDRENS_HOME,
                        HomeKind.SUPPORTED_ACCOMMODATION,
                        HomeKind.FOSTERING_HOUSEHOLD);
    }

    @Test
    void are_approved_and_not_inspected_if_they_are_fostering_households() {
        FosteringHousehold household = FosteringHousehold.builder()
                .id(ID)
                .approved(DateRange.of(DAY, DAY.plusYears(1)))
                .fosteringService(Urn.of("SC123456"))
                .build();

        assertThat(household.standingOn(DAY.minusDays(1))).isEqualTo(Standing.NOT_LIVE);
        assertThat(household.standingOn(DAY)).isEqualTo(Standing.LIVE);
        assertThat(household.standingOn(DAY.plusYears(1).minusDays(1))).isEqualTo(Standing.LIVE);
        assertThat(household.standingOn(DAY.plusYears(1))).isEqualTo(Standing.NOT_LIVE);
        assertThat(household.judgement()).isEmpty();
    }

    @Test
    void do_not_print_where_children_live() {
        assertThat(ChildrensHome.builder()
                        .id(ID)
                        .postcode(Postcode.of("SW1A 1"))
                        .build()
                        .toString())
                .contains("H-1")
                .doesNotContain("SW1A", "postcode");
    }

    @Test
    void have_the_judgement_scheme_of_their_kind() {
        assertThat(InspectionGrade.values())
                .extracting(InspectionGrade::label)
                .containsExactly("Inadequate", "Requires improvement", "Good", "Outstanding");
        assertThat(InspectionGrade.values())
                .extracting(InspectionGrade::standing)
                .containsExactly(0.0, 1 / 3.0, 2 / 3.0, 1.0);
        assertThat(SupportedAccommodationOutcome.values())
                .extracting(SupportedAccommodationOutcome::label)
                .containsExactly("Serious or widespread weaknesses", "Inconsistent quality", "Consistently strong");
        assertThat(SupportedAccommodationOutcome.values())
                .extracting(SupportedAccommodationOutcome::standing)
                .containsExactly(0.0, 0.5, 1.0);
    }

    @Test
    void accept_whom_they_say() {
        assertThat(Sex.values()).allMatch(AcceptedSex.ANY::accepts);
        assertThat(Sex.values()).filteredOn(AcceptedSex.MALE::accepts).containsExactly(Sex.MALE);
        assertThat(Sex.values()).filteredOn(AcceptedSex.FEMALE::accepts).containsExactly(Sex.FEMALE);
    }

    @Test
    void are_labelled_in_the_words_of_the_registers() {
        assertThat(AcceptedSex.values()).extracting(AcceptedSex::label).containsExactly("Any", "Male", "Female");
        assertThat(HomeKind.values())
                .extracting(HomeKind::label)
                .containsExactly(
                        "Fostering household",
                        "Children's home",
                        "Secure children's home",
                        "Supported accommodation",
                        "Residential school");
        assertThat(RegistrationStatus.values())
                .extracting(RegistrationStatus::label)
                .containsExactly("Active", "Proposed", "Suspended", "Resigned", "Cancelled");
        assertThat(BlockReason.values())
                .extracting(BlockReason::label)
                .containsExactly("Matching", "Staffing", "Building work", "Other");
        assertThat(ProviderSector.values())
                .extracting(ProviderSector::label)
                .containsExactly("Private", "Voluntary", "Local authority", "Health authority");
    }
}
