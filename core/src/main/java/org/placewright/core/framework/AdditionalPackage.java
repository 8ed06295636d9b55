package org.placewright.core.framework;

import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import javax.measure.Quantity;
import javax.measure.quantity.Time;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;

/**
 * What is bought for a child beside the placement itself, and what it costs a week.
 *
 * <p>Ordered by kind; those priced by the hour before those priced by the week; then by time, ratio and price.
 */
public sealed interface AdditionalPackage extends Comparable<AdditionalPackage> {

    /**
     * Returns what is bought.
     *
     * @return the kind
     */
    PackageKind kind();

    /**
     * Returns what it costs a week.
     *
     * @param rounding what to do with a part of a penny
     * @return the cost, rounded once
     */
    WeeklyFee weeklyCost(RoundingMode rounding);

    @Override
    default int compareTo(AdditionalPackage other) {
        int byKind = kind().compareTo(other.kind());
        if (byKind != 0) {
            return byKind;
        }
        if (this instanceof ByTheHour hours && other instanceof ByTheHour others) {
            return ByTheHour.ORDER.compare(hours, others);
        }
        if (this instanceof ByTheWeek price && other instanceof ByTheWeek others) {
            return price.price().compareTo(others.price());
        }
        return this instanceof ByTheHour ? -1 : 1;
    }

    /**
     * Priced by the hour: time x adults / children x rate.
     *
     * <table>
     * <caption>Attributes; source: the agreement on the placement</caption>
     * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
     * <tr><td>kind</td><td>{@link PackageKind}</td><td></td><td>yes</td><td></td><td>what is bought</td></tr>
     * <tr><td>timePerWeek</td><td>duration</td><td>hours a week</td><td>yes</td><td></td>
     *     <td>how long, above 0 and up to 168 hours</td></tr>
     * <tr><td>ratio</td><td>{@link Ratio}</td><td>adults to children</td><td>yes</td><td></td>
     *     <td>how many adults to how many children</td></tr>
     * <tr><td>rate</td><td>{@link HourlyRate}</td><td>GBP an hour</td><td>yes</td><td></td>
     *     <td>what an hour of one adult costs</td></tr>
     * </table>
     *
     * @param kind what is bought
     * @param timePerWeek how long, above 0 and up to 168 hours
     * @param ratio how many adults to how many children, as the kind prescribes if it does; children who share an adult
     *     bear their part
     * @param rate what an hour of one adult costs
     */
    record ByTheHour(PackageKind kind, Duration timePerWeek, Ratio ratio, HourlyRate rate)
            implements AdditionalPackage {

        private static final Duration WEEK = Duration.ofDays(7);

        private static final Comparator<ByTheHour> ORDER = Comparator.comparing(ByTheHour::timePerWeek)
                .thenComparing(ByTheHour::ratio)
                .thenComparing(ByTheHour::rate);

        /**
         * Checks the time and the ratio.
         *
         * @param kind what is bought
         * @param timePerWeek how long, above 0 and up to 168 hours
         * @param ratio how many adults to how many children, as the kind prescribes if it does; children who share an
         *     adult bear their part
         * @param rate what an hour of one adult costs
         * @throws IllegalArgumentException if the time is not above 0 and up to a week, or the kind prescribes another
         *     ratio
         */
        public ByTheHour {
            if (timePerWeek.isZero() || timePerWeek.isNegative() || timePerWeek.compareTo(WEEK) > 0) {
                throw new IllegalArgumentException(
                        "AdditionalPackage timePerWeek must be above 0 and up to 168 hours but was " + timePerWeek
                                + ". Maybe it is for a month, or for all adults together?");
            }
            if (kind.ratio().isPresent() && !kind.ratio().get().equals(ratio)) {
                throw new IllegalArgumentException("AdditionalPackage ratio must be "
                        + kind.ratio().get() + " for " + kind.label() + " but was " + ratio
                        + ". Maybe another kind is meant?");
            }
        }

        /**
         * Returns so many hours of one adult's time for the child alone, or of as many as the kind prescribes.
         *
         * @param kind what is bought
         * @param hours how many hours a week, 1 to 168
         * @param rate what an hour of one adult costs
         * @return the package
         * @throws IllegalArgumentException if the number of hours is out of range
         */
        public static ByTheHour ofHours(PackageKind kind, int hours, HourlyRate rate) {
            return new ByTheHour(kind, Duration.ofHours(hours), kind.ratio().orElse(Ratio.ONE_TO_ONE), rate);
        }

        /**
         * Returns the adults' working time that falls to the child in a week: time x adults / children.
         *
         * @return staffing hours a week; see {@link StaffingHours}
         */
        public Quantity<Time> staffingPerWeek() {
            return StaffingHours.of(timePerWeek, ratio);
        }

        @Override
        public WeeklyFee weeklyCost(RoundingMode rounding) {
            return new WeeklyFee(rate.costOf(timePerWeek, ratio, rounding));
        }
    }

    /**
     * Priced by the week, whatever is used of it.
     *
     * <table>
     * <caption>Attributes; source: the agreement on the placement</caption>
     * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
     * <tr><td>kind</td><td>{@link PackageKind}</td><td></td><td>yes</td><td></td><td>what is bought</td></tr>
     * <tr><td>price</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td></td><td>what it costs</td></tr>
     * </table>
     *
     * @param kind what is bought
     * @param price what it costs a week
     */
    record ByTheWeek(PackageKind kind, WeeklyFee price) implements AdditionalPackage {

        /** Returns the price, which needs no rounding. */
        @Override
        public WeeklyFee weeklyCost(RoundingMode rounding) {
            return price;
        }
    }
}
