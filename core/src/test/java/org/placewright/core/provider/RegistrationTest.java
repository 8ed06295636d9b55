package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewright.core.id.Urn;

class RegistrationTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 5, 1);
    private static final LocalDate CLOSED = LocalDate.of(2024, 9, 30);

    private static Registration.Builder active() {
        return Registration.builder().urn(Urn.of("1234567")).status(RegistrationStatus.ACTIVE);
    }

    @Test
    void is_in_force_from_its_first_day_until_the_day_it_closed() {
        Registration registration =
                active().registeredOn(OPENED).closedOn(CLOSED).build();

        assertThat(registration.standingOn(OPENED.minusDays(1))).isEqualTo(Standing.NOT_LIVE);
        assertThat(registration.standingOn(OPENED)).isEqualTo(Standing.LIVE);
        assertThat(registration.standingOn(CLOSED.minusDays(1))).isEqualTo(Standing.LIVE);
        assertThat(registration.standingOn(CLOSED)).isEqualTo(Standing.NOT_LIVE);
    }

    @Test
    void is_in_force_on_any_day_where_no_dates_are_known() {
        assertThat(active().build().standingOn(OPENED)).isEqualTo(Standing.LIVE);
    }

    @ParameterizedTest
    @EnumSource(value = RegistrationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void is_not_in_force_unless_active(RegistrationStatus status) {
        Registration registration = active().status(status).registeredOn(OPENED).build();

        assertThat(registration.standingOn(OPENED)).isEqualTo(Standing.NOT_LIVE);
    }

    @Test
    void may_close_on_the_day_it_opened_but_not_before() {
        assertThat(active().registeredOn(OPENED).closedOn(OPENED).build().standingOn(OPENED))
                .isEqualTo(Standing.NOT_LIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(active().registeredOn(OPENED).closedOn(OPENED.minusDays(1))::build)
                .withMessage("Registration closedOn 2020-04-30 is before registeredOn 2020-05-01");
    }
}
