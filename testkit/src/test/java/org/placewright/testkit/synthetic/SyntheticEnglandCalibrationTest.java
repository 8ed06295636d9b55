package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.ENGLAND;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.SPEC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.EpisodeRules;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.Answer;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.time.AgeBands;

/**
 * Children, placements and prices that are drawn follow the model, which has the published figures
 * ({@link SyntheticEnglandMarginalsTest}): within four standard errors, however large the country; children come in
 * groups, so a standard error counts each child as half of one. Where children come to live is found, not only drawn,
 * so bands of distance are held here to 3 points, and medians to a tenth.
 */
class SyntheticEnglandCalibrationTest {

    private static final double STANDARD_ERRORS = 4;
    private static final double GROUPING = 2;

    /** Large owners' levels are in many fees, so mean fees of a large country differ more than single fees tell. */
    private static final double OWNERS_PART = 0.02;

    private static final Map<String, Integer> COUNTS = new TreeMap<>();
    private static final Map<Integer, Integer> IN_CARE = new TreeMap<>();
    private static final Map<String, List<Double>> MILES = new TreeMap<>();
    private static final Map<String, Integer> DISTANCES = new TreeMap<>();
    private static final Map<AuthorityId, SyntheticAuthority> COUNCILS = ENGLAND.councils().stream()
            .collect(ImmutableMap.toImmutableMap(SyntheticAuthority::id, council -> council));

    @BeforeAll
    static void count() {
        // Children under short breaks are here too, and in no count.
        ENGLAND.histories().forEach(SyntheticEnglandCalibrationTest::count);
    }

    private static void count(CareHistory history) {
        for (int year = 0; year < 5; year++) {
            if (history.isLookedAfterOn(SPEC.asOf().minusYears(year))) {
                IN_CARE.merge(year, 1, Integer::sum);
            }
        }
        history.placementOn(SPEC.asOf()).ifPresent(placement -> {
            Child child = history.child().orElseThrow();
            add("sex " + child.sex());
            add("age " + AgeBands.DFE.bandOf(child.ageOn(SPEC.asOf())));
            add("kind " + kind(settled(placement)));
            add("ethnicity " + ethnicGroup(history));
            add("unaccompanied " + child.unaccompaniedOn(SPEC.asOf()));
            add("region " + council(history).region());
            if (kind(settled(placement)) == CareKind.CHILDRENS_HOME) {
                distance("homes ", history, settled(placement));
            }
        });
        LocalDate yearBefore = SPEC.asOf().minusYears(1);
        for (PeriodOfCare period : history.periodsOfCare()) {
            if (period.days().from().isAfter(yearBefore)) {
                add("entries");
            }
            for (Placement placement : period.placements()) {
                if (placement.days().from().isAfter(yearBefore)) {
                    add("starts");
                    distance("starts ", history, settled(placement));
                }
            }
        }
    }

    private static Episode settled(Placement placement) {
        return placement.settledEpisodes().get(0);
    }

    /** Counts a placement among others of a name: with its band of distance, and with its miles. */
    private static void distance(String among, CareHistory history, Episode episode) {
        Optional<Postcode> family = episode.homePostcode();
        Answer unaccompanied = history.child().orElseThrow().unaccompaniedOn(episode.start());
        assertThat(unaccompanied).isNotEqualTo(Answer.NOT_SPECIFIED);
        if (family.isEmpty() || !EpisodeRules.isDistanceComputed(episode.legalStatus(), unaccompanied == Answer.YES)) {
            DISTANCES.merge(among + "not known", 1, Integer::sum);
            return;
        }
        Postcode place = episode.placementPostcode().orElseThrow();
        double miles = Lengths.inReturnMiles(
                        ENGLAND.locator().distanceBetween(family.get(), place).orElseThrow())
                .doubleValue();
        boolean inside = council(history).sectors().contains(place.sector().orElseThrow());
        DISTANCES.merge(among + (inside ? "inside" : "outside") + (miles > 20 ? " far" : " near"), 1, Integer::sum);
        MILES.computeIfAbsent(among + group(kind(episode)), any -> new ArrayList<>())
                .add(miles);
    }

    private static String group(CareKind kind) {
        return switch (kind) {
            case OWN_FOSTERING, AGENCY_FOSTERING -> "foster";
            case CHILDRENS_HOME, SECURE -> "homes and secure";
            case SUPPORTED -> "semi-independent";
            case ADOPTION -> "adoption";
            default -> "others";
        };
    }

    private static SyntheticAuthority council(CareHistory history) {
        return Optional.ofNullable(COUNCILS.get(history.responsibleAuthority().orElseThrow()))
                .orElseThrow();
    }

    private static CareKind kind(Episode episode) {
        return CareKind.of(episode.placementType(), episode.placementProvider()).orElseThrow();
    }

