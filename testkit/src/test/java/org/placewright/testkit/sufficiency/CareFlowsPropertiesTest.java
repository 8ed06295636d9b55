package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CareAttribute;
import org.placewright.sufficiency.history.CareFlows;
import org.placewright.sufficiency.history.CareGrouping;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.history.CountingDays;
import org.placewright.sufficiency.history.FlowKind;
import org.placewright.sufficiency.history.PlacedBy;
import org.placewright.sufficiency.history.TimeBands;

/** What counts of children in care must keep, whoever is counted, by whatever groups, and on whatever days. */
class CareFlowsPropertiesTest {

    private static final DateRange WINDOW = DateRange.of(LocalDate.of(2018, 2, 10), LocalDate.of(2020, 9, 3));

    @Provide
    Arbitrary<List<CareHistory>> histories() {
        return ManyHistories.some();
    }

    @Provide
    Arbitrary<CareGrouping> groupings() {
        CareAttribute kind = CareAttribute.placementKind(PlacedBy.SETTLED);
        CareAttribute age = CareAttribute.age(AgeBands.DEMAND_MODEL);
        return Arbitraries.of(
                CareGrouping.by(),
                CareGrouping.by(age, kind),
                CareGrouping.by(CareAttribute.placementType(PlacedBy.RECORDED), age),
                CareGrouping.by(CareAttribute.provider(PlacedBy.SETTLED), CareAttribute.legalStatus()),
                CareGrouping.by(CareAttribute.placementGroup(PlacedBy.RECORDED), CareAttribute.sex()),
                CareGrouping.by(
                        kind,
                        CareAttribute.timeInCare(TimeBands.standard()),
                        age,
                        CareAttribute.timeInPlacement(new TimeBands(ImmutableList.of(1, 2, 5)))),
                CareGrouping.by(
                        CareAttribute.authority(List.of(AuthorityId.of("There"))), CareAttribute.categoryOfNeed()));
    }

