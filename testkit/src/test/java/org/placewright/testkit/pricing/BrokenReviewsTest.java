package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.review.ChanceOfPrice;
import org.placewright.pricing.review.PriceReview;
import org.placewright.pricing.review.ReviewedPrice;
import org.placewright.testkit.law.PriceCase;
import org.placewright.testkit.law.PriceCases;
import org.placewright.testkit.law.PriceReviewLaws;

/** Each law goes red for a review that breaks it. */
class BrokenReviewsTest {

    private static final int TRIES = 200;
    private static final PriceReviewLaws SOUND = new PriceReviewLawsTest();

    @Example
    void the_sound_review_breaks_no_law() {
        assertThat(isCaught(SOUND, PriceReviewLaws::doubling_every_fee_keeps_every_chance))
                .isFalse();
        assertThat(isCaught(SOUND, (laws, given) -> laws.what_stands_out_grows_with_the_rate(given, 0.1, 0.4)))
                .isFalse();
        assertThat(isCaught(SOUND, (laws, given) -> laws.a_price_at_the_centre_never_stands_out(given, 0.4)))
                .isFalse();
    }

    @Example
    void a_review_that_forgets_a_price_is_caught() {
        PriceReviewLaws forgetful = changed(review -> new PriceReview(
                ImmutableList.copyOf(Iterables.skip(review.prices(), 1)), review.leftOut(), review.rate()));
        assertThat(isCaught(forgetful, PriceReviewLaws::every_price_is_judged_or_left_out))
                .isTrue();
    }

    @Example
    void a_review_of_those_who_come_first_is_caught() {
        PriceReviewLaws early = (prices, asOf, rate) -> SOUND.review(Iterables.limit(prices, 20), asOf, rate);
        assertThat(isCaught(early, (laws, given) -> laws.the_order_of_prices_changes_nothing(given, 1)))
                .isTrue();
    }

    @Example
    void a_review_whose_answers_alternate_is_caught() {
        AtomicInteger reviews = new AtomicInteger();
        PriceReviewLaws moody = (prices, asOf, rate) ->
                SOUND.review(prices, asOf, reviews.incrementAndGet() % 2 == 0 ? rate : rate / 2);
        assertThat(isCaught(moody, PriceReviewLaws::reviewing_again_changes_nothing))
                .isTrue();
    }

    @Example
    void a_review_that_goes_by_pounds_is_caught() {
        PriceReviewLaws fixed = each(price -> price.observation().fee().compareTo(WeeklyFee.ofPounds(5_000)) > 0
                ? price.withChance(new ChanceOfPrice(0.001, 0.001))
                : price);
        assertThat(isCaught(fixed, PriceReviewLaws::doubling_every_fee_keeps_every_chance))
                .isTrue();
    }

    @Example
    void a_review_that_turns_the_rate_round_is_caught() {
        PriceReviewLaws reversed = (prices, asOf, rate) -> SOUND.review(prices, asOf, 1 - rate);
        assertThat(isCaught(reversed, (laws, given) -> laws.what_stands_out_grows_with_the_rate(given, 0.02, 0.9)))
                .isTrue();
    }

    @Example
    void a_review_that_calls_every_price_dear_is_caught() {
        PriceReviewLaws jealous =
                each(price -> price.withStandsOut(price.chance().isPresent()));
        assertThat(isCaught(jealous, (laws, given) -> laws.a_price_at_the_centre_never_stands_out(given, 0.1)))
                .isTrue();
    }

    private static PriceReviewLaws each(UnaryOperator<ReviewedPrice> change) {
        return changed(review -> new PriceReview(
                review.prices().stream().map(change).collect(ImmutableList.toImmutableList()),
                review.leftOut(),
                review.rate()));
    }

    private static PriceReviewLaws changed(UnaryOperator<PriceReview> change) {
        return (prices, asOf, rate) -> change.apply(SOUND.review(prices, asOf, rate));
    }

    private static boolean isCaught(PriceReviewLaws broken, BiConsumer<PriceReviewLaws, PriceCase> law) {
        return new PriceCases()
                .get()
                .sampleStream()
                .limit(TRIES)
                .anyMatch(given -> breaks(() -> law.accept(broken, given)));
    }

    private static boolean breaks(Runnable law) {
        try {
            law.run();
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }
}
