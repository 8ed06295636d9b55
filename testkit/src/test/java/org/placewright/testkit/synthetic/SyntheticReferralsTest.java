package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.ENGLAND;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.SPEC;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.geo.Postcode;
import org.placewright.core.need.Answer;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;

/** Children wait for homes with what is known of them, and with their brothers and sisters. */
class SyntheticReferralsTest {

    /** A fortnight of 24 councils: about two hundred children, so shares are told within wide bounds. */
    private static final ImmutableList<Referral> REFERRALS =
            ENGLAND.referrals().collect(ImmutableList.toImmutableList());

    private static final ImmutableList<SiblingReferral> TOGETHER = ENGLAND.councils().stream()
            .flatMap(council -> ENGLAND.siblingReferrals(council.id()).stream())
            .collect(ImmutableList.toImmutableList());

    private static double share(Predicate<Referral> which) {
        return (double) REFERRALS.stream().filter(which).count() / REFERRALS.size();
    }

    @Test
    void so_many_wait_as_the_model_expects_and_each_once() {
        // 32,000 come into care in a year of England; the level of the last year goes on, in April.
        CareTruth truth = ENGLAND.truth().care();
        double factor = truth.year(0) * truth.season(Month.APRIL);
        double expected = 32_000.0 * SPEC.expectedChildren() / 81_770 * WaitingList.DAYS / 365.25 * factor;
        assertThat((double) REFERRALS.size()).isCloseTo(expected, within(5 * Math.sqrt(2 * expected)));
        assertThat(REFERRALS).extracting(Referral::id).doesNotHaveDuplicates();
        assertThat(REFERRALS)
                .extracting(referral -> referral.child().id().value())
                .doesNotHaveDuplicates();
        assertThat(REFERRALS)
                .allMatch(referral -> referral.neededFrom().isAfter(SPEC.asOf())
                        && !referral.neededFrom().isAfter(SPEC.asOf().plusDays(WaitingList.DAYS)));
    }

    @Test
    void brothers_and_sisters_wait_together_in_groups_of_the_published_sizes() {
        assertThat(REFERRALS)
                .containsAll(TOGETHER.stream()
                        .flatMap(group -> group.referrals().stream())
                        .toList());
        assertThat(TOGETHER).isNotEmpty();
        for (SiblingReferral group : TOGETHER) {
            assertThat(group.referrals()).hasSizeBetween(2, SiblingModel.LARGEST);
            assertThat(group.siblings().orElseThrow().members()).isEqualTo(group.children());
            assertThat(group.referrals().stream()
                            .map(Referral::homePostcode)
                            .distinct()
                            .count())
                    .isEqualTo(1);
            assertThat(group.referrals())
                    .allMatch(referral -> referral.siblingCount().isEmpty()
                            || referral.siblingCount().getAsInt()
                                    == group.referrals().size() - 1);
        }
        double inGroups =
                TOGETHER.stream().mapToInt(group -> group.referrals().size()).sum();
        assertThat(inGroups / REFERRALS.size()).isCloseTo(0.55, within(0.2));
        assertThat(TOGETHER.stream()
                        .map(group -> group.siblings().orElseThrow().decision())
                        .collect(Collectors.toSet()))
                .contains(TogetherOrApart.KEEP_TOGETHER, TogetherOrApart.NOT_DECIDED);
    }

    @Test
    void how_soon_a_home_is_needed_fits_whether_it_was_planned() {
        assertThat(share(referral -> referral.plannedOrEmergency() == PlannedOrEmergency.EMERGENCY))
                .isCloseTo(0.4, within(0.15));
        for (Referral referral : REFERRALS) {
            assertThat(referral.plannedOrEmergency() == PlannedOrEmergency.PLANNED
                            && referral.neededBy() == NeededBy.TODAY)
                    .isFalse();
            assertThat(referral.plannedOrEmergency() == PlannedOrEmergency.NOT_SPECIFIED)
                    .isEqualTo(referral.neededBy() == NeededBy.NOT_SPECIFIED)
                    .isEqualTo(referral.latestStart().isEmpty());
        }
    }

    @Test
    void unaccompanied_children_are_of_fourteen_to_seventeen_and_have_no_family_home() {
        List<Referral> unaccompanied = REFERRALS.stream()
                .filter(referral -> referral.child().unaccompaniedOn(referral.neededFrom()) == Answer.YES)
                .toList();
        assertThat(unaccompanied).isNotEmpty();
        assertThat(unaccompanied)
                .allMatch(referral -> referral.ageWhenNeeded() >= 14
                        && referral.knownHomePostcode().isEmpty());
        assertThat(unaccompanied).anyMatch(referral -> referral.ageWhenNeeded() < 16);
        assertThat(REFERRALS.stream().filter(referral -> !unaccompanied.contains(referral)))
                .allMatch(referral -> referral.knownHomePostcode().isPresent());
    }

    @Test
    void needs_are_told_and_some_of_each_are_not() {
        assertThat(share(referral -> referral.child().assessments().isEmpty())).isBetween(0.2, 0.8);
        assertThat(share(referral ->
                        referral.child().background().firstLanguage().isEmpty()))
                .isBetween(0.05, 0.45);
        assertThat(share(referral -> !referral.needs().areasToAvoid().isEmpty()))
                .isBetween(0.01, 0.25);
        assertThat(share(referral -> !referral.needs().importantPlaces().isEmpty()))
                .isBetween(0.2, 0.5);
        assertThat(share(referral -> referral.needs().requirements().livingCompanions() == LivingCompanions.SOLO))
                .isBetween(0.005, 0.2);
        for (RiskAnswer answer : RiskAnswer.values()) {
            assertThat(share(referral -> referral.needs().risks().answer(RiskToChild.GOING_MISSING) == answer))
                    .as("%s", answer)
                    .isBetween(0.01, 0.9);
        }
        Set<Postcode> sectorsOfHomes = ENGLAND.homes()
                .map(home -> home.postcode().orElseThrow().sector().orElseThrow())
                .collect(Collectors.toSet());
        assertThat(REFERRALS.stream()
                        .flatMap(referral -> referral.needs().importantPlaces().stream())
                        .map(place -> place.postcode().sector().orElseThrow()))
                .anyMatch(sectorsOfHomes::contains);
    }

    @Test
    void nobody_is_quoted_and_nothing_personal_is_printed() {
        for (Referral referral : REFERRALS) {
            assertThat(referral.child().wishes()).isEmpty();
            assertThat(referral.child().background().culturalBackground()).isEmpty();
            assertThat(referral.child().education().schoolName()).isEmpty();
            assertThat(referral.toString()).doesNotContain(referral.child().id().value());
            if (referral.ageWhenNeeded() > 0) {
                // A child who needs a home from birth is born on the day it is needed.
                assertThat(referral.toString())
                        .doesNotContain(referral.child().dateOfBirth().toString());
            }
            referral.homePostcode()
                    .ifPresent(home -> assertThat(referral.toString()).doesNotContain(home.text()));
        }
        for (SiblingReferral group : TOGETHER) {
            assertThat(group.children()).noneMatch(child -> group.toString().contains(child.value()));
            assertThat(group.siblings().orElseThrow().reason()).isEmpty();
        }
    }
}
