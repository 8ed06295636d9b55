package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.reach.ReachableHomes;

/**
 * A place where a home might be opened.
 *
 * @param label what to call it, which tells no position
 * @param position where it is; personal, because children may live there
 * @param authority the council whose area it lies in, by its code where it has one, if known
 */
public record CandidateSite(String label, @Personal GridPoint position, Optional<AuthorityId> authority) {

    /**
     * Returns one site for each council: the middle of where its children come from who need a place of a kind, by the
     * medians of eastings and of northings. It is called by the identifier of the council.
     *
     * @param reachable the children who need places
     * @param kind the kind of place
     * @return the sites, in the order of the councils; none for a council of which no child's home postcode is found
     */
    public static ImmutableList<CandidateSite> middles(ReachableHomes reachable, PlacementGroup kind) {
        return reachable.middles(kind).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(middle ->
                        new CandidateSite(middle.getKey().value(), middle.getValue(), Optional.of(middle.getKey())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the label only. */
    @Override
    public String toString() {
        return "CandidateSite[" + label + "]";
    }
}
