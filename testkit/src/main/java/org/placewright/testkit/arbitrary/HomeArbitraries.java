package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.InspectionScheme;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.provider.UsableCapacity;

/**
 * Homes of all five kinds: full ones and empty ones, ones no longer registered, and ones about which little is known.
 */
public final class HomeArbitraries {

    private static final int OLDEST_CHILD = 17;
    private static final int OLDEST = 25;

    private HomeArbitraries() {}

    /**
     * Draws homes of any kind.
     *
     * @return homes, to be narrowed or drawn as they are; shrinks towards what little is known of a fostering household
     */
    public static HomeArbitrary homes() {
        return HomeArbitrary.ANY;
    }

    /** Homes of one kind, with room as it is drawn. */
    static Arbitrary<Home> homes(HomeKind kind, Arbitrary<Optional<UsableCapacity>> capacities) {
        return switch (kind) {
            case FOSTERING_HOUSEHOLD -> fosteringHouseholds(capacities).map(home -> home);
            case CHILDRENS_HOME -> childrensHomes(capacities).map(home -> home);
            case SECURE_CHILDRENS_HOME -> secureChildrensHomes(capacities).map(home -> home);
            case SUPPORTED_ACCOMMODATION -> supportedAccommodation(capacities).map(home -> home);
            case RESIDENTIAL_SCHOOL -> residentialSchools(capacities).map(home -> home);
        };
    }

    private static Arbitrary<Optional<UsableCapacity>> capacities() {
        return CapacityArbitraries.usableCapacities().optional(0.8).withoutEdgeCases();
    }

    /**
     * Draws fostering households.
     *
     * @return households, approved, temporarily or no longer approved, not yet assessed, refused, or of unknown
     *     approval
     */
    public static Arbitrary<FosteringHousehold> fosteringHouseholds() {
        return fosteringHouseholds(capacities());
    }

    private static Arbitrary<FosteringHousehold> fosteringHouseholds(Arbitrary<Optional<UsableCapacity>> capacities) {
        return Combinators.combine(
                        facts(ages(0, OLDEST_CHILD), capacities),
                        ApprovalArbitraries.approvals().optional(0.8).withoutEdgeCases(),
                        IdArbitraries.urns().optional(0.8).withoutEdgeCases(),
                        IdArbitraries.childIds().set().ofMaxSize(2).withoutEdgeCases(),
                        ApprovalArbitraries.fosteringExemptions().optional(0.2).withoutEdgeCases())
                .as((facts, approval, service, connected, exemption) -> FosteringHousehold.builder()
                        .from(facts)
                        .approval(approval)
                        .fosteringService(service)
                        .connectedChildren(connected)
                        .exemption(exemption)
                        .build());
    }

    /**
     * Draws children's homes.
     *
     * @return homes
     */
    public static Arbitrary<ChildrensHome> childrensHomes() {
        return childrensHomes(capacities());
    }

    private static Arbitrary<ChildrensHome> childrensHomes(Arbitrary<Optional<UsableCapacity>> capacities) {
        return Combinators.combine(
                        facts(ages(0, OLDEST_CHILD), capacities), registration(InspectionScheme.FOUR_GRADES), grade())
                .as((facts, registration, grade) -> ChildrensHome.builder()
                        .from(facts)
                        .registration(registration)
                        .grade(stated(grade, registration, InspectionGrade.class))
                        .build());
    }

    /**
     * Draws secure children's homes.
     *
     * @return homes
     */
    public static Arbitrary<SecureChildrensHome> secureChildrensHomes() {
        return secureChildrensHomes(capacities());
    }

    private static Arbitrary<SecureChildrensHome> secureChildrensHomes(Arbitrary<Optional<UsableCapacity>> capacities) {
        return Combinators.combine(
                        facts(ages(10, OLDEST_CHILD), capacities), registration(InspectionScheme.FOUR_GRADES), grade())
                .as((facts, registration, grade) -> SecureChildrensHome.builder()
                        .from(facts)
                        .registration(registration)
                        .grade(stated(grade, registration, InspectionGrade.class))
                        .build());
    }

    /**
     * Draws residential schools.
     *
     * @return schools
     */
    public static Arbitrary<ResidentialSchool> residentialSchools() {
        return residentialSchools(capacities());
    }

    private static Arbitrary<ResidentialSchool> residentialSchools(Arbitrary<Optional<UsableCapacity>> capacities) {
        return Combinators.combine(
                        facts(ages(4, OLDEST_CHILD), capacities), registration(InspectionScheme.FOUR_GRADES), grade())
                .as((facts, registration, grade) -> ResidentialSchool.builder()
                        .from(facts)
                        .registration(registration)
                        .grade(stated(grade, registration, InspectionGrade.class))
                        .build());
    }

