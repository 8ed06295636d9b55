package org.placewright.pricing.shrinkage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Shrinks the means and the variances of groups: first the variances ({@link VarianceShrinkage}), then the means, each
 * of which has its group's shrunk variance over its size as sampling variance ({@link NormalShrinkage}).
 *
 * <p>Complexity: O(k log k) time and O(k) memory for k groups. No ties to break.
 *
 * <p>Guaranteed: what the two guarantee; a group of a single number takes its variance from the others. Not guaranteed:
 * that the uncertainty of the shrunk variance is in the standard error of the mean; it is not.
 */
public final class LocationScaleShrinkage {

    private final NormalShrinkage means;

    private LocationScaleShrinkage(NormalShrinkage means) {
        this.means = means;
    }

    /**
     * Returns shrinkage by the variance between groups of Paule and Mandel.
     *
     * @return the method
     */
    public static LocationScaleShrinkage standard() {
        return of(NormalShrinkage.standard());
    }

    /**
     * Returns shrinkage with a way to shrink means.
     *
     * @param means how means are shrunk
     * @return the method
     */
    public static LocationScaleShrinkage of(NormalShrinkage means) {
        return new LocationScaleShrinkage(means);
    }

    /**
     * Returns the groups shrunk, or none where they have nothing to lend one another: fewer than two groups, no group
     * of two numbers, or as good as no spread within them.
     *
     * @param groups the groups in short
     * @return location and scale of each group, in the order given, or empty
     */
    public Optional<ImmutableList<LocationScale>> shrink(List<GroupSummary> groups) {
        ImmutableList<SampleVariance> shown =
                groups.stream().map(GroupSummary::sampleVariance).collect(ImmutableList.toImmutableList());
        if (groups.size() < 2 || shown.stream().noneMatch(variance -> variance.degreesOfFreedom() > 0)) {
            return Optional.empty();
        }
        VariancePrior prior = VarianceShrinkage.fit(shown);
        return prior.variance() > 0 ? Optional.of(shrink(groups, shown, prior)) : Optional.empty();
    }

    private ImmutableList<LocationScale> shrink(
            List<GroupSummary> groups, ImmutableList<SampleVariance> shown, VariancePrior prior) {
        double[] estimates = new double[groups.size()];
        double[] variances = new double[groups.size()];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = groups.get(i).mean();
            variances[i] = prior.shrink(shown.get(i)) / groups.get(i).size();
        }
        ImmutableList<ShrunkEstimate> locations =
                means.towardGrandMean(GroupEstimates.of(estimates, variances)).estimates();
        ImmutableList.Builder<LocationScale> shrunk = ImmutableList.builderWithExpectedSize(estimates.length);
        for (int i = 0; i < estimates.length; i++) {
            shrunk.add(new LocationScale(
                    locations.get(i),
                    prior.shrink(shown.get(i)),
                    prior.degreesOfFreedom() + shown.get(i).degreesOfFreedom()));
        }
        return shrunk.build();
    }
}
