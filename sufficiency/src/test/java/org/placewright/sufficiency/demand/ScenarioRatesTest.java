package org.placewright.sufficiency.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.Percentage;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.scenario.CareScope;
import org.placewright.sufficiency.scenario.FeeInflation;
import org.placewright.sufficiency.scenario.Flow;
import org.placewright.sufficiency.scenario.FlowAmount.ChildrenAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.PerChildAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.Times;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.KindClosed;
import org.placewright.sufficiency.scenario.NewCarers;
import org.placewright.sufficiency.scenario.NewProvision;
import org.placewright.sufficiency.scenario.Scenario;

class ScenarioRatesTest {

    private static final int FOSTERING = 0;
    private static final int RESIDENTIAL = 1;
    private static final int SUPPORTED = 2;
    private static final LocalDate START = LocalDate.of(2027, 4, 1);
    private static final DateRange FROM_START = DateRange.startingOn(START);
    private static final CareScope FOSTERED = CareScope.of(DemandKind.FOSTERING);

    private static FlowRates rates() {
        FlowRates rates = new FlowRates(1);
        rates.setExit(10, FOSTERING, 0, 0.002);
        rates.setExit(15, RESIDENTIAL, 0, 0.001);
        rates.setMove(10, FOSTERING, RESIDENTIAL, 0, 0.0005);
        rates.setMove(15, RESIDENTIAL, SUPPORTED, 0, 0.003);
        rates.setEntries(120, FOSTERING, 0.3);
        rates.setEntries(121, FOSTERING, 0.1);
        rates.setEntries(191, SUPPORTED, 0.2);
        return rates;
    }

    private static double yearly(DailySteps steps) {
        steps.until(START.plusDays(365));
        return steps.moved[FOSTERING][RESIDENTIAL];
    }

    @Test
    void one_child_more_a_month_is_one_child_more_a_month() {
        Scenario children = Scenario.of(
                "Children", FlowChange.moves(FOSTERED, DemandKind.RESIDENTIAL, new ChildrenAMonth(1), FROM_START));
        Scenario rate = Scenario.of(
                "Rate", FlowChange.moves(FOSTERED, DemandKind.RESIDENTIAL, new PerChildAMonth(1), FROM_START));
        DailySteps few = new DailySteps(new FlowRates(1), children, START);
        DailySteps many = new DailySteps(new FlowRates(1), children, START);
        DailySteps ofEach = new DailySteps(new FlowRates(1), rate, START);
        few.put(10, FOSTERING, 20);
        many.put(10, FOSTERING, 400);
        ofEach.put(10, FOSTERING, 400);
        assertThat(yearly(few)).isCloseTo(12 / 365.25 * 365, within(1e-9));
        assertThat(yearly(many)).isCloseTo(12 / 365.25 * 365, within(1e-9));
        assertThat(yearly(ofEach)).isCloseTo(400 * -StrictMath.expm1(-365 * 12 / 365.25), within(1e-9));
    }

    @Test
    void no_more_children_leave_than_are_there() {
        Scenario ten = Scenario.of("Ten", FlowChange.exits(FOSTERED, new ChildrenAMonth(10), FROM_START));
        DailySteps steps = new DailySteps(new FlowRates(1), ten, START);
        steps.put(10, FOSTERING, 3);
        steps.put(10, RESIDENTIAL, 5);
        steps.until(START.plusDays(60));
        assertThat(steps.left[FOSTERING]).isCloseTo(3, within(1e-9));
        assertThat(steps.in(FOSTERING)).isBetween(0.0, 1e-9);
        assertThat(steps.in(RESIDENTIAL)).isEqualTo(5);
    }

    @Test
    void fewer_leave_by_so_many_but_no_fewer_than_none() {
        double[] children = new double[FlowRates.AGES * FlowRates.KINDS];
        children[10 * FlowRates.KINDS + FOSTERING] = 100;
        FlowRates fewer = new ScenarioRates(
                        rates(), Scenario.of("Fewer", FlowChange.exits(FOSTERED, new ChildrenAMonth(-3), FROM_START)))
                .on(START, 1, children);
        assertThat(fewer.exit(10, FOSTERING, 0) * 100).isCloseTo(0.2 - 36 / 365.25, within(1e-12));
        FlowRates none = new ScenarioRates(
                        rates(), Scenario.of("None", FlowChange.exits(FOSTERED, new ChildrenAMonth(-30), FROM_START)))
                .on(START, 1, children);
        assertThat(none.exit(10, FOSTERING, 0)).isZero();
        assertThat(none.exit(15, RESIDENTIAL, 0)).isEqualTo(0.001);
    }