    /**
     * Draws supported accommodation, for those aged 16 to 25, though some say they take younger ones too.
     *
     * @return settings
     */
    public static Arbitrary<SupportedAccommodation> supportedAccommodation() {
        return supportedAccommodation(capacities());
    }

    private static Arbitrary<SupportedAccommodation> supportedAccommodation(
            Arbitrary<Optional<UsableCapacity>> capacities) {
        Arbitrary<Optional<SupportedAccommodationOutcome>> outcomes = Arbitraries.of(
                        SupportedAccommodationOutcome.class)
                .optional(0.8)
                .withoutEdgeCases();
        return Combinators.combine(
                        facts(agesInSupportedAccommodation(), capacities),
                        registration(InspectionScheme.THREE_OUTCOMES),
                        outcomes,
                        Arbitraries.of(SupportedAccommodationCategory.class)
                                .optional(0.8)
                                .withoutEdgeCases())
                .as((facts, registration, outcome, category) -> SupportedAccommodation.builder()
                        .from(facts)
                        .registration(registration)
                        .category(category)
                        .outcome(stated(outcome, registration, SupportedAccommodationOutcome.class))
                        .build());
    }

    /** Who runs a home, and where it is. */
    private record Run(Optional<ProviderId> provider, Optional<AuthorityId> authority, Optional<Postcode> postcode) {}

    /** Draws what a home of any kind has; which kind carries it does not matter. */
    private static Arbitrary<Home> facts(
            Arbitrary<Range<Integer>> acceptedAges, Arbitrary<Optional<UsableCapacity>> capacities) {
        Arbitrary<Run> runs = Combinators.combine(
                        IdArbitraries.providerIds().optional(0.8),
                        IdArbitraries.authorityIds().optional(0.8),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.8))
                .as(Run::new)
                .withoutEdgeCases();
        return Combinators.combine(
                        IdArbitraries.homeIds().withoutEdgeCases(),
                        runs,
                        acceptedAges.optional(0.8),
                        Arbitraries.of(AcceptedSex.class).optional(0.8).withoutEdgeCases(),
                        capacities,
                        FeeArbitraries.weeklyFees().optional(0.8).withoutEdgeCases(),
                        OfferingArbitraries.offerings().withoutEdgeCases(),
                        ResidentArbitraries.residentsOfOneHome().optional(0.5).withoutEdgeCases())
                .as((id, run, ages, sex, capacity, fee, offering, residents) -> FosteringHousehold.builder()
                        .id(id)
                        .provider(run.provider())
                        .localAuthority(run.authority())
                        .postcode(run.postcode())
                        .acceptedAges(ages)
                        .acceptedSex(sex)
                        .capacity(capacity)
                        .weeklyFee(fee)
                        .offering(offering)
                        .residents(residents.map(all -> atMost(occupied(capacity), all)))
                        .build());
    }

    private static int occupied(Optional<UsableCapacity> capacity) {
        return capacity.map(UsableCapacity::occupied)
                .orElse(OptionalInt.empty())
                .orElse(Integer.MAX_VALUE);
    }

    private static Residents atMost(int most, Residents residents) {
        return new Residents(residents.all().stream().limit(most).collect(ImmutableList.toImmutableList()));
    }

    private static Arbitrary<Range<Integer>> ages(int youngest, int oldest) {
        return Combinators.combine(
                        Arbitraries.integers().between(youngest, oldest),
                        Arbitraries.integers().between(youngest, oldest))
                .as((one, other) -> Range.closed(Math.min(one, other), Math.max(one, other)));
    }

    private static Arbitrary<Range<Integer>> agesInSupportedAccommodation() {
        Arbitrary<Range<Integer>> tooYoungToo = Combinators.combine(
                        Arbitraries.integers().between(0, SupportedAccommodation.YOUNGEST - 1),
                        Arbitraries.integers().between(SupportedAccommodation.YOUNGEST, OLDEST))
                .as(Range::closed);
        return Arbitraries.frequencyOf(
                Tuple.of(9, ages(SupportedAccommodation.YOUNGEST, OLDEST)), Tuple.of(1, tooYoungToo));
    }

    private static Arbitrary<Optional<Registration>> registration(InspectionScheme scheme) {
        return RegistrationArbitraries.registrations(scheme).optional(0.8).withoutEdgeCases();
    }

    /** What is stated without a date is what the latest inspection says, where there is one. */
    private static <J extends InspectionJudgement> Optional<J> stated(
            Optional<J> drawn, Optional<Registration> registration, Class<J> type) {
        return drawn.map(any -> registration
                .flatMap(Registration::latestInspection)
                .map(inspection -> type.cast(inspection.judgement()))
                .orElse(any));
    }

    private static Arbitrary<Optional<InspectionGrade>> grade() {
        return Arbitraries.of(InspectionGrade.class).optional(0.8).withoutEdgeCases();
    }
}
