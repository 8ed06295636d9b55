package org.placewright.interchange.csv;

/**
 * How much a reader takes in before it stops and says so.
 *
 * <p>What is read is held in memory, and the limits are for each file, so the heap must suit what they let in: one
 * return of 1,000,000 episode rows and 250,000 header rows was read in a heap of 384 MiB in half a minute, and in one
 * of 512 MiB or more in under 20 seconds (Java 17, two processors, few findings; with 137,000 findings 512 MiB still
 * did). More rows, or more files read together, need more in proportion. No limit makes a heap safe that is smaller
 * than that.
 *
 * @param fileBytes the largest file read, in bytes
 * @param rows the most rows read from one file
 * @param lineBytes the longest line read, in bytes; a longer one is skipped without being held
 * @param findings the most findings of one kind kept about one file; one more says how many there were besides
 */
public record CsvLimits(long fileBytes, long rows, int lineBytes, int findings) {

    /**
     * Half a gibibyte, two million rows, one mebibyte a line, 100,000 findings of a kind: above any council's files.
     */
    public static final CsvLimits STANDARD = new CsvLimits(512L << 20, 2_000_000, 1 << 20, 100_000);

    /**
     * Checks the limits.
     *
     * @param fileBytes the largest file read, in bytes
     * @param rows the most rows read from one file
     * @param lineBytes the longest line read, in bytes; a longer one is skipped without being held
     * @param findings the most findings of one kind kept about one file; one more says how many there were besides
     * @throws IllegalArgumentException if a limit is not above 0
     */
    public CsvLimits {
        if (fileBytes <= 0 || rows <= 0 || lineBytes <= 0 || findings <= 0) {
            throw new IllegalArgumentException("CsvLimits must be above 0 but were " + fileBytes + " bytes, " + rows
                    + " rows, " + lineBytes + " bytes a line and " + findings + " findings of a kind");
        }
    }

    /**
     * Returns these limits with another number of findings kept.
     *
     * @param newFindings the most findings of one kind kept about one file
     * @return the limits
     * @throws IllegalArgumentException if the number is not above 0
     */
    public CsvLimits withFindings(int newFindings) {
        return new CsvLimits(fileBytes, rows, lineBytes, newFindings);
    }
}
