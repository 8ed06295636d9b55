package org.placewright.interchange.csv;

/**
 * How much a reader takes in before it stops and says so, so that no file can exhaust the memory.
 *
 * @param fileBytes the largest file read, in bytes
 * @param rows the most rows read from one file
 * @param lineBytes the longest line read, in bytes; a longer one is skipped without being held
 */
public record CsvLimits(long fileBytes, long rows, int lineBytes) {

    /** Half a gibibyte, two million rows, one mebibyte a line: far above any council's files. */
    public static final CsvLimits STANDARD = new CsvLimits(512L << 20, 2_000_000, 1 << 20);

    /**
     * Checks the limits.
     *
     * @param fileBytes the largest file read, in bytes
     * @param rows the most rows read from one file
     * @param lineBytes the longest line read, in bytes; a longer one is skipped without being held
     * @throws IllegalArgumentException if a limit is not above 0
     */
    public CsvLimits {
        if (fileBytes <= 0 || rows <= 0 || lineBytes <= 0) {
            throw new IllegalArgumentException("CsvLimits must be above 0 but were " + fileBytes + " bytes, " + rows
                    + " rows and " + lineBytes + " bytes a line");
        }
    }
}
