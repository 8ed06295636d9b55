package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
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
    @EnumSource(
            value = RegistrationStatus.class,
            names = {"ACTIVE", "RESIGNED", "CANCELLED"})
    void was_in_force_until_the_day_it_closed_whatever_it_is_called_since(RegistrationStatus status) {
        Registration registration =
                active().status(status).registeredOn(OPENED).closedOn(CLOSED).build();

        assertThat(registration.standingOn(OPENED.minusDays(1))).isEqualTo(Standing.NOT_LIVE);
        assertThat(registration.standingOn(OPENED)).isEqualTo(Standing.LIVE);
        assertThat(registration.standingOn(CLOSED.minusDays(1))).isEqualTo(Standing.LIVE);
        assertThat(registration.standingOn(CLOSED)).isEqualTo(Standing.NOT_LIVE);
        assertThat(registration.withRegisteredOn(Optional.empty()).standingOn(OPENED.minusDays(1)))
                .isEqualTo(Standing.LIVE);
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistrationStatus.class,
            names = {"PROPOSED", "SUSPENDED"})
    void is_not_in_force_while_proposed_or_since_an_unknown_day_suspended(RegistrationStatus status) {
        Registration registration =
                active().status(status).registeredOn(OPENED).closedOn(CLOSED).build();

        assertThat(registration.standingOn(OPENED)).isEqualTo(Standing.NOT_LIVE);
    }

    @ParameterizedTest
    @EnumSource(value = RegistrationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void is_not_in_force_unless_active_where_no_closing_is_known(RegistrationStatus status) {
        Registration registration = active().status(status).registeredOn(OPENED).build();

        assertThat(registration.standingOn(OPENED)).isEqualTo(Standing.NOT_LIVE);
    }

    @Test
    void is_for_so_many_of_some_ages() {
        Registration registration = active().places(0).ages(Range.closed(0, 25)).build();

        assertThat(registration.places()).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registration.withPlaces(-1))
                .withMessage(
                        "Registration places must not be negative but was -1. Maybe leave it out where it is not known?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registration.withAges(Range.closed(0, 26)))
                .withMessageContaining("Registration ages must be whole years from 0 to 25")
                .withMessageContaining("Maybe");
    }

    @Test
    void tells_the_last_inspection_that_could_be_known_on_a_day() {
        Inspection first = Inspection.of(OPENED.plusDays(100), InspectionGrade.INADEQUATE);
        Inspection second =
                new Inspection(OPENED.plusDays(200), InspectionGrade.GOOD, Optional.of(OPENED.plusDays(230)));
        Registration registration = active().addInspections(second, first).build();

        assertThat(registration.inspections()).containsExactly(first, second);
        assertThat(registration.latestInspection()).contains(second);
        assertThat(registration.inspectionOn(OPENED.plusDays(99))).isEmpty();
        assertThat(registration.inspectionOn(OPENED.plusDays(100))).contains(first);
        assertThat(registration.inspectionOn(OPENED.plusDays(229))).contains(first);
        assertThat(registration.inspectionOn(OPENED.plusDays(230))).contains(second);
        assertThat(active().build().latestInspection()).isEmpty();
    }

    @Test
    void is_inspected_once_a_day_and_by_one_scheme() {
        Inspection good = Inspection.of(OPENED, InspectionGrade.GOOD);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        active().addInspections(good, new Inspection(OPENED, good.judgement(), Optional.of(CLOSED)))
                                ::build)
                .withMessage("Registration inspections must be on different days. Maybe one report is given twice, once"
                        + " without its publication?");
        assertThatIllegalArgumentException()
                .isThrownBy(active().addInspections(
                                good, Inspection.of(CLOSED, SupportedAccommodationOutcome.CONSISTENTLY_STRONG))::build)
                .withMessage("Registration inspections must all be judged by the same scheme. Maybe some are of another"
                        + " registration?");
    }

    @Test
    void is_not_inspected_after_the_report_is_out() {
        assertThat(new Inspection(OPENED, InspectionGrade.GOOD, Optional.of(OPENED)).knownFrom())
                .isEqualTo(OPENED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inspection(OPENED, InspectionGrade.GOOD, Optional.of(OPENED.minusDays(1))))
                .withMessage("Inspection publishedOn 2020-04-30 is before inspectedOn 2020-05-01. Maybe the dates are"
                        + " swapped?");
    }

    @Test
    void may_close_on_the_day_it_opened_but_not_before() {
        assertThat(active().registeredOn(OPENED).closedOn(OPENED).build().standingOn(OPENED))
                .isEqualTo(Standing.NOT_LIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(active().registeredOn(OPENED).closedOn(OPENED.minusDays(1))::build)
                .withMessage("Registration closedOn 2020-04-30 is before registeredOn 2020-05-01. Maybe the dates are"
                        + " swapped?");
    }
}
