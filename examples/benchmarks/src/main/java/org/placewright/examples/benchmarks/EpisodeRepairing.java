package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.ReturnedChild;
import org.placewright.interchange.ssda903.Ssda903Reader;
import org.placewright.interchange.ssda903.Ssda903Return;
import org.placewright.interchange.ssda903.repair.EpisodeRepair;
import org.placewright.interchange.ssda903.repair.FiledEpisode;
import org.placewright.interchange.ssda903.repair.RepairedEpisode;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * Five years' returns of 100,000 children repaired, all rows as filed: of an episode that several returns have, every
 * one's. To read as goal: less than a second. For orientation, the published tool takes 62 seconds.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class EpisodeRepairing {

    /** Makes the benchmark, as JMH does. */
    public EpisodeRepairing() {}

    /** What the returns say of each child. */
    @State(Scope.Benchmark)
    public static class Filed {

        private static final int YEARS = 5;
        private static final int OF_A_COUNCIL = 500;
        private static final int MOST_COUNCILS = 153;

        /** Which of a hundred episodes that ended are left open in their return. */
        private static final int LEFT_OPEN_PER_HUNDRED = 5;

        /** What the children are made from: ENGLAND, or SAMPLES where these are beside the project. */
        @Param("ENGLAND")
        public String made = "ENGLAND";

        /** How many children. */
        @Param("100000")
        public int children;

        private CollectionYear latest = CollectionYear.of(2021);
        private ImmutableList<ImmutableList<FiledEpisode>> filed = ImmutableList.of();

        /** Makes it, as JMH does. */
        public Filed() {}

        /** Makes the rows. */
        @Setup
        public void make() {
            filed = made.equals("SAMPLES") ? samples() : england();
        }

        /** Five returns of each child of the synthetic England, of which some leave open what had ended. */
        private ImmutableList<ImmutableList<FiledEpisode>> england() {
            SyntheticEngland england = SyntheticEngland.of(SyntheticEnglandSpec.builder()
                    .councilCount(Math.max(1, Math.min(MOST_COUNCILS, children / OF_A_COUNCIL)))
                    .childrenInCare(children)
                    .yearsOfHistory(YEARS)
                    .build());
            latest = CollectionYear.containing(england.spec().asOf());
            Random random = new Random(1);
            return england.histories()
                    .limit(children)
                    .map(history -> inReturns(history, random))
                    .collect(ImmutableList.toImmutableList());
        }

        private ImmutableList<FiledEpisode> inReturns(CareHistory history, Random random) {
            ImmutableList.Builder<FiledEpisode> rows = ImmutableList.builder();
            for (int year = latest.endingIn() - YEARS + 1; year <= latest.endingIn(); year++) {
                CollectionYear of = CollectionYear.of(year);
                for (Episode episode : history.episodes()) {
                    boolean begun = !episode.start().isAfter(of.lastDay());
                    if (begun && episode.end().filter(of.firstDay()::isAfter).isEmpty()) {
                        boolean leftOpen = random.nextInt(100) < LEFT_OPEN_PER_HUNDRED;
                        Optional<LocalDate> end = episode.end().filter(day -> !leftOpen && !day.isAfter(of.lastDay()));
                        rows.add(filed(of, end.isPresent() ? episode : stillOpen(episode)));
                    }
                }
            }
            return rows.build();
        }

        private static Episode stillOpen(Episode episode) {
            return Episode.builder()
                    .from(episode)
                    .end(Optional.empty())
                    .reasonCeased(ReasonEpisodeCeased.codes().notRecorded())
                    .reasonForPlacementChange(ReasonForPlacementChange.codes().notRecorded())
                    .build();
        }

        /** The five returns of the samples, again and again. */
        private ImmutableList<ImmutableList<FiledEpisode>> samples() {
            ImmutableList<Ssda903Return> returns = Ssda903Reader.standard()
                    .read(ReturnFiles.samples()
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "There are no samples beside the project. Maybe set placewright.shared?")))
                    .returns();
            latest = returns.get(returns.size() - 1).year();
            Map<ChildId, List<FiledEpisode>> byChild = new LinkedHashMap<>();
            for (Ssda903Return filedReturn : returns) {
                for (ReturnedChild child : filedReturn.children()) {
                    child.episodes().forEach(episode -> byChild.computeIfAbsent(child.id(), id -> new ArrayList<>())
                            .add(filed(filedReturn.year(), episode)));
                }
            }
            ImmutableList<List<FiledEpisode>> some = ImmutableList.copyOf(byChild.values());
            ImmutableList.Builder<ImmutableList<FiledEpisode>> all = ImmutableList.builder();
            for (int i = 0; i < children; i++) {
                all.add(some.get(i % some.size()).stream()
                        .map(episode -> FiledEpisode.builder().from(episode).build())
                        .collect(ImmutableList.toImmutableList()));
            }
            return all.build();
        }

        private static FiledEpisode filed(CollectionYear year, Episode episode) {
            Function<StatutoryCode<?>, Optional<String>> text =
                    code -> Optional.of(code.code()).filter(recorded -> !recorded.isEmpty());
            return FiledEpisode.builder()
                    .year(year)
                    .start(episode.start())
                    .end(episode.end())
                    .reasonForNewEpisode(text.apply(episode.reasonForNewEpisode()))
                    .legalStatus(text.apply(episode.legalStatus()))
                    .categoryOfNeed(text.apply(episode.categoryOfNeed()))
                    .placementType(text.apply(episode.placementType()))
                    .placementProvider(text.apply(episode.placementProvider()))
                    .reasonCeased(text.apply(episode.reasonCeased()))
                    .reasonForPlacementChange(text.apply(episode.reasonForPlacementChange()))
                    .homePostcode(episode.homePostcode().map(Postcode::text))
                    .placementPostcode(episode.placementPostcode().map(Postcode::text))
                    .urn(episode.urn().map(Urn::value))
                    .build();
        }
    }

    /**
     * Repairs the episodes of every child.
     *
     * @param filed what the returns say
     * @return how many rows were changed
     */
    @Benchmark
    public long repair(Filed filed) {
        long changed = 0;
        for (ImmutableList<FiledEpisode> child : filed.filed) {
            for (RepairedEpisode episode : EpisodeRepair.standard().repair(child, filed.latest)) {
                changed += episode.isChanged() ? 1 : 0;
            }
        }
        return changed;
    }
}
