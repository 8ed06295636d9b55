package org.placewright.sufficiency.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.demand.FlowEngine.FlowStep;
import org.placewright.sufficiency.scenario.CareScope;
import org.placewright.sufficiency.scenario.FlowAmount.ChildrenAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.Times;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.Scenario;

class FlowEngineTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);
    private static final int DAY = (int) AS_OF.toEpochDay();
    private static final ImmutableIntArray PHASES = ImmutableIntArray.of(28, 182);
    private static final int FOSTERING = KnownCare.number(DemandKind.FOSTERING);
    private static final int RESIDENTIAL = KnownCare.number(DemandKind.RESIDENTIAL);
    private static final int BANDS = AgeBands.DEMAND_MODEL.bands().size();
    private static final int ALL = BANDS * (FlowRates.KINDS + 1) + FlowRates.KINDS;

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private static Cohorts children(double number, LocalDate born, LocalDate since) {
        Cohorts cohorts = new Cohorts(PHASES, 1);
        int cohort = cohorts.add(day(born), day(since), DAY, number);
        cohorts.share[cohort * FlowRates.KINDS + FOSTERING] = 1;
        return cohorts;
    }

    private static FlowRates rates(double exit, double move) {
        FlowRates rates = new FlowRates(PHASES.length() + 1);
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                for (int phase = 0; phase <= PHASES.length(); phase++) {
                    rates.setExit(age, kind, phase, exit);
                }
            }
            for (int phase = 0; phase <= PHASES.length(); phase++) {
                rates.setMove(age, FOSTERING, RESIDENTIAL, phase, move);
            }
        }
        return rates;
    }

    private static FlowTally run(
            Cohorts residents, FlowRates rates, int longest, Scenario scenario, LocalDate... dates) {
        int[] days = new int[dates.length];
        for (int i = 0; i < dates.length; i++) {
            days[i] = day(dates[i]);
        }
        return new FlowEngine(AgeBands.DEMAND_MODEL.bands(), DAY, days, new FlowStep(longest, 1, true))
                .run(
                        residents,
                        new RateSchedule(
                                ImmutableSortedMap.of(DAY, rates),
                                day -> 1,
                                new RateSchedule.ScenarioShare(scenario, change -> 1)));
    }

    private static FlowTally run(Cohorts residents, FlowRates rates, int longest, LocalDate... dates) {
        return run(residents, rates, longest, Scenario.NONE, dates);
    }

    private static double driver(FlowTally tally, int date, ChangeDriver driver, int cell) {
        return tally.drivers[date][DemandForecastBuilder.column(driver)][cell];
    }

    @Test
    void without_rates_the_stock_stays_and_does_not_vary_until_the_eighteenth_birthday() {
        LocalDate born = AS_OF.minusYears(17);
        LocalDate adult = born.plusYears(18);
        FlowTally tally = run(
                children(10, born, AS_OF.minusYears(1)),
                rates(0, 0),
                31,
                adult.minusDays(1),
                adult,
                adult.plusYears(1));

        assertThat(tally.means[0][ALL]).isEqualTo(10);
        assertThat(tally.variances[0][ALL]).isZero();
        assertThat(tally.means[1][ALL]).isZero();
        assertThat(driver(tally, 1, ChangeDriver.TURNED_EIGHTEEN, ALL)).isEqualTo(-10);
        assertThat(tally.means[2][ALL]).isZero();
    }

    @Test
    void one_who_leaves_at_a_rate_is_there_with_the_exponential_probability_and_varies_as_a_coin() {
        LocalDate later = AS_OF.plusDays(400);
        FlowTally tally = run(children(1, AS_OF.minusYears(7), AS_OF.minusYears(3)), rates(0.001, 0), 31, later);

        double stays = StrictMath.exp(-0.4);
        assertThat(tally.means[0][ALL]).isCloseTo(stays, within(1e-12));
        assertThat(tally.variances[0][ALL]).isCloseTo(stays * (1 - stays), within(1e-12));
        assertThat(driver(tally, 0, ChangeDriver.EXITS, ALL)).isCloseTo(stays - 1, within(1e-12));
    }

    @Test
    void one_who_moves_is_in_one_kind_or_the_other() {
        LocalDate later = AS_OF.plusDays(250);
        FlowTally tally = run(children(100, AS_OF.minusYears(7), AS_OF.minusYears(3)), rates(0, 0.002), 31, later);

        double stays = StrictMath.exp(-0.5);
        int band = 2;
        assertThat(tally.means[0][tally.cell(band, FOSTERING)]).isCloseTo(100 * stays, within(1e-10));
        assertThat(tally.means[0][tally.cell(band, RESIDENTIAL)]).isCloseTo(100 * (1 - stays), within(1e-10));
        assertThat(tally.variances[0][tally.cell(band, RESIDENTIAL)])
                .isCloseTo(100 * stays * (1 - stays), within(1e-10));
        assertThat(tally.variances[0][ALL]).as("nobody leaves").isCloseTo(0, within(1e-10));
        assertThat(driver(tally, 0, ChangeDriver.MOVES_IN, tally.cell(band, RESIDENTIAL)))
                .isCloseTo(100 * (1 - stays), within(1e-10));
        assertThat(driver(tally, 0, ChangeDriver.MOVES_IN, ALL)).isZero();
    }

    @Test
    void steps_make_no_difference_to_residents() {
        FlowRates rates = rates(0.0007, 0.001);
        for (int age = 9; age < FlowRates.AGES; age++) {
            rates.setExit(age, FOSTERING, 1, 0.004);
            rates.setMove(age, RESIDENTIAL, FOSTERING, 2, 0.002);
        }
        LocalDate[] dates = {AS_OF.plusDays(45), AS_OF.plusYears(2), AS_OF.plusYears(4)};
        FlowTally daily = run(children(5, LocalDate.of(2016, 2, 29), AS_OF.minusDays(20)), rates, 1, dates);
        FlowTally monthly = run(children(5, LocalDate.of(2016, 2, 29), AS_OF.minusDays(20)), rates, 31, dates);

        for (int date = 0; date < dates.length; date++) {
            assertThat(monthly.means[date]).containsExactly(daily.means[date], within(1e-11));
            assertThat(monthly.variances[date]).containsExactly(daily.variances[date], within(1e-11));
            for (int driver = 0; driver < ChangeDriver.values().length; driver++) {
                assertThat(monthly.drivers[date][driver]).containsExactly(daily.drivers[date][driver], within(1e-11));
            }
        }
    }

    @Test
    void the_error_of_steps_for_entrants_is_small_and_falls_with_the_step() {
        FlowRates rates = rates(0.001, 0.001);
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            rates.setEntries(month, FOSTERING, 0.01);
        }
        LocalDate later = AS_OF.plusYears(3);
        double daily = run(new Cohorts(PHASES, 0), rates, 1, later).means[0][ALL];
        double weekly = run(new Cohorts(PHASES, 0), rates, 7, later).means[0][ALL];
        double monthly = run(new Cohorts(PHASES, 0), rates, 31, later).means[0][ALL];

        assertThat(monthly).isCloseTo(daily, within(daily * 3e-3));
        assertThat(Math.abs(weekly - daily)).isLessThan(Math.abs(monthly - daily) + daily * 1e-4);
    }

    @Test
    void entrants_come_at_their_rate_and_vary_as_a_poisson_number() {
        FlowRates rates = rates(0, 0);
        rates.setEntries(6 * 12, FOSTERING, 0.1);
        FlowTally tally = run(new Cohorts(PHASES, 0), rates, 31, AS_OF.plusDays(100));

        assertThat(tally.means[0][ALL]).isCloseTo(10, within(1e-9));
        assertThat(tally.variances[0][ALL]).isCloseTo(10, within(1e-9));
        assertThat(driver(tally, 0, ChangeDriver.ENTRIES, ALL)).isCloseTo(10, within(1e-9));
    }

    @Test
    void a_scenario_changes_flows_from_its_day_on() {
        LocalDate half = AS_OF.plusDays(100);
        Scenario noneLeave =
                Scenario.of("None leave", FlowChange.exits(CareScope.ALL, new Times(0), DateRange.startingOn(half)));
        FlowTally tally = run(
                children(1, AS_OF.minusYears(7), AS_OF.minusYears(3)),
                rates(0.001, 0),
                31,
                noneLeave,
                half,
                AS_OF.plusYears(1));

        assertThat(tally.means[0][ALL]).isCloseTo(StrictMath.exp(-0.1), within(1e-12));
        assertThat(tally.means[1][ALL]).isCloseTo(tally.means[0][ALL], within(1e-12));
    }

    @Test
    void one_child_more_a_month_is_twelve_a_year_whatever_the_stock() {
        Scenario oneMore = Scenario.of(
                "One more", FlowChange.entries(CareScope.ALL, new ChildrenAMonth(1), DateRange.startingOn(AS_OF)));
        FlowRates rates = rates(0, 0);
        rates.setEntries(6 * 12, FOSTERING, 0.1);
        FlowTally tally =
                run(children(500, AS_OF.minusYears(7), AS_OF.minusYears(3)), rates, 31, oneMore, AS_OF.plusYears(1));

        assertThat(tally.means[0][ALL]).isCloseTo(500 + 36.5 + 365 / (365.25 / 12), within(1e-6));
    }

    @Test
    void one_child_a_month_who_leaves_is_no_rate() {
        Scenario oneLeaves = Scenario.of(
                "One leaves", FlowChange.exits(CareScope.ALL, new ChildrenAMonth(1), DateRange.startingOn(AS_OF)));
        FlowTally tally = run(
                children(500, AS_OF.minusYears(7), AS_OF.minusYears(3)),
                rates(0, 0),
                31,
                oneLeaves,
                AS_OF.plusYears(1));
        FlowTally few = run(
                children(3, AS_OF.minusYears(7), AS_OF.minusYears(3)), rates(0, 0), 31, oneLeaves, AS_OF.plusYears(1));

        assertThat(tally.means[0][ALL]).isCloseTo(500 - 365 / (365.25 / 12), within(1e-6));
        assertThat(few.means[0][ALL]).isCloseTo(0, within(1e-6)).isNotNegative();
    }
}
