package org.placewright.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import systems.uom.common.USCustomary;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

/**
 * Makes and reads lengths.
 *
 * <p>Every length made here is held in metres as a {@code double}, so two lengths that are equal compare equal.
 */
public final class Lengths {

    /** The metres in a mile as the SSDA903 return counts it: 1,609.3, where an international mile has 1,609.344. */
    private static final double METRES_IN_RETURN_MILE = 1_609.3;

    private static final double METRES_IN_KILOMETRE = 1_000;

    private static final double METRES_IN_MILE = Quantities.getQuantity(1, USCustomary.MILE)
            .to(Units.METRE)
            .getValue()
            .doubleValue();

    private Lengths() {}

    /**
     * Returns a length of so many metres.
     *
     * @param metres a finite number, 0 or more
     * @return the length
     * @throws IllegalArgumentException if the number is negative or not finite
     */
    public static Quantity<Length> metres(double metres) {
        if (!(metres >= 0) || Double.isInfinite(metres)) {
            throw new IllegalArgumentException(
                    "A length must be finite and not negative but was " + metres + " metres");
        }
        return Quantities.getQuantity(metres, Units.METRE);
    }

    /**
     * Returns a length of so many kilometres.
     *
     * @param kilometres a finite number, 0 or more
     * @return the length
     * @throws IllegalArgumentException if the number is negative or not finite
     */
    public static Quantity<Length> kilometres(double kilometres) {
        return metres(kilometres * METRES_IN_KILOMETRE);
    }

    /**
     * Returns a length of so many miles as the SSDA903 return counts them, 1,609.3 metres each: what its reporting line
     * of 20 miles means.
     *
     * @param miles a finite number, 0 or more
     * @return the length
     * @throws IllegalArgumentException if the number is negative or not finite
     */
    public static Quantity<Length> returnMiles(double miles) {
        return metres(miles * METRES_IN_RETURN_MILE);
    }

    /**
     * Returns a length of so many international miles of 1,609.344 metres.
     *
     * @param miles a finite number, 0 or more
     * @return the length
     * @throws IllegalArgumentException if the number is negative or not finite
     */
    public static Quantity<Length> miles(double miles) {
        return metres(miles * METRES_IN_MILE);
    }

    /**
     * Returns a length in metres.
     *
     * @param length any length, in any unit
     * @return metres
     */
    public static double inMetres(Quantity<Length> length) {
        return length.to(Units.METRE).getValue().doubleValue();
    }

    /**
     * Returns a length in kilometres.
     *
     * @param length any length, in any unit
     * @return kilometres
     */
    public static double inKilometres(Quantity<Length> length) {
        return inMetres(length) / METRES_IN_KILOMETRE;
    }

    /**
     * Returns a length in international miles of 1,609.344 metres.
     *
     * @param length any length, in any unit
     * @return miles
     */
    public static double inMiles(Quantity<Length> length) {
        return inMetres(length) / METRES_IN_MILE;
    }

    /**
     * Returns a length in miles as the SSDA903 return counts and rounds them: metres / 1000 / 1.6093, to one decimal,
     * halves up.
     *
     * <p>Source: SSDA903 guide, distance between home and placement.
     *
     * @param length any length, in any unit
     * @return miles with one decimal
     */
    public static BigDecimal inReturnMiles(Quantity<Length> length) {
        return BigDecimal.valueOf(inMetres(length) / METRES_IN_RETURN_MILE).setScale(1, RoundingMode.HALF_UP);
    }
}
