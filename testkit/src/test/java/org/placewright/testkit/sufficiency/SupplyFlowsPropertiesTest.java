package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.Standing;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.supply.SupplyAmount;
import org.placewright.sufficiency.supply.SupplyChange;
import org.placewright.sufficiency.supply.SupplyFlow;
import org.placewright.sufficiency.supply.SupplyFlows;
import org.placewright.testkit.arbitrary.HomeArbitraries;
import org.placewright.testkit.arbitrary.TimeArbitraries;

/** Net flows add up: by group, over time, and to the homes there are. */
class SupplyFlowsPropertiesTest {

    @Provide
    Arbitrary<List<Home>> registers() {
        return HomeArbitraries.homes().list().ofMaxSize(10).map(SupplyFlowsPropertiesTest::numbered);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.dates();
    }

    @Property(tries = 300)
    void flows_lead_from_the_homes_there_were_to_those_there_are(
            @ForAll("registers") List<Home> earlier,
            @ForAll("registers") List<Home> later,
            @ForAll("days") LocalDate near,
            @ForAll Random random) {
        List<LocalDate> days = daysAmong(earlier, later, near, random);
        SupplyFlows<HomeKind> flows = SupplyFlows.between(earlier, days.get(0), later, days.get(2), Home::kind);
        for (HomeKind kind : HomeKind.values()) {
            SupplyChange change = flows.of(kind);
            assertThat(change.before().homes()).isEqualTo(live(earlier, days.get(0), kind));
            assertThat(change.after().homes()).isEqualTo(live(later, days.get(2), kind));
            SupplyAmount sum = change.flows().values().stream().reduce(change.before(), SupplyAmount::plus);
            assertThat(sum).isEqualTo(change.after());
        }
    }

    @Property(tries = 300)
    void flows_of_all_homes_are_those_of_the_groups_together_but_for_moves(
            @ForAll("registers") List<Home> earlier,
            @ForAll("registers") List<Home> later,
            @ForAll("days") LocalDate near,
            @ForAll Random random) {
        List<LocalDate> days = daysAmong(earlier, later, near, random);
        SupplyChange all = SupplyFlows.between(earlier, days.get(0), later, days.get(2), home -> true)
                .of(true);
        SupplyChange parts =
                SupplyFlows.between(earlier, days.get(0), later, days.get(2), Home::kind).byGroup().values().stream()
                        .reduce(SupplyChange.NONE, SupplyChange::plus);
        Map<SupplyFlow, SupplyAmount> moved = new LinkedHashMap<>(parts.flows());
        SupplyAmount in = parts.flow(SupplyFlow.MOVED_IN);
        assertThat(in.plus(parts.flow(SupplyFlow.MOVED_OUT))).isEqualTo(SupplyAmount.NONE);
        moved.keySet().removeAll(List.of(SupplyFlow.MOVED_IN, SupplyFlow.MOVED_OUT));
        moved.values().removeIf(SupplyAmount.NONE::equals);
        Map<SupplyFlow, SupplyAmount> whole = new LinkedHashMap<>(all.flows());
        whole.values().removeIf(SupplyAmount.NONE::equals);
        assertThat(moved).isEqualTo(whole);
        assertThat(parts.before()).isEqualTo(all.before());
        assertThat(parts.after()).isEqualTo(all.after());
    }

    @Property(tries = 300)
    void flows_of_one_register_add_up_over_time_flow_by_flow(
            @ForAll("registers") List<Home> register, @ForAll("days") LocalDate near, @ForAll Random random) {
        List<LocalDate> days = daysAmong(register, List.of(), near, random);
        SupplyFlows<HomeKind> first = SupplyFlows.within(register, days.get(0), days.get(1), Home::kind);
        SupplyFlows<HomeKind> second = SupplyFlows.within(register, days.get(1), days.get(2), Home::kind);
        SupplyFlows<HomeKind> whole = SupplyFlows.within(register, days.get(0), days.get(2), Home::kind);
        for (HomeKind kind : HomeKind.values()) {
            assertThat(first.of(kind).followedBy(second.of(kind))).isEqualTo(whole.of(kind));
        }
        assertThat(whole.byGroup().values()).allSatisfy(change -> assertThat(
                        change.flows().keySet())
                .isSubsetOf(SupplyFlow.OPENED, SupplyFlow.CLOSED, SupplyFlow.APPROVED, SupplyFlow.APPROVAL_ENDED));
    }

    @Property(tries = 300)
    void two_registers_in_a_row_add_up_in_net(
            @ForAll("registers") List<Home> a,
            @ForAll("registers") List<Home> b,
            @ForAll("registers") List<Home> c,
            @ForAll("days") LocalDate near,
            @ForAll Random random) {
        List<LocalDate> days =
                daysAmong(a, Stream.concat(b.stream(), c.stream()).toList(), near, random);
        SupplyFlows<HomeKind> first = SupplyFlows.between(a, days.get(0), b, days.get(1), Home::kind);
        SupplyFlows<HomeKind> second = SupplyFlows.between(b, days.get(1), c, days.get(2), Home::kind);
        SupplyFlows<HomeKind> whole = SupplyFlows.between(a, days.get(0), c, days.get(2), Home::kind);
        for (HomeKind kind : Sets.newTreeSet(whole.byGroup().keySet())) {
            assertThat(first.of(kind).net().plus(second.of(kind).net()))
                    .isEqualTo(whole.of(kind).net());
        }
    }

    private static long live(List<Home> homes, LocalDate day, HomeKind kind) {
        return homes.stream()
                .filter(home -> home.kind() == kind && home.standingOn(day) == Standing.LIVE)
                .count();
    }

    /** Names homes by their position, so that two registers share some. */
    private static List<Home> numbered(List<Home> homes) {
        List<Home> numbered = new ArrayList<>();
        for (Home home : homes) {
            numbered.add(home.withId(HomeId.of("H" + numbered.size())));
        }
        return numbered;
    }

    /** Returns three days in order, most of them days on which something happens, or beside one. */
    private static List<LocalDate> daysAmong(List<Home> some, List<Home> others, LocalDate near, Random random) {
        Function<Home, Stream<LocalDate>> dates = home -> Stream.of(
                        home.registration().flatMap(Registration::registeredOn).stream(),
                        home.registration().flatMap(Registration::closedOn).stream(),
                        approved(home).map(DateRange::from),
                        approved(home).flatMap(days -> days.until().stream()))
                .flatMap(found -> found);
        List<LocalDate> candidates =
                new ArrayList<>(ImmutableSortedSet.copyOf(Stream.concat(some.stream(), others.stream())
                        .flatMap(dates)
                        .flatMap(day -> Stream.of(day, day.minusDays(1)))
                        .toList()));
        candidates.add(near);
        return Stream.generate(() -> candidates.get(random.nextInt(candidates.size())))
                .limit(3)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<DateRange> approved(Home home) {
        return home instanceof FosteringHousehold household ? household.approved().stream() : Stream.empty();
    }
}
