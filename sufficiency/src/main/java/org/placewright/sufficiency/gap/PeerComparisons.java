package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.gap.PeerComparison.Verdict;

/**
 * Compares the {@link LocationProfile} of each council with that of its peers, all measures and councils at once.
 *
 * <p>A council is said to differ only where there are enough children to compare, the {@link ShareDifference interval}
 * of the difference excludes 0, and the difference stands when all that was compared is taken together
 * ({@link FalseDiscoveryRate}): among 153 councils and six measures, some fifty intervals of 95 percent exclude 0 by
 * chance alone. Councils are not ranked, for the same reason.
 */
public final class PeerComparisons {

    private PeerComparisons() {}

    /**
     * Returns the peers of councils by region: all others of the same region.
     *
     * @param councils the councils
     * @return the peers of each; none for a council that is not known, or the only one of its region
     */
    public static ImmutableSetMultimap<AuthorityId, AuthorityId> ofRegions(ImmutableSet<AuthorityId> councils) {
        ImmutableSetMultimap.Builder<AuthorityId, AuthorityId> peers = ImmutableSetMultimap.builder();
        for (AuthorityId council : councils) {
            councils.stream()
                    .filter(other -> !other.equals(council)
                            && region(council).isPresent()
                            && region(council).equals(region(other)))
                    .forEach(other -> peers.put(council, other));
        }
        return peers.build();
    }

    private static Optional<Region> region(AuthorityId council) {
        return LocalAuthorities.ofEngland().withCode(council).map(LocalAuthority::region);
    }

    /**
     * Compares councils with their peers.
     *
     * @param profiles the profiles of the councils
     * @param peers the peers of each council, such as {@link #ofRegions}
     * @param policy when a council is said to differ
     * @return the comparisons of each council, in the order of the councils and of {@link ProfileMeasure}; of one that
     *     has no peers its own shares, with too few to compare
     * @throws IllegalArgumentException if a council is its own peer
     */
    public static ImmutableList<PeerComparison> of(
            LocationProfiles profiles, ImmutableSetMultimap<AuthorityId, AuthorityId> peers, PeerPolicy policy) {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (AuthorityId council : ImmutableSortedSet.copyOf(profiles.councils())) {
            if (peers.containsEntry(council, council)) {
                throw new IllegalArgumentException("PeerComparisons peers of " + council
                        + " must not hold it itself. Maybe give all others of the region?");
            }
            LocationProfile own = profiles.of(ImmutableSet.of(council));
            LocationProfile others = profiles.of(peers.get(council));
            for (ProfileMeasure measure : ProfileMeasure.values()) {
                pairs.add(Pair.of(council, measure, measure.in(own), measure.in(others), policy));
            }
        }
        return judged(pairs.build(), policy);
    }

    private static ImmutableList<PeerComparison> judged(ImmutableList<Pair> pairs, PeerPolicy policy) {
        double[] adjusted = FalseDiscoveryRate.adjusted(pairs.stream()
                .flatMap(pair -> pair.difference().stream())
                .mapToDouble(ShareDifference::pValue)
                .toArray());
        ImmutableList.Builder<PeerComparison> judged = ImmutableList.builder();
        int next = 0;
        for (Pair pair : pairs) {
            boolean isCompared = pair.difference().isPresent();
            OptionalDouble pValue = isCompared ? OptionalDouble.of(adjusted[next++]) : OptionalDouble.empty();
            judged.add(new PeerComparison(
                    pair.council(),
                    pair.measure(),
                    pair.own(),
                    pair.peers(),
                    pair.difference(),
                    pValue,
                    pair.difference()
                            .map(difference -> verdict(difference, pValue.orElseThrow(), policy))
                            .orElse(Verdict.TOO_FEW)));
        }
        return judged.build();
    }

    private static Verdict verdict(ShareDifference difference, double adjusted, PeerPolicy policy) {
        if (adjusted > policy.falseDiscoveryRate()) {
            return Verdict.NOT_TOLD_APART;
        }
        if (difference.low() > 0) {
            return Verdict.HIGHER;
        }
        return difference.high() < 0 ? Verdict.LOWER : Verdict.NOT_TOLD_APART;
    }

    /** Two shares, with their difference if there are enough. */
    private record Pair(
            AuthorityId council, ProfileMeasure measure, Share own, Share peers, Optional<ShareDifference> difference) {

        static Pair of(AuthorityId council, ProfileMeasure measure, Share own, Share peers, PeerPolicy policy) {
            boolean isEnough = Math.min(own.base(), peers.base()) >= policy.fewest();
            return new Pair(
                    council,
                    measure,
                    own,
                    peers,
                    isEnough
                            ? Optional.of(ShareDifference.between(own, peers, policy.confidence()))
                            : Optional.empty());
        }
    }
}
