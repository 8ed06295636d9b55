package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.time.CollectionYear;

/**
 * What a week costs, by kind of provision and year.
 *
 * <p>A fee is a least one, below which nobody can run such a home, and an excess over it that is log-normal: so there
 * is a long tail of dear placements and none of absurdly cheap ones. Children's homes have a mean of about 6,100 GBP in
 * 2023-24 (NAO 2025), with a tenth at 10,000 GBP or more (1.6 % of all placements, of which homes are an eighth:
 * Children's Commissioner); agency foster care about 900 (CMA: 820 in 2016-20, raised); supported accommodation about
 * 1,300. Levels rise 4.5 to 7 % a year (CMA: 3.5 % above inflation for homes). Most of the spread is between homes, the
 * rest is particular to the child.
 *
 * @param kind the kind of home
 * @param least the least fee in 2023-24, pounds a week
 * @param medianExcess the median of what is charged above it in 2023-24, pounds a week
 * @param spread the standard deviation of the logarithm of the excess
 * @param growth what a fee is multiplied by from year to year
 * @param perYearOfAge what a year of age adds, as a part of the fee
 * @param usualAge the age at which the level holds
 */
record PriceLevels(
        HomeKind kind,
        double least,
        double medianExcess,
        double spread,
        double growth,
        double perYearOfAge,
        int usualAge) {

    private static final int YEAR_OF_LEVELS = 2024;

    /** Parts of the spread, whose squares add up to 1: most is the home's, the rest the child's. */
    private static final double OF_HOME = 0.8;

    private static final double OF_CHILD = 0.6;

    /** In-house carers are paid allowances: by hand, about half of an agency's fee. */
    private static final double IN_HOUSE_FOSTERING = 0.55;

    private static final ImmutableList<PriceLevels> LEVELS = ImmutableList.of(
            new PriceLevels(HomeKind.FOSTERING_HOUSEHOLD, 550, 320, 0.42, 1.045, 0.012, 9),
            new PriceLevels(HomeKind.CHILDRENS_HOME, 2_200, 2_950, 0.75, 1.07, 0.008, 13),
            new PriceLevels(HomeKind.SECURE_CHILDRENS_HOME, 6_000, 2_500, 0.2, 1.06, 0, 14),
            new PriceLevels(HomeKind.SUPPORTED_ACCOMMODATION, 500, 690, 0.55, 1.05, 0, 16),
            new PriceLevels(HomeKind.RESIDENTIAL_SCHOOL, 2_200, 2_000, 0.5, 1.05, 0, 13));

    static PriceLevels of(HomeKind kind) {
        return LEVELS.stream()
                .filter(levels -> levels.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No price level for " + kind));
    }

    /** Draws the usual fee of a home, in pounds a week. */
    double usualFee(CollectionYear year, boolean inHouse, Draw draw) {
        double level = inHouse && kind == HomeKind.FOSTERING_HOUSEHOLD ? IN_HOUSE_FOSTERING : 1;
        double excess = medianExcess * StrictMath.exp(OF_HOME * spread * draw.normal());
        return level * growthTo(year) * (least + excess);
    }

    /** Draws what the excess of a fee over the least is multiplied by for one child. */
    double childFactor(Draw draw) {
        return StrictMath.exp(OF_CHILD * spread * draw.normal());
    }

    /** Returns the fee for one child where the usual fee is known, both at the prices of the given year. */
    double feeForChild(double usualFee, double childFactor, int ageInYears, CollectionYear year) {
        double leastThen = Math.min(usualFee, least * growthTo(year));
        double fee = leastThen + (usualFee - leastThen) * childFactor;
        return fee * (1 + perYearOfAge * (ageInYears - usualAge));
    }

    /** Returns what a fee of 2023-24 is multiplied by in another year. */
    double growthTo(CollectionYear year) {
        return StrictMath.pow(growth, year.endingIn() - YEAR_OF_LEVELS);
    }

    /** Rounds to whole pounds, at least one. */
    static WeeklyFee toFee(double pounds) {
        return WeeklyFee.ofPounds(Math.max(1, Math.round(pounds)));
    }
}
