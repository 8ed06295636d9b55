package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.ProviderSector;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.stress.Failure;
import org.placewright.sufficiency.stress.OwnerFailure;

/** Owners that can fail as a company or charity does: all but councils and health authorities. */
final class IndependentOwners {

    private IndependentOwners() {}

    static boolean isIndependent(ProviderId owner, Market market) {
        Optional<ProviderSector> sector = market.ownership().sector(owner);
        return !sector.equals(Optional.of(ProviderSector.LOCAL_AUTHORITY))
                && !sector.equals(Optional.of(ProviderSector.HEALTH_AUTHORITY));
    }

    /** Returns that those fail whose failure alone is the worst. */
    static Failure worst(int count, ImmutableList<OwnerFailure> worstFirst, Market market) {
        return new Failure.OfOwners(worstFirst.stream()
                .map(failure -> failure.exposure().owner())
                .filter(owner -> isIndependent(owner, market))
                .limit(count)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }
}
