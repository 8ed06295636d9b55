package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.ProviderSector;

/**
 * The shares of owners in a market, part by part.
 *
 * <p>Every home, or purchase, falls into one part, and there into one of: an owner's amount, that of nobody known, left
 * out for its sector (which adds nothing where its amount is not known), or not measured. So the parts of any cut add
 * up to the same. O(n log n).
 *
 * @param policy how shares are measured
 * @param segments shares by part, in order, parts of which something is measured, left out or not measured
 * @param purchasesElsewhere purchases from homes that are not in the supply, which are in no part
 */
public record MarketShares(
        SharePolicy policy, ImmutableSortedMap<MarketSegment, MarketShare> segments, int purchasesElsewhere) {

    /**
     * Shares out homes, or places.
     *
     * @param market the market
     * @param policy the measure, and what belongs to the market
     * @return the shares
     * @throws IllegalArgumentException if the measure is of purchases
     */
    public static MarketShares of(Market market, SharePolicy policy) {
        if (policy.measure().isOfPurchases()) {
            throw new IllegalArgumentException("MarketShares measure must be of homes or places here but was "
                    + policy.measure() + ". Maybe use ofPurchases?");
        }
        Shares shares = new Shares(market, policy);
        for (int home = 0; home < market.supply().size(); home++) {
            shares.add(home, Optional.empty(), amount(market, home, policy.measure()));
        }
        return shares.told(0);
    }

    /**
     * Shares out what authorities buy.
     *
     * @param market the market
     * @param purchases what they buy
     * @param policy the measure, and what belongs to the market
     * @return the shares
     * @throws IllegalArgumentException if the measure is not of purchases
     */
    public static MarketShares ofPurchases(Market market, Iterable<? extends Purchase> purchases, SharePolicy policy) {
        if (!policy.measure().isOfPurchases()) {
            throw new IllegalArgumentException("MarketShares measure must be children or spend here but was "
                    + policy.measure() + ". Maybe use of?");
        }
        Map<HomeId, Integer> numbers = new HashMap<>();
        for (int home = 0; home < market.supply().size(); home++) {
            numbers.put(market.supply().home(home).id(), home);
        }
        Shares shares = new Shares(market, policy);
        int elsewhere = 0;
        for (Purchase purchase : purchases) {
            Optional<Integer> home = Optional.ofNullable(numbers.get(purchase.home()));
            if (home.isEmpty()) {
                elsewhere++;
            } else {
                shares.add(home.get(), Optional.of(purchase.buyer()), amount(purchase, policy.measure()));
            }
        }
        return shares.told(elsewhere);
    }

    private static OptionalLong amount(Market market, int home, ShareMeasure measure) {
        return switch (measure) {
            case HOMES -> OptionalLong.of(1);
            case REGISTERED_PLACES -> widened(market.supply().registered(home));
            case USABLE_PLACES -> widened(market.supply().usable(home));
            case CHILDREN, SPEND -> OptionalLong.empty();
        };
    }

    private static OptionalLong amount(Purchase purchase, ShareMeasure measure) {
        if (measure == ShareMeasure.CHILDREN) {
            return OptionalLong.of(purchase.children());
        }
        return purchase.fee().map(fee -> OptionalLong.of(fee.pence())).orElse(OptionalLong.empty());
    }

    private static OptionalLong widened(OptionalInt places) {
        return places.isPresent() ? OptionalLong.of(places.getAsInt()) : OptionalLong.empty();
    }

    /**
     * Returns the shares of the market that is not cut.
     *
     * @return the only part; empty if the market was cut, or is empty
     */
    public Optional<MarketShare> whole() {
        return Optional.ofNullable(segments.get(MarketSegment.WHOLE));
    }

    /** The shares as they are added up. */
    private static final class Shares {

        private final Market market;
        private final SharePolicy policy;
        private final Map<MarketSegment, Sums> sums = new HashMap<>();

        Shares(Market market, SharePolicy policy) {
            this.market = market;
            this.policy = policy;
        }

        void add(int home, Optional<AuthorityId> buyer, OptionalLong amount) {
            MarketSegment segment = MarketSegment.of(policy.cuts(), market, home, buyer);
            Sums segmentSums = sums.computeIfAbsent(segment, absent -> new Sums());
            Optional<ProviderSector> sector = market.sector(home);
            boolean counts = sector.map(policy.sectors()::contains).orElse(policy.sectorNotKnownCounts());
            if (!counts) {
                segmentSums.leftOut += amount.orElse(0);
            } else if (amount.isEmpty()) {
                segmentSums.notMeasured++;
            } else {
                segmentSums.add(market.owner(home), amount.getAsLong());
                segmentSums.sectorNotKnown += sector.isEmpty() ? amount.getAsLong() : 0;
            }
        }

        MarketShares told(int elsewhere) {
            ImmutableSortedMap.Builder<MarketSegment, MarketShare> told = ImmutableSortedMap.naturalOrder();
            sums.forEach((segment, segmentSums) -> told.put(segment, segmentSums.told(segment)));
            return new MarketShares(policy, told.buildOrThrow(), elsewhere);
        }
    }

    /** The sums of one part. */
    private static final class Sums {

        private static final Comparator<MarketShare.OwnerAmount> LARGEST_FIRST = Comparator.comparingLong(
                        MarketShare.OwnerAmount::amount)
                .reversed()
                .thenComparing(MarketShare.OwnerAmount::owner);

        private final Map<ProviderId, Long> owners = new HashMap<>();
        private long ownerNotKnown;
        private long sectorNotKnown;
        private long leftOut;
        private int notMeasured;

        void add(Optional<ProviderId> owner, long amount) {
            owner.ifPresentOrElse(
                    known -> owners.merge(known, amount, Math::addExact),
                    () -> ownerNotKnown = Math.addExact(ownerNotKnown, amount));
        }

        MarketShare told(MarketSegment segment) {
            MarketShare.Builder share = MarketShare.builder();
            owners.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .map(entry -> new MarketShare.OwnerAmount(entry.getKey(), entry.getValue()))
                    .sorted(LARGEST_FIRST)
                    .forEach(share::addOwners);
            return share.segment(segment)
                    .ownerNotKnown(ownerNotKnown)
                    .sectorNotKnown(sectorNotKnown)
                    .leftOut(leftOut)
                    .notMeasured(notMeasured)
                    .build();
        }
    }
}
