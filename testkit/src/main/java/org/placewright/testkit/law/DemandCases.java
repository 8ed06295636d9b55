package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.AgeBands;
import org.placewright.sufficiency.demand.DemandBreakdown;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;
import org.placewright.testkit.arbitrary.TimeArbitraries;

/**
 * Generates questions to forecasters of demand: up to sixteen children of up to three councils, some of which nobody
 * knows, with histories that are consistent, contradict themselves, hold one month or one child, have no exits or only
 * open episodes; much of it after the day asked of. Dates are a day to six years ahead, and councils and needs are told
 * apart or not.
 */
public final class DemandCases implements ArbitrarySupplier<DemandQuestion> {

    private static final LocalDate EARLIEST = LocalDate.of(2018, 6, 1);
    private static final LocalDate LATEST = LocalDate.of(2021, 12, 31);
    private static final int MOST_CHILDREN = 16;
    private static final int MOST_DAYS = 2_200;

    /** Creates the supplier, as jqwik does. */
    public DemandCases() {}

    @Override
    public Arbitrary<DemandQuestion> get() {
        return Combinators.combine(
                        TimeArbitraries.dates(EARLIEST, LATEST),
                        Arbitraries.integers()
                                .between(1, MOST_DAYS)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        breakdowns())
                .flatAs((asOf, ahead, breakdown) -> histories(asOf).map(histories -> DemandQuestion.builder()
                        .history(histories)
                        .asOf(asOf)
                        .dates(ahead.stream()
                                .map(asOf::plusDays)
                                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo)))
                        .breakdown(breakdown)
                        .build()));
    }

    private static Arbitrary<DemandBreakdown> breakdowns() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(AgeBands.DEMAND_MODEL, AgeBands.DFE))
                .as((councils, needs, bands) -> DemandBreakdown.builder()
                        .isByAuthority(councils)
                        .isByNeed(needs)
                        .ageBands(bands)
                        .build());
    }

    private static Arbitrary<CareHistories> histories(LocalDate asOf) {
        Arbitrary<CareHistory> known = Arbitraries.oneOf(List.of(
                CareHistoryArbitraries.careHistories().ofAge(Range.closed(0, 17), asOf),
                CareHistoryArbitraries.crowdedCareHistories(),
                CareHistoryArbitraries.careHistoriesAsRecorded()));
        Arbitrary<CareHistory> inCare = CareHistoryArbitraries.careHistories().inCareOn(asOf);
        Arbitrary<List<CareHistory>> some =
                Arbitraries.oneOf(List.of(known, inCare)).list().ofMaxSize(MOST_CHILDREN);
        Arbitrary<List<CareHistory>> odd = Arbitraries.oneOf(List.of(
                inCare.list().ofMaxSize(3).map(DemandCases::allOpen),
                known.list().ofSize(1),
                known.list().ofSize(3),
                inCare.list().ofMaxSize(6).map(all -> monthOnly(all, asOf))));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(4, some), Tuple.of(1, odd)),
                        Arbitraries.of("E10000001", "E10000002", "E10000003")
                                .optional(0.9)
                                .list()
                                .ofSize(MOST_CHILDREN))
                .as(DemandCases::named);
    }

    private static List<CareHistory> allOpen(List<CareHistory> histories) {
        return histories.stream()
                .map(history -> history.withEpisodes(history.episodes().stream()
                        .map(episode -> episode.withEnd(Optional.empty()))
                        .toList()))
                .toList();
    }

    private static List<CareHistory> monthOnly(List<CareHistory> histories, LocalDate asOf) {
        List<CareHistory> recent = new ArrayList<>();
        for (CareHistory history : histories) {
            List<Episode> episodes = history.episodes().stream()
                    .filter(episode -> episode.start().isAfter(asOf.minusMonths(1)))
                    .toList();
            recent.add(history.withEpisodes(episodes));
        }
        return recent;
    }

    private static CareHistories named(List<CareHistory> histories, List<Optional<String>> councils) {
        List<CareHistory> named = new ArrayList<>();
        for (CareHistory history : histories) {
            named.add(history(
                    history,
                    ChildId.of("C" + (10 + named.size())),
                    councils.get(named.size()).map(AuthorityId::of)));
        }
        return CareHistories.of(named);
    }

    /** Returns the history of another child, to whom the same happened. */
    static CareHistory history(CareHistory history, ChildId id, Optional<AuthorityId> authority) {
        return CareHistory.builder()
                .childId(id)
                .responsibleAuthority(authority)
                .child(history.child().map(child -> child.withId(id)))
                .episodes(history.episodes())
                .build();
    }

    /** Returns the histories in another order: the same happened to the same number of children of each council. */
    static CareHistories inOtherOrder(CareHistories histories) {
        ImmutableList<CareHistory> all = histories.histories();
        List<CareHistory> renamed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            renamed.add(
                    history(all.get(i), ChildId.of("C" + (99 - i)), all.get(i).responsibleAuthority()));
        }
        return CareHistories.of(renamed);
    }
}
