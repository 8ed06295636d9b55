package org.placewright.testkit.sufficiency;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.placewright.core.child.Child;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;

/** Histories of several children: consistent ones, and such as contradict themselves in every way. */
final class ManyHistories {

    private ManyHistories() {}

    /** One history of any sort. */
    static Arbitrary<CareHistory> one() {
        return Arbitraries.oneOf(
                CareHistoryArbitraries.careHistories(),
                CareHistoryArbitraries.careHistoriesAsRecorded(),
                CareHistoryArbitraries.crowdedCareHistories());
    }

    /** Up to eight histories, each of another child, of two authorities or none. */
    static Arbitrary<List<CareHistory>> some() {
        return Arbitraries.oneOf(
                        CareHistoryArbitraries.careHistoriesAsRecorded(), CareHistoryArbitraries.crowdedCareHistories())
                .list()
                .ofMaxSize(8)
                .map(ManyHistories::named);
    }

    private static List<CareHistory> named(List<CareHistory> histories) {
        return IntStream.range(0, histories.size())
                .mapToObj(number -> {
                    CareHistory history = histories.get(number);
                    ChildId id = ChildId.of("C" + number);
                    return CareHistory.builder()
                            .childId(id)
                            .responsibleAuthority(authority(number))
                            .child(history.child().map(child -> child(id, child, history, number)))
                            .episodes(history.episodes())
                            .build();
                })
                .toList();
    }

    /** Of every other child the tenth birthday is the day an episode began, so that it falls together with moves. */
    private static Child child(ChildId id, Child child, CareHistory history, int number) {
        Optional<LocalDate> born = history.episodes().stream()
                .map(episode -> episode.start().minusYears(10))
                .skip(number / 2)
                .findFirst()
                .filter(day -> number % 2 == 0);
        return Child.builder()
                .id(id)
                .sex(child.sex())
                .dateOfBirth(born.orElse(child.dateOfBirth()))
                .build();
    }

    private static Optional<AuthorityId> authority(int number) {
        return number % 3 == 2 ? Optional.empty() : Optional.of(AuthorityId.of(number % 3 == 0 ? "Here" : "There"));
    }

    /** The days about which an answer could change, and those beside them. */
    static ImmutableList<LocalDate> tellingDays(CareHistory history) {
        return history.episodes().stream()
                .flatMap(episode -> Stream.concat(Stream.of(episode.start()), episode.end().stream()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** What counts on a day, short breaks left out. */
    static Optional<Episode> countingOn(CareHistory history, LocalDate day) {
        return history.episodeOn(day).filter(episode -> !episode.legalStatus().isShortBreaks());
    }
}
