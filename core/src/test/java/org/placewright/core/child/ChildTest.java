package org.placewright.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.SchoolUrn;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AssessmentInstrument;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.Religion;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

class ChildTest {

    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);
    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
    private static final Child CHILD = Child.builder()
            .id(ChildId.of("C-1"))
            .sex(Sex.FEMALE)
            .dateOfBirth(BORN)
            .ethnicity(Ethnicity.WIRI)
            .build();

    private static LegalStatusPeriod interim(DateRange days) {
        return new LegalStatusPeriod(LegalStatus.C1, days);
    }

    private static LegalStatusPeriod full(DateRange days) {
        return new LegalStatusPeriod(LegalStatus.C2, days);
    }

    @Test
    void has_an_age_on_a_date() {
        assertThat(CHILD.ageOn(BORN)).isZero();
        assertThat(CHILD.ageOn(LocalDate.of(2028, 6, 14))).isEqualTo(17);
        assertThat(CHILD.ageOn(LocalDate.of(2028, 6, 15))).isEqualTo(18);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHILD.ageOn(BORN.minusDays(1)))
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("2010"));
    }

    @Test
    void prints_nothing_that_identifies() {
        assertThat(CHILD).hasToString("Child{id=ChildId[...], sex=FEMALE}");
    }

    @Test
    void needs_an_identifier_a_sex_and_a_date_of_birth() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        Child.builder().id(ChildId.of("C-1")).sex(Sex.MALE).build())
                .withMessageContaining("dateOfBirth")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("C-1"));
    }

    @Test
    void says_not_known_of_whatever_was_not_said() {
        Child child = Child.builder()
                .id(ChildId.of("C-1"))
                .sex(Sex.FEMALE)
                .dateOfBirth(BORN)
                .build();

        assertThat(child.ethnicity()).isEmpty();
        assertThat(child.legalStatusOn(DAY)).isEmpty();
        assertThat(child.unaccompaniedOn(DAY)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(child.mother()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(child.background()).isEqualTo(Background.NOT_KNOWN);
        assertThat(child.education()).isEqualTo(Education.NOT_KNOWN);
    }

    @Test
    void has_a_legal_status_on_a_day() {
        Child child = CHILD.withLegalStatuses(
                full(DateRange.startingOn(DAY)), interim(DateRange.of(BORN, DAY)), interim(DateRange.of(DAY, DAY)));

        assertThat(child.legalStatuses())
                .extracting(LegalStatusPeriod::status)
                .containsExactly(LegalStatus.C1, LegalStatus.C1, LegalStatus.C2);
        assertThat(child.legalStatusOn(BORN.minusDays(1))).isEmpty();
        assertThat(child.legalStatusOn(BORN)).contains(LegalStatus.C1);
        assertThat(child.legalStatusOn(DAY.minusDays(1))).contains(LegalStatus.C1);
        assertThat(child.legalStatusOn(DAY)).contains(LegalStatus.C2);
    }

    @Test
    void refuses_two_legal_statuses_on_one_day() {
        assertRefused(
                () -> CHILD.withLegalStatuses(
                        interim(DateRange.of(BORN, DAY)), full(DateRange.startingOn(DAY.minusDays(1)))),
                "legalStatuses must not overlap");
        assertRefused(
                () -> CHILD.withLegalStatuses(interim(DateRange.startingOn(BORN)), full(DateRange.of(DAY, DAY))),
                "legalStatuses must not overlap");
    }

    @Test
    void refuses_a_legal_status_before_birth() {
        assertRefused(
                () -> CHILD.withLegalStatuses(interim(DateRange.of(BORN.minusDays(1), DAY))),
                "legalStatuses must not be before birth");
    }

    @Test
    void knows_unaccompanied_children_from_those_who_never_were() {
        Child unaccompanied = CHILD.withUnaccompaniedPeriods(
                ImmutableSortedSet.of(DateRange.of(BORN, BORN.plusDays(1)), DateRange.of(DAY, DAY.plusDays(1))));

        assertThat(unaccompanied.unaccompaniedOn(BORN)).isEqualTo(Answer.YES);
        assertThat(unaccompanied.unaccompaniedOn(DAY)).isEqualTo(Answer.YES);
        assertThat(unaccompanied.unaccompaniedOn(DAY.plusDays(1))).isEqualTo(Answer.NO);
        assertThat(CHILD.withUnaccompaniedPeriods(ImmutableSortedSet.of()).unaccompaniedOn(DAY))
                .isEqualTo(Answer.NO);
    }

    @Test
    void holds_unaccompanied_periods_in_order_whatever_order_they_came_in() {
        DateRange first = DateRange.of(BORN, BORN.plusDays(1));
        DateRange second = DateRange.of(DAY, DAY.plusDays(1));
        Child child = CHILD.withUnaccompaniedPeriods(ImmutableSortedSet.orderedBy(Comparator.<DateRange>reverseOrder())
                .add(first, second)
                .build());

        assertThat(child.unaccompaniedPeriods().orElseThrow()).containsExactly(first, second);
        assertThat(child.unaccompaniedPeriods().orElseThrow().comparator())
                .isEqualTo(ImmutableSortedSet.of(first).comparator());
    }

    @Test
    void keeps_one_of_the_wishes_that_are_the_same_once_degraded() {
        Child child = CHILD.withWishes(
                RecordedWish.of(WhoseWish.CHILD, DAY, "with Gran"),
                RecordedWish.of(WhoseWish.CHILD, DAY, "near school"),
                RecordedWish.of(WhoseWish.PARENT, DAY, "near school"));

        assertThat(child.degrade(Degradation.toSector(PseudonymKey.of(new byte[32])))
                        .wishes())
                .extracting(RecordedWish::whose)
                .containsExactly(WhoseWish.CHILD, WhoseWish.PARENT);
    }

    @Test
    void prints_nothing_of_a_legal_status() {
        assertThat(full(DateRange.startingOn(DAY))).hasToString("LegalStatusPeriod[...]");
    }

    @Test
    void refuses_unaccompanied_periods_that_overlap_or_are_before_birth() {
        assertRefused(
                () -> CHILD.withUnaccompaniedPeriods(
                        ImmutableSortedSet.of(DateRange.startingOn(BORN), DateRange.startingOn(DAY))),
                "unaccompaniedPeriods must not overlap");
        assertRefused(
                () -> CHILD.withUnaccompaniedPeriods(ImmutableSortedSet.of(DateRange.of(BORN.minusDays(1), DAY))),
                "unaccompaniedPeriods must not be before birth");
    }

    @Test
    void may_be_a_mother_of_a_child_born_after_her() {
        Child mother = CHILD.withMother(Answer.YES);

        assertThat(mother.withDateOfBirthOfMothersChild(BORN).dateOfBirthOfMothersChild())
                .contains(BORN);
        assertRefused(
                () -> mother.withDateOfBirthOfMothersChild(BORN.minusDays(1)),
                "dateOfBirthOfMothersChild must not be before birth");
        for (Answer answer : List.of(Answer.NO, Answer.NOT_SPECIFIED)) {
            assertRefused(
                    () -> CHILD.withMother(answer).withDateOfBirthOfMothersChild(DAY),
                    "dateOfBirthOfMothersChild must be absent unless mother is YES. Maybe set mother to YES?");
        }
    }

    @Test
    void refuses_wishes_recorded_before_birth() {
        assertThat(CHILD.withWishes(RecordedWish.of(WhoseWish.PARENT, BORN, "near home"))
                        .wishes())
                .hasSize(1);
        assertRefused(
                () -> CHILD.withWishes(RecordedWish.of(WhoseWish.PARENT, BORN.minusDays(1), "near home")),
                "wishes must not be before birth");
    }

    @Test
    void refuses_assessments_before_birth() {
        assertThat(CHILD.withAssessments(assessedOn(BORN)).assessments()).hasSize(1);
        assertRefused(
                () -> CHILD.withAssessments(assessedOn(BORN.minusDays(1))), "assessments must not be before birth");
    }

    private static NeedsAssessment assessedOn(LocalDate day) {
        return new NeedsAssessment(AssessmentInstrument.CANS, day, ImmutableSortedSet.of());
    }

    @Test
    void has_no_pupil_number_recorded_unless_told() {
        assertThat(CHILD.pupilNumber()).isEqualTo(PupilNumber.NOT_RECORDED).isEqualTo(PupilNumber.of(""));
    }

    @Test
    void is_degraded_before_it_is_shared() {
        PseudonymKey key = PseudonymKey.of(new byte[32]);
        Child child = CHILD.withResponsibleAuthority(AuthorityId.of("Northmoor"))
                .withPupilNumber(PupilNumber.of("UN3"))
                .withAssessments(assessedOn(DAY))
                .withHomePostcode(Postcode.of("SW1A 1AA"))
                .withLegalStatuses(full(DateRange.startingOn(DAY)))
                .withMother(Answer.YES)
                .withDateOfBirthOfMothersChild(DAY)
                .withWishes(RecordedWish.of(WhoseWish.CHILD, DAY, "with Gran in Elm Road"))
                .withBackground(Background.builder()
                        .religion(Religion.HINDU)
                        .culturalBackground("the temple in Elm Road")
                        .build())
                .withEducation(Education.builder()
                        .schoolName("Elm Road School")
                        .schoolUrn(SchoolUrn.of("123456"))
                        .schoolPostcode(Postcode.of("SW1A 2AA"))
                        .mustStayAtSchool(Answer.YES)
                        .build());

        assertThat(child.degrade(Degradation.toSector(key)))
                .isEqualTo(CHILD.withId(ChildId.of(key.pseudonymOf(CHILD.id()).text()))
                        .withDateOfBirth(LocalDate.of(2010, 6, 1))
                        .withResponsibleAuthority(AuthorityId.of("Northmoor"))
                        .withAssessments(assessedOn(DAY))
                        .withHomePostcode(Postcode.of("SW1A 1"))
                        .withLegalStatuses(full(DateRange.startingOn(DAY)))
                        .withMother(Answer.YES)
                        .withDateOfBirthOfMothersChild(LocalDate.of(2020, 2, 1))
                        .withWishes(new RecordedWish(WhoseWish.CHILD, DAY, Optional.empty()))
                        .withBackground(
                                Background.builder().religion(Religion.HINDU).build())
                        .withEducation(Education.builder()
                                .schoolPostcode(Postcode.of("SW1A 2"))
                                .mustStayAtSchool(Answer.YES)
                                .build()));
    }

    private static void assertRefused(ThrowingCallable making, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(making)
                .withMessageContaining("Child ")
                .withMessageContaining(why)
                .withMessageContaining("Maybe")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("20"));
    }
}
