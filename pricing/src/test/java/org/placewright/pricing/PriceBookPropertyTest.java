package org.placewright.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.geo.Region;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.index.RegionalFactor;

@SuppressWarnings("EnumOrdinal") // Sources are in the order of certainty.
class PriceBookPropertyTest {

    private static final BenchmarkPolicy EVERY_PRICE = BenchmarkPolicy.builder()
            .window(Period.ofYears(10))
            .comparesOffers(true)
            .build();

    @Provide
    Arbitrary<List<PriceObservation>> prices() {
        return Prices.lists();
    }

    @Property
    void columns_give_back_what_was_put_in(@ForAll("prices") List<PriceObservation> prices) {
        List<PriceObservation> nameless = prices.stream()
                .map(price -> price.withPlaced(Optional.empty()).withProvenance(Optional.empty()))
                .toList();
        PriceBook book = PriceBook.of(nameless);
        assertThat(book.repeated()).isZero();
        assertThat(book.observations()).containsExactlyInAnyOrderElementsOf(nameless);
    }

    @Property
    void neither_order_nor_the_way_books_are_merged_changes_anything(
            @ForAll("prices") List<PriceObservation> prices, @ForAll long seed, @ForAll int cutSeed) {
        List<PriceObservation> shuffled = new ArrayList<>(prices);
        Collections.shuffle(shuffled, new Random(seed));
        int cut = Math.floorMod(cutSeed, prices.size() + 1);
        PriceBook whole = PriceBook.of(prices);
        PriceBook merged =
                PriceBook.of(shuffled.subList(0, cut)).merge(PriceBook.of(shuffled.subList(cut, prices.size())));
        assertThat(merged.observations()).isEqualTo(whole.observations());
        assertThat(merged.repeated()).isEqualTo(whole.repeated());
        assertThat(whole.size() + whole.repeated()).isEqualTo(prices.size());
    }

    @Property
    void one_placement_counts_once_a_year_and_the_most_certain_source_stays(
            @ForAll("prices") List<PriceObservation> prices) {
        PricesAsOf counted = PricesAsOf.of(PriceBook.of(prices), Prices.DAY, EVERY_PRICE);
        Map<List<Object>, List<PriceObservation>> told = prices.stream()
                .filter(price ->
                        price.placed().isPresent() && !price.observedOn().isAfter(Prices.DAY))
                .collect(Collectors.groupingBy(PriceBookPropertyTest::child));
        Map<List<Object>, List<PriceObservation>> kept = IntStream.range(0, counted.size())
                .mapToObj(counted::observation)
                .filter(price -> price.placed().isPresent())
                .collect(Collectors.groupingBy(PriceBookPropertyTest::child));
        assertThat(kept.keySet()).isEqualTo(told.keySet());
        told.forEach((child, rivals) -> {
            List<PriceObservation> stay = kept.getOrDefault(child, List.of());
            assertThat(rivals).containsAll(stay);
            for (int i = 0; i < stay.size(); i++) {
                for (int j = i + 1; j < stay.size(); j++) {
                    assertThat(isOnePlacement(stay.get(i), stay.get(j))).isFalse();
                }
            }
            int mostCertain = rivals.stream()
                    .mapToInt(PriceBookPropertyTest::certainty)
                    .min()
                    .orElseThrow();
            assertThat(stay).anyMatch(price -> certainty(price) == mostCertain);
            for (PriceObservation rival : rivals) {
                assertThat(stay)
                        .anyMatch(price -> price.equals(rival)
                                || rivals.stream()
                                        .anyMatch(other -> !other.equals(rival) && isOnePlacement(rival, other)));
            }
        });
    }

    /** As the rule has it, in words of dates and not of columns; the first is observed no later than the second. */
    private static boolean isOnePlacement(PriceObservation one, PriceObservation other) {
        PriceObservation earlier = one.observedOn().isAfter(other.observedOn()) ? other : one;
        PriceObservation later = earlier.equals(one) ? other : one;
        if (one.placementStart().equals(other.placementStart())) {
            return true;
        }
        if (one.observedOn().equals(other.observedOn())
                && one.provenance()
                        .map(PriceProvenance::source)
                        .equals(other.provenance().map(PriceProvenance::source))
                && one.provenance()
                        .map(PriceProvenance::document)
                        .equals(other.provenance().map(PriceProvenance::document))) {
            return false;
        }
        boolean ofAContract = Stream.of(one, other).anyMatch(price -> certainty(price) == 0);
        return later.placementStart()
                        .filter(start -> start.isAfter(earlier.observedOn()))
                        .isEmpty()
                || (one.establishment().isPresent() && one.establishment().equals(other.establishment()))
                || (ofAContract && one.provider().isPresent() && one.provider().equals(other.provider()));
    }

