package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.ENGLAND;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.SPEC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimitOutcome;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.Standing;

/** Homes say of themselves, their carers and those who live there what fits together. */
class SyntheticHomesTest {

    private static final LocalDate AS_OF = SPEC.asOf();
    private static final ImmutableList<Home> HOMES = ENGLAND.homes().collect(ImmutableList.toImmutableList());
    private static final ImmutableList<FosteringHousehold> HOUSEHOLDS = HOMES.stream()
            .filter(FosteringHousehold.class::isInstance)
            .map(FosteringHousehold.class::cast)
            .collect(ImmutableList.toImmutableList());
    private static final ResidentDrawer TOKENS = new ResidentDrawer(SPEC);

    private static int occupied(Home home) {
        return home.capacity().orElseThrow().occupied().orElseThrow();
    }

    private static ImmutableList<Resident> residents(Home home) {
        return home.residents().map(Residents::all).orElse(ImmutableList.of());
    }

    private static double share(Predicate<Home> which, HomeKind kind) {
        List<Home> homes = HOMES.stream().filter(home -> home.kind() == kind).toList();
        return (double) homes.stream().filter(which).count() / homes.size();
    }

    @Test
    void residents_are_as_many_as_are_occupied_or_fewer_where_not_all_are_known() {
        assertThat(HOMES).allMatch(home -> residents(home).size() <= occupied(home));
        double all = HOMES.stream().filter(home -> home.residents().isPresent()).count();
        double complete = HOMES.stream()
                .filter(home -> home.residents().isPresent() && residents(home).size() == occupied(home))
                .count();
        assertThat(all / HOMES.size()).isCloseTo(0.95, within(0.01));
        assertThat(complete / all).isBetween(0.97, 0.999);
    }

    @Test
    void each_resident_is_told_once_and_is_whom_the_home_takes() {
        Set<ResidentToken> seen = new HashSet<>();
        for (Home home : HOMES) {
            Set<ResidentToken> here =
                    residents(home).stream().map(Resident::token).collect(Collectors.toSet());
            for (Resident resident : residents(home)) {
                assertThat(seen.add(resident.token())).isTrue();
                Range<Integer> ages = home.acceptedAges().orElseThrow();
                assertThat(resident.ageOn(AS_OF).map(ages::encloses).orElse(true))
                        .isTrue();
                assertThat(home.acceptedSex().orElseThrow().answer(resident.sex()))
                        .isNotEqualTo(Answer.NO);
                assertThat(resident.needsSolo() == Answer.YES && here.size() > 1)
                        .isFalse();
                if (here.size() == occupied(home)) {
                    assertThat(here).containsAll(resident.siblings());
                }
            }
        }
        List<Resident> inHomes = HOMES.stream()
                .filter(home -> home.kind() == HomeKind.CHILDRENS_HOME)
                .flatMap(home -> residents(home).stream())
                .toList();
        double mean = inHomes.stream()
                .flatMap(resident -> resident.ageOn(AS_OF).stream())
                .mapToInt(Range::upperEndpoint)
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(12.5, 15.0);
        assertThat(inHomes).anyMatch(resident -> resident.birthMonth().isEmpty());
        assertThat(inHomes).anyMatch(resident -> resident.needsSolo() == Answer.YES);
        assertThat(inHomes).anyMatch(resident -> resident.mayLiveWithYounger() == Answer.NO);
        assertThat(inHomes).anyMatch(resident -> resident.sex() == Sex.NOT_KNOWN);
    }

    @Test
    void inspections_are_over_and_the_grade_is_the_latest() {
        List<Registration> inspected = HOMES.stream()
                .filter(home -> home.kind() != HomeKind.SUPPORTED_ACCOMMODATION)
                .flatMap(home -> home.registration().stream())
                .filter(registration -> !registration.inspections().isEmpty())
                .toList();
        double mean = inspected.stream()
                .mapToInt(registration -> registration.inspections().size())
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(2.0, 4.0);
        for (Home home : HOMES) {
            home.registration().ifPresent(registration -> {
                for (Inspection inspection : registration.inspections()) {
                    assertThat(inspection.knownFrom()).isBeforeOrEqualTo(AS_OF);
                    assertThat(inspection.inspectedOn())
                            .isAfter(registration.registeredOn().orElseThrow());
                }
                registration.latestInspection().ifPresent(latest -> assertThat(home.judgement())
                        .contains(latest.judgement()));
                assertThat(home.judgementOn(AS_OF)).isEqualTo(home.judgement());
            });
        }
        assertThat(share(home -> home.judgement().isEmpty(), HomeKind.CHILDRENS_HOME))
                .isBetween(0.08, 0.18);
        assertThat(HOMES)
                .anyMatch(home -> home.judgement().isPresent()
                        && home.registration().orElseThrow().inspections().isEmpty());
    }

    @Test
    void registrations_allow_what_the_home_takes_and_only_empty_homes_are_not_live() {
        for (Home home : HOMES) {
            home.registration().flatMap(Registration::ages).ifPresent(ages -> assertThat(
                            ages.isConnected(home.acceptedAges().orElseThrow()))
                    .isTrue());
            if (occupied(home) > 0) {
                assertThat(home.standingOn(AS_OF)).isEqualTo(Standing.LIVE);
            }
        }
        ImmutableSet<RegistrationStatus> statuses = HOMES.stream()
                .flatMap(home -> home.registration().stream())
                .map(Registration::status)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(statuses)
                .contains(
                        RegistrationStatus.PROPOSED,
                        RegistrationStatus.SUSPENDED,
                        RegistrationStatus.RESIGNED,
                        RegistrationStatus.ACTIVE);
        assertThat(share(home -> home.standingOn(AS_OF) != Standing.LIVE, HomeKind.CHILDRENS_HOME))
                .isBetween(0.003, 0.02);
    }