    @Test
    void entries_are_spread_as_they_were_or_evenly_if_there_were_none() {
        FlowRates more = new ScenarioRates(
                        rates(),
                        Scenario.of(
                                "More",
                                FlowChange.entries(FOSTERED, new ChildrenAMonth(4), FROM_START),
                                FlowChange.entries(
                                        CareScope.of(DemandKind.OTHER).aged(2, 3), new ChildrenAMonth(24), FROM_START)))
                .on(START);
        assertThat(more.entries(120, FOSTERING)).isCloseTo(0.3 + 3 * 12 / 365.25, within(1e-12));
        assertThat(more.entries(121, FOSTERING)).isCloseTo(0.1 + 12 / 365.25, within(1e-12));
        assertThat(more.entries(122, FOSTERING)).isZero();
        assertThat(more.entries(24, 3)).isCloseTo(12 / 365.25, within(1e-12));
        assertThat(more.entries(47, 3)).isCloseTo(12 / 365.25, within(1e-12));
        assertThat(more.entries(48, 3)).isZero();
    }

    @Test
    void what_falls_below_nothing_is_nothing() {
        FlowRates fewer = new ScenarioRates(
                        rates(),
                        Scenario.of(
                                "Fewer",
                                FlowChange.entries(CareScope.ALL, new ChildrenAMonth(-100), FROM_START),
                                FlowChange.exits(CareScope.ALL, new PerChildAMonth(-0.05), FROM_START)))
                .on(START);
        assertThat(fewer.entries(120, FOSTERING)).isZero();
        assertThat(fewer.exit(15, RESIDENTIAL, 0)).isZero();
        assertThat(fewer.exit(10, FOSTERING, 0)).isCloseTo(0.002 - 0.05 * 12 / 365.25, within(1e-15));
    }

