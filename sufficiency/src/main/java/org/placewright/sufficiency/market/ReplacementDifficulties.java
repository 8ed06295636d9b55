package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.ProviderId;
import org.placewright.core.measure.Lengths;

/**
 * Scores how hard homes and owners would be to replace.
 *
 * <p>Each part scores from 0 to 1, all of homes of one kind, with usable places:
 *
 * <ul>
 *   <li>size: places / places of a large home, or owner, at most 1;
 *   <li>share: its places / all places within reach, over the share that counts most, at most 1;
 *   <li>distance: metres to the k-th nearest alternative / the radius, 1 if fewer than k are within reach; an
 *       alternative is another owner's, suits the children by age and sex as far as is said, and has as many places or
 *       more;
 *   <li>needs: of the needs and adaptations it is recorded to serve, the largest of its places / all places within
 *       reach in homes recorded to serve it;
 *   <li>spare: the part of its children for whom the suitable vacant places of others within reach are too few.
 * </ul>
 *
 * <p>For an owner, size is of all its homes; every other part is that of the home of its where it is hardest, with all
 * its places, and all its children, of the kind within reach of there taken together. A part is not determined where
 * the home's own places, position, needs or children are not known. Other owners' homes whose places or occupancy are
 * not known add none, so that what is not known does not make it look easier to replace. Two things may: homes of
 * owners not known count as others', and an owner's own homes of which places or children are not known add none of
 * them.
 *
 * <p>So, with the same parts determined: another owner's home of the kind within reach, or another vacant place there,
 * never makes it harder; more places never make it easier. It looks at each home by itself: spare places within reach
 * of two homes count for both, so scores are no plan of where children go.
 *
 * <p>O(homes within the nine squares around) for each home. Immutable and safe to share between threads.
 */
public final class ReplacementDifficulties {

    private final Market market;
    private final ReplacementPolicy policy;
    private final int radius;
    private final MarketColumns columns;
    private final KindSquares squares;

    private ReplacementDifficulties(Market market, ReplacementPolicy policy) {
        this.market = market;
        this.policy = policy;
        this.radius = (int) Lengths.inMetres(policy.radius());
        this.columns = new MarketColumns(market);
        this.squares = new KindSquares(market.supply(), radius);
    }

    /**
     * Prepares to score the homes and owners of a market.
     *
     * @param market the market
     * @param policy what weighs how much
     * @return what scores them
     */
    public static ReplacementDifficulties of(Market market, ReplacementPolicy policy) {
        return new ReplacementDifficulties(market, policy);
    }

    /**
     * Scores a home.
     *
     * @param home 0 to the size of the supply - 1
     * @return how hard it would be to replace
     */
    public ReplacementDifficulty ofHome(int home) {
        Map<ReplacementPart, PartScore> parts = around(home, false);
        parts.put(
                ReplacementPart.SIZE,
                columns.places(home) == MarketColumns.NOT_KNOWN
                        ? PartScore.notDetermined(ReplacementPart.SIZE)
                        : size(columns.places(home), policy.largeHome()));
        return difficulty(market.supply().home(home).id().value(), parts);
    }

    /**
     * Scores every home.
     *
     * @return how hard each would be to replace, in the order of the supply
     */
    public ImmutableList<ReplacementDifficulty> ofHomes() {
        return IntStream.range(0, market.supply().size())
                .mapToObj(this::ofHome)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Scores an owner.
     *
     * @param owner any provider of the group
     * @return how hard it would be to replace; empty if it has no homes in the market
     */
    public Optional<ReplacementDifficulty> ofOwner(ProviderId owner) {
        return market.group(owner).filter(group -> !group.homes().isEmpty()).map(this::ofGroup);
    }

    /**
     * Scores every owner that has homes.
     *
     * @return how hard each would be to replace, in the order of the identifiers
     */
    public ImmutableList<ReplacementDifficulty> ofOwners() {
        return market.groups().values().stream()
                .filter(group -> !group.homes().isEmpty())
                .map(this::ofGroup)
                .collect(ImmutableList.toImmutableList());
    }

    private ReplacementDifficulty ofGroup(OwnerGroup group) {
        Map<ReplacementPart, PartScore> hardest = new EnumMap<>(ReplacementPart.class);
        for (int home : group.homes()) {
            around(home, true)
                    .forEach((part, score) -> hardest.merge(
                            part, score, (one, other) -> PartScore.BY_HARDNESS.compare(other, one) > 0 ? other : one));
        }
        boolean known = group.placesNotKnown() < group.homes().size();
        hardest.put(
                ReplacementPart.SIZE,
                known ? size(group.usable(), policy.largeOwner()) : PartScore.notDetermined(ReplacementPart.SIZE));
        return difficulty(group.top().value(), hardest);
    }

    private Map<ReplacementPart, PartScore> around(int home, boolean ofOwner) {
        Map<ReplacementPart, PartScore> parts = new EnumMap<>(ReplacementPart.class);
        for (ReplacementPart part : ReplacementPart.values()) {
            parts.put(part, PartScore.notDetermined(part));
        }
        Optional<GridPoint> at = market.supply().position(home);
        boolean placesKnown = columns.places(home) != MarketColumns.NOT_KNOWN;
        boolean childrenKnown = columns.children(home) != MarketColumns.NOT_KNOWN;
        if (at.isEmpty() || !(placesKnown || childrenKnown)) {
            return parts;
        }
        Surroundings within = new Surroundings(columns, home, ofOwner, radius, policy.alternatives());
        squares.around(market.supply().home(home).kind(), at.get(), within::visit);
        if (placesKnown) {
            parts.put(ReplacementPart.SHARE, within.share(policy.hardShare()));
            parts.put(ReplacementPart.DISTANCE, within.distance(radius));
            parts.put(ReplacementPart.NEEDS, within.needs());
        }
        if (childrenKnown) {
            parts.put(ReplacementPart.SPARE, within.spare());
        }
        return parts;
    }

    private static PartScore size(long places, int large) {
        return PartScore.of(ReplacementPart.SIZE, places, large, places, large);
    }

    private ReplacementDifficulty difficulty(String subject, Map<ReplacementPart, PartScore> parts) {
        return ReplacementDifficulty.builder()
                .subject(subject)
                .parts(parts.values())
                .policy(policy)
                .build();
    }

    /** Returns how many homes there are only. */
    @Override
    public String toString() {
        return "ReplacementDifficulties[" + market.supply().size() + " homes]";
    }
}
