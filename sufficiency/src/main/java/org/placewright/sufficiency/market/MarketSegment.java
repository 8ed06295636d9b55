package org.placewright.sufficiency.market;

import com.google.common.base.Joiner;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.id.AuthorityId;

/**
 * One part of a market that was cut. Ordered by its labels, cut by cut.
 *
 * @param labels what the part is, by cut; empty for the whole market
 */
public record MarketSegment(ImmutableSortedMap<MarketCut, String> labels) implements Comparable<MarketSegment> {

    /** The market as a whole. */
    public static final MarketSegment WHOLE = new MarketSegment(ImmutableSortedMap.of());

    private static final Comparator<Iterable<Map.Entry<MarketCut, String>>> BY_LABELS = Comparators.lexicographical(
            Map.Entry.<MarketCut, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()));

    static MarketSegment of(ImmutableSortedSet<MarketCut> cuts, Market market, int home, Optional<AuthorityId> buyer) {
        ImmutableSortedMap.Builder<MarketCut, String> labels = ImmutableSortedMap.naturalOrder();
        cuts.forEach(cut -> labels.put(cut, cut.labelOf(market, home, buyer)));
        return new MarketSegment(labels.buildOrThrow());
    }

    @Override
    public int compareTo(MarketSegment other) {
        return BY_LABELS.compare(labels.entrySet(), other.labels.entrySet());
    }

    /** Returns the labels, such as {@code KIND=Children's home, REGION=London}. */
    @Override
    public String toString() {
        return labels.isEmpty()
                ? "whole market"
                : Joiner.on(", ").withKeyValueSeparator('=').join(labels);
    }
}
