package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.TreeSet;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.history.CareStays;

/** The councils and needs a question tells apart: those that occur in its history. */
final class Strata {

    private final boolean byAuthority;
    private final boolean byNeed;
    private final DemandCells cells;

    private Strata(boolean byAuthority, boolean byNeed, DemandCells cells) {
        this.byAuthority = byAuthority;
        this.byNeed = byNeed;
        this.cells = cells;
    }

    static Strata of(CareStays stays, DemandQuestion question) {
        int asOf = (int) question.asOf().toEpochDay();
        ImmutableSortedSet.Builder<AuthorityId> authorities = ImmutableSortedSet.naturalOrder();
        TreeSet<CategoryOfNeed> needs = new TreeSet<>();
        for (int row = 0; row < stays.size(); row++) {
            if (stays.from(row) <= asOf) {
                if (question.breakdown().isByAuthority()) {
                    authorities.add(authority(stays, row));
                }
                if (question.breakdown().isByNeed()) {
                    needs.add(stays.categoryOfNeed(row));
                }
            }
        }
        return new Strata(
                question.breakdown().isByAuthority(),
                question.breakdown().isByNeed(),
                new DemandCells(
                        authorities.build().asList(),
                        ImmutableList.copyOf(needs),
                        question.breakdown().ageBands().bands().stream()
                                .filter(band -> band.years().lowerEndpoint() < FlowRates.AGES)
                                .collect(ImmutableList.toImmutableList())));
    }

    DemandCells cells() {
        return cells;
    }

    /** Returns how many councils are forecast one by one; 1 if they are not told apart. */
    int authorities() {
        return byAuthority ? cells.authorities().size() : 1;
    }

    int needs() {
        return byNeed ? cells.needs().size() : 1;
    }

    /** Returns the number of the council of a stay; 0 if councils are not told apart. */
    int authorityOf(CareStays stays, int row) {
        return byAuthority ? cells.authorities().indexOf(authority(stays, row)) : 0;
    }

    private static AuthorityId authority(CareStays stays, int row) {
        return stays.authority(stays.child(row)).orElse(DemandCounts.NOT_KNOWN);
    }

    int needOf(CareStays stays, int row) {
        return byNeed ? cells.needs().indexOf(stays.categoryOfNeed(row)) : 0;
    }

    /** Returns the cells' councils that a council counts towards: its own, where told apart, and all. */
    ImmutableList<Integer> authorityCells(int authority) {
        int all = cells.authorities().size();
        return byAuthority ? ImmutableList.of(authority, all) : ImmutableList.of(all);
    }

    ImmutableList<Integer> needCells(int need) {
        int all = cells.needs().size();
        return byNeed ? ImmutableList.of(need, all) : ImmutableList.of(all);
    }
}