    private static String ethnicGroup(CareHistory history) {
        String code = history.child().orElseThrow().ethnicity().orElseThrow().code();
        return SyntheticEnglandMarginalsTest.ethnicGroup(code);
    }

    private static void add(String what) {
        COUNTS.merge(what, 1, Integer::sum);
    }

    private static int counted(String what) {
        return COUNTS.getOrDefault(what, 0);
    }

    private static int inCare() {
        return IN_CARE.getOrDefault(0, 0);
    }

    private static void meets(String what, double part, int of, double percent) {
        double published = percent / 100;
        double error = STANDARD_ERRORS * Math.sqrt(published * (1 - published) * GROUPING / of);
        assertThat(part).as(what).isCloseTo(published, within(error));
    }

    private static void meetsNumber(String what, double number, double published) {
        double error = STANDARD_ERRORS * Math.sqrt(published * GROUPING);
        assertThat(number).as(what).isCloseTo(published, within(error));
    }

    private static double scale() {
        return SPEC.expectedChildren() / 81_770.0;
    }

    @Test
    void as_many_children_are_in_care_as_published_on_the_last_day_and_four_years_before() {
        double[] published = {81_770, 83_530, 83_750, 82_090, 80_780};
        for (int year = 0; year < published.length; year++) {
            meetsNumber(year + " years before", IN_CARE.getOrDefault(year, 0), published[year] * scale());
        }
    }

    @Test
    void as_many_come_into_care_and_are_placed_in_a_year() {
        meetsNumber("entries", counted("entries"), 32_000 * scale());
        // Four moves to each child are no more alike than others: a placement counts as half a one, too.
        meetsNumber("placements begun", counted("starts"), 90_920 * scale());
    }

    @Test
    void sex_and_ethnic_groups() {
        meets("male", (double) counted("sex " + Sex.MALE) / inCare(), inCare(), 56);
        ImmutableMap.of("White", 71, "Mixed", 11, "Black", 8, "Asian", 5, "other", 4, "not known", 1)
                .forEach((group, percent) ->
                        meets(group, (double) counted("ethnicity " + group) / inCare(), inCare(), percent));
    }

    @Test
    void unaccompanied_children() {
        // DfE 2025, the default of the specification.
        meets("unaccompanied", (double) counted("unaccompanied " + Answer.YES) / inCare(), inCare(), 8);
        assertThat(counted("unaccompanied " + Answer.YES) + counted("unaccompanied " + Answer.NO))
                .isEqualTo(inCare());
    }

    @Test
    void ages() {
        double[] published = {5.3, 14.5, 20.6, 37.7, 21.9};
        for (int band = 0; band < published.length; band++) {
            String name = "age " + AgeBands.DFE.bands().get(band);
            meets(name, (double) counted(name) / inCare(), inCare(), published[band]);
        }
    }

    @Test
    void the_mix_of_placements() {
        // As published they add up to 99.9.
        ImmutableMap<ImmutableList<CareKind>, Double> published = ImmutableMap.of(
                ImmutableList.of(CareKind.OWN_FOSTERING),
                27.9,
                ImmutableList.of(CareKind.AGENCY_FOSTERING),
                24.8,
                ImmutableList.of(CareKind.KINSHIP_FOSTERING),
                15.6,
                ImmutableList.of(CareKind.CHILDRENS_HOME),
                11.4,
                ImmutableList.of(CareKind.SUPPORTED),
                9.8,
                ImmutableList.of(CareKind.WITH_PARENTS),
                6.0,
                ImmutableList.of(
                        CareKind.ADOPTION,
                        CareKind.RESIDENTIAL_SCHOOL,
                        CareKind.FAMILY_CENTRE,
                        CareKind.HEALTH,
                        CareKind.CUSTODY),
                3.3,
                ImmutableList.of(CareKind.UNREGISTERED),
                1.0,
                ImmutableList.of(CareKind.SECURE),
                0.1);
        published.forEach((kinds, percent) -> {
            int children =
                    kinds.stream().mapToInt(kind -> counted("kind " + kind)).sum();
            assertThat(children).as(kinds.toString()).isPositive();
            meets(kinds.toString(), (double) children / inCare(), inCare(), percent);
        });
    }

    @Test
    void distances_of_placements_begun_in_the_last_year() {
        int starts = counted("starts");
        ImmutableMap.of(
                        "inside near",
                        46.2,
                        "inside far",
                        4.7,
                        "outside near",
                        20.0,
                        "outside far",
                        16.0,
                        "not known",
                        13.0)
                .forEach((band, percent) -> assertThat(100.0 * distances("starts " + band) / starts)
                        .as(band)
                        .isCloseTo(percent, within(3.0)));
    }

