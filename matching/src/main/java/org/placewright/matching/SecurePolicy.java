package org.placewright.matching;

/**
 * When a secure children's home may keep a child. The law sets the outer limits; a policy may be stricter.
 *
 * <table>
 * <caption>Attributes; source: Children Act 1989 s25 and the regulations made under it</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>standard</th><th>meaning</th></tr>
 * <tr><td>hoursWithoutOrder</td><td>whole number</td><td>hours</td><td>72</td>
 *     <td>how long a child may be kept without an order, in an emergency and once that is confirmed; 0 to 72, and 0
 *     for not at all</td></tr>
 * <tr><td>withinDays</td><td>whole number</td><td>days</td><td>28</td>
 *     <td>the days over which those hours are counted; 28 or more</td></tr>
 * <tr><td>approvalBelowAge</td><td>whole number</td><td>years</td><td>13</td>
 *     <td>the age from which the Secretary of State need not approve; 13 or more</td></tr>
 * </table>
 *
 * @param hoursWithoutOrder how long a child may be kept without an order, in an emergency; 0 to 72 hours
 * @param withinDays the days over which those hours are counted; 28 or more
 * @param approvalBelowAge the age from which the Secretary of State need not approve; 13 or more
 */
public record SecurePolicy(int hoursWithoutOrder, int withinDays, int approvalBelowAge) {

    private static final int LAWFUL_HOURS = 72;
    private static final int LAWFUL_DAYS = 28;
    private static final int LAWFUL_AGE = 13;

    /** What the law says. */
    public static final SecurePolicy STANDARD = new SecurePolicy(LAWFUL_HOURS, LAWFUL_DAYS, LAWFUL_AGE);

    /**
     * Checks that the policy is no more lenient than the law.
     *
     * @param hoursWithoutOrder how long a child may be kept without an order, in an emergency; 0 to 72 hours
     * @param withinDays the days over which those hours are counted; 28 or more
     * @param approvalBelowAge the age from which the Secretary of State need not approve; 13 or more
     * @throws IllegalArgumentException if it is
     */
    public SecurePolicy {
        if (hoursWithoutOrder < 0 || hoursWithoutOrder > LAWFUL_HOURS) {
            throw new IllegalArgumentException("SecurePolicy hoursWithoutOrder must be 0 to " + LAWFUL_HOURS
                    + ", which is the law, but was " + hoursWithoutOrder + ". Maybe 0, for none without an order?");
        }
        if (withinDays < LAWFUL_DAYS) {
            throw new IllegalArgumentException("SecurePolicy withinDays must be " + LAWFUL_DAYS
                    + " or more, which is the law, but was " + withinDays + ". Maybe use SecurePolicy.STANDARD?");
        }
        if (approvalBelowAge < LAWFUL_AGE) {
            throw new IllegalArgumentException("SecurePolicy approvalBelowAge must be " + LAWFUL_AGE
                    + " or more, which is the law, but was " + approvalBelowAge
                    + ". Maybe use SecurePolicy.STANDARD?");
        }
    }
}
