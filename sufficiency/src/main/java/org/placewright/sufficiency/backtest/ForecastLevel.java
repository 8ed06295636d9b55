package org.placewright.sufficiency.backtest;

import java.util.Optional;
import org.placewright.sufficiency.demand.DemandBreakdown;
import org.placewright.sufficiency.demand.DemandCell;

/**
 * How finely children are counted, of all councils and needs together or, where the breakdown tells them apart, of each
 * council and need.
 */
public enum ForecastLevel {
    /** All ages and kinds of care together. */
    TOTAL("Total"),
    /** Each age band. */
    AGE("Age"),
    /** Each kind of care. */
    KIND("Kind"),
    /** Each age band in each kind of care. */
    CELL("Cell");

    private final String label;

    ForecastLevel(String label) {
        this.label = label;
    }

    /**
     * Returns the word to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }

    /**
     * Returns the level a cell is scored at.
     *
     * @param cell what is counted
     * @param breakdown what is told apart
     * @return the level; empty for what adds up councils or needs that are told apart, which is not scored
     */
    public static Optional<ForecastLevel> of(DemandCell cell, DemandBreakdown breakdown) {
        if (cell.authority().isPresent() != breakdown.isByAuthority()
                || cell.need().isPresent() != breakdown.isByNeed()) {
            return Optional.empty();
        }
        if (cell.ageBand().isPresent()) {
            return Optional.of(cell.kind().isPresent() ? CELL : AGE);
        }
        return Optional.of(cell.kind().isPresent() ? KIND : TOTAL);
    }
}
