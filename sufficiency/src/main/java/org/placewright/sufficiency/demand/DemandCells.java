package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.AgeBand;

/**
 * The cells of a forecast, numbered: every council, need, age band and kind, and every total over any of them.
 *
 * <p>Of each of the four, the number after its last stands for all. Kinds change fastest, councils slowest.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>authorities</td><td>list of {@link AuthorityId}</td><td>yes</td>
 *     <td>told apart; none if councils are not</td></tr>
 * <tr><td>needs</td><td>list of {@link CategoryOfNeed}</td><td>yes</td><td>told apart; none if needs are not</td></tr>
 * <tr><td>ageBands</td><td>list of {@link AgeBand}</td><td>yes</td><td>told apart, youngest first</td></tr>
 * </table>
 *
 * @param authorities told apart; none if councils are not
 * @param needs told apart; none if needs are not
 * @param ageBands told apart, youngest first
 */
public record DemandCells(
        ImmutableList<AuthorityId> authorities, ImmutableList<CategoryOfNeed> needs, ImmutableList<AgeBand> ageBands) {

    private static final ImmutableList<DemandKind> KINDS = ImmutableList.copyOf(DemandKind.values());

    /**
     * Returns the number of a cell.
     *
     * @param authority 0 to the number of councils, the last for all
     * @param need 0 to the number of needs, the last for all
     * @param band 0 to the number of bands, the last for all
     * @param kind 0 to the number of kinds, the last for all
     * @return the number, 0 to {@link #size()} - 1
     */
    int number(int authority, int need, int band, int kind) {
        return ((authority * (needs.size() + 1) + need) * (ageBands.size() + 1) + band) * (KINDS.size() + 1) + kind;
    }

    /**
     * Returns how many cells there are, totals included.
     *
     * @return 1 or more
     */
    public int size() {
        return (authorities.size() + 1) * (needs.size() + 1) * (ageBands.size() + 1) * (KINDS.size() + 1);
    }

    /**
     * Returns the number of a cell.
     *
     * @param cell what is counted
     * @return the number, 0 to {@link #size()} - 1; empty if the cell names a council, need or band that is not told
     *     apart
     */
    public Optional<Integer> numberOf(DemandCell cell) {
        int authority = place(authorities, cell.authority());
        int need = place(needs, cell.need());
        int band = place(ageBands, cell.ageBand());
        int kind = place(KINDS, cell.kind());
        return authority < 0 || need < 0 || band < 0
                ? Optional.empty()
                : Optional.of(number(authority, need, band, kind));
    }

    private static <T> int place(ImmutableList<T> all, Optional<T> one) {
        return one.map(all::indexOf).orElse(all.size());
    }

    /**
     * Returns the cell of a number.
     *
     * @param number 0 to {@link #size()} - 1
     * @return what is counted
     * @throws IndexOutOfBoundsException if there is no such number
     */
    public DemandCell cell(int number) {
        if (number < 0 || number >= size()) {
            throw new IndexOutOfBoundsException("There are cells 0 to " + (size() - 1) + ", not " + number);
        }
        int rest = number;
        Optional<DemandKind> kind = at(KINDS, rest % (KINDS.size() + 1));
        rest /= KINDS.size() + 1;
        Optional<AgeBand> band = at(ageBands, rest % (ageBands.size() + 1));
        rest /= ageBands.size() + 1;
        Optional<CategoryOfNeed> need = at(needs, rest % (needs.size() + 1));
        return DemandCell.builder()
                .kind(kind)
                .ageBand(band)
                .need(need)
                .authority(at(authorities, rest / (needs.size() + 1)))
                .build();
    }

    private static <T> Optional<T> at(ImmutableList<T> all, int place) {
        return place == all.size() ? Optional.empty() : Optional.of(all.get(place));
    }

    /**
     * Returns every cell, totals included.
     *
     * @return the cells, in the order of their numbers
     */
    public ImmutableList<DemandCell> all() {
        ImmutableList.Builder<DemandCell> all = ImmutableList.builderWithExpectedSize(size());
        for (int number = 0; number < size(); number++) {
            all.add(cell(number));
        }
        return all.build();
    }
}
