package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;

/**
 * A fee to be judged, and the prices to judge it by.
 *
 * @param observations what placements cost, in any order; no two tell the same placement
 * @param question the fee and the facts of its placement
 * @param asOf the day asked of
 */
public record PriceCase(ImmutableList<PriceObservation> observations, PriceQuestion question, LocalDate asOf) {

    /**
     * Returns the observations as a book.
     *
     * @return the book
     */
    public PriceBook book() {
        return PriceBook.of(observations);
    }

    /**
     * Returns the case with other observations.
     *
     * @param others what placements cost
     * @return a new case
     */
    public PriceCase withObservations(Iterable<PriceObservation> others) {
        return new PriceCase(ImmutableList.copyOf(others), question, asOf);
    }

    /**
     * Returns the case with another fee to judge.
     *
     * @param fee above 0
     * @return a new case
     */
    public PriceCase withFee(WeeklyFee fee) {
        return new PriceCase(observations, new PriceQuestion(fee, question.facts()), asOf);
    }

    /**
     * Returns the case with every fee doubled.
     *
     * @return a new case
     */
    public PriceCase doubled() {
        return withObservations(observations.stream()
                        .map(each -> each.withFee(twice(each.fee())))
                        .collect(ImmutableList.toImmutableList()))
                .withFee(twice(question.fee()));
    }

    private static WeeklyFee twice(WeeklyFee fee) {
        return fee.plus(fee);
    }
}
