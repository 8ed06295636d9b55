package org.placewright.sufficiency.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.placewright.sufficiency.market.ConcentrationPolicy.Level;
import org.placewright.sufficiency.reference.PublishedCase;

/** Concentration as published, and by its definition. */
class ConcentrationTest {

    private static final double TOLERANCE = 1e-9;
    private static final int ANSWERS = 4;

    @Provide
    Arbitrary<List<Long>> sizes() {
        Arbitrary<Long> size = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, Integer.MAX_VALUE));
        return size.list().ofMinSize(1).ofMaxSize(12).filter(all -> all.stream().anyMatch(one -> one > 0));
    }

    @Test
    void measures_are_as_published() throws IOException {
        int monopolies = 0;
        List<double[]> cases = PublishedCase.named("concentration-hhi").objectsWith("hhi");
        assertThat(cases).hasSize(4);
        for (double[] numbers : cases) {
            // A case holds the shares, four answers, and what a merger adds, which a monopoly does not have.
            boolean monopoly = numbers[0] == 100;
            int shares = numbers.length - ANSWERS - (monopoly ? 0 : 1);
            Concentration market = Concentration.of(Arrays.stream(numbers, 0, shares)
                    .mapToLong(share -> (long) share)
                    .toArray());
            assertThat(market.hhi()).isCloseTo(numbers[shares], within(TOLERANCE));
            assertThat(100 * market.ofLargest(4)).isCloseTo(numbers[shares + 1], within(TOLERANCE));
            assertThat(market.gini()).isCloseTo(numbers[shares + 2], within(TOLERANCE));
            assertThat(market.effectiveNumber()).isCloseTo(numbers[shares + 3], within(TOLERANCE));
            if (monopoly) {
                monopolies++;
                assertThat(market.mergerDeltaOfLargest()).isEmpty();
                assertThat(market.normalised()).isEmpty();
            } else {
                assertThat(market.mergerDeltaOfLargest().orElseThrow())
                        .isCloseTo(numbers[shares + 4], within(TOLERANCE));
            }
        }
        assertThat(monopolies).isEqualTo(1);
    }

    @Property
    void measures_are_by_definition_within_bounds_and_blind_to_order(
            @ForAll("sizes") List<Long> sizes, @ForAll long seed) {
        Concentration market = of(sizes);
        List<Long> shuffled = sizes.stream().collect(Collectors.toList());
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.add(0L);
        assertThat(of(shuffled).toString()).isEqualTo(market.toString());
        assertThat(of(shuffled).gini()).isEqualTo(market.gini());
        double total = sizes.stream().mapToDouble(Long::doubleValue).sum();
        double hhi = sizes.stream()
                        .mapToDouble(size -> size / total * (size / total))
                        .sum()
                * 10_000;
        int owners = (int) sizes.stream().filter(size -> size > 0).count();
        assertThat(market.hhi()).isCloseTo(hhi, within(1e-6)).isBetween(10_000.0 / owners - 1e-9, 10_000.0);
        assertThat(market.effectiveNumber()).isCloseTo(10_000 / hhi, within(1e-6));
        double differences = 0;
        for (long one : sizes) {
            for (long other : sizes) {
                differences += one > 0 && other > 0 ? Math.abs(one - other) : 0;
            }
        }
        assertThat(market.gini()).isCloseTo(differences / (2 * owners * total), within(1e-9));
        market.normalised().ifPresent(normalised -> assertThat(normalised)
                .isCloseTo((hhi / 10_000 - 1.0 / owners) / (1 - 1.0 / owners), within(1e-9))
                .isBetween(0.0, 1.0));
    }

    @Property
    void a_merger_adds_its_delta(@ForAll("sizes") List<Long> sizes, @ForAll long seed) {
        Concentration market = of(sizes);
        if (market.owners() > 1) {
            Random random = new Random(seed);
            int one = random.nextInt(market.owners());
            int other = (one + 1 + random.nextInt(market.owners() - 1)) % market.owners();
            assertThat(market.merged(one, other).hhi())
                    .isCloseTo(market.hhi() + market.mergerDelta(one, other), within(1e-8));
            assertThat(market.merged(one, other).owners()).isEqualTo(market.owners() - 1);
        }
    }

    @Test
    void levels_are_told_by_the_exact_index() {
        ConcentrationPolicy policy = ConcentrationPolicy.standard();
        assertThat(policy.levelOf(Concentration.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)))
                .isEqualTo(Level.UNCONCENTRATED);
        assertThat(policy.levelOf(Concentration.of(2, 1, 1, 1, 1, 1, 1, 1, 1))).isEqualTo(Level.MODERATE);
        assertThat(policy.levelOf(Concentration.of(1, 1, 1, 1, 1))).isEqualTo(Level.HIGH);
        assertThat(new ConcentrationPolicy(1_000, 2_000).levelOf(Concentration.of(1, 1, 1, 1, 1)))
                .isEqualTo(Level.MODERATE);
    }

    @Test
    void what_cannot_be_measured_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concentration.of(0, 0))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concentration.of(3, -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concentration.of(3, 1).merged(1, 1))
                .withMessageContaining("both 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConcentrationPolicy(1_800, 1_000))
                .withMessageContaining("1800 and 1000");
    }

    private static Concentration of(List<Long> sizes) {
        return Concentration.of(sizes.stream().mapToLong(Long::longValue).toArray());
    }
}