    @Test
    void a_change_is_in_force_on_its_days_only() {
        ScenarioRates half = new ScenarioRates(
                rates(),
                Scenario.of(
                        "Half",
                        FlowChange.exits(CareScope.ALL, new Times(2), DateRange.of(START, START.plusDays(100))),
                        FeeInflation.ofAll(Percentage.of(3), START.plusDays(50))));
        assertThat(half.on(START.minusDays(1)).exit(10, FOSTERING, 0)).isEqualTo(0.002);
        assertThat(half.on(START).exit(10, FOSTERING, 0)).isEqualTo(0.004);
        assertThat(half.on(START.plusDays(99)).exit(10, FOSTERING, 0)).isEqualTo(0.004);
        assertThat(half.on(START.plusDays(100)).exit(10, FOSTERING, 0)).isEqualTo(0.002);
        assertThat(half.turningPoints()).containsExactly(START, START.plusDays(100));
        assertThat(half.dependsOnChildren(START)).isFalse();
        double[] children = new double[FlowRates.AGES * FlowRates.KINDS];
        assertThat(half.on(START, 100, children).exit(10, FOSTERING, 0)).isEqualTo(0.004);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> half.on(START, 101, children))
                .withMessageContaining("Maybe end it on the next of");
    }

    @Test
    void factors_of_moves_may_be_of_every_kind_moved_to() {
        FlowRates steadier = new ScenarioRates(
                        rates(),
                        Scenario.of(
                                "Steadier",
                                new FlowChange(
                                        Flow.MOVES, CareScope.ALL, Optional.empty(), new Times(0.5), FROM_START)))
                .on(START);
        assertThat(steadier.move(10, FOSTERING, RESIDENTIAL, 0)).isEqualTo(0.00025);
        assertThat(steadier.move(15, RESIDENTIAL, SUPPORTED, 0)).isEqualTo(0.0015);
        assertThat(steadier.exit(10, FOSTERING, 0)).isEqualTo(0.002);
    }

    @Test
    void a_closed_kind_takes_nobody_and_is_empty_by_its_day() {
        LocalDate empty = START.plusDays(100);
        Scenario closed = Scenario.of(
                "No under-16s",
                new KindClosed(DemandKind.SUPPORTED, Range.closed(0, 15), DemandKind.RESIDENTIAL, START, empty));
        DailySteps steps = new DailySteps(rates(), closed, START);
        steps.put(15, SUPPORTED, 8);
        steps.put(16, SUPPORTED, 9);
        steps.put(15, RESIDENTIAL, 10);
        steps.until(START.plusDays(25));
        assertThat(steps.in(SUPPORTED) - 9).isCloseTo(6, within(1e-9));
        assertThat(steps.entered[SUPPORTED]).isZero();
        assertThat(steps.moved[RESIDENTIAL][SUPPORTED]).isZero();
        steps.until(empty);
        assertThat(steps.in(SUPPORTED)).isEqualTo(9);
        steps.put(15, SUPPORTED, 1); // A birthday.
        assertThat(steps.in(SUPPORTED)).isEqualTo(9);
    }

    @Test
    void who_goes_to_a_closed_kind_goes_on_to_where_that_leads() {
        ScenarioRates two = new ScenarioRates(
                rates(),
                Scenario.of(
                        "Two",
                        KindClosed.atOnce(DemandKind.RESIDENTIAL, Range.closed(0, 17), DemandKind.FOSTERING, START),
                        KindClosed.atOnce(DemandKind.SUPPORTED, Range.closed(0, 17), DemandKind.RESIDENTIAL, START)));
        assertThat(two.settled(START, 15, SUPPORTED)).isEqualTo(FOSTERING);
        assertThat(two.settled(START.minusDays(1), 15, SUPPORTED)).isEqualTo(SUPPORTED);
        assertThat(two.on(START).entries(191, FOSTERING)).isEqualTo(0.2);
        assertThat(two.on(START).move(15, RESIDENTIAL, FOSTERING, 0)).isEqualTo(0.003);
        assertThat(two.on(START).move(10, FOSTERING, RESIDENTIAL, 0)).isZero();
    }

    @Test
    void new_places_and_new_carers_take_as_many_as_they_have_places() {
        DateRange half = DateRange.of(START, START.plusDays(180));
        Scenario places = Scenario.of(
                "Places",
                new NewProvision(DemandKind.RESIDENTIAL, 6, half, FOSTERED.aged(10, 17)),
                new NewCarers(10, 1.5, Percentage.of(80), half, CareScope.of(DemandKind.SUPPORTED)));
        DailySteps steps = new DailySteps(new FlowRates(1), places, START);
        steps.put(10, FOSTERING, 40);
        steps.put(9, FOSTERING, 40);
        steps.put(17, SUPPORTED, 7);
        steps.until(START.plusDays(400));
        assertThat(steps.moved[FOSTERING][RESIDENTIAL]).isCloseTo(6, within(1e-9));
        assertThat(steps.moved[SUPPORTED][FOSTERING]).isCloseTo(7, within(1e-9));
        assertThat(steps.all()).isCloseTo(87, within(1e-9));
        assertThat(steps.children[9 * FlowRates.KINDS + FOSTERING]).isEqualTo(40);
    }

    @Test
    void one_child_more_a_month_is_one_of_all_parts_together() {
        Scenario more = Scenario.of(
                "More",
                FlowChange.entries(FOSTERED, new ChildrenAMonth(4), FROM_START),
                FlowChange.exits(FOSTERED, new ChildrenAMonth(1), FROM_START),
                new NewProvision(DemandKind.RESIDENTIAL, 6, DateRange.of(START, START.plusDays(60)), FOSTERED),
                FlowChange.exits(CareScope.of(DemandKind.OTHER), new ChildrenAMonth(1), FROM_START));
        FlowRates few = new FlowRates(1);
        few.setEntries(120, FOSTERING, 0.25);
        FlowRates many = new FlowRates(1);
        many.setEntries(120, FOSTERING, 0.75);
        double[] tenFostered = new double[FlowRates.AGES * FlowRates.KINDS];
        tenFostered[10 * FlowRates.KINDS + FOSTERING] = 10;
        double[] fiftyFostered = new double[FlowRates.AGES * FlowRates.KINDS];
        fiftyFostered[10 * FlowRates.KINDS + FOSTERING] = 50;
        fiftyFostered[10 * FlowRates.KINDS + RESIDENTIAL] = 40;
        ScenarioShares shares = new ScenarioShares(more, 2);
        shares.add(0, few, tenFostered);
        shares.add(1, many, fiftyFostered);
        assertThat(more.changes().stream().map(change -> shares.of(0).applyAsDouble(change)))
                .containsExactly(0.25, 1.0 / 6, 1.0 / 6, 0.5);
        assertThat(more.changes().stream().map(change -> shares.of(1).applyAsDouble(change)))
                .containsExactly(0.75, 5.0 / 6, 5.0 / 6, 0.5);
        ScenarioRates part = new ScenarioRates(few, more, shares.of(0));
        assertThat(part.on(START).entries(120, FOSTERING)).isCloseTo(0.25 + 12 / 365.25, within(1e-12));
        FlowRates rates = part.on(START, 1, tenFostered);
        assertThat(rates.move(10, FOSTERING, RESIDENTIAL, 0))
                .isCloseTo(-StrictMath.log1p(-0.1 / 6 / 10), within(1e-12));
        assertThat(rates.exit(10, FOSTERING, 0)).isCloseTo(-StrictMath.log1p(-2 / 365.25 / 10), within(1e-12));
    }
}