    @Provide
    Arbitrary<CountingDays> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(CountingDays.daily(WINDOW), CountingDays.monthEnds(WINDOW)),
                Arbitraries.integers()
                        .between(0, 1200)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(20)
                        .map(offsets -> CountingDays.of(offsets.stream()
                                .map(offset -> WINDOW.from().minusDays(60).plusDays(offset))
                                .toList())));
    }

    @Property(tries = 200)
    void stocks_are_conserved_in_every_group(
            @ForAll("histories") List<CareHistory> histories,
            @ForAll("groupings") CareGrouping grouping,
            @ForAll("days") CountingDays days) {
        CareFlows flows = count(histories, grouping, days);
        for (int step = 0; step < days.steps(); step++) {
            for (int group = 0; group < grouping.size(); group++) {
                assertThat(flows.stock(step + 1, group))
                        .isEqualTo(flows.stock(step, group) + flows.comeIn(step, group) - flows.goneOut(step, group))
                        .isNotNegative();
                assertThat(flows.daysAtRisk(step, group))
                        .isGreaterThanOrEqualTo(flows.exits(step, group))
                        .isNotNegative();
            }
        }
    }

    @Property(tries = 200)
    void all_together_agree_with_asking_each_history(
            @ForAll("histories") List<CareHistory> histories, @ForAll("days") CountingDays days) {
        CareFlows flows = count(histories, CareGrouping.by(), days);
        for (int point = 0; point < days.size(); point++) {
            LocalDate day = days.date(point);
            assertThat(flows.stock(point, 0))
                    .isEqualTo(histories.stream()
                            .filter(history -> history.isLookedAfterOn(day))
                            .count());
        }
        for (int step = 0; step < days.steps(); step++) {
            DateRange range = days.daysOf(step);
            long entries = 0;
            long exits = 0;
            long moves = 0;
            long inCare = 0;
            for (CareHistory history : histories) {
                entries += history.in(range).entries().size();
                exits += history.in(range).exits().size();
                moves += history.in(range).moves().size();
                inCare += history.in(range).daysInCare();
            }
            assertThat(flows.entries(step, 0)).isEqualTo(entries);
            assertThat(flows.exits(step, 0)).isEqualTo(exits);
            assertThat(flows.moves(step, 0, 0)).isEqualTo(moves);
            assertThat(flows.daysInCare(step, 0)).isEqualTo(inCare);
        }
    }

    @Property(tries = 60)
    void each_group_agrees_with_asking_each_history_on_each_day(
            @ForAll("histories") List<CareHistory> histories, @ForAll("days") CountingDays days) {
        CareGrouping grouping =
                CareGrouping.by(CareAttribute.age(AgeBands.DFE), CareAttribute.placementKind(PlacedBy.SETTLED));
        CareFlows flows = count(histories, grouping, days);
        PlainCount plain = PlainCount.of(CareHistories.of(histories), days);
        for (int group = 0; group < grouping.size(); group++) {
            for (int point = 0; point < days.size(); point++) {
                assertThat(flows.stock(point, group)).isEqualTo(plain.stock(point, group));
            }
            for (int step = 0; step < days.steps(); step++) {
                assertThat(flows.daysInCare(step, group)).isEqualTo(plain.days(step, group));
                assertThat(flows.entries(step, group)).isEqualTo(plain.entries(step, group));
                assertThat(flows.exits(step, group)).isEqualTo(plain.exits(step, group));
                for (int to = 0; to < grouping.size(); to++) {
                    assertThat(flows.moves(step, group, to)).isEqualTo(plain.moves(step, group, to));
                }
            }
        }
    }

    @Property(tries = 100)
    void the_order_of_children_makes_no_difference(
            @ForAll("histories") List<CareHistory> histories,
            @ForAll("groupings") CareGrouping grouping,
            @ForAll("days") CountingDays days,
            @ForAll Random random) {
        List<CareHistory> shuffled = new ArrayList<>(histories);
        Collections.shuffle(shuffled, random);
        assertThat(count(shuffled, grouping, days)).isEqualTo(count(histories, grouping, days));
    }

    @Property(tries = 100)
    void councils_add_up(
            @ForAll("histories") List<CareHistory> histories,
            @ForAll("groupings") CareGrouping grouping,
            @ForAll("days") CountingDays days) {
        CareFlows here = count(of(histories, "Here"), grouping, days);
        CareFlows there = count(of(histories, "There"), grouping, days);
        CareFlows other = count(of(histories, ""), grouping, days);
        CareFlows all = count(histories, grouping, days);

        assertThat(here.plus(there).plus(other)).isEqualTo(all);
        for (int point = 0; point < days.size(); point++) {
            assertThat(here.stockSums(point).merge(there.stockSums(point)).merge(other.stockSums(point)))
                    .isEqualTo(all.stockSums(point));
        }
    }

    private static List<CareHistory> of(List<CareHistory> histories, String authority) {
        return histories.stream()
                .filter(history -> history.responsibleAuthority()
                        .map(AuthorityId::value)
                        .orElse("")
                        .equals(authority))
                .toList();
    }

    @Property(tries = 100)
    void groups_add_up_to_the_total(
            @ForAll("histories") List<CareHistory> histories,
            @ForAll("groupings") CareGrouping grouping,
            @ForAll("days") CountingDays days) {
        CareFlows flows = count(histories, grouping, days);
        CareFlows total = count(histories, CareGrouping.by(), days);
        for (int point = 0; point < days.size(); point++) {
            assertThat(flows.stock(point)).isEqualTo(total.stock(point, 0));
        }
        for (int step = 0; step < days.steps(); step++) {
            long spent = 0;
            for (int group = 0; group < grouping.size(); group++) {
                spent += flows.daysInCare(step, group);
            }
            assertThat(spent).isEqualTo(total.daysInCare(step, 0));
            for (FlowKind kind : List.of(FlowKind.ENTRY, FlowKind.EXIT, FlowKind.MOVE)) {
                assertThat(all(flows, step, kind)).isEqualTo(all(total, step, kind));
            }
        }
    }

    private static long all(CareFlows flows, int step, FlowKind kind) {
        long children = 0;
        for (int flow = flows.firstFlow(step); flow < flows.firstFlow(step + 1); flow++) {
            children += flows.kind(flow) == kind ? flows.children(flow) : 0;
        }
        return children;
    }

    @Property(tries = 100)
    void days_add_up_to_months(
            @ForAll("histories") List<CareHistory> histories, @ForAll("groupings") CareGrouping grouping) {
        CountingDays months = CountingDays.monthEnds(WINDOW);
        CountingDays each = CountingDays.daily(
                DateRange.of(months.date(0), months.date(months.size() - 1).plusDays(1)));
        CareFlows monthly = count(histories, grouping, months);
        CareFlows daily = count(histories, grouping, each);
        int step = 0;
        for (int month = 0; month < months.steps(); month++) {
            int first = step;
            while (step < each.steps() && !each.date(step + 1).isAfter(months.date(month + 1))) {
                step++;
            }
            assertThat(told(monthly, month, month + 1)).isEqualTo(told(daily, first, step));
            for (int group = 0; group < grouping.size(); group++) {
                long spent = 0;
                for (int day = first; day < step; day++) {
                    spent += daily.daysInCare(day, group);
                }
                assertThat(monthly.daysInCare(month, group)).isEqualTo(spent);
                assertThat(monthly.stock(month, group)).isEqualTo(daily.stock(first, group));
            }
        }
    }

    /** What happened in some steps, each child by itself. */
    private static List<String> told(CareFlows flows, int firstStep, int endStep) {
        return java.util.stream.IntStream.range(flows.firstFlow(firstStep), flows.firstFlow(endStep))
                .boxed()
                .flatMap(flow -> Stream.generate(() -> flows.kind(flow) + " " + flows.from(flow) + " " + flows.to(flow)
                                + " " + flows.reason(flow))
                        .limit(flows.children(flow)))
                .sorted()
                .toList();
    }

    @Property(tries = 100)
    void only_birthdays_change_the_age_band(
            @ForAll("histories") List<CareHistory> histories, @ForAll("days") CountingDays days) {
        CareGrouping grouping =
                CareGrouping.by(CareAttribute.placementKind(PlacedBy.SETTLED), CareAttribute.age(AgeBands.DFE));
        CareFlows flows = count(histories, grouping, days);
        for (int flow = 0; flow < flows.firstFlow(days.steps()); flow++) {
            FlowKind kind = Objects.requireNonNull(flows.kind(flow));
            boolean ageChanges = grouping.category(flows.from(flow), 1) != grouping.category(flows.to(flow), 1);
            boolean placeChanges = grouping.category(flows.from(flow), 0) != grouping.category(flows.to(flow), 0);
            switch (kind) {
                case BIRTHDAY -> assertThat(ageChanges && !placeChanges).isTrue();
                case MOVE -> assertThat(ageChanges).isFalse();
                case CHANGE -> assertThat(placeChanges && !ageChanges).isTrue();
                case ENTRY, EXIT -> assertThat(flows.children(flow)).isPositive();
            }
        }
    }

    private static CareFlows count(List<CareHistory> histories, CareGrouping grouping, CountingDays days) {
        return CareFlows.of(CareStays.of(CareHistories.of(histories)), grouping, days);
    }
}
