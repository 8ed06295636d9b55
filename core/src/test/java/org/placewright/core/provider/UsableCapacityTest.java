package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UsableCapacityTest {

    @Test
    void is_what_is_registered_less_what_is_blocked() {
        UsableCapacity capacity = UsableCapacity.builder()
                .registered(6)
                .putBlocked(BlockReason.STAFFING, 1)
                .putBlocked(BlockReason.MATCHING, 2)
                .occupied(2)
                .build();

        assertThat(capacity.usable()).isEqualTo(3);
        assertThat(capacity.vacant()).hasValue(1);
        assertThat(capacity.blocked().keySet()).containsExactly(BlockReason.MATCHING, BlockReason.STAFFING);
    }

    @Test
    void is_no_more_than_is_staffed_where_that_is_known() {
        UsableCapacity capacity = UsableCapacity.builder()
                .registered(6)
                .putBlocked(BlockReason.STAFFING, 2)
                .occupied(2)
                .build();

        assertThat(capacity.withStaffed(5).usable()).isEqualTo(4);
        assertThat(capacity.withStaffed(4).usable()).isEqualTo(4);
        assertThat(capacity.withStaffed(3).usable()).isEqualTo(3);
        assertThat(capacity.withStaffed(3).vacant()).hasValue(1);
        assertThat(capacity.withStaffed(1).vacant()).hasValue(0);
        assertThat(capacity.withStaffed(0).usable()).isZero();
    }

    @Test
    void is_staffed_for_no_more_than_are_registered() {
        UsableCapacity capacity = UsableCapacity.builder().registered(2).build();

        assertThat(capacity.withStaffed(2).usable()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> capacity.withStaffed(3))
                .withMessage("UsableCapacity staffed must be from 0 to the 2 registered but was 3. Maybe staff were"
                        + " counted, not places?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> capacity.withStaffed(-1))
                .withMessageContaining("was -1");
    }

    @Test
    void has_an_unknown_number_of_vacancies_where_occupation_is_not_known() {
        assertThat(UsableCapacity.builder().registered(6).build().vacant()).isEmpty();
    }

    @Test
    void has_no_vacancy_when_full_or_over_occupied() {
        assertThat(UsableCapacity.builder().registered(2).occupied(2).build().vacant())
                .hasValue(0);
        assertThat(UsableCapacity.builder().registered(2).occupied(3).build().vacant())
                .hasValue(0);
    }

    @Test
    void may_be_nothing_at_all() {
        UsableCapacity none = UsableCapacity.builder().registered(0).occupied(0).build();

        assertThat(none.usable()).isZero();
        assertThat(none.vacant()).hasValue(0);
    }

    @Test
    void may_be_blocked_altogether_but_not_beyond() {
        UsableCapacity.Builder two = UsableCapacity.builder().registered(2);

        assertThat(two.putBlocked(BlockReason.BUILDING_WORK, 2).build().usable())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(two.putBlocked(BlockReason.OTHER, 1)::build)
                .withMessage("UsableCapacity blocked must not exceed registered but 3 of 2 places are blocked. Maybe a"
                        + " place is counted under two reasons?");
    }

    @Test
    void does_not_overflow_when_blocked_places_are_absurd() {
        assertThatIllegalArgumentException()
                .isThrownBy(UsableCapacity.builder()
                        .registered(1)
                        .putBlocked(BlockReason.OTHER, Integer.MAX_VALUE)
                        .putBlocked(BlockReason.STAFFING, Integer.MAX_VALUE)::build)
                .withMessageContaining("4294967294 of 1");
    }

    @Test
    void has_no_negative_numbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(UsableCapacity.builder().registered(-1)::build)
                .withMessage("UsableCapacity registered must not be negative but was -1. Maybe leave the capacity out"
                        + " where it is not known?");
        assertThatIllegalArgumentException()
                .isThrownBy(UsableCapacity.builder().registered(1).occupied(-1)::build)
                .withMessage("UsableCapacity occupied must not be negative but was -1. Maybe leave it out where it is"
                        + " not known?");
        assertThatIllegalArgumentException()
                .isThrownBy(UsableCapacity.builder().registered(1).putBlocked(BlockReason.OTHER, 0)::build)
                .withMessageContaining("UsableCapacity blocked must be above 0 for each reason but was 0")
                .withMessageContaining("Maybe");
    }
}
