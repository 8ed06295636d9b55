package org.placewright.sufficiency.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.scenario.CareScope;
import org.placewright.sufficiency.scenario.FlowAmount;
import org.placewright.sufficiency.scenario.FlowAmount.ChildrenAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.PerChildAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.Times;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.KindClosed;
import org.placewright.sufficiency.scenario.NewProvision;
import org.placewright.sufficiency.scenario.Scenario;
import org.placewright.sufficiency.scenario.ScenarioChange;

/** What scenarios make of rates, for any scenario and any rates. */
@SuppressWarnings("EnumOrdinal") // Kinds are numbered as the rates number them.
class ScenarioRatesPropertyTest {

    private static final LocalDate START = ScenarioChanges.START;
    private static final int PHASES = 2;

    @Provide
    Arbitrary<List<ScenarioChange>> changes() {
        return ScenarioChanges.changes().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<CareScope> scopes() {
        return ScenarioChanges.scopes();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ScenarioChanges.days();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static FlowRates rates(Random random, int phases) {
        FlowRates rates = new FlowRates(phases);
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                for (int month = age * 12; month < age * 12 + 12; month++) {
                    rates.setEntries(month, kind, random.nextInt(3) == 0 ? 0 : random.nextDouble());
                }
                for (int phase = 0; phase < phases; phase++) {
                    rates.setExit(age, kind, phase, random.nextDouble() / 50);
                    for (int to = 0; to < FlowRates.KINDS; to++) {
                        rates.setMove(age, kind, to, phase, to == kind ? 0 : random.nextDouble() / 100);
                    }
                }
            }
        }
        return rates;
    }

    private static double[] children(Random random, int phases) {
        double[] children = new double[FlowRates.AGES * FlowRates.KINDS * phases];
        for (int cell = 0; cell < children.length; cell++) {
            children[cell] = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 20;
        }
        return children;
    }

    private static double[] all(FlowRates rates) {
        List<Double> all = new ArrayList<>();
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                for (int month = age * 12; month < age * 12 + 12; month++) {
                    all.add(rates.entries(month, kind));
                }
                for (int phase = 0; phase < rates.phases(); phase++) {
                    all.add(rates.exit(age, kind, phase));
                    for (int to = 0; to < FlowRates.KINDS; to++) {
                        all.add(rates.move(age, kind, to, phase));
                    }
                }
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Scenario scenario(List<ScenarioChange> changes) {
        return Scenario.builder().name("Some").addAllChanges(changes).build();
    }

    @Provide
    Arbitrary<List<ScenarioChange>> stacked() {
        return ScenarioChanges.changes()
                .map(change -> change instanceof FlowChange flow
                        ? new FlowChange(
                                flow.flow(),
                                CareScope.ALL,
                                flow.movedTo().map(to -> DemandKind.OTHER),
                                flow.amount(),
                                DateRange.startingOn(START.minusYears(1)))
                        : change)
                .list()
                .ofMinSize(8)
                .ofMaxSize(16);
    }

    @Property(tries = 100)
    void the_order_of_changes_of_the_same_children_makes_no_difference_to_the_last_bit(
            @ForAll("stacked") List<ScenarioChange> changes,
            @ForAll("days") LocalDate day,
            @ForAll("seeds") long seed) {
        the_order_of_changes_makes_no_difference_to_the_last_bit(changes, day, seed);
    }

    @Property(tries = 200)
    void the_order_of_changes_makes_no_difference_to_the_last_bit(
            @ForAll("changes") List<ScenarioChange> changes,
            @ForAll("days") LocalDate day,
            @ForAll("seeds") long seed) {
        List<ScenarioChange> shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, new Random(seed));
        FlowRates base = rates(new Random(seed), PHASES);
        double[] children = children(new Random(seed), PHASES);
        assertThat(all(new ScenarioRates(base, scenario(shuffled)).on(day, 1, children)))
                .isEqualTo(all(new ScenarioRates(base, scenario(changes)).on(day, 1, children)));
    }

