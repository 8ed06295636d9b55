package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.Percentage;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.scenario.CareScope;
import org.placewright.sufficiency.scenario.FeeInflation;
import org.placewright.sufficiency.scenario.FlowAmount;
import org.placewright.sufficiency.scenario.FlowAmount.ChildrenAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.PerChildAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.Times;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.KindClosed;
import org.placewright.sufficiency.scenario.NewCarers;
import org.placewright.sufficiency.scenario.NewProvision;
import org.placewright.sufficiency.scenario.ScenarioChange;

/** Draws changes that go together in any number: kinds close for a kind listed before them only. */
public final class ScenarioChanges {

    /** A day near which everything happens. */
    public static final LocalDate START = LocalDate.of(2027, 4, 1);

    private ScenarioChanges() {}

    /** Draws days within a hundred of {@link #START}. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-100, 100).map(START::plusDays);
    }

    /** Draws scopes, of at least one age and kind. */
    public static Arbitrary<CareScope> scopes() {
        return Combinators.combine(
                        ages(), Arbitraries.of(DemandKind.class).set().ofMinSize(1))
                .as((ages, kinds) -> new CareScope(ages, ImmutableSortedSet.copyOf(kinds)));
    }

    private static Arbitrary<Range<Integer>> ages() {
        return Arbitraries.integers()
                .between(0, 17)
                .tuple2()
                .map(pair -> Range.closed(Math.min(pair.get1(), pair.get2()), Math.max(pair.get1(), pair.get2())));
    }

    /** Draws changes of every kind. */
    public static Arbitrary<ScenarioChange> changes() {
        return Arbitraries.oneOf(entries(), exits(), moves(), closings(), provisions(), carers(), inflation());
    }

    private static Arbitrary<DateRange> spans() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(1, 150).optional(0.7))
                .as((from, length) -> new DateRange(from, length.map(from::plusDays)));
    }

    private static Arbitrary<DateRange> fillings() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 150))
                .as((from, length) -> DateRange.of(from, from.plusDays(length)));
    }

    private static Arbitrary<FlowAmount> factors() {
        return Arbitraries.doubles().between(0, 3).map(Times::new);
    }

    private static Arbitrary<FlowAmount> numbers() {
        return Arbitraries.doubles().between(-60, 60).map(ChildrenAMonth::new);
    }

    private static Arbitrary<FlowAmount> ratesOfAChild() {
        return Arbitraries.doubles().between(-1, 1).map(PerChildAMonth::new);
    }

    private static Arbitrary<ScenarioChange> entries() {
        return Combinators.combine(scopes(), Arbitraries.oneOf(factors(), numbers()), spans())
                .as(FlowChange::entries);
    }

    private static Arbitrary<ScenarioChange> exits() {
        return Combinators.combine(scopes(), Arbitraries.oneOf(factors(), numbers(), ratesOfAChild()), spans())
                .as(FlowChange::exits);
    }

    private static Arbitrary<ScenarioChange> moves() {
        return Combinators.combine(
                        scopes(),
                        Arbitraries.of(DemandKind.class),
                        Arbitraries.oneOf(factors(), numbers(), ratesOfAChild()),
                        spans())
                .filter((scope, to, amount, days) -> !scope.kinds().equals(ImmutableSortedSet.of(to)))
                .as(FlowChange::moves);
    }

    private static Arbitrary<ScenarioChange> closings() {
        return Combinators.combine(
                        Arbitraries.of(DemandKind.class).tuple2().filter(pair -> pair.get1() != pair.get2()),
                        ages(),
                        days(),
                        Arbitraries.integers().between(0, 60))
                .as((kinds, ages, from, length) -> new KindClosed(
                        kinds.get1().compareTo(kinds.get2()) > 0 ? kinds.get1() : kinds.get2(),
                        ages,
                        kinds.get1().compareTo(kinds.get2()) > 0 ? kinds.get2() : kinds.get1(),
                        from,
                        from.plusDays(length)));
    }

    private static Arbitrary<ScenarioChange> provisions() {
        return Combinators.combine(
                        Arbitraries.of(DemandKind.class), Arbitraries.integers().between(0, 40), fillings(), scopes())
                .filter((kind, places, filling, scope) -> !scope.kinds().contains(kind))
                .as(NewProvision::new);
    }

    private static Arbitrary<ScenarioChange> carers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.doubles().between(0, 4),
                        Arbitraries.integers().between(0, 100),
                        fillings(),
                        scopes())
                .filter((households, places, filled, filling, scope) ->
                        !scope.kinds().contains(DemandKind.FOSTERING))
                .as((households, places, filled, filling, scope) ->
                        new NewCarers(households, places, Percentage.of(filled), filling, scope));
    }

    private static Arbitrary<ScenarioChange> inflation() {
        return Combinators.combine(Arbitraries.integers().between(-10, 20), scopes(), spans())
                .as((rate, scope, days) -> new FeeInflation(Percentage.of(rate), scope.kinds(), days));
    }
}
