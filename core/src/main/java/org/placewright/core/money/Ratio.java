package org.placewright.core.money;

import com.google.common.math.IntMath;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many adults support how many children, such as 2:1.
 *
 * <p>Held in lowest terms, so that 2:2 equals 1:1. Ordered by adults to a child: 1:3 is less than 1:1, and that less
 * than 2:1.
 *
 * @param adults 1 or more
 * @param children 1 or more
 */
public record Ratio(int adults, int children) implements Comparable<Ratio> {

    private static final Pattern FORM = Pattern.compile("\\s*([0-9]{1,9})\\s*:\\s*([0-9]{1,9})\\s*");

    /** One adult to one child. */
    public static final Ratio ONE_TO_ONE = new Ratio(1, 1);

    /** Two adults to one child. */
    public static final Ratio TWO_TO_ONE = new Ratio(2, 1);

    /**
     * Checks that both are above 0, and reduces them to lowest terms.
     *
     * @param adults 1 or more
     * @param children 1 or more
     * @throws IllegalArgumentException if either is below 1
     */
    public Ratio {
        if (adults < 1 || children < 1) {
            throw new IllegalArgumentException("Ratio must have at least 1 adult and 1 child but was " + adults + ":"
                    + children + ". Maybe leave it out where there is no extra support?");
        }
        int common = IntMath.gcd(adults, children);
        adults /= common;
        children /= common;
    }

    /**
     * Returns the ratio of so many adults to so many children.
     *
     * @param adults 1 or more
     * @param children 1 or more
     * @return the ratio
     * @throws IllegalArgumentException if either is below 1
     */
    public static Ratio of(int adults, int children) {
        return new Ratio(adults, children);
    }

    /**
     * Returns the ratio that a text such as {@code 2:1} means, adults first.
     *
     * @param text two whole numbers with a colon between them; blanks do not matter
     * @return the ratio
     * @throws IllegalArgumentException if the text is no such thing, or a number is 0 or has more than nine digits
     */
    public static Ratio parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Ratio must be two whole numbers with a colon between them, adults first. Maybe write 2:1?");
        }
        return new Ratio(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Tells whether there are at least as many adults to a child as in another ratio.
     *
     * @param minimum the other ratio
     * @return true if so
     */
    public boolean isAtLeast(Ratio minimum) {
        return compareTo(minimum) >= 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return Long.compare((long) adults * other.children, (long) other.adults * children);
    }

    /** Returns the usual form, adults first, such as {@code 2:1}. */
    @Override
    public String toString() {
        return adults + ":" + children;
    }
}
