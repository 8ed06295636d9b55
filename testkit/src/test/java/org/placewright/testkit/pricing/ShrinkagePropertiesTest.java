package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.placewright.pricing.shrinkage.BetweenGroupVariance;
import org.placewright.pricing.shrinkage.Blend;
import org.placewright.pricing.shrinkage.GroupEstimates;
import org.placewright.pricing.shrinkage.GroupSummary;
import org.placewright.pricing.shrinkage.JamesStein;
import org.placewright.pricing.shrinkage.LocationScale;
import org.placewright.pricing.shrinkage.LocationScaleShrinkage;
import org.placewright.pricing.shrinkage.NormalShrinkage;
import org.placewright.pricing.shrinkage.PauleMandel;
import org.placewright.pricing.shrinkage.SampleVariance;
import org.placewright.pricing.shrinkage.ShrunkEstimate;
import org.placewright.pricing.shrinkage.ShrunkGroups;
import org.placewright.pricing.shrinkage.VariancePrior;
import org.placewright.pricing.shrinkage.VarianceShrinkage;

/** Shrinking draws groups together, never past one another's mean, whatever their order and unit. */
class ShrinkagePropertiesTest {

    record Group(double estimate, double variance) {}

    @Provide
    Arbitrary<List<Group>> groups() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-50, 50).ofScale(2),
                        Arbitraries.doubles().between(0.01, 25).ofScale(2))
                .as(Group::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(15);
    }

    @Property
    void a_shrunk_estimate_lies_between_its_own_and_the_mean_and_is_surer(
            @ForAll("groups") List<Group> groups, @ForAll BetweenGroupVariance method) {
        ShrunkGroups shrunk = NormalShrinkage.of(method).towardGrandMean(estimates(groups, 1, 0));
        assertThat(shrunk.betweenGroupVariance()).isGreaterThanOrEqualTo(0);
        assertThat(shrunk.heterogeneity()).isBetween(0.0, 1.0);
        for (int i = 0; i < groups.size(); i++) {
            double own = groups.get(i).estimate();
            ShrunkEstimate estimate = shrunk.estimates().get(i);
            assertThat(estimate.mean()).isBetween(Math.min(own, shrunk.grandMean()), Math.max(own, shrunk.grandMean()));
            assertThat(estimate.standardError())
                    .isLessThanOrEqualTo(Math.sqrt(groups.get(i).variance()) * (1 + 1e-9));
            assertThat(estimate.interval(0.5).encloses(estimate.interval(0.4))).isTrue();
        }
    }

    @Property
    void the_order_of_groups_changes_no_digit(
            @ForAll("groups") List<Group> groups, @ForAll BetweenGroupVariance method, @ForAll long seed) {
        List<Integer> order = new ArrayList<>(Collections.nCopies(groups.size(), 0));
        for (int i = 0; i < order.size(); i++) {
            order.set(i, i);
        }
        Collections.shuffle(order, new Random(seed));
        List<Group> shuffled = order.stream().map(groups::get).toList();
        ShrunkGroups one = NormalShrinkage.of(method).towardGrandMean(estimates(groups, 1, 0));
        ShrunkGroups other = NormalShrinkage.of(method).towardGrandMean(estimates(shuffled, 1, 0));
        assertThat(other.betweenGroupVariance()).isEqualTo(one.betweenGroupVariance());
        assertThat(other.grandMean()).isEqualTo(one.grandMean());
        for (int i = 0; i < order.size(); i++) {
            assertThat(other.estimates().get(i)).isEqualTo(one.estimates().get(order.get(i)));
        }
    }

    @Property
    void estimates_move_and_stretch_with_their_unit(
            @ForAll("groups") List<Group> groups, @ForAll @IntRange(min = -100, max = 100) int by) {
        for (BetweenGroupVariance method : BetweenGroupVariance.values()) {
            if (method != BetweenGroupVariance.PAULE_MANDEL_BRENT) {
                ShrunkGroups once = NormalShrinkage.of(method).towardGrandMean(estimates(groups, 1, 0));
                ShrunkGroups other = NormalShrinkage.of(method).towardGrandMean(estimates(groups, 3, by));
                assertThat(other.betweenGroupVariance())
                        .as("%s", method)
                        .isCloseTo(9 * once.betweenGroupVariance(), within(1e-3));
                for (int i = 0; i < groups.size(); i++) {
                    assertThat(other.estimates().get(i).mean())
                            .as("%s", method)
                            .isCloseTo(3 * once.estimates().get(i).mean() + by, within(1e-3));
                }
            }
        }
    }

    @Property
    void the_variance_of_paule_and_mandel_solves_its_equation_or_is_nothing(@ForAll("groups") List<Group> groups) {
        double between = PauleMandel.of(estimates(groups, 1, 0));
        double spread = spread(groups, between);
        if (between > 0) {
            assertThat(spread).isCloseTo(groups.size() - 1, within(1e-9 * groups.size()));
        } else {
            assertThat(spread).isLessThanOrEqualTo((groups.size() - 1) * (1 + 1e-12));
        }
        assertThat(BetweenGroupVariance.PAULE_MANDEL_BRENT.of(estimates(groups, 1, 0)))
                .isCloseTo(between, within(StrictMath.pow(2, -13)));
    }

    @Property
    void intervals_of_the_variance_between_groups_are_nested_and_end_where_chance_does(
            @ForAll("groups") List<Group> groups) {
        GroupEstimates estimates = estimates(groups, 1, 0);
        Range<Double> wide = PauleMandel.interval(estimates, 0.95);
        Range<Double> narrow = PauleMandel.interval(estimates, 0.5);
        assertThat(wide.encloses(narrow)).isTrue();
        assertThat(wide.lowerEndpoint()).isGreaterThanOrEqualTo(0);
    }

    @Property
    void likelihood_is_nowhere_greater_nearby(@ForAll("groups") List<Group> groups) {
        double most = BetweenGroupVariance.MAXIMUM_LIKELIHOOD.of(estimates(groups, 1, 0));
        double restricted = BetweenGroupVariance.RESTRICTED_MAXIMUM_LIKELIHOOD.of(estimates(groups, 1, 0));
        for (double factor : new double[] {0.9, 0.99, 1.01, 1.1}) {
            assertThat(logLikelihood(groups, factor * most, false))
                    .isLessThanOrEqualTo(logLikelihood(groups, most, false) + 1e-9);
            assertThat(logLikelihood(groups, factor * restricted, true))
                    .isLessThanOrEqualTo(logLikelihood(groups, restricted, true) + 1e-9);
        }
        if (most == 0) {
            assertThat(logLikelihood(groups, 1e-6, false)).isLessThanOrEqualTo(logLikelihood(groups, 0, false) + 1e-9);
        }
    }

    @Property
    void variances_are_drawn_to_the_prior_and_stretch_with_their_unit(
            @ForAll("groups") List<Group> groups, @ForAll @IntRange(min = 1, max = 30) int degrees) {
        ImmutableList<SampleVariance> once = variances(groups, degrees, 1);
        ImmutableList<SampleVariance> fourfold = variances(groups, degrees, 4);
        VariancePrior prior = VarianceShrinkage.fit(once);
        VariancePrior stretched = VarianceShrinkage.fit(fourfold);
        assertThat(stretched.variance()).isCloseTo(4 * prior.variance(), within(1e-6 * prior.variance()));
        for (SampleVariance group : once) {
            assertThat(prior.shrink(group))
                    .isBetween(
                            Math.min(group.variance(), prior.variance()), Math.max(group.variance(), prior.variance()));
        }
        assertThat(VarianceShrinkage.fit(once.reverse())).isEqualTo(prior);
    }

    @Property
    void location_and_scale_exist_for_every_group_or_for_none(
            @ForAll("groups") List<Group> groups, @ForAll @IntRange(min = 2, max = 9) int size) {
        ImmutableList<GroupSummary> summaries = groups.stream()
                .map(group -> new GroupSummary(size, group.estimate(), group.variance()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<LocationScale> shrunk =
                LocationScaleShrinkage.standard().shrink(summaries).orElseThrow();
        assertThat(shrunk).hasSameSizeAs(groups).allSatisfy(group -> {
            assertThat(group.variance()).isPositive();
            assertThat(group.degreesOfFreedom()).isGreaterThan(size - 1.0);
        });
    }

    @Property
    void james_and_stein_shrink_all_by_one_factor(
            @ForAll("groups") List<Group> groups, @ForAll @DoubleRange(min = 0.01, max = 100) double variance) {
        double[] raw = groups.stream().mapToDouble(Group::estimate).toArray();
        if (raw.length >= 4) {
            JamesStein shrunk = JamesStein.towardGrandMean(raw, variance);
            for (int i = 0; i < raw.length; i++) {
                assertThat(shrunk.estimates().get(i) - shrunk.centre())
                        .isCloseTo(shrunk.factor() * (raw[i] - shrunk.centre()), within(1e-9));
            }
            assertThat(JamesStein.towardGrandMean(raw, variance * 1.5).factor()).isLessThanOrEqualTo(shrunk.factor());
        }
    }

    @Property
    void a_blend_never_turns_back_and_never_jumps(
            @ForAll @DoubleRange(min = 0, max = 60) double size,
            @ForAll @DoubleRange(min = 0, max = 0.5) double more,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(min = 1, max = 30) int over) {
        Blend blend = new Blend(from, from + over);
        double before = blend.rawWeight(size);
        double after = blend.rawWeight(size + more);
        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(after - before).isLessThanOrEqualTo(more / over + 1e-12);
        assertThat(blend.of(8, 3, size)).isBetween(3.0, 8.0);
    }

    private static double spread(List<Group> groups, double between) {
        double weights = 0;
        double mean = 0;
        for (Group group : groups) {
            weights += 1 / (group.variance() + between);
            mean += group.estimate() / (group.variance() + between);
        }
        mean /= weights;
        double spread = 0;
        for (Group group : groups) {
            spread += (group.estimate() - mean) * (group.estimate() - mean) / (group.variance() + between);
        }
        return spread;
    }

    private static double logLikelihood(List<Group> groups, double between, boolean restricted) {
        double logs = 0;
        double weights = 0;
        for (Group group : groups) {
            logs += StrictMath.log(group.variance() + between);
            weights += 1 / (group.variance() + between);
        }
        return -(logs + spread(groups, between) + (restricted ? StrictMath.log(weights) : 0)) / 2;
    }

    private static ImmutableList<SampleVariance> variances(List<Group> groups, int degrees, double times) {
        return groups.stream()
                .map(group -> new SampleVariance(times * group.variance(), degrees))
                .collect(ImmutableList.toImmutableList());
    }

    private static GroupEstimates estimates(List<Group> groups, double times, double plus) {
        return GroupEstimates.of(
                groups.stream()
                        .mapToDouble(group -> times * group.estimate() + plus)
                        .toArray(),
                groups.stream()
                        .mapToDouble(group -> times * times * group.variance())
                        .toArray());
    }
}
