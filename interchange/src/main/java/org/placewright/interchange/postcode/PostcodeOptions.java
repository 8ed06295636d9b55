package org.placewright.interchange.postcode;

import org.placewright.interchange.ReadLimits;

/**
 * How a directory of postcodes is read.
 *
 * @param terminatedKept whether postcodes in use no longer are kept, and flagged: older records hold them
 * @param limits how much is taken in; the rows are those of all files together
 */
public record PostcodeOptions(boolean terminatedKept, ReadLimits limits) {

    /**
     * Terminated postcodes kept; four gibibytes, five million rows, 1,000 findings of a kind, and else the standard:
     * above any directory of the United Kingdom, which has 2.7 million rows in 1.3 GB.
     */
    public static final PostcodeOptions STANDARD = new PostcodeOptions(
            true,
            ReadLimits.standard()
                    .withFileBytes(4L << 30)
                    .withZipBytes(4L << 30)
                    .withRows(5_000_000)
                    .withFindings(1_000));

    /**
     * Checks the limits.
     *
     * @param terminatedKept whether postcodes in use no longer are kept, and flagged: older records hold them
     * @param limits how much is taken in; the rows are those of all files together
     * @throws IllegalArgumentException if the limits allow more rows than can be packed
     */
    public PostcodeOptions {
        if (limits.rows() > PostcodePacker.MOST) {
            throw new IllegalArgumentException("PostcodeOptions limits must allow at most " + PostcodePacker.MOST
                    + " rows but were " + limits.rows() + ". Maybe start from PostcodeOptions.STANDARD?");
        }
    }

    /**
     * Returns these options without terminated postcodes.
     *
     * @return the options
     */
    public PostcodeOptions withoutTerminated() {
        return new PostcodeOptions(false, limits);
    }

    /**
     * Returns these options with other limits.
     *
     * @param newLimits how much is taken in
     * @return the options
     * @throws IllegalArgumentException if the limits allow more rows than can be packed
     */
    public PostcodeOptions withLimits(ReadLimits newLimits) {
        return new PostcodeOptions(terminatedKept, newLimits);
    }
}