    @Property(tries = 200)
    void rates_are_never_negative_nor_without_bound_and_the_base_stays(
            @ForAll("changes") List<ScenarioChange> changes,
            @ForAll("days") LocalDate day,
            @ForAll("seeds") long seed) {
        FlowRates base = rates(new Random(seed), PHASES);
        double[] before = all(base);
        FlowRates changed = new ScenarioRates(base, scenario(changes)).on(day, 1, children(new Random(seed), PHASES));
        assertThat(Arrays.stream(all(changed)).allMatch(rate -> rate >= 0 && Double.isFinite(rate)))
                .isTrue();
        assertThat(all(base)).isEqualTo(before);
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                assertThat(changed.move(age, kind, kind, 0)).isZero();
            }
        }
    }

    @Property(tries = 100)
    void what_changes_by_nothing_changes_nothing_to_the_last_bit(
            @ForAll("scopes") CareScope scope, @ForAll("seeds") long seed) {
        DateRange always = DateRange.startingOn(START);
        CareScope elsewhere = CareScope.of(DemandKind.RESIDENTIAL, DemandKind.OTHER);
        List<ScenarioChange> nothing = new ArrayList<>();
        for (FlowAmount amount : List.of(new Times(1), new ChildrenAMonth(0))) {
            nothing.add(FlowChange.entries(scope, amount, always));
            nothing.add(FlowChange.exits(scope, amount, always));
            nothing.add(FlowChange.moves(elsewhere, DemandKind.FOSTERING, amount, always));
        }
        nothing.add(FlowChange.exits(scope, new PerChildAMonth(0), always));
        nothing.add(new NewProvision(DemandKind.SUPPORTED, 0, DateRange.of(START, START.plusDays(9)), elsewhere));
        FlowRates base = rates(new Random(seed), PHASES);
        double[] children = children(new Random(seed), PHASES);
        assertThat(all(new ScenarioRates(base, scenario(nothing)).on(START, 1, children)))
                .isEqualTo(all(base));
        assertThat(all(new ScenarioRates(base, Scenario.NONE).on(START, 1_000, children)))
                .isEqualTo(all(base));
    }

    @Property(tries = 100)
    void factors_multiply(@ForAll("scopes") CareScope scope, @ForAll("seeds") long seed) {
        DateRange always = DateRange.startingOn(START);
        FlowRates base = rates(new Random(seed), PHASES);
        Scenario twice = Scenario.of("Twice", FlowChange.exits(scope, new Times(2), always))
                .and(Scenario.of("Three times", FlowChange.exits(scope, new Times(3), always)));
        Scenario six = Scenario.of("Six times", FlowChange.exits(scope, new Times(6), always));
        assertThat(all(new ScenarioRates(base, twice).on(START)))
                .containsExactly(all(new ScenarioRates(base, six).on(START)), within(1e-12));
    }

    @Property(tries = 100)
    void children_a_month_who_come_in_come_in_to_the_number(
            @ForAll("scopes") CareScope scope, @ForAll @IntRange(max = 500) int number, @ForAll("seeds") long seed) {
        FlowRates base = rates(new Random(seed), 1);
        Scenario more =
                Scenario.of("More", FlowChange.entries(scope, new ChildrenAMonth(number), DateRange.startingOn(START)));
        FlowRates changed = new ScenarioRates(base, more).on(START);
        double added = 0;
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                double here = changed.entries(month, kind) - base.entries(month, kind);
                assertThat(here == 0 || scope.contains(month / 12, DemandKind.values()[kind]))
                        .isTrue();
                added += here;
            }
        }
        assertThat(added).isCloseTo(number * 12 / 365.25, within(1e-9));
    }

    @Property(tries = 50)
    void new_places_never_take_more_children_than_they_are(
            @ForAll @IntRange(max = 60) int places,
            @ForAll @IntRange(min = 1, max = 90) int days,
            @ForAll @IntRange(max = 50) int there,
            @ForAll("seeds") long seed) {
        FlowRates base = rates(new Random(seed), 1);
        for (int age = 0; age < FlowRates.AGES; age++) {
            base.setMove(age, 0, 1, 0, 0);
        }
        Scenario opened = Scenario.of(
                "Opened",
                new NewProvision(
                        DemandKind.RESIDENTIAL,
                        places,
                        DateRange.of(START, START.plusDays(days)),
                        CareScope.of(DemandKind.FOSTERING)));
        DailySteps steps = new DailySteps(base, opened, START);
        steps.put(10, 0, there);
        steps.until(START.plusDays(days + 30));
        assertThat(steps.moved[0][1]).isBetween(0.0, places + 1e-9);
    }

    @Property(tries = 50)
    void a_closed_kind_is_emptied_and_nobody_is_lost(
            @ForAll("changes") List<ScenarioChange> others,
            @ForAll @IntRange(max = 90) int days,
            @ForAll("seeds") long seed) {
        List<ScenarioChange> changes = new ArrayList<>(others);
        changes.removeIf(KindClosed.class::isInstance);
        LocalDate empty = START.plusDays(days);
        changes.add(new KindClosed(DemandKind.SUPPORTED, Range.closed(0, 15), DemandKind.OTHER, START, empty));
        DailySteps steps = new DailySteps(rates(new Random(seed), 1), scenario(changes), START);
        double[] there = children(new Random(seed), 1);
        for (int cell = 0; cell < there.length; cell++) {
            steps.put(cell / FlowRates.KINDS, cell % FlowRates.KINDS, there[cell]);
        }
        double before = steps.all();
        steps.until(empty.plusDays(5));
        for (int age = 0; age < 16; age++) {
            assertThat(steps.children[age * FlowRates.KINDS + 2]).isZero();
        }
        double change = 0;
        for (int kind = 0; kind < FlowRates.KINDS; kind++) {
            change += steps.entered[kind] - steps.left[kind];
        }
        assertThat(steps.all()).isCloseTo(before + change, within(1e-6 * (1 + before + Math.abs(change))));
        assertThat(Arrays.stream(steps.children).allMatch(number -> number > -1e-9))
                .isTrue();
    }
}
