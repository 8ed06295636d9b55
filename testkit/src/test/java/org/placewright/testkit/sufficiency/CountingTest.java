package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.child.Child;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Standing;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.sufficiency.gap.GapTable;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.sufficiency.history.DistanceBand;
import org.placewright.sufficiency.history.DistanceProfile;
import org.placewright.sufficiency.supply.Supply;
import org.placewright.sufficiency.supply.UsablePlaces;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;
import org.placewright.testkit.arbitrary.HomeArbitraries;
import org.placewright.testkit.arbitrary.TimeArbitraries;

/** Counting agrees with counting by hand, adds up, and does not depend on order. */
class CountingTest {

    @Provide
    Arbitrary<List<CareHistory>> histories() {
        return CareHistoryArbitraries.careHistoriesAsRecorded()
                .list()
                .ofMaxSize(12)
                .map(CountingTest::named);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.dates();
    }

    @Provide
    Arbitrary<List<Home>> homes() {
        return HomeArbitraries.homes().list().ofMaxSize(10);
    }

    @Property
    void children_in_care_agree_with_counting_by_hand(
            @ForAll("histories") List<CareHistory> histories, @ForAll("days") LocalDate near, @ForAll Random random) {
        LocalDate day = dayAmong(histories, near, random);
        ChildrenInCare count = ChildrenInCare.on(CareHistories.of(histories), day, AgeBands.DFE);
        long total = 0;
        long shortBreaks = 0;
        TreeMap<String, Long> byType = new TreeMap<>();
        for (CareHistory history : histories) {
            List<Episode> open = new ArrayList<>();
            boolean brokenOnly = false;
            for (Episode episode : history.episodes()) {
                boolean started = !episode.start().isAfter(day);
                boolean ended =
                        episode.end().isPresent() && !episode.end().get().isAfter(day);
                if (started && !ended) {
                    String status = episode.legalStatus().code();
                    if (status.equals("V3") || status.equals("V4")) {
                        brokenOnly = true;
                    } else {
                        open.add(episode);
                    }
                }
            }
            if (!open.isEmpty()) {
                total++;
                Episode last = Collections.max(open, Comparator.comparing(Episode::start));
                byType.merge(last.placementType().code(), 1L, Long::sum);
            } else if (brokenOnly) {
                shortBreaks++;
            }
        }
        assertThat(count.total()).isEqualTo(total);
        assertThat(count.shortBreaksExcluded()).isEqualTo(shortBreaks);
        TreeMap<String, Long> counted = new TreeMap<>();
        count.byPlacementType().forEach((type, children) -> counted.put(type.code(), children));
        assertThat(counted).isEqualTo(byType);
    }

    @Property
    void every_breakdown_adds_up_and_order_changes_nothing(
            @ForAll("histories") List<CareHistory> histories,
            @ForAll("homes") List<Home> homes,
            @ForAll List<Referral> waiting,
            @ForAll("days") LocalDate near,
            @ForAll Random random) {
        LocalDate day = dayAmong(histories, near, random);
        List<CareHistory> shuffled = new ArrayList<>(histories);
        Collections.shuffle(shuffled, random);
        ChildrenInCare count = ChildrenInCare.on(CareHistories.of(histories), day, AgeBands.DFE);
        assertThat(ChildrenInCare.on(CareHistories.of(shuffled), day, AgeBands.DFE))
                .isEqualTo(count);
        DistanceProfile distance = DistanceProfile.on(CareHistories.of(histories), day, Locator.none());
        assertThat(distance.children().get(DistanceBand.NOT_KNOWN)).isEqualTo(count.total());
        UsablePlaces places = UsablePlaces.on(homes, day);
        long counted = places.byKind().values().stream()
                .mapToLong(UsablePlaces.Places::homes)
                .sum();
        assertThat(counted + places.homesNotLive() + places.homesNotRecorded()).isEqualTo(homes.size());
        assertThat(counted)
                .isEqualTo(homes.stream()
                        .filter(home -> home.standingOn(day) == Standing.LIVE)
                        .count());
        GapTable gap = GapTable.of(count, waiting, places);
        assertThat(gap.rows().stream().mapToLong(GapTable.Row::placed).sum()
                        + gap.leftOut().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .isEqualTo(count.total());
        assertThat(gap.rows().stream().mapToLong(GapTable.Row::waiting).sum()).isEqualTo(waiting.size());
        assertThat(gap.rows().stream().mapToLong(GapTable.Row::usable).sum())
                .isEqualTo(places.byKind().values().stream()
                        .mapToLong(UsablePlaces.Places::usable)
                        .sum());
    }

    @Property
    void places_are_those_of_the_homes_resolved_for_the_day(
            @ForAll("homes") List<Home> homes, @ForAll("days") LocalDate day) {
        List<Home> once = List.copyOf(homes.stream()
                .collect(ImmutableMap.toImmutableMap(Home::id, home -> home, (first, again) -> first))
                .values());
        Supply supply = Supply.on(once, day, Locator.none());
        UsablePlaces.on(once, day).byKind().forEach((kind, places) -> {
            int[] ofKind = IntStream.range(0, supply.size())
                    .filter(home -> supply.home(home).kind() == kind)
                    .toArray();
            assertThat(places.homes()).isEqualTo(ofKind.length);
            assertThat(places.registered()).isEqualTo(sum(ofKind, supply::registered));
            assertThat(places.usable()).isEqualTo(sum(ofKind, supply::usable));
            assertThat(places.occupied()).isEqualTo(sum(ofKind, supply::occupied));
        });
    }

    private static int sum(int[] homes, IntFunction<OptionalInt> places) {
        return IntStream.of(homes).map(home -> places.apply(home).orElse(0)).sum();
    }

    @Property
    void one_child_is_in_the_band_of_their_age_on_the_day(@ForAll Child child, @ForAll("days") LocalDate day) {
        CareHistory history = CareHistory.builder()
                .childId(child.id())
                .child(child)
                .addEpisode(Episode.builder().start(LocalDate.of(1990, 1, 1)).build())
                .build();
        ChildrenInCare count = ChildrenInCare.on(CareHistories.of(ImmutableList.of(history)), day, AgeBands.DFE);
        if (day.isBefore(child.dateOfBirth())) {
            assertThat(count.ageNotKnown()).isEqualTo(1);
        } else {
            AgeBand band =
                    AgeBands.DFE.bandOf(Period.between(child.dateOfBirth(), day).getYears());
            assertThat(count.byAgeBand()).containsEntry(band, 1L);
        }
    }

    /** A day on which something may happen: mostly the start or end of an episode, or the day before. */
    private static LocalDate dayAmong(List<CareHistory> histories, LocalDate otherwise, Random random) {
        List<LocalDate> days = new ArrayList<>(List.of(otherwise));
        for (CareHistory history : histories) {
            for (Episode episode : history.episodes()) {
                days.add(episode.start());
                episode.end().ifPresent(days::add);
                days.add(episode.start().minusDays(1));
            }
        }
        return days.get(random.nextInt(days.size()));
    }

    private static List<CareHistory> named(List<CareHistory> histories) {
        List<CareHistory> named = new ArrayList<>();
        for (CareHistory history : histories) {
            ChildId id = ChildId.of("C" + named.size());
            named.add(CareHistory.builder()
                    .childId(id)
                    .responsibleAuthority(history.responsibleAuthority())
                    .child(history.child().map(child -> child.withId(id)))
                    .episodes(history.episodes())
                    .build());
        }
        return named;
    }
}
