package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.need.Answer;
import org.placewright.core.time.DateRange;

class FosteringLimitsTest {

    private static final FosteringLimits LIMITS = FosteringLimits.STANDARD;
    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 29);

    @ParameterizedTest
    @CsvSource({
        "0, NOT_SPECIFIED, NO, WITHIN_LIMIT",
        "3, NO, NO, WITHIN_LIMIT",
        "4, YES, NO, ALL_SIBLINGS",
        "4, YES, YES, ALL_SIBLINGS",
        "4, NO, YES, EXEMPTED",
        "4, NOT_SPECIFIED, YES, EXEMPTED",
        "4, NOT_SPECIFIED, NO, CANNOT_TELL",
        "4, NO, NOT_SPECIFIED, CANNOT_TELL",
        "4, NOT_SPECIFIED, NOT_SPECIFIED, CANNOT_TELL",
        "4, NO, NO, OVER_LIMIT"
    })
    void allow_three_unless_all_are_siblings_or_exempted(
            int children, Answer siblings, Answer named, FosteringLimitOutcome outcome) {
        assertThat(LIMITS.outcome(children, siblings, named)).isEqualTo(outcome);
    }

    @Test
    void say_why() {
        assertThat(FosteringLimitOutcome.values())
                .extracting(FosteringLimitOutcome::allowed)
                .containsExactly(Answer.YES, Answer.YES, Answer.YES, Answer.NOT_SPECIFIED, Answer.NO);
        assertThat(FosteringLimitOutcome.values())
                .extracting(FosteringLimitOutcome::label)
                .doesNotHaveDuplicates();
    }

    @Test
    void count_working_days_outside_the_terms() {
        LocalDate mayDay = LocalDate.of(2024, 5, 6);

        assertThat(LIMITS.lastDayOutsideTerms(MONDAY, ImmutableSet.of())).isEqualTo("2024-05-06");
        assertThat(LIMITS.lastDayOutsideTerms(MONDAY, ImmutableSet.of(mayDay))).isEqualTo("2024-05-07");
        assertThat(LIMITS.lastDayOutsideTerms(MONDAY.minusDays(1), ImmutableSet.of()))
                .isEqualTo("2024-05-06");
        assertThat(LIMITS.lastDayOutsideTerms(MONDAY.minusDays(2), ImmutableSet.of()))
                .isEqualTo("2024-05-06");
        assertThat(LIMITS.withWorkingDaysOutsideTerms(1).lastDayOutsideTerms(MONDAY, ImmutableSet.of()))
                .isEqualTo(MONDAY);
    }

    @Test
    void allow_temporary_approval_of_16_weeks_and_8_more() {
        Approval.Temporary approval = LIMITS.temporaryApproval(MONDAY);
        Approval.Temporary extended = LIMITS.extended(approval);

        assertThat(approval.days()).isEqualTo(DateRange.of(MONDAY, MONDAY.plusDays(16 * 7)));
        assertThat(extended.days()).isEqualTo(DateRange.of(MONDAY, MONDAY.plusDays(24 * 7)));
        assertThat(approval.extended()).isFalse();
        assertThat(extended.extended()).isTrue();
        assertThat(LIMITS.allow(approval)).isTrue();
        assertThat(LIMITS.allow(extended)).isTrue();
        assertThat(LIMITS.allow(new Approval.Temporary(extended.days(), false))).isFalse();
        assertThat(LIMITS.allow(new Approval.Temporary(DateRange.of(MONDAY, MONDAY.plusDays(24 * 7 + 1)), true)))
                .isFalse();
        assertThat(LIMITS.withTemporaryApprovalWeeks(15).allow(approval)).isFalse();
        assertThat(LIMITS.withExtensionWeeks(7).allow(extended)).isFalse();
    }

    @Test
    void are_parameters_within_reason() {
        assertThat(LIMITS.withUsualLimit(1).outcome(2, Answer.NO, Answer.NO))
                .isEqualTo(FosteringLimitOutcome.OVER_LIMIT);
        assertThat(LIMITS.withExtensionWeeks(0).extensionWeeks()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.withUsualLimit(0))
                .withMessage("FosteringLimits usualLimit must be 1 or more but was 0. Maybe leave it out for what the"
                        + " law says?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.withWorkingDaysOutsideTerms(0))
                .withMessageContaining("workingDaysOutsideTerms must be 1 or more but was 0");
        assertThat(LIMITS.withWorkingDaysOutsideTerms(260).workingDaysOutsideTerms())
                .isEqualTo(260);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.withWorkingDaysOutsideTerms(261))
                .withMessageContaining("no more than 260");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.withTemporaryApprovalWeeks(0))
                .withMessageContaining("temporaryApprovalWeeks must be 1 or more but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.withExtensionWeeks(-1))
                .withMessageContaining("extensionWeeks must be 0 or more but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.outcome(-1, Answer.NO, Answer.NO))
                .withMessageContaining("FosteringLimits children must not be negative but was -1. Maybe");
    }
}
