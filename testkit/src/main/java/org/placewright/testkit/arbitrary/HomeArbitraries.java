package org.placewright.testkit.arbitrary;

import com.google.common.collect.Range;
import java.util.Optional;
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
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationOutcome;

/**
 * Homes of all five kinds: full ones and empty ones, ones no longer registered, and ones about which little is known.
 */
public final class HomeArbitraries {

    private static final int YOUNGEST_IN_SUPPORTED_ACCOMMODATION = 16;
    private static final int OLDEST_CHILD = 17;
    private static final int OLDEST = 25;

    private HomeArbitraries() {}

    /**
     * Draws homes of any kind.
     *
     * @return homes; shrinks towards what little is known of a fostering household
     */
    public static Arbitrary<Home> homes() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, fosteringHouseholds()),
                Tuple.of(3, childrensHomes()),
                Tuple.of(2, supportedAccommodation()),
                Tuple.of(1, residentialSchools()),
                Tuple.of(1, secureChildrensHomes()));
    }

    /**
     * Draws fostering households.
     *
     * @return households, approved, no longer approved, or of unknown approval
     */
    public static Arbitrary<FosteringHousehold> fosteringHouseholds() {
        return Combinators.combine(
                        facts(0, OLDEST_CHILD),
                        TimeArbitraries.dateRanges().optional(0.8).withoutEdgeCases(),
                        IdArbitraries.urns().optional(0.8).withoutEdgeCases())
                .as((facts, approved, service) -> FosteringHousehold.builder()
                        .from(facts)
                        .approved(approved)
                        .fosteringService(service)
                        .build());
    }

    /**
     * Draws children's homes.
     *
     * @return homes
     */
    public static Arbitrary<ChildrensHome> childrensHomes() {
        return Combinators.combine(facts(0, OLDEST_CHILD), registration(), grade())
                .as((facts, registration, grade) -> ChildrensHome.builder()
                        .from(facts)
                        .registration(registration)
                        .grade(grade)
                        .build());
    }

    /**
     * Draws secure children's homes.
     *
     * @return homes
     */
    public static Arbitrary<SecureChildrensHome> secureChildrensHomes() {
        return Combinators.combine(facts(10, OLDEST_CHILD), registration(), grade())
                .as((facts, registration, grade) -> SecureChildrensHome.builder()
                        .from(facts)
                        .registration(registration)
                        .grade(grade)
                        .build());
    }

    /**
     * Draws residential schools.
     *
     * @return schools
     */
    public static Arbitrary<ResidentialSchool> residentialSchools() {
        return Combinators.combine(facts(4, OLDEST_CHILD), registration(), grade())
                .as((facts, registration, grade) -> ResidentialSchool.builder()
                        .from(facts)
                        .registration(registration)
                        .grade(grade)
                        .build());
    }

    /**
     * Draws supported accommodation, for those aged 16 to 25.
     *
     * @return settings
     */
    public static Arbitrary<SupportedAccommodation> supportedAccommodation() {
        Arbitrary<Optional<SupportedAccommodationOutcome>> outcomes = Arbitraries.of(
                        SupportedAccommodationOutcome.class)
                .optional(0.8)
                .withoutEdgeCases();
        return Combinators.combine(facts(YOUNGEST_IN_SUPPORTED_ACCOMMODATION, OLDEST), registration(), outcomes)
                .as((facts, registration, outcome) -> SupportedAccommodation.builder()
                        .from(facts)
                        .registration(registration)
                        .outcome(outcome)
                        .build());
    }

    /** Who runs a home, and where it is. */
    private record Run(Optional<ProviderId> provider, Optional<AuthorityId> authority, Optional<Postcode> postcode) {}

    /** Draws what a home of any kind has; which kind carries it does not matter. */
    private static Arbitrary<Home> facts(int youngest, int oldest) {
        Arbitrary<Run> runs = Combinators.combine(
                        IdArbitraries.providerIds().optional(0.8),
                        IdArbitraries.authorityIds().optional(0.8),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.8))
                .as(Run::new)
                .withoutEdgeCases();
        return Combinators.combine(
                        IdArbitraries.homeIds().withoutEdgeCases(),
                        runs,
                        ages(youngest, oldest).optional(0.8),
                        Arbitraries.of(AcceptedSex.class).optional(0.8).withoutEdgeCases(),
                        CapacityArbitraries.usableCapacities().optional(0.8).withoutEdgeCases(),
                        FeeArbitraries.weeklyFees().optional(0.8).withoutEdgeCases())
                .as((id, run, ages, sex, capacity, fee) -> FosteringHousehold.builder()
                        .id(id)
                        .provider(run.provider())
                        .localAuthority(run.authority())
                        .postcode(run.postcode())
                        .acceptedAges(ages)
                        .acceptedSex(sex)
                        .capacity(capacity)
                        .weeklyFee(fee)
                        .build());
    }

    private static Arbitrary<Range<Integer>> ages(int youngest, int oldest) {
        return Combinators.combine(
                        Arbitraries.integers().between(youngest, oldest),
                        Arbitraries.integers().between(youngest, oldest))
                .as((one, other) -> Range.closed(Math.min(one, other), Math.max(one, other)));
    }

    private static Arbitrary<Optional<Registration>> registration() {
        return RegistrationArbitraries.registrations().optional(0.8).withoutEdgeCases();
    }

    private static Arbitrary<Optional<InspectionGrade>> grade() {
        return Arbitraries.of(InspectionGrade.class).optional(0.8).withoutEdgeCases();
    }
}
