package org.placewright.pricing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.LeftOut;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.pricing.index.PriceIndex;

class PriceReviewTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final AuthorityId OWN = AuthorityId.of("Ownshire");
    private static final AuthorityId OTHER = AuthorityId.of("Othershire");

    private static PriceObservation price(AuthorityId authority, long pounds, LocalDate day) {
        return PriceObservation.builder()
                .facts(PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14))
                .fee(WeeklyFee.ofPounds(pounds))
                .observedOn(day)
                .placingAuthority(authority)
                .build();
    }

    /** Two hundred prices of one authority, and ten ordinary ones and a dear one of another. */
    private static List<PriceObservation> prices() {
        List<PriceObservation> prices = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            prices.add(price(OTHER, 5000 + 5 * i, DAY));
        }
        for (int i = 0; i < 10; i++) {
            prices.add(price(OWN, 5002 + 97 * i, DAY));
        }
        prices.add(price(OWN, 11_000, DAY));
        return prices;
    }

    private static PriceReview review(Iterable<PriceObservation> prices) {
        return review(prices, BenchmarkPolicy.standard());
    }

    private static PriceReview review(Iterable<PriceObservation> prices, BenchmarkPolicy policy) {
        return PriceReview.of(PriceBook.of(prices), DAY, policy, CohortBenchmark.of(policy), PriceReview.USUAL_RATE);
    }

    @Test
    void the_dear_price_of_a_council_stands_out_and_no_other() {
        PriceReview review = review(prices());
        assertThat(review.prices()).hasSize(211);
        assertThat(review.standingOut())
                .singleElement()
                .satisfies(price -> assertThat(price.observation().fee()).isEqualTo(WeeklyFee.ofPounds(11_000)))
                .satisfies(price -> {
                    assertThat(price.chance().orElseThrow().pValue()).isEqualTo(1.0 / 201);
                    assertThat(price.chance().orElseThrow().adjusted()).isEqualTo(11.0 / 201);
                });
    }

    @Test
    void by_itself_a_council_has_nothing_to_stand_out_from() {
        ImmutableList<PriceObservation> own = prices().stream()
                .filter(price -> price.placingAuthority().equals(Optional.of(OWN)))
                .collect(ImmutableList.toImmutableList());
        assertThat(review(own).prices()).hasSize(11).allSatisfy(price -> {
            assertThat(price.chance()).isEmpty();
            assertThat(price.standsOut()).isFalse();
        });
    }

    @Test
    void prices_of_nobody_known_are_judged_but_not_called_dear() {
        PriceReview review = review(prices().stream()
                .map(price -> price.placingAuthority().equals(Optional.of(OWN))
                        ? price.withPlacingAuthority(Optional.empty())
                        : price)
                .toList());
        assertThat(review.standingOut()).isEmpty();
        assertThat(review.prices())
                .filteredOn(price -> price.observation().placingAuthority().isEmpty())
                .hasSize(11)
                .allSatisfy(price -> assertThat(price.chance()).isEmpty());
    }

    @Test
    void prices_are_brought_to_the_day_and_those_after_it_counted() {
        List<PriceObservation> prices = prices();
        prices.add(price(OWN, 5500, DAY.minusDays(731)));
        prices.add(price(OWN, 5500, DAY.plusDays(1)));
        PriceReview review = review(
                prices,
                BenchmarkPolicy.builder().index(PriceIndex.constantRate(0.1)).build());
        assertThat(review.leftOut()).containsExactly(Map.entry(LeftOut.AFTER_AS_OF, 1));
        assertThat(review.prices())
                .filteredOn(price -> price.observation().observedOn().isBefore(DAY))
                .singleElement()
                .satisfies(price ->
                        assertThat(price.outcome().question().fee().pence()).isBetween(665_500L, 665_800L));
    }

    @Test
    void the_order_of_prices_changes_nothing() {
        List<PriceObservation> shuffled = new ArrayList<>(prices());
        Collections.shuffle(shuffled, new Random(5));
        assertThat(review(shuffled)).isEqualTo(review(prices()));
    }

    /** Where a council pays as others do, some price of it stands out in one review of ten at most. */
    @Test
    void by_chance_hardly_any_price_stands_out() {
        int reviews = 300;
        long withAny = IntStream.range(0, reviews)
                .filter(seed ->
                        !review(lognormal(new Random(seed), 0)).standingOut().isEmpty())
                .count();
        double error = Math.sqrt(0.1 * 0.9 / reviews);
        // Both councils are reviewed, so that there are two chances of a tenth.
        assertThat((double) withAny / reviews).isLessThan(0.2 + 3 * error);
    }

    @Test
    void prices_that_are_dear_without_a_known_reason_stand_out() {
        long found = IntStream.range(0, 20)
                .mapToLong(seed -> review(lognormal(new Random(seed), 4)).standingOut().stream()
                        .filter(price -> price.observation().fee().compareTo(WeeklyFee.ofPounds(15_000)) > 0)
                        .count())
                .sum();
        assertThat(found).isGreaterThan(60);
    }

    /** Three hundred prices of one council and thirty of another, so many of which are four times too dear. */
    private static List<PriceObservation> lognormal(Random random, int dear) {
        List<PriceObservation> prices = new ArrayList<>();
        for (int i = 0; i < 330; i++) {
            long pounds = Math.round(5_000 * StrictMath.exp(0.15 * random.nextGaussian()));
            prices.add(price(i < 300 ? OTHER : OWN, i < 330 - dear ? pounds : 4 * pounds, DAY));
        }
        return prices;
    }

    @Test
    void an_empty_book_is_reviewed_too() {
        assertThat(review(ImmutableList.of()).prices()).isEmpty();
    }

    @Test
    void a_rate_is_a_share() {
        assertThatThrownBy(() -> PriceReview.of(
                        PriceBook.of(ImmutableList.of()),
                        DAY,
                        BenchmarkPolicy.standard(),
                        CohortBenchmark.standard(),
                        10))
                .hasMessageContaining("rate")
                .hasMessageContaining("0.1");
    }
}
