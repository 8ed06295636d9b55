package org.placewright.interchange.market;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.id.ProviderId;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.interchange.internal.FieldKinds;

/**
 * A table of lenders as read.
 *
 * @param lenders the lenders of each owner, by the top of its group; each lender spelt as it is first in the file
 * @param findings what was found, in order
 * @param counts what became of the rows
 */
public record LoadedLenders(
        ImmutableSetMultimap<ProviderId, String> lenders, ImmutableList<Finding> findings, ImportCounts counts) {

    /**
     * Sorts the findings, so that the same input gives the same result.
     *
     * @param lenders the lenders of each owner
     * @param findings what was found, in order
     * @param counts what became of the rows
     */
    public LoadedLenders {
        findings = ImmutableList.sortedCopyOf(findings);
    }

    /**
     * Returns the lenders there are.
     *
     * @return their names, in order
     */
    public ImmutableSortedSet<String> names() {
        return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), lenders.values());
    }

    /**
     * Returns the lender a name means; letter case and runs of blanks do not matter.
     *
     * @param name a name
     * @return the lender as the table spells it; empty if nobody owes one called so
     */
    public Optional<String> named(String name) {
        return names().stream()
                .filter(lender -> FieldKinds.comparable(lender).equals(FieldKinds.comparable(name)))
                .findFirst();
    }

    /** Returns the counts only. */
    @Override
    public String toString() {
        return "LoadedLenders[" + lenders.keySet().size() + " owners, findings=" + findings.size() + ", " + counts
                + "]";
    }
}