    @Test
    void most_carers_are_fully_approved_and_connected_ones_for_children_who_wait() {
        assertThat(share(home -> home.standingOn(AS_OF) == Standing.LIVE, HomeKind.FOSTERING_HOUSEHOLD))
                .isBetween(0.98, 0.9999);
        Set<ChildId> waiting =
                ENGLAND.referrals().map(referral -> referral.child().id()).collect(Collectors.toSet());
        List<FosteringHousehold> connected = HOUSEHOLDS.stream()
                .filter(home -> !home.connectedChildren().isEmpty())
                .toList();
        assertThat(connected).hasSizeGreaterThan(SPEC.councilCount() / 3);
        for (FosteringHousehold home : connected) {
            assertThat(waiting).containsAll(home.connectedChildren());
            assertThat(home.standingOn(AS_OF.plusDays(WaitingList.DAYS))).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
            assertThat(home.capacity().orElseThrow().vacant().orElseThrow())
                    .isGreaterThanOrEqualTo(home.connectedChildren().size());
            home.approval()
                    .filter(Approval.Temporary.class::isInstance)
                    .map(Approval.Temporary.class::cast)
                    .ifPresent(temporary -> assertThat(FosteringLimits.STANDARD.allow(temporary))
                            .isTrue());
        }
        assertThat(connected)
                .anyMatch(home -> home.approval().orElseThrow() instanceof Approval.Temporary)
                .anyMatch(home -> home.approval().orElseThrow() instanceof Approval.NotYetAssessed);
    }

    @Test
    void nobody_fosters_more_than_three_but_brothers_and_sisters_or_those_an_exemption_names() {
        int over = 0;
        for (FosteringHousehold home : HOUSEHOLDS) {
            Set<ResidentToken> here =
                    residents(home).stream().map(Resident::token).collect(Collectors.toSet());
            home.exemption().ifPresent(exemption -> {
                assertThat(exemption.children().stream().map(TOKENS::tokenOf))
                        .containsExactlyInAnyOrderElementsOf(here);
                assertThat(Optional.of(exemption.grantedBy())).isEqualTo(home.localAuthority());
                assertThat(exemption.days().contains(AS_OF)).isTrue();
            });
            boolean siblings = !here.isEmpty()
                    && residents(home).stream()
                            .allMatch(resident -> resident.siblings().size() == here.size() - 1);
            FosteringLimitOutcome outcome = home.limitFor(
                    occupied(home),
                    siblings ? Answer.YES : Answer.NO,
                    home.exemption().isPresent() ? Answer.YES : Answer.NO,
                    AS_OF,
                    FosteringLimits.STANDARD);
            assertThat(outcome.allowed()).isEqualTo(Answer.YES);
            over += outcome == FosteringLimitOutcome.WITHIN_LIMIT ? 0 : 1;
            home.terms().filter(terms -> terms.children().isPresent()).ifPresent(terms -> assertThat(occupied(home))
                    .isLessThanOrEqualTo(terms.children().getAsInt()));
        }
        assertThat(over).isPositive();
        assertThat(HOUSEHOLDS).anyMatch(home -> home.exemption().isPresent());
    }

    @Test
    void services_are_registered_with_whoever_runs_them() {
        Map<ProviderId, Provider> providers =
                ENGLAND.providers().stream().collect(Collectors.toMap(Provider::id, provider -> provider));
        for (Home home : HOMES) {
            Provider provider = home.provider().map(providers::get).orElseThrow();
            if (home instanceof FosteringHousehold household) {
                assertThat(provider.registrations())
                        .extracting(Registration::urn)
                        .contains(household.fosteringService().orElseThrow());
            } else if (home.kind() == HomeKind.SUPPORTED_ACCOMMODATION) {
                assertThat(provider.registrations())
                        .contains(home.registration().orElseThrow());
            }
        }
        assertThat(providers.values().stream().flatMap(one -> one.ultimateOwner().stream()))
                .isNotEmpty()
                .allMatch(providers::containsKey);
    }

    @Test
    void much_is_not_known_and_nothing_personal_is_printed() {
        assertThat(share(home -> home.offering().equals(Offering.NOT_SPECIFIED), HomeKind.CHILDRENS_HOME))
                .isCloseTo(0.08, within(0.03));
        assertThat(HOMES).anyMatch(home -> home.offering().wakingNight() == Answer.NO);
        assertThat(HOMES).anyMatch(home -> home.offering().wakingNight() == Answer.YES);
        assertThat(HOMES).anyMatch(home -> home.localAuthority().equals(Optional.<AuthorityId>empty()));
        for (Home home : HOMES.subList(0, 2_000)) {
            String printed = home.toString();
            assertThat(printed).doesNotContain(home.postcode().orElseThrow().text());
            assertThat(children(home)).noneMatch(child -> printed.contains(child.value()));
            assertThat(residents(home))
                    .noneMatch(resident -> printed.contains(resident.token().value()));
            assertThat(printed).doesNotContain("Resident{", "Residents[");
        }
    }

    private static Stream<ChildId> children(Home home) {
        return home instanceof FosteringHousehold household
                ? Stream.concat(
                        household.connectedChildren().stream(),
                        household.exemption().stream().flatMap(exemption -> exemption.children().stream()))
                : Stream.empty();
    }
}