    @Property
    void prices_observed_later_change_nothing(@ForAll("prices") List<PriceObservation> prices) {
        List<PriceObservation> known = prices.stream()
                .filter(price -> !price.observedOn().isAfter(Prices.DAY))
                .toList();
        PricesAsOf with = PricesAsOf.of(PriceBook.of(prices), Prices.DAY, EVERY_PRICE);
        PricesAsOf without = PricesAsOf.of(PriceBook.of(known), Prices.DAY, EVERY_PRICE);
        assertThat(IntStream.range(0, with.size()).mapToObj(with::observation))
                .containsExactlyElementsOf(IntStream.range(0, without.size())
                        .mapToObj(without::observation)
                        .toList());
    }

    @Property
    void prices_as_of_a_day_are_those_counted_by_hand(@ForAll("prices") List<PriceObservation> prices) {
        BenchmarkPolicy policy = BenchmarkPolicy.builder()
                .window(Period.ofYears(1))
                .index((from, to) ->
                        from.equals(Prices.DAY.minusDays(1)) ? OptionalDouble.empty() : OptionalDouble.of(2))
                .regionalFactor(RegionalFactor.of(Map.of(), Map.of(Region.LONDON, 1.25)))
                .plausibleFees(Range.atMost(WeeklyFee.ofPounds(3_000)))
                .build();
        PriceBook book = PriceBook.of(
                prices.stream().map(price -> price.withPlaced(Optional.empty())).toList());
        PricesAsOf counted = PricesAsOf.of(book, Prices.DAY, policy);
        Map<LeftOut, Long> leftOut = book.observations().stream()
                .flatMap(price -> PriceBookPropertyTest.leftOut(price).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(ImmutableSortedMap.copyOf(leftOut).toString())
                .isEqualTo(counted.leftOut().toString());
        List<PriceObservation> left = book.observations().stream()
                .filter(price -> PriceBookPropertyTest.leftOut(price).isEmpty())
                .toList();
        assertThat(counted.size()).isEqualTo(left.size());
        IntStream.range(0, left.size()).forEach(row -> {
            PlacementFacts facts = left.get(row).facts();
            double factor = facts.region().equals(Optional.of(Region.LONDON)) ? 1.25 : 1;
            assertThat(counted.scale(facts)).isEqualTo(counted.placesPaid(facts) * factor);
            assertThat(counted.fee(row))
                    .isCloseTo(
                            (left.get(row).observedOn().equals(Prices.DAY) ? 1 : 2)
                                    * left.get(row).fee().pence()
                                    / 100.0,
                            withinPercentage(1e-10));
            assertThat(counted.provisionOf(counted.provision(row))).isEqualTo(facts.provision());
            for (PriceFactor factorOf : PriceFactor.values()) {
                assertThat(counted.code(factorOf, row)).isEqualTo(factorOf.codeOf(facts));
            }
        });
    }

    private static Optional<LeftOut> leftOut(PriceObservation price) {
        if (price.observedOn().isAfter(Prices.DAY)) {
            return Optional.of(LeftOut.AFTER_AS_OF);
        }
        if (!price.observedOn().isAfter(Prices.DAY.minusYears(1))) {
            return Optional.of(LeftOut.TOO_OLD);
        }
        if (price.provenance().map(PriceProvenance::source).equals(Optional.of(PriceSource.OFFER))) {
            return Optional.of(LeftOut.OFFER_ONLY);
        }
        if (price.fee().pence() > 300_000) {
            return Optional.of(LeftOut.NOT_PLAUSIBLE);
        }
        return price.observedOn().equals(Prices.DAY.minusDays(1)) ? Optional.of(LeftOut.NOT_INDEXED) : Optional.empty();
    }

    private static List<Object> child(PriceObservation price) {
        return List.of(price.placed(), price.placingAuthority(), price.year());
    }

    private static int certainty(PriceObservation price) {
        return price.provenance().map(from -> from.source().ordinal()).orElse(3);
    }
}
