package org.placewright.matching.rank;

import org.placewright.core.id.HomeId;
import org.placewright.matching.ExclusionMasks;
import org.placewright.matching.Market;

/** Masks in the order of the numbers of the homes: eight bytes a home. */
final class IndexedMasks extends ExclusionMasks {

    private final Market market;
    private final long[] masks;

    IndexedMasks(Market market, Gates gates) {
        super(gates.rules());
        this.market = market;
        this.masks = gates.excluded();
    }

    @Override
    public long of(HomeId home) {
        return market.listed(home).isPresent() ? masks[market.numberOf(home)] : 0;
    }
}
