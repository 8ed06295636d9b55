package org.placewright.core.measure;

import java.time.Duration;
import javax.measure.Quantity;
import javax.measure.quantity.Time;
import org.placewright.core.money.Ratio;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

/**
 * Makes and reads staffing hours: the working time of adults, added up over all of them.
 *
 * <p>Two adults for three hours are six staffing hours. Every quantity made here is held in seconds as a
 * {@code double}, so two that are equal compare equal. A length of time on the clock is a {@link Duration}, not this.
 */
public final class StaffingHours {

    private static final double SECONDS_IN_HOUR = 3_600;
    private static final double NANOSECONDS_IN_SECOND = 1e9;

    private StaffingHours() {}

    /**
     * Returns so many staffing hours.
     *
     * @param hours a finite number, 0 or more
     * @return the working time
     * @throws IllegalArgumentException if the number is negative or not finite
     */
    public static Quantity<Time> of(double hours) {
        double seconds = hours * SECONDS_IN_HOUR;
        if (!(seconds >= 0) || Double.isInfinite(seconds)) {
            throw new IllegalArgumentException(
                    "Staffing hours must be finite and not negative but were " + hours + " hours");
        }
        return held(seconds);
    }

    /**
     * Returns the working time of adults who share children for a time: time x adults / children.
     *
     * @param time how long on the clock, not negative
     * @param ratio how many adults share how many children
     * @return the working time that falls to one child
     * @throws IllegalArgumentException if the time is negative
     */
    public static Quantity<Time> of(Duration time, Ratio ratio) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Staffing hours need a time that is not negative but it was " + time);
        }
        double seconds = time.getSeconds() + time.getNano() / NANOSECONDS_IN_SECOND;
        return held(seconds * ratio.adults() / ratio.children());
    }

    private static Quantity<Time> held(double seconds) {
        return Quantities.getQuantity(Math.rint(seconds * 1_000) / 1_000 + 0.0, Units.SECOND);
    }

    /**
     * Returns working time in hours.
     *
     * @param time any working time, in any unit
     * @return hours
     */
    public static double inHours(Quantity<Time> time) {
        return time.to(Units.SECOND).getValue().doubleValue() / SECONDS_IN_HOUR;
    }
}
