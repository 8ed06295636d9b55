package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.code.PlacementGroup;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.reach.ReachCounts;

/**
 * Children who need places against the places within their reach, on a day.
 *
 * @param asOf the day of the children and homes
 * @param date the day asked of
 * @param catchment which homes are near enough, in words that follow on "homes"
 * @param method the name of the method by which all children are placed
 * @param rows by kind; then by kind and council, and by kind and need, where they are told apart; in order
 * @param unplaced by kind, how many children are left out if all are placed at best: in the futures asked of, or of as
 *     many as are expected
 * @param counts how many children and homes are left out, and why
 */
public record Gap(
        LocalDate asOf,
        LocalDate date,
        String catchment,
        String method,
        ImmutableList<GapRow> rows,
        ImmutableMap<PlacementGroup, CountDistribution> unplaced,
        ReachCounts counts) {

    /**
     * Returns the row of some children.
     *
     * @param cell which children
     * @return the row; empty if they are not told apart, or there are none
     */
    public Optional<GapRow> row(GapCell cell) {
        return rows.stream().filter(row -> row.cell().equals(cell)).findFirst();
    }
}
