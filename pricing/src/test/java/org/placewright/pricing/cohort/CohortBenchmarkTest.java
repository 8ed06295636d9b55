package org.placewright.pricing.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.pricing.cohort.CohortCases.CENSUS;
import static org.placewright.pricing.cohort.CohortCases.FACTS;
import static org.placewright.pricing.cohort.CohortCases.fees;
import static org.placewright.pricing.cohort.CohortCases.observation;
import static org.placewright.pricing.cohort.CohortCases.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.MinimumComparables;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.TooFewComparables;
import org.placewright.pricing.index.RegionalFactor;
import org.placewright.pricing.reference.ReferenceCase;

class CohortBenchmarkTest {

    @Test
    void a_fee_is_placed_among_those_of_the_same_type_age_band_and_year() {
        List<PriceObservation> observations = new ArrayList<>(fees(4_000, 4_520, 5_000, 5_520, 6_000));
        // None of these is comparable, and each is absurdly dear.
        observations.add(observation(90_000).withFacts(FACTS.withAgeInYears(16)));
        observations.add(observation(90_000).withFacts(FACTS.withAgeInYears(9)));
        observations.add(observation(90_000).withObservedOn(CENSUS.minusYears(1)));
        observations.add(observation(90_000).withFacts(FACTS.withProvision(ProvisionType.FOSTERING_INDEPENDENT)));
        Benchmarked answer = answer(5, question(5_400), observations);
        assertThat(answer.comparables().count()).isEqualTo(5);
        assertThat(answer.comparables().alike())
                .containsExactly("Residential - Mainstream", "observed within the year", "ages 10 to 15");
        // Three of five are lower, and the fee is as if it were a sixth.
        assertThat(answer.percentile()).isEqualTo(100 * 3.5 / 6);
        assertThat(answer.quantile(0.25)).contains(WeeklyFee.ofPounds(4_520));
        assertThat(answer.expected()).isEqualTo(WeeklyFee.ofPounds(5_000));
        assertThat(answer.quantile(0.5)).contains(WeeklyFee.ofPounds(5_000));
        assertThat(answer.quantile(0.75)).contains(WeeklyFee.ofPounds(5_520));
        assertThat(answer.quantile(0.9)).isEmpty();
        assertThat(answer.explanation().statement()).startsWith("At percentile 58.3 of 5 comparable prices");
    }

    @Test
    void a_fee_dearer_than_all_of_few_is_not_told_to_be_dearer_than_all_there_are() {
        Benchmarked answer = answer(5, question(9_000), fees(4_000, 4_500, 5_000, 5_500, 6_000));
        assertThat(answer.percentile()).isEqualTo(100 * 5.5 / 6);
        assertThat(answer(5, question(900), fees(4_000, 4_500, 5_000, 5_500, 6_000))
                        .percentile())
                .isEqualTo(100 * 0.5 / 6);
    }

    @Test
    void equal_prices_count_half() {
        assertThat(answer(4, question(5_000), fees(4_000, 5_000, 5_000, 6_000)).percentile())
                .isEqualTo(50);
    }

    @Test
    void one_comparable_fewer_than_the_minimum_is_too_few() {
        assertThat(benchmark(5, question(5_000), fees(21, 22, 23, 24, 25))).isInstanceOf(Benchmarked.class);
        TooFewComparables tooFew = (TooFewComparables) benchmark(6, question(5_000), fees(21, 22, 23, 24, 25));
        assertThat(tooFew.widest()).isEqualTo(new ComparablesFound("Residential - Mainstream", 5));
        assertThat(tooFew.found()).hasSize(3);
        assertThat(tooFew.needed()).isEqualTo(6);
        assertThat(tooFew.explanation().statement()).contains("5").contains("6");
    }

    @Test
    void none_to_four_prices_are_too_few_and_throw_nothing() {
        for (int n = 0; n <= 4; n++) {
            BenchmarkOutcome outcome =
                    CohortBenchmark.standard().benchmark(question(5_000), PriceBook.of(CohortCases.rising(n)), CENSUS);
            assertThat(((TooFewComparables) outcome).widest().count()).isEqualTo(n);
        }
    }

