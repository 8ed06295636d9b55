package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.Urn;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;

/** Draws prices of few different values, so that they often coincide. */
final class Prices {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);

    private Prices() {}

    static Arbitrary<List<PriceObservation>> lists() {
        return observations().list().ofMaxSize(40);
    }

    static Arbitrary<PriceObservation> observations() {
        return Combinators.combine(
                        facts(),
                        Arbitraries.longs().between(1, 4).map(pounds -> WeeklyFee.ofPounds(pounds * 1_000)),
                        Arbitraries.of(0, 1, 365, 400, -1).map(DAY::minusDays),
                        Arbitraries.of(0, 30).optional(),
                        Arbitraries.of("E10000001", "E10000002")
                                .map(AuthorityId::of)
                                .optional(),
                        Arbitraries.of("SC000001", "SC000002").map(Urn::of).optional(),
                        Arbitraries.of("P1", "P2").map(ProviderId::of).optional(),
                        named())
                .as((facts, fee, day, days, authority, urn, provider, named) -> named.withFacts(facts)
                        .withFee(fee)
                        .withObservedOn(day)
                        .withPlacementStart(days.map(day::minusDays))
                        .withPlacingAuthority(authority)
                        .withEstablishment(urn)
                        .withProvider(provider));
    }

    /** A price that may name the child placed and the line it was read from. */
    private static Arbitrary<PriceObservation> named() {
        return Combinators.combine(
                        Arbitraries.of("c1", "c2", "c3")
                                .map(child -> KEY.pseudonymOf(ChildId.of(child)))
                                .optional(),
                        provenances().optional())
                .as((placed, provenance) -> PriceObservation.builder()
                        .facts(PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14))
                        .fee(WeeklyFee.ofPounds(1))
                        .observedOn(DAY)
                        .placed(placed)
                        .provenance(provenance)
                        .build());
    }

    static Arbitrary<PriceProvenance> provenances() {
        return Combinators.combine(
                        Arbitraries.of(PriceSource.class),
                        Arbitraries.of("census.csv", "contracts.csv"),
                        Arbitraries.integers().between(1, 3))
                .as(PriceProvenance::new);
    }

    static Arbitrary<PlacementFacts> facts() {
        return Combinators.combine(
                        Arbitraries.of(
                                ProvisionType.RESIDENTIAL_MAINSTREAM,
                                ProvisionType.FOSTERING_INDEPENDENT,
                                ProvisionType.SUPPORTED_ACCOMMODATION),
                        Arbitraries.of(0, 14, 25),
                        Arbitraries.of(NeedLevel.class).optional(),
                        Combinators.combine(
                                        Arbitraries.of(Answer.class),
                                        Arbitraries.of(Answer.class),
                                        Arbitraries.of(Answer.class))
                                .as(ImmutableList::of),
                        Arbitraries.of(0.0, 0.5, 168.0, 1_000.0).optional(),
                        Arbitraries.of(0, 2, 20).optional(0.6),
                        Combinators.combine(
                                        Arbitraries.of(Region.class).optional(),
                                        Arbitraries.of(InspectionGrade.class).optional(),
                                        Arbitraries.of(SourcingRoute.class).optional())
                                .as((region, grade, route) -> PlacementFacts.builder()
                                        .hostAuthority(region.filter(Region.LONDON::equals)
                                                .map(unused -> AuthorityId.of("E09000001")))
                                        .provision(ProvisionType.RESIDENTIAL_MAINSTREAM)
                                        .ageInYears(0)
                                        .region(region)
                                        .grade(grade)
                                        .route(route)
                                        .build()),
                        Arbitraries.of(PlannedOrEmergency.class))
                .as((provision, age, need, answers, hours, blocked, bought, urgency) -> PlacementFacts.builder()
                        .from(bought)
                        .provision(provision)
                        .ageInYears(age)
                        .needLevel(need)
                        .solo(answers.get(0))
                        .deprivationOfLiberty(answers.get(1))
                        .additionalPackages(answers.get(2))
                        .additionalStaffing(hours.map(StaffingHours::of))
                        .placesBlocked(blocked)
                        .urgency(urgency)
                        .build());
    }
}
