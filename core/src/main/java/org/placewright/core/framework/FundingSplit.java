package org.placewright.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;

/**
 * In what proportion social care, education and health pay a fee.
 *
 * <p>Held as whole numbers in lowest terms, so that shares add up by construction, thirds are exact, and 50 : 25 : 25
 * equals 2 : 1 : 1.
 *
 * <table>
 * <caption>Attributes; source: the agreement on the placement</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>socialCare</td><td>whole number</td><td>parts</td><td>yes</td><td></td>
 *     <td>the part of social care, 0 or more</td></tr>
 * <tr><td>education</td><td>whole number</td><td>parts</td><td>yes</td><td></td>
 *     <td>the part of education, 0 or more</td></tr>
 * <tr><td>health</td><td>whole number</td><td>parts</td><td>yes</td><td></td>
 *     <td>the part of health, 0 or more; not all three are 0</td></tr>
 * </table>
 *
 * @param socialCare the part of social care, 0 or more
 * @param education the part of education, 0 or more
 * @param health the part of health, 0 or more; not all are 0
 */
public record FundingSplit(long socialCare, long education, long health) {

    private static final int MOST_DECIMALS = 12;

    /** Social care pays all of it. */
    public static final FundingSplit SOCIAL_CARE_ALONE = new FundingSplit(1, 0, 0);

    /**
     * Checks the parts and reduces them to lowest terms.
     *
     * @param socialCare the part of social care, 0 or more
     * @param education the part of education, 0 or more
     * @param health the part of health, 0 or more; not all are 0
     * @throws IllegalArgumentException if a part is negative or all are 0
     */
    public FundingSplit {
        checkPart("socialCare", socialCare);
        checkPart("education", education);
        checkPart("health", health);
        long common = LongMath.gcd(LongMath.gcd(socialCare, education), health);
        if (common == 0) {
            throw new IllegalArgumentException(
                    "FundingSplit must have a part above 0. Maybe nobody has agreed to pay yet?");
        }
        socialCare /= common;
        education /= common;
        health /= common;
    }

    private static void checkPart(String field, long part) {
        if (part < 0) {
            throw new IllegalArgumentException("FundingSplit " + field + " must not be negative but was " + part);
        }
    }

    /**
     * Returns the split into percentages.
     *
     * @param socialCare the part of social care, 0 or more
     * @param education the part of education, 0 or more
     * @param health the part of health, 0 or more
     * @return the split
     * @throws IllegalArgumentException if one is negative, or they do not add up to 100 exactly
     */
    public static FundingSplit ofPercentages(Percentage socialCare, Percentage education, Percentage health) {
        Percentage sum = socialCare.plus(education).plus(health);
        if (!sum.equals(Percentage.HUNDRED)) {
            throw new IllegalArgumentException("FundingSplit percentages must add up to 100% but " + socialCare + ", "
                    + education + " and " + health + " make " + sum
                    + ". Maybe they were rounded: give the contributions instead?");
        }
        return new FundingSplit(scaled(socialCare), scaled(education), scaled(health));
    }

    private static long scaled(Percentage percentage) {
        return percentage.value().movePointRight(MOST_DECIMALS).longValueExact();
    }

    /**
     * Returns the split in proportion to what each pays of some fee. Splitting that fee gives the same contributions.
     *
     * @param socialCare what social care pays
     * @param education what education pays
     * @param health what health pays
     * @return the split
     * @throws IllegalArgumentException if nobody pays anything
     */
    public static FundingSplit ofContributions(WeeklyFee socialCare, WeeklyFee education, WeeklyFee health) {
        return new FundingSplit(socialCare.pence(), education.pence(), health.pence());
    }

    /**
     * Returns the part of one funder.
     *
     * @param funder who pays
     * @return their part, in lowest terms
     */
    public long part(Funder funder) {
        return switch (funder) {
            case SOCIAL_CARE -> socialCare;
            case EDUCATION -> education;
            case HEALTH -> health;
        };
    }

    /**
     * Returns the share of one funder in per cent, for print: such shares need not add up to 100.
     *
     * @param funder who pays
     * @param decimals how many decimals, 0 to 12
     * @param rounding what to do with those that follow
     * @return the share, 0 to 100
     * @throws IllegalArgumentException if the number of decimals is out of range
     */
    public Percentage share(Funder funder, int decimals, RoundingMode rounding) {
        BigDecimal whole = BigDecimal.valueOf(socialCare)
                .add(BigDecimal.valueOf(education))
                .add(BigDecimal.valueOf(health));
        return Percentage.ofPart(BigDecimal.valueOf(part(funder)), whole, decimals, rounding);
    }

    /**
     * Splits a fee so that the parts add up to it exactly; see {@link WeeklyFee#sharedBy(long...)}.
     *
     * @param fee the fee
     * @return what each funder pays, which may be nothing
     */
    public ImmutableSortedMap<Funder, WeeklyFee> split(WeeklyFee fee) {
        ImmutableList<WeeklyFee> shares = fee.sharedBy(socialCare, education, health);
        return ImmutableSortedMap.of(
                Funder.SOCIAL_CARE, shares.get(0), Funder.EDUCATION, shares.get(1), Funder.HEALTH, shares.get(2));
    }

    /** Returns the parts in lowest terms, such as {@code 2:1:1}: social care, education, health. */
    @Override
    public String toString() {
        return socialCare + ":" + education + ":" + health;
    }
}
