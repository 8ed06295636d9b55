package org.placewright.sufficiency.history;

/**
 * What of a history counts as being looked after.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>countsShortBreaks</td><td>yes or no</td><td></td><td>yes</td><td>no</td>
 *     <td>whether a child under an agreed series of short breaks (V3, V4) and nothing else counts</td>
 *     <td>published counts leave such children out</td></tr>
 * </table>
 *
 * @param countsShortBreaks whether a child under short breaks and nothing else counts
 */
public record HistoryPolicy(boolean countsShortBreaks) {

    private static final HistoryPolicy STANDARD = new HistoryPolicy(false);

    /**
     * Returns the policy of the published counts: short breaks do not count.
     *
     * @return the policy
     */
    public static HistoryPolicy standard() {
        return STANDARD;
    }
}
