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
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.id.Urn;
import org.placewright.core.need.Answer;
import org.placewright.core.privacy.Degradation;
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

    @Test
    void are_not_for_those_below_16_only_if_they_are_supported_accommodation() {
        SupportedAccommodation home = SupportedAccommodation.builder().id(ID).build();

        assertThat(home.withAcceptedAges(Range.closed(5, 16)).acceptedAges()).contains(Range.closed(5, 16));
        assertThat(home.withRegistration(SINCE_DAY.withAges(Range.closed(5, 16)))
                        .registration())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.withAcceptedAges(Range.closed(5, 15)))
                .withMessage("SupportedAccommodation acceptedAges must reach 16 but was [5..15]. Maybe it is a"
                        + " children's home?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.withRegistration(SINCE_DAY.withAges(Range.closed(5, 15))))
                .withMessage("SupportedAccommodation registration ages must reach 16 but was [5..15]. Maybe it is a"
                        + " children's home?");
    }

    @ParameterizedTest
    @MethodSource("homesAcceptingAges")
    void accept_ages_within_0_to_25(Function<Optional<Range<Integer>>, Home> home) {
        assertThat(home.apply(Optional.empty()).acceptedAges()).isEmpty();
        assertThat(home.apply(Optional.of(Range.closed(0, 25))).acceptedAges()).contains(Range.closed(0, 25));
        assertThat(home.apply(Optional.of(Range.singleton(16))).acceptedAges()).contains(Range.closed(16, 16));
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

    static Stream<Home> withoutRegistration() {
        return Stream.of(
                ChildrensHome.builder().id(ID).build(),
                FosteringHousehold.builder().id(ID).build(),
                ResidentialSchool.builder().id(ID).build(),
                SecureChildrensHome.builder().id(ID).build(),
                SupportedAccommodation.builder().id(ID).build());
    }

    @ParameterizedTest
    @MethodSource("withoutRegistration")
    void have_no_more_residents_than_places_are_occupied(Home home) {
        Residents two = Residents.of(resident("a"), resident("b"));
        UsableCapacity capacity =
                UsableCapacity.builder().registered(4).occupied(2).build();

        assertThat(home.withResidents(Optional.of(two))
                        .withCapacity(Optional.of(capacity))
                        .residents())
                .contains(two);
        assertThat(home.withCapacity(Optional.of(
                                UsableCapacity.builder().registered(1).build()))
                        .withResidents(Optional.of(two))
                        .residents())
                .contains(two);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> home.withResidents(Optional.of(two)).withCapacity(Optional.of(capacity.withOccupied(1))))
                .withMessage("Home residents must be no more than the places occupied but 2 live in 1. Maybe the"
                        + " capacity is of another day?");
    }

    private static Resident resident(String token) {
        return Resident.builder().token(ResidentToken.of(token)).build();
    }

    @ParameterizedTest
    @MethodSource("withoutRegistration")
    void specify_nothing_they_do_not_say(Home home) {
        Offering pets = Offering.builder().petsKept(Answer.YES).build();

        assertThat(home.offering()).isEqualTo(Offering.NOT_SPECIFIED);
        assertThat(home.withOffering(pets).offering()).isEqualTo(pets);
        assertThat(home.residents()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withoutRegistration")
    void lose_their_name_and_whole_postcode_when_degraded(Home home) {
        Degradation how = Degradation.toSector(PseudonymKey.of(new byte[PseudonymKey.SHORTEST]));
        Home degraded = home.withPostcode(Optional.of(Postcode.of("SW1A 2AA"))).degrade(how);

        assertThat(degraded).isEqualTo(home.withId(how.degrade(ID)).withPostcode(Optional.of(Postcode.of("SW1A 2"))));
    }

    @Test
    void are_judged_by_their_inspections() {
        Inspection inspection = new Inspection(DAY, InspectionGrade.GOOD, Optional.of(DAY.plusDays(30)));
        ChildrensHome home = ChildrensHome.builder()
                .id(ID)
                .registration(SINCE_DAY.withInspections(inspection))
                .build();

        assertThat(home.judgement()).contains(InspectionGrade.GOOD);
        assertThat(home.withGrade(InspectionGrade.GOOD).judgement()).contains(InspectionGrade.GOOD);
        assertThat(home.judgementOn(DAY.plusDays(29))).isEmpty();
        assertThat(home.judgementOn(DAY.plusDays(30))).contains(InspectionGrade.GOOD);
        assertThat(ChildrensHome.builder()
                        .id(ID)
                        .registration(SINCE_DAY)
                        .grade(InspectionGrade.GOOD)
                        .build()
                        .judgementOn(DAY))
                .contains(InspectionGrade.GOOD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.withGrade(InspectionGrade.OUTSTANDING))
                .withMessage("Home judgement Outstanding must be that of the latest inspection, Good. Maybe leave it"
                        + " out, and the inspections tell it?");
    }

    @Test
    void are_not_judged_by_the_scheme_of_another_kind() {
        Registration strong =
                SINCE_DAY.withInspections(Inspection.of(DAY, SupportedAccommodationOutcome.CONSISTENTLY_STRONG));
        Registration good = SINCE_DAY.withInspections(Inspection.of(DAY, InspectionGrade.GOOD));

        assertThat(SupportedAccommodation.builder()
                        .id(ID)
                        .registration(strong)
                        .build()
                        .judgement())
                .contains(SupportedAccommodationOutcome.CONSISTENTLY_STRONG);
        assertThatIllegalArgumentException()
                .isThrownBy(SupportedAccommodation.builder().id(ID).registration(good)::build)
                .withMessage("Home registration holds inspections by the four grades, by which this kind of home is not"
                        + " judged: Supported accommodation. Maybe the registration is of another kind of"
                        + " home?");
        assertThatIllegalArgumentException()
                .isThrownBy(ChildrensHome.builder().id(ID).registration(strong)::build)
                .withMessageContaining("the three outcomes of supported accommodation");
    }

    @Test
    void do_not_print_where_children_live() {
        assertThat(ChildrensHome.builder()
                        .id(ID)
                        .postcode(Postcode.of("SW1A 1"))
                        .residents(Residents.of(resident("token-of-a-child")))
                        .build()
                        .toString())
                .contains("H-1")
                .doesNotContain("SW1A", "postcode", "token-of-a-child", "residents");
    }

    @Test
    void permit_only_what_neither_they_nor_the_register_rules_out() {
        ChildrensHome silent = ChildrensHome.builder().id(ID).build();
        ChildrensHome boys = silent.withAcceptedAges(Range.closed(8, 17)).withAcceptedSex(AcceptedSex.MALE);
        ChildrensHome registeredOlder = boys.withRegistration(SINCE_DAY.withAges(Range.closed(10, 25)));

        assertThat(silent.permits(9, Sex.MALE)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(silent.withAcceptedSex(AcceptedSex.ANY).permits(9, Sex.MALE)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(silent.withAcceptedSex(AcceptedSex.MALE).permits(9, Sex.FEMALE))
                .isEqualTo(Answer.NO);
        assertThat(boys.permits(8, Sex.MALE)).isEqualTo(Answer.YES);
        assertThat(boys.permits(7, Sex.MALE)).isEqualTo(Answer.NO);
        assertThat(boys.permits(8, Sex.NOT_KNOWN)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(registeredOlder.permits(9, Sex.MALE)).isEqualTo(Answer.NO);
        assertThat(registeredOlder.permits(10, Sex.MALE)).isEqualTo(Answer.YES);
        assertThat(registeredOlder.permits(18, Sex.MALE)).isEqualTo(Answer.NO);
    }

    @Test
    void permit_only_what_the_carer_is_approved_for() {
        FosteringHousehold household = FosteringHousehold.builder()
                .id(ID)
                .acceptedAges(Range.closed(0, 17))
                .acceptedSex(AcceptedSex.ANY)
                .approval(new Approval.Full(
                        DateRange.startingOn(DAY),
                        ApprovalTerms.builder()
                                .ages(Range.closed(5, 12))
                                .sex(AcceptedSex.FEMALE)
                                .build()))
                .build();

        assertThat(household.permits(5, Sex.FEMALE)).isEqualTo(Answer.YES);
        assertThat(household.permits(4, Sex.FEMALE)).isEqualTo(Answer.NO);
        assertThat(household.permits(5, Sex.MALE)).isEqualTo(Answer.NO);
        assertThat(household
                        .withApproval(FosteringLimits.STANDARD.temporaryApproval(DAY))
                        .permits(4, Sex.MALE))
                .isEqualTo(Answer.YES);
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
        assertThat(AcceptedSex.MALE.answer(Sex.MALE)).isEqualTo(Answer.YES);
        assertThat(AcceptedSex.MALE.answer(Sex.FEMALE)).isEqualTo(Answer.NO);
        assertThat(AcceptedSex.FEMALE.answer(Sex.FEMALE)).isEqualTo(Answer.YES);
        assertThat(AcceptedSex.FEMALE.answer(Sex.MALE)).isEqualTo(Answer.NO);
        assertThat(AcceptedSex.FEMALE.answer(Sex.NOT_KNOWN)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(AcceptedSex.ANY.answer(Sex.NOT_KNOWN)).isEqualTo(Answer.YES);
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
        assertThat(Standing.values())
                .extracting(Standing::label)
                .containsExactly(
                        "Registered or approved",
                        "For connected children only, approval temporary or yet to come",
                        "To confirm for connected children, approval over or refused",
                        "Not registered or approved",
                        "Not recorded");
        assertThat(BlockReason.values())
                .extracting(BlockReason::label)
                .containsExactly("Matching", "Staffing", "Building work", "Other");
        assertThat(KindOfStay.values())
                .extracting(KindOfStay::label)
                .containsExactly("Short term", "Long term", "Respite", "Emergency", "Parent and child", "Staying put");
        assertThat(RegisteredNeed.values()).extracting(RegisteredNeed::label).doesNotHaveDuplicates();
        assertThat(SupportedAccommodationCategory.values())
                .hasSize(4)
                .extracting(SupportedAccommodationCategory::label)
                .startsWith("Self-contained")
                .endsWith("Private residence");
        assertThat(SupportedAccommodationCategory.values())
                .extracting(SupportedAccommodationCategory::definition)
                .doesNotHaveDuplicates();
        assertThat(ProviderSector.values())
                .extracting(ProviderSector::label)
                .containsExactly("Private", "Voluntary", "Local authority", "Health authority");
    }
}