    @Test
    void children_in_homes_on_the_last_day_are_as_far_away_as_published() {
        double outside = distances("homes outside near") + distances("homes outside far");
        double far = distances("homes inside far") + distances("homes outside far");
        double all = outside + distances("homes inside near") + distances("homes inside far");
        assertThat(100 * outside / all).as("outside").isCloseTo(67, within(3.0));
        assertThat(100 * far / all).as("over 20 miles").isCloseTo(49, within(3.0));
    }

    @Test
    void median_distances_are_about_those_of_an_older_year() {
        ImmutableMap.of("foster", 5.5, "semi-independent", 4.0, "adoption", 16.5)
                .forEach((group, published) ->
                        assertThat(median("starts " + group)).as(group).isCloseTo(published, withinPercentage(10)));
        // Published as 17.8, when fewer were over 20 miles away: of half, the median is about 20.
        assertThat(median("starts homes and secure")).isBetween(17.8, 22.0);
    }

    @Test
    void regions_have_the_children_expected_of_their_councils() {
        for (Region region : Region.values()) {
            double expected = ENGLAND.councils().stream()
                            .filter(council -> council.region() == region)
                            .mapToDouble(SyntheticAuthority::expectedChildren)
                            .sum()
                    / SPEC.expectedChildren();
            meets(
                    region.name(),
                    (double) counted("region " + region) / inCare(),
                    inCare(),
                    region == Region.NORTH_WEST ? 18 : 100 * expected);
        }
    }

    private static int distances(String band) {
        return DISTANCES.getOrDefault(band, 0);
    }

    private static double median(String among) {
        List<Double> miles = MILES.getOrDefault(among, List.of());
        return miles.stream().sorted().skip(miles.size() / 2).findFirst().orElseThrow();
    }

    @Test
    void siblings_are_apart_from_one_at_their_first_placement() {
        int[] children = new int[7];
        int[] apart = new int[7];
        for (SyntheticAuthority council : ENGLAND.councils()) {
            Map<ChildId, Optional<Postcode>> first = new TreeMap<>();
            Map<ChildId, LocalDate> came = new TreeMap<>();
            ENGLAND.histories(council.id()).forEach(history -> {
                first.put(history.childId(), history.episodes().get(0).placementPostcode());
                came.put(history.childId(), history.episodes().get(0).start());
            });
            ENGLAND.siblingGroups(council.id())
                    // Of those who came before the years told, some may have left before them and are not told of.
                    .filter(group ->
                            !came.getOrDefault(group.get(0), LocalDate.MIN).isBefore(SPEC.firstDay()))
                    .forEach(group -> {
                        children[group.size()] += group.size();
                        boolean together =
                                group.stream().map(first::get).distinct().count() == 1;
                        apart[group.size()] += together ? 0 : group.size();
                    });
        }
        double[] published = {26, 43, 57, Double.NaN, 64};
        int all = 0;
        int allApart = 0;
        for (int size = 2; size <= 6; size++) {
            all += children[size];
            allApart += apart[size];
            if (!Double.isNaN(published[size - 2])) {
                // A whole group is apart or together, so it counts as one.
                meets(
                        "of " + size,
                        (double) apart[size] / children[size],
                        children[size] * 2 / size,
                        published[size - 2]);
            }
        }
        meets("all", (double) allApart / all, all / 2, 37);
    }

    @Test
    void prices_are_at_their_level_and_some_are_very_high() {
        Map<String, double[]> sums = new TreeMap<>();
        ENGLAND.prices().forEach(price -> {
            double pounds = price.observation().fee().pence() / 100.0;
            String cell = price.observation().provision() + " "
                    + price.observation().year().endingIn();
            sums.computeIfAbsent(cell, any -> new double[3])[0]++;
            sums.getOrDefault(cell, new double[3])[1] += pounds;
            sums.getOrDefault(cell, new double[3])[2] += pounds * pounds;
            if (pounds >= 10_000) {
                add("dear " + price.observation().year().endingIn());
            }
            assertThat(pounds).isLessThanOrEqualTo(63_000);
        });
        meetsMean(sums, CareKind.CHILDRENS_HOME);
        meetsMean(sums, CareKind.UNREGISTERED);
        meetsMean(sums, CareKind.AGENCY_FOSTERING);
        int inCare = IN_CARE.getOrDefault(2, 0);
        meets("10,000 and more in 2022-23", (double) counted("dear 2023") / inCare, inCare, 1.6);
    }

    private static void meetsMean(Map<String, double[]> sums, CareKind kind) {
        String cell = PriceTruth.provision(kind).orElseThrow() + " 2024";
        double expected = SyntheticEnglandMarginalsTest.meanFee(kind, 2024);
        double[] sum = sums.getOrDefault(cell, new double[3]);
        double mean = sum[1] / sum[0];
        double error = STANDARD_ERRORS * Math.sqrt((sum[2] / sum[0] - mean * mean) * GROUPING / sum[0]);
        assertThat(mean).as(cell).isCloseTo(expected, within(Math.max(OWNERS_PART * expected, error)));
    }
}
