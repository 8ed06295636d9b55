package org.placewright.interchange;

import org.immutables.value.Value;

/**
 * How much a reader takes in before it stops, or leaves something out, and says so. One type for every format: a reader
 * keeps to those limits that its format has.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>fileBytes</td><td>long</td><td>bytes</td><td>no</td><td>512 MiB</td>
 *     <td>the largest file, entry of a zip or JSON document read</td></tr>
 * <tr><td>rows</td><td>long</td><td>rows</td><td>no</td><td>2,000,000</td><td>the most rows read from one file, or from all files of a zip together</td></tr>
 * <tr><td>lineBytes</td><td>int</td><td>bytes</td><td>no</td><td>1 MiB</td>
 *     <td>the longest line read; a longer one is skipped without being held. Of XML, the most characters from one tag
 *     to the next</td></tr>
 * <tr><td>fieldLength</td><td>int</td><td>bytes, in JSON characters</td><td>no</td><td>65,536</td>
 *     <td>the longest field of a table, which costs its row, and the longest text of a JSON document; the cells of
 *     spreadsheets hold half as much</td></tr>
 * <tr><td>numberLength</td><td>int</td><td>characters</td><td>no</td><td>1,000</td>
 *     <td>the longest number of a JSON document, and the most digits it may have when written out in full</td></tr>
 * <tr><td>findings</td><td>int</td><td>findings</td><td>no</td><td>100,000</td>
 *     <td>the most findings of one kind kept about one file, and ten times as many of all together; one more for a
 *     kind says how many there were besides</td></tr>
 * <tr><td>zipEntries</td><td>int</td><td>entries</td><td>no</td><td>10,000</td>
 *     <td>the most entries a zip, or files a folder, may have</td></tr>
 * <tr><td>zipRatio</td><td>int</td><td>bytes for each packed byte</td><td>no</td><td>200</td>
 *     <td>how much an entry of a zip may unpack to for what it takes up; its first mebibyte always may</td></tr>
 * <tr><td>zipBytes</td><td>long</td><td>bytes</td><td>no</td><td>2 GiB</td>
 *     <td>how much all entries of a zip may unpack to together</td></tr>
 * <tr><td>xmlDepth</td><td>int</td><td>elements</td><td>no</td><td>16</td>
 *     <td>how deep the elements of XML may lie in one another</td></tr>
 * <tr><td>jsonDepth</td><td>int</td><td>objects and arrays</td><td>no</td><td>200</td>
 *     <td>how deep objects and arrays of JSON may lie in one another; 1,000 at most</td></tr>
 * <tr><td>jsonTokens</td><td>long</td><td>names and values</td><td>no</td><td>2,000,000</td>
 *     <td>the most names and values taken in of one value of a JSON document, each of which takes some 100 bytes of
 *     memory; what is passed over does not count</td></tr>
 * </table>
 *
 * <p>What is read is held in memory unless it is handed to a consumer, and the limits are for each file, so the heap
 * must suit what they let in: one return of 1,000,000 episode rows and 250,000 header rows was read in a heap of 384
 * MiB in half a minute, and in one of 512 MiB or more in under 20 seconds (Java 17, two processors, few findings; with
 * 137,000 findings 512 MiB still did). More rows, or more files read together, need more in proportion. No limit makes
 * a heap safe that is smaller than that.
 */
@Value.Immutable
public abstract class ReadLimits implements WithReadLimits {

    /** Each level of JSON takes room on the stack. */
    private static final int DEEPEST_JSON = 1_000;

    ReadLimits() {}

    /**
     * Returns limits above any council's files and below what would fill the memory.
     *
     * @return the limits, each as the table above has it
     */
    public static ReadLimits standard() {
        return builder().build();
    }

    /**
     * Returns the largest file, entry of a zip or JSON document read.
     *
     * @return the size, in bytes
     */
    @Value.Default
    public long fileBytes() {
        return 512L << 20;
    }

    /**
     * Returns the most rows read from one file, or from all files of a zip together.
     *
     * @return the number of rows
     */
    @Value.Default
    public long rows() {
        return 2_000_000;
    }

    /**
     * Returns the longest line read.
     *
     * @return the length, in bytes; of XML, in characters from one tag to the next
     */
    @Value.Default
    public int lineBytes() {
        return 1 << 20;
    }

    /**
     * Returns the longest field or text read.
     *
     * @return the length, in bytes; of JSON, in characters
     */
    @Value.Default
    public int fieldLength() {
        return 1 << 16;
    }

    /**
     * Returns the longest number of a JSON document.
     *
     * @return the length, in characters, also when written out in full
     */
    @Value.Default
    public int numberLength() {
        return 1_000;
    }

    /**
     * Returns the most findings of one kind kept about one file.
     *
     * @return the number of findings
     */
    @Value.Default
    public int findings() {
        return 100_000;
    }

    /**
     * Returns the most entries a zip, or files a folder, may have.
     *
     * @return the number of entries
     */
    @Value.Default
    public int zipEntries() {
        return 10_000;
    }

    /**
     * Returns how much an entry of a zip may unpack to for what it takes up.
     *
     * @return bytes for each packed byte
     */
    @Value.Default
    public int zipRatio() {
        return 200;
    }

    /**
     * Returns how much all entries of a zip may unpack to together.
     *
     * @return the size, in bytes
     */
    @Value.Default
    public long zipBytes() {
        return 2L << 30;
    }

    /**
     * Returns how deep the elements of XML may lie in one another.
     *
     * @return the depth, in elements
     */
    @Value.Default
    public int xmlDepth() {
        return 16;
    }

    /**
     * Returns how deep objects and arrays of JSON may lie in one another.
     *
     * @return the depth
     */
    @Value.Default
    public int jsonDepth() {
        return 200;
    }

    /**
     * Returns the most names and values taken in of one value of a JSON document.
     *
     * @return the number of names and values
     */
    @Value.Default
    public long jsonTokens() {
        return 2_000_000;
    }

    /** Checks that every limit lets something in, and none more than can be held. */
    @Value.Check
    void check() {
        above0("fileBytes", fileBytes());
        above0("rows", rows());
        above0("lineBytes", lineBytes());
        above0("fieldLength", fieldLength());
        above0("numberLength", numberLength());
        above0("findings", findings());
        above0("zipEntries", zipEntries());
        above0("zipRatio", zipRatio());
        above0("zipBytes", zipBytes());
        above0("xmlDepth", xmlDepth());
        above0("jsonDepth", jsonDepth());
        above0("jsonTokens", jsonTokens());
        if (jsonDepth() > DEEPEST_JSON) {
            throw new IllegalArgumentException(
                    "ReadLimits jsonDepth must be at most 1,000, for each level takes room on" + " the stack, but was "
                            + jsonDepth() + ". Maybe the document is nested by mistake?");
        }
    }

    private static void above0(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("ReadLimits " + name + " must be above 0 but was " + value
                    + ". Maybe start from ReadLimits.standard()?");
        }
    }

    /**
     * Returns a builder with every limit as standard.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadLimits}; what is not set is as standard. */
    public static final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}
    }
}
