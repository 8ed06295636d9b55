package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.Answer;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.time.AgeBands;
import org.placewright.pricing.ProvisionType;

/**
 * Children, placements and prices are as published. A figure is met if it is within 2 % of the published one or four
 * standard errors of the sample, whichever is more; children come in groups, so a standard error counts each child as
 * half of one. Distance bands are met within 3 points.
 */
class SyntheticEnglandCalibrationTest {

    private static final double PART = 0.02;
    private static final double STANDARD_ERRORS = 4;
    private static final double GROUPING = 2;

    private static final Map<String, Integer> COUNTS = new TreeMap<>();
    private static final Map<Integer, Integer> IN_CARE = new TreeMap<>();
    private static final List<Double> FOSTER_MILES = new ArrayList<>();
    private static final List<Double> HOME_MILES = new ArrayList<>();
    private static final Map<String, Integer> DISTANCES = new TreeMap<>();

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
        });
        LocalDate yearBefore = SPEC.asOf().minusYears(1);
        for (PeriodOfCare period : history.periodsOfCare()) {
            if (period.days().from().isAfter(yearBefore)) {
                add("entries");
            }
            for (Placement placement : period.placements()) {
                if (placement.days().from().isAfter(yearBefore)) {
                    add("starts");
                    distance(history, settled(placement));
                }
            }
        }
    }

    private static Episode settled(Placement placement) {
        return placement.settledEpisodes().get(0);
    }

    private static void distance(CareHistory history, Episode episode) {
        Optional<Postcode> family = episode.homePostcode();
        Answer unaccompanied = history.child().orElseThrow().unaccompaniedOn(episode.start());
        assertThat(unaccompanied).isNotEqualTo(Answer.NOT_SPECIFIED);
        if (family.isEmpty() || !EpisodeRules.isDistanceComputed(episode.legalStatus(), unaccompanied == Answer.YES)) {
            DISTANCES.merge("not known", 1, Integer::sum);
            return;
        }
        Postcode place = episode.placementPostcode().orElseThrow();
        double miles = Lengths.inReturnMiles(
                        ENGLAND.locator().distanceBetween(family.get(), place).orElseThrow())
                .doubleValue();
        AuthorityId council = history.responsibleAuthority().orElseThrow();
        boolean inside = ENGLAND.councils().stream()
                .filter(one -> one.id().equals(council))
                .anyMatch(one -> one.sectors().contains(place.sector().orElseThrow()));
        DISTANCES.merge((inside ? "inside" : "outside") + (miles > 20 ? " far" : " near"), 1, Integer::sum);
        CareKind kind = kind(episode);
        if (kind == CareKind.OWN_FOSTERING || kind == CareKind.KINSHIP_FOSTERING) {
            FOSTER_MILES.add(miles);
        } else if (kind == CareKind.CHILDRENS_HOME) {
            HOME_MILES.add(miles);
        }
    }

    private static CareKind kind(Episode episode) {
        return CareKind.of(episode.placementType(), episode.placementProvider()).orElseThrow();
    }

    private static String ethnicGroup(CareHistory history) {
        String code = history.child().orElseThrow().ethnicity().orElseThrow().code();
        return switch (code) {
            case "BCRB", "BAFR", "BOTH" -> "Black";
            case "AIND", "APKN", "ABAN", "AOTH", "CHNE" -> "Asian";
            case "OOTH" -> "other";
            case "REFU", "NOBT" -> "not known";
            default -> code.startsWith("W") ? "White" : "Mixed";
        };
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
        assertThat(part).as(what).isCloseTo(published, within(Math.max(PART * published, error)));
    }

    private static void meetsNumber(String what, double number, double published) {
        double error = STANDARD_ERRORS * Math.sqrt(published * GROUPING);
        assertThat(number).as(what).isCloseTo(published, within(Math.max(PART * published, error)));
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
        assertThat(counted("entries") / scale())
                .isCloseTo(32_000, within(Math.max(1_000, 4 * Math.sqrt(2 * 32_000 / scale()))));
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
                .forEach((band, percent) -> assertThat(100.0 * DISTANCES.getOrDefault(band, 0) / starts)
                        .as(band)
                        .isCloseTo(percent, within(3.0)));
        // Medians by kind are of an older year, so only their shape is held: homes are far, foster carers near.
        assertThat(median(FOSTER_MILES)).isBetween(4.5, 7.0);
        assertThat(median(HOME_MILES)).isBetween(15.0, 23.0);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
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
        meetsMean(sums, ProvisionType.RESIDENTIAL_MAINSTREAM + " 2024", 6_100);
        meetsMean(sums, PriceTruth.UNREGISTERED + " 2024", 10_500);
        // 820 in 2016 to 2020, with the truth's growth since.
        double growth = ENGLAND.truth().prices().growth(ProvisionType.FOSTERING_INDEPENDENT);
        meetsMean(sums, ProvisionType.FOSTERING_INDEPENDENT + " 2024", 820 * StrictMath.exp(6 * growth));
        int inCare = IN_CARE.getOrDefault(2, 0);
        meets("10,000 and more in 2022-23", (double) counted("dear 2023") / inCare, inCare, 1.6);
    }

    private static void meetsMean(Map<String, double[]> sums, String cell, double published) {
        double[] sum = sums.getOrDefault(cell, new double[3]);
        double mean = sum[1] / sum[0];
        double error = STANDARD_ERRORS * Math.sqrt((sum[2] / sum[0] - mean * mean) * GROUPING / sum[0]);
        assertThat(mean).as(cell).isCloseTo(published, within(Math.max(PART * published, error)));
    }
}