    @Test
    void a_share_of_one_provider_is_of_the_prices_that_tell_theirs() {
        List<PriceObservation> observations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            PriceObservation each = observation(4_000 + 50 * i);
            observations.add(i < 9 ? each.withProvider(ProviderId.of("P1")) : each);
        }
        Benchmarked answer = answer(10, question(5_000), observations);
        assertThat(answer.comparables().tellingProvider()).isEqualTo(9);
        assertThat(answer.comparables().largestProviderShare()).isEqualTo(1);
        assertThat(caveats(answer))
                .contains(
                        "One provider holds 100 % of the prices compared with that tell their provider",
                        "Fewer than half of the prices compared with tell their provider: whether one holds most of"
                                + " them is not known");
    }

    @Test
    void a_day_before_all_prices_is_not_taken_for_a_name_misspelt() {
        PriceBook book = PriceBook.of(fees(4_000, 4_100));
        TooFewComparables tooFew =
                (TooFewComparables) CohortBenchmark.standard().benchmark(question(5_000), book, CENSUS.minusYears(10));
        assertThat(tooFew.help())
                .contains("No price was observed by " + CENSUS.minusYears(10)
                        + ". Maybe the day asked of is earlier than was meant")
                .noneMatch(help -> help.contains("spelt"));
    }

    @Test
    void one_price_that_tells_a_place_left_empty_does_not_double_what_is_expected() {
        List<PriceObservation> observations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            PriceObservation each = observation(4_000 + 50 * i);
            observations.add(i == 0 ? each.withFacts(FACTS.withPlacesBlocked(1)) : each);
        }
        Benchmarked blocking =
                answer(10, new PriceQuestion(WeeklyFee.ofPounds(9_000), FACTS.withPlacesBlocked(1)), observations);
        assertThat(blocking.expected())
                .isEqualTo(answer(10, question(9_000), observations).expected());
        assertThat(blocking.percentile()).isGreaterThan(98);
    }

    @Test
    void what_would_help_is_specific() {
        List<PriceObservation> observations = new ArrayList<>(fees(4_000));
        observations.add(observation(3_000).withObservedOn(CENSUS.minusYears(4)));
        observations.add(observation(10));
        TooFewComparables tooFew = (TooFewComparables) benchmark(5, question(5_000), observations);
        assertThat(tooFew.help())
                .contains(
                        "Prices of other councils for Residential - Mainstream would help",
                        "A longer window, with an index, would take in up to 1 older prices",
                        "Mending fees that are not plausible would take in up to 1 prices");
        PriceQuestion elsewhere =
                new PriceQuestion(WeeklyFee.ofPounds(1), FACTS.withProvision(ProvisionType.of("Elsewhere")));
        assertThat(((TooFewComparables) benchmark(5, elsewhere, observations)).help())
                .contains(
                        "No price that counts is of \"Elsewhere\". Maybe it is spelt otherwise in the book, or has prices"
                                + " of other days only");
    }

    @Test
    void the_narrowest_rung_with_enough_is_taken_and_narrower_ones_are_told() {
        List<PriceObservation> observations = new ArrayList<>();
        for (PriceObservation each : CohortCases.rising(12)) {
            observations.add(each.withFacts(FACTS.withNeedLevel(NeedLevel.COMPLEX)));
            observations.add(
                    each.withFacts(FACTS.withNeedLevel(NeedLevel.STANDARD).withRegion(Region.NORTH_WEST)));
        }
        observations.set(
                0,
                observations
                        .get(0)
                        .withFacts(FACTS.withNeedLevel(NeedLevel.COMPLEX).withRegion(Region.LONDON)));
        PriceQuestion question = new PriceQuestion(
                WeeklyFee.ofPounds(5_000),
                FACTS.withNeedLevel(NeedLevel.COMPLEX).withRegion(Region.LONDON));
        Benchmarked answer = answer(10, question, observations);
        assertThat(answer.comparables().count()).isEqualTo(12);
        assertThat(answer.comparables().widened())
                .containsExactly(new ComparablesFound(
                        "Residential - Mainstream, need level Complex, observed within the year, ages 10 to 15, region"
                                + " London",
                        1));
        assertThat(caveats(answer)).contains("Prices are too few to keep to region");
    }

    @Test
    void what_is_not_known_of_the_placement_is_no_respect_and_said_so() {
        Benchmarked answer = answer(5, question(5_000), CohortCases.rising(12));
        assertThat(caveats(answer))
                .contains(
                        "need level not known: prices count whatever their need level",
                        "region not known: prices count whatever their region");
    }

    @Test
    void a_price_that_does_not_say_is_like_no_other() {
        List<PriceObservation> observations = new ArrayList<>(CohortCases.rising(12));
        CohortCases.rising(10).forEach(each -> observations.add(each.withFacts(FACTS.withSolo(Answer.YES))));
        PriceQuestion question = new PriceQuestion(WeeklyFee.ofPounds(5_000), FACTS.withSolo(Answer.NO));
        Benchmarked answer = answer(5, question, observations);
        assertThat(answer.comparables().count()).isEqualTo(22);
        assertThat(answer.comparables().widened().get(0).likeness()).contains("solo placement No");
        assertThat(answer.comparables().widened().get(0).count()).isZero();
    }

    @Test
    void what_the_book_does_not_tell_costs_no_other_respect() {
        List<PriceObservation> observations = new ArrayList<>(CohortCases.rising(12));
        CohortCases.rising(12).forEach(each -> observations.add(each.withFacts(FACTS.withAgeInYears(17))));
        PriceQuestion question = new PriceQuestion(WeeklyFee.ofPounds(5_000), FACTS.withNeedLevel(NeedLevel.COMPLEX));
        Benchmarked answer = answer(5, question, observations);
        assertThat(answer.comparables().count()).isEqualTo(12);
        assertThat(answer.comparables().alike()).contains("ages 10 to 15");
        assertThat(caveats(answer))
                .contains("too few prices tell their need level: prices count whatever their need level");
    }

    @Test
    void the_interval_supposes_next_to_nothing_where_each_end_has_three_prices() {
        Benchmarked answer = answer(10, question(5_000), CohortCases.rising(39));
        // The means of the three lowest, 4,100 to 4,300, and of the three highest, 7,700 to 7,900.
        assertThat(answer.interval().lower()).isEqualTo(WeeklyFee.ofPounds(4_200));
        assertThat(answer.interval().upper()).isEqualTo(WeeklyFee.ofPounds(7_800));
        assertThat(answer.interval().level()).isEqualTo(0.9);
        Benchmarked more = answer(10, question(5_000), CohortCases.rising(99));
        // Of the fifth price the group is the fourth to the sixth.
        assertThat(more.interval().lower()).isEqualTo(WeeklyFee.ofPounds(4_480));
        assertThat(more.interval().upper()).isEqualTo(WeeklyFee.ofPounds(13_520));
        assertThat(more.interval().level()).isEqualTo(0.9);
    }

    @Test
    void of_fewer_prices_the_interval_says_what_it_supposes() {
        Benchmarked answer = answer(10, question(5_000), CohortCases.rising(38));
        assertThat(answer.interval().lower()).isLessThanOrEqualTo(WeeklyFee.ofPounds(4_200));
        assertThat(answer.interval().upper()).isGreaterThanOrEqualTo(WeeklyFee.ofPounds(7_700));
        assertThat(answer.interval().level()).isEqualTo(0.9);
        assertThat(answer.caveats()).extracting(caveat -> caveat.key().value()).contains("caveat.few-for-interval");
    }

    @Test
    void a_median_has_an_interval_about_its_order_statistics() {
        Benchmarked answer = answer(10, question(5_000), CohortCases.rising(11));
        // Of 11 prices the third to the ninth hold the median with 0.935; told is the mean of the lowest three.
        assertThat(answer.quantiles().get(1).confidence()).hasValueSatisfying(interval -> {
            assertThat(interval.lower()).isEqualTo(WeeklyFee.ofPounds(4_200));
            assertThat(interval.upper()).isEqualTo(WeeklyFee.ofPounds(5_000));
            assertThat(interval.level()).isBetween(0.93, 0.94);
        });
        Benchmarked fewer = answer(10, question(5_000), CohortCases.rising(10));
        assertThat(fewer.quantiles().get(1).confidence()).isEmpty();
    }

    @Test
    void at_no_level_does_an_end_follow_one_price_nor_do_the_extremes_stand_alone() {
        for (int size : new int[] {10, 19, 38, 60, 101}) {
            List<PriceObservation> observations = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                observations.add(observation(3_000).withFee(times(WeeklyFee.ofPounds(3_000), StrictMath.pow(1.03, i))));
            }
            for (double level : new double[] {0.51, 0.6, 0.7, 0.8, 0.9}) {
                List<WeeklyFee> before = ends(atLevel(level, observations));
                for (int changed = 0; changed < size; changed++) {
                    List<PriceObservation> others = new ArrayList<>(observations);
                    // None passes another, so that ranks stay.
                    others.set(
                            changed,
                            observation(1)
                                    .withFee(times(observations.get(changed).fee(), 1.029)));
                    List<WeeklyFee> after = ends(atLevel(level, others));
                    for (int end = 0; end < before.size(); end++) {
                        assertThat((double) after.get(end).pence()
                                        / before.get(end).pence())
                                .as("end %s at %s of %s after price %s moved", end, level, size, changed)
                                .isLessThan(1.025);
                    }
                }
            }
        }
    }

    private static WeeklyFee times(WeeklyFee fee, double factor) {
        return WeeklyFee.ofPence(Math.round(fee.pence() * factor));
    }

    /** Ends of the interval and of those of quantiles. */
    private static List<WeeklyFee> ends(Benchmarked answer) {
        List<WeeklyFee> ends = new ArrayList<>(
                List.of(answer.interval().lower(), answer.interval().upper()));
        answer.quantiles().forEach(quantile -> quantile.confidence().ifPresent(confidence -> {
            ends.add(confidence.lower());
            ends.add(confidence.upper());
        }));
        return ends;
    }

    private static Benchmarked atLevel(double level, List<PriceObservation> observations) {
        BenchmarkPolicy policy = BenchmarkPolicy.builder().level(level).build();
        return (Benchmarked) CohortBenchmark.of(policy).benchmark(question(5_000), PriceBook.of(observations), CENSUS);
    }

    @Test
    void figures_are_told_to_a_step_that_doubles_with_the_price() {
        List<PriceObservation> observations = new ArrayList<>();
        for (int i = -6; i <= 6; i++) {
            observations.add(observation(1).withFee(WeeklyFee.ofPence(437_017 + 13_701L * i)));
        }
        assertThat(answer(10, question(5_000), observations).expected()).isEqualTo(WeeklyFee.ofPounds(4_360));
        // Between the steps of 40 about a price its percentile stays: a price shows no better.
        assertThat(answer(10, question(4_341), observations).percentile())
                .isEqualTo(answer(10, question(4_379), observations).percentile())
                .isLessThan(answer(10, question(4_381), observations).percentile());
    }

    @Test
    void a_placement_that_several_returns_tell_counts_once_with_its_last_price() {
        List<PriceObservation> observations = new ArrayList<>();
        for (int child = 0; child < 10; child++) {
            for (int year = 0; year < 3; year++) {
                observations.add(observation(4_000 + 40 * child + (year == 0 ? 0 : 20_000))
                        .withPlaced(
                                PseudonymKey.of(new byte[PseudonymKey.SHORTEST]).pseudonymOf(ChildId.of("c" + child)))
                        .withProvider(ProviderId.of("P" + child))
                        .withObservedOn(CENSUS.minusYears(year)));
            }
        }
        Benchmarked answer = answer(10, question(5_000), observations);
        assertThat(answer.comparables().count()).isEqualTo(10);
        assertThat(answer.expected()).isEqualTo(WeeklyFee.ofPounds(4_200));
        assertThat(answer.comparables().largestProviderShare()).isEqualTo(0.1);
        assertThat(caveats(answer)).contains("Of 30 prices the last of each of 10 placements counts");
        assertThat(benchmark(11, question(5_000), observations)).isInstanceOf(TooFewComparables.class);
    }

    @Test
    void a_child_who_has_moved_to_another_type_of_provision_counts_in_both() {
        List<PriceObservation> observations = new ArrayList<>();
        for (int child = 0; child < 10; child++) {
            PriceObservation now = observation(4_000)
                    .withPlaced(PseudonymKey.of(new byte[PseudonymKey.SHORTEST]).pseudonymOf(ChildId.of("c" + child)));
            observations.add(now);
            observations.add(now.withFee(WeeklyFee.ofPounds(900))
                    .withFacts(FACTS.withProvision(ProvisionType.FOSTERING_INDEPENDENT))
                    .withObservedOn(CENSUS.minusYears(1)));
        }
        assertThat(answer(10, question(5_000), observations).comparables().count())
                .isEqualTo(10);
        PriceQuestion carer =
                new PriceQuestion(WeeklyFee.ofPounds(900), FACTS.withProvision(ProvisionType.FOSTERING_INDEPENDENT));
        assertThat(answer(10, carer, observations).comparables().count()).isEqualTo(10);
    }

    @Test
    void small_counts_are_told_as_small() {
        List<PriceObservation> observations = new ArrayList<>(fees(21, 22, 23, 24));
        TooFewComparables tooFew = (TooFewComparables) benchmark(10, question(5_000), observations);
        assertThat(tooFew.explanation().statement()).contains("fewer than 5").doesNotContain("4");
        assertThat(tooFew.toString()).doesNotContain("count=4").contains("count=fewer than 5");
        assertThat(tooFew.widest().countTold()).isEmpty();
    }

    @Test
    void the_difference_from_the_typical_fee_is_told_along_the_ladder() {
        List<PriceObservation> observations = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            observations.add(observation(1_000).withFacts(FACTS.withProvision(ProvisionType.FOSTERING_INDEPENDENT)));
            observations.add(observation(4_000)
                    .withFacts(FACTS.withNeedLevel(NeedLevel.STANDARD).withPlacesBlocked(0)));
            observations.add(observation(6_000)
                    .withFacts(FACTS.withNeedLevel(NeedLevel.COMPLEX).withPlacesBlocked(0)));
        }
        PriceQuestion question = new PriceQuestion(
                WeeklyFee.ofPounds(14_500),
                FACTS.withNeedLevel(NeedLevel.COMPLEX).withPlacesBlocked(1));
        Benchmarked answer = answer(10, question, observations);
        assertThat(answer.decomposition().typical()).isEqualTo(WeeklyFee.ofPounds(5_000));
        assertThat(answer.decomposition().contributions())
                .containsEntry(PriceComponent.HOME, pounds(0))
                .containsEntry(PriceComponent.NEED, pounds(1_000))
                .containsEntry(PriceComponent.STAFFING, pounds(6_000))
                .doesNotContainKey(PriceComponent.TIME);
        assertThat(answer.expected()).isEqualTo(WeeklyFee.ofPounds(12_000));
        assertThat(answer.decomposition().residualPremium()).isEqualTo(pounds(2_500));
    }

    @Test
    void time_and_the_cost_of_staff_in_a_region_are_parts_of_their_own() {
        List<PriceObservation> observations = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            observations.add(observation(3_840)
                    .withFacts(FACTS.withRegion(Region.LONDON))
                    .withObservedOn(CENSUS.minusMonths(6)));
        }
        CohortPolicy policy = CohortPolicy.of(BenchmarkPolicy.builder()
                .index((from, to) -> OptionalDouble.of(from.equals(to) ? 1 : 1.25))
                .regionalFactor(RegionalFactor.of(Map.of(), Map.of(Region.LONDON, 1.5)))
                .build());
        Benchmarked answer = (Benchmarked) CohortBenchmark.of(policy)
                .benchmark(
                        new PriceQuestion(WeeklyFee.ofPounds(4_800), FACTS.withRegion(Region.LONDON)),
                        PriceBook.of(observations),
                        CENSUS);
        assertThat(answer.decomposition().typical()).isEqualTo(WeeklyFee.ofPounds(3_840));
        assertThat(answer.decomposition().contributions())
                .containsEntry(PriceComponent.TIME, pounds(960))
                .containsEntry(PriceComponent.LOCATION, pounds(0));
        assertThat(answer.expected()).isEqualTo(WeeklyFee.ofPounds(4_800));
        assertThat(answer.percentile()).isEqualTo(50);
    }

    @Test
    void who_was_placed_within_the_year_is_no_part_of_time() {
        List<PriceObservation> observations = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            observations.add(observation(4_000).withObservedOn(CENSUS.minusYears(2)));
            observations.add(observation(4_000).withObservedOn(CENSUS.minusYears(2)));
            observations.add(observation(6_000));
        }
        Benchmarked answer = answer(10, question(6_000), observations);
        assertThat(answer.decomposition().typical()).isEqualTo(WeeklyFee.ofPounds(4_000));
        assertThat(answer.decomposition().contributions())
                .containsEntry(PriceComponent.NEED, pounds(2_000))
                .doesNotContainKey(PriceComponent.TIME);
    }

    @Test
    void caveats_tell_of_one_provider_one_authority_equal_fees_and_prices_left_out() {
        List<PriceObservation> observations = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            observations.add(observation(4_000)
                    .withProvider(ProviderId.of(i < 6 ? "P1" : "P2"))
                    .withPlacingAuthority(AuthorityId.of("E10000001")));
        }
        observations.add(observation(10));
        observations.add(observation(9_000).withObservedOn(CENSUS.plusDays(1)));
        Benchmarked answer = answer(10, question(5_000), observations);
        assertThat(answer.comparables().providers()).isEqualTo(2);
        assertThat(answer.comparables().largestProviderShare()).isEqualTo(0.6);
        assertThat(caveats(answer))
                .contains(
                        "One provider holds 60 % of the prices compared with",
                        "All prices compared with are of one authority",
                        "All prices compared with are equal",
                        "Prices left out, outside the plausible fees of the policy: 1")
                .noneMatch(caveat -> caveat.contains("after the day"));
        assertThat(answer.interval().lower()).isEqualTo(answer.interval().upper());
    }

    @Test
    void older_prices_are_taken_late_and_told_of_where_no_index_brings_them_up() {
        List<PriceObservation> observations = new ArrayList<>(CohortCases.rising(9));
        observations.add(observation(3_000).withObservedOn(CENSUS.minusYears(2)));
        Benchmarked answer = answer(10, question(5_000), observations);
        assertThat(answer.comparables().count()).isEqualTo(10);
        assertThat(caveats(answer))
                .contains("Prices from 2024-03-31 on are compared as they were: no index brings them up");
        assertThat(caveats(answer(9, question(5_000), observations))).noneMatch(caveat -> caveat.contains("index"));
    }

    @Test
    void quartiles_agree_with_the_published_definition_of_type_7() {
        ReferenceCase reference = ReferenceCase.named("quantile-definitions");
        List<PriceObservation> observations = DoubleStream.of(reference.numbers("weekly_fee"))
                .mapToObj(pounds -> observation(1).withFee(WeeklyFee.ofPence(Math.round(pounds * 100))))
                .toList();
        Benchmarked answer = answer(10, question(575), observations);
        assertThat(answer.comparables().count()).isEqualTo(17);
        for (int percent : new int[] {25, 50, 75}) {
            double published = reference.number("type7", percent + "%");
            assertThat(answer.quantile(percent / 100.0)).contains(toTheStep(published));
        }
    }

    @Test
    void harrell_davis_agrees_with_what_is_published() {
        ReferenceCase reference = ReferenceCase.named("quantile-definitions");
        List<PriceObservation> observations = DoubleStream.of(reference.numbers("weekly_fee"))
                .mapToObj(pounds -> observation(1).withFee(WeeklyFee.ofPence(Math.round(pounds * 100))))
                .toList();
        CohortPolicy policy =
                CohortPolicy.builder().estimator(CohortEstimator.HARRELL_DAVIS).build();
        Benchmarked answer =
                (Benchmarked) CohortBenchmark.of(policy).benchmark(question(575), PriceBook.of(observations), CENSUS);
        double published = reference.number("harrell_davis", "0.5");
        assertThat(answer.expected()).isEqualTo(toTheStep(published));
    }

    private static WeeklyFee toTheStep(double pounds) {
        return WeeklyFee.ofPence(Math.round(PriceRounding.nearest(pounds) * 100));
    }

    private static Money pounds(long pounds) {
        return Money.ofMajor(CurrencyUnit.GBP, pounds);
    }

    private static List<String> caveats(Benchmarked answer) {
        return answer.caveats().stream().map(Caveat::statement).toList();
    }

    private static Benchmarked answer(int minimum, PriceQuestion question, List<PriceObservation> observations) {
        return (Benchmarked) benchmark(minimum, question, observations);
    }

    private static BenchmarkOutcome benchmark(
            int minimum, PriceQuestion question, List<PriceObservation> observations) {
        BenchmarkPolicy policy = BenchmarkPolicy.builder()
                .minimumComparables(new MinimumComparables(minimum, minimum, 30))
                .build();
        return CohortBenchmark.of(policy).benchmark(question, PriceBook.of(observations), CENSUS);
    }
}
