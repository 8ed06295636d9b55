package org.placewright.core.result;

/**
 * How many rows were read, and what became of them: read = kept + changed + rejected.
 *
 * @param read rows that held data
 * @param kept rows taken as they stood
 * @param changed rows taken without some part, or with a part mended; each has a finding
 * @param rejected rows not taken; each has a finding
 */
public record ImportCounts(long read, long kept, long changed, long rejected) {

    /** No rows at all. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    /**
     * Checks that the counts add up.
     *
     * @param read rows that held data
     * @param kept rows taken as they stood
     * @param changed rows taken without some part, or with a part mended; each has a finding
     * @param rejected rows not taken; each has a finding
     * @throws IllegalArgumentException if one is negative or they do not
     */
    public ImportCounts {
        if (kept < 0 || changed < 0 || rejected < 0 || read != kept + changed + rejected) {
            throw new IllegalArgumentException("ImportCounts must not be negative and must add up, but " + read
                    + " read is not " + kept + " kept + " + changed + " changed + " + rejected + " rejected");
        }
    }

    /**
     * Returns these counts and others together.
     *
     * @param other other counts
     * @return the sums
     */
    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                read + other.read, kept + other.kept, changed + other.changed, rejected + other.rejected);
    }
}
