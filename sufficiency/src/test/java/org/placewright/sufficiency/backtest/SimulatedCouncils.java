package org.placewright.sufficiency.backtest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.placewright.core.child.Child;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.AgeBands;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.history.CareHistories;

/**
 * Four simulated councils and what came of them: the reference case {@code backtest-simulated-councils}, skipped where
 * it is not beside the project.
 *
 * <p>Of a child who had been in care before the first episode given, an episode in the same kind of care stands for the
 * time before, so that time in care is told.
 */
public final class SimulatedCouncils {

    /** The day asked of. */
    public static final LocalDate ORIGIN = date(417);

    /** How many weeks ahead the truth is known. */
    public static final ImmutableList<Integer> HORIZONS = ImmutableList.of(26, 52, 104, 156);

    private static final ImmutableMap<String, PlacementType> TYPES = ImmutableMap.of(
            "Fostering", PlacementType.U4,
            "Residential", PlacementType.K2,
            "Supported", PlacementType.H5,
            "Other", PlacementType.P1);

    private static final ImmutableList<String> AGES =
            ImmutableList.of("Birth to 1", "1 to 5", "5 to 10", "10 to 16", "16 to 18+");

    private final Path folder =
            Path.of(System.getProperty("placewright.shared", "../../shared"), "reference-cases", NAME);

    private static final String NAME = "backtest-simulated-councils";

    private SimulatedCouncils() {
        Assumptions.assumeTrue(Files.isDirectory(folder), "the reference cases are not beside the project");
    }

    /**
     * Returns the case, or skips the test.
     *
     * @return the case
     */
    public static SimulatedCouncils read() {
        return new SimulatedCouncils();
    }

    /**
     * Returns the day that begins a week.
     *
     * @param week weeks since 2 April 2012
     * @return the day
     */
    public static LocalDate date(int week) {
        return LocalDate.of(2012, 4, 2).plusWeeks(week);
    }

    /**
     * Returns the histories of all four councils.
     *
     * @return the histories, as known on the origin
     */
    public CareHistories histories() {
        Map<String, List<Row>> byChild = new LinkedHashMap<>();
        rows("input.csv").map(Row::of).forEach(row -> byChild.computeIfAbsent(
                        row.council() + "-" + row.child(), any -> new ArrayList<>())
                .add(row));
        List<CareHistory> histories = new ArrayList<>();
        byChild.forEach((name, rows) -> histories.add(history(name, rows)));
        return CareHistories.of(histories);
    }

    private static CareHistory history(String name, List<Row> rows) {
        ChildId id = ChildId.of(name);
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort((one, other) -> Integer.compare(one.start(), other.start()));
        Row first = sorted.get(0);
        if (first.entry() < first.start()) {
            sorted.add(0, first.before());
        }
        return CareHistory.builder()
                .childId(id)
                .responsibleAuthority(authority(first.council()))
                .child(Child.builder()
                        .id(id)
                        .sex(Sex.FEMALE)
                        .dateOfBirth(date(first.birth()))
                        .build())
                .episodes(sorted.stream().map(Row::episode).toList())
                .build();
    }

    private static AuthorityId authority(String council) {
        return AuthorityId.of("E0600000" + council);
    }

    /**
     * Returns how many children there were in truth, of each council.
     *
     * @return the truth on the days that {@link #HORIZONS} lead to
     */
    public ObservedDemand observed() {
        Map<LocalDate, Map<DemandCell, Integer>> children = new LinkedHashMap<>();
        rows("future.csv").forEach(row -> {
            LocalDate date = ORIGIN.plusWeeks(Integer.parseInt(row.get(1)));
            DemandCell cell = DemandCell.of(
                            AgeBands.DEMAND_MODEL.bands().get(AGES.indexOf(row.get(2))),
                            DemandKind.of(type(row.get(3))))
                    .withAuthority(authority(row.get(0)));
            Map<DemandCell, Integer> counts = children.computeIfAbsent(date, any -> new LinkedHashMap<>());
            for (DemandCell total : List.of(
                    cell,
                    cell.withAgeBand(Optional.empty()),
                    cell.withKind(Optional.empty()),
                    cell.withAgeBand(Optional.empty()).withKind(Optional.empty()))) {
                counts.merge(total, Integer.valueOf(row.get(4)), Integer::sum);
            }
        });
        return (date, cell) -> children.getOrDefault(date, Map.of()).getOrDefault(cell, 0);
    }

    private static PlacementType type(String placement) {
        return Optional.ofNullable(TYPES.get(placement)).orElseThrow();
    }

    private java.util.stream.Stream<List<String>> rows(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> Splitter.on(',').splitToList(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the input, in weeks. */
    private record Row(
            String council,
            String child,
            int birth,
            int entry,
            int start,
            Optional<Integer> end,
            String placement,
            String next) {

        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    Integer.parseInt(cells.get(2)),
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    Optional.of(cells.get(5)).filter(text -> !text.isEmpty()).map(Integer::valueOf),
                    cells.get(6),
                    cells.get(7));
        }

        /** The time in care before, in one placement of the same kind. */
        Row before() {
            return new Row(council, child, birth, entry, entry, Optional.of(start), placement, placement);
        }

        Episode episode() {
            boolean left = next.equals("Not in care");
            ReasonEpisodeCeased ended = left ? ReasonEpisodeCeased.E4A : ReasonEpisodeCeased.X1;
            return Episode.builder()
                    .start(date(start))
                    .end(end.map(SimulatedCouncils::date))
                    .reasonForNewEpisode(entry == start ? ReasonForNewEpisode.S : ReasonForNewEpisode.P)
                    .legalStatus(LegalStatus.C2)
                    .placementType(type(placement))
                    .reasonCeased(
                            end.isPresent()
                                    ? ended
                                    : ReasonEpisodeCeased.codes().notRecorded())
                    .build();
        }
    }
}
