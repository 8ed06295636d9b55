package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.LoadedTable;

/** Which returns are missing between those there are. */
final class MissingReturns {

    private MissingReturns() {}

    /** Returns the years of which some authority has no return, although it has one from before and one from after. */
    static ImmutableSortedSet<CollectionYear> between(ImmutableList<LoadedTable> episodes) {
        ImmutableSortedSet.Builder<CollectionYear> missing = ImmutableSortedSet.naturalOrder();
        for (Collection<LoadedTable> ofAuthority :
                Multimaps.index(episodes, LoadedTable::authority).asMap().values()) {
            ImmutableSortedSet<CollectionYear> years = ofAuthority.stream()
                    .map(LoadedTable::year)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(CollectionYear::compareTo));
            for (int year = years.first().endingIn(); year < years.last().endingIn(); year++) {
                if (!years.contains(CollectionYear.of(year))) {
                    missing.add(CollectionYear.of(year));
                }
            }
        }
        return missing.build();
    }
}
