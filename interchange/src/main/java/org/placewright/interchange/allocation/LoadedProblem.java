package org.placewright.interchange.allocation;

import com.google.common.collect.ImmutableList;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;

/**
 * An assignment problem as read.
 *
 * @param problem made of the rows that could be read; without any unit if there are none
 * @param findings what was found, in order
 * @param counts what became of the rows
 */
public record LoadedProblem(LabelledProblem problem, ImmutableList<Finding> findings, ImportCounts counts) {

    /**
     * Sorts the findings, so that the same input gives the same result.
     *
     * @param problem made of the rows that could be read
     * @param findings what was found, in order
     * @param counts what became of the rows
     */
    public LoadedProblem {
        findings = ImmutableList.sortedCopyOf(findings);
    }

    /** Returns the counts only: findings may be many. */
    @Override
    public String toString() {
        return "LoadedProblem[" + problem + ", findings=" + findings.size() + ", " + counts + "]";
    }
}
