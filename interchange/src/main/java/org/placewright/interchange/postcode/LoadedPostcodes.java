package org.placewright.interchange.postcode;

import com.google.common.collect.ImmutableList;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;

/**
 * A directory of postcodes as read.
 *
 * @param locator answers from the rows that could be read; it knows no place if there are none
 * @param findings what was found, in order
 * @param counts what became of the rows
 */
public record LoadedPostcodes(PostcodeLocator locator, ImmutableList<Finding> findings, ImportCounts counts) {

    /**
     * Sorts the findings, so that the same input gives the same result.
     *
     * @param locator answers from the rows that could be read; it knows no place if there are none
     * @param findings what was found, in order
     * @param counts what became of the rows
     */
    public LoadedPostcodes {
        findings = ImmutableList.sortedCopyOf(findings);
    }

    /** Returns the counts only: findings may be many. */
    @Override
    public String toString() {
        return "LoadedPostcodes[" + locator + ", findings=" + findings.size() + ", " + counts + "]";
    }
}
