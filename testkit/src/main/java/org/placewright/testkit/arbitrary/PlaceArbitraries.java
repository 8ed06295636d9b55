package org.placewright.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Wgs84Point;

/** Postcodes of a valid form, which need not exist, and positions on the grid and on the Earth. */
public final class PlaceArbitraries {

    private static final String FIRST_LETTERS = "ABCDEFGHIJKLMNOPRSTUWYZ";
    private static final String SECOND_LETTERS = "ABCDEFGHKLMNOPQRSTUVWXY";
    private static final String THIRD_AFTER_ONE = "ABCDEFGHJKPSTUW";
    private static final String THIRD_AFTER_TWO = "ABEHMNPRVWXY";
    private static final String LAST_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private PlaceArbitraries() {}

    /**
     * Draws whole postcodes of every form there is.
     *
     * @return postcodes such as {@code A0 0AA}; whether they exist is left to chance
     */
    public static Arbitrary<Postcode> postcodes() {
        Arbitrary<Postcode> formed = Combinators.combine(districts(), sectorDigits(), lastLetters(), lastLetters())
                .as((district, sector, first, second) -> Postcode.of(district.text() + " " + sector + first + second));
        return Arbitraries.frequencyOf(Tuple.of(19, formed), Tuple.of(1, Arbitraries.of(Postcode.of("GIR 0AA"))));
    }

    /**
     * Draws postcode sectors.
     *
     * @return sectors such as {@code A0 0}
     */
    public static Arbitrary<Postcode> sectors() {
        return Combinators.combine(districts(), sectorDigits())
                .as((district, sector) -> Postcode.of(district.text() + " " + sector));
    }

    /**
     * Draws postcode districts.
     *
     * @return districts such as {@code A0}
     */
    public static Arbitrary<Postcode> districts() {
        Arbitrary<String> areas = Combinators.combine(
                        letters(FIRST_LETTERS), letters(SECOND_LETTERS).optional(0.6))
                .as((first, second) -> first + second.map(String::valueOf).orElse(""));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 99);
        Arbitrary<Integer> thirds = Arbitraries.integers().between(0, THIRD_AFTER_ONE.length() - 1);
        return Combinators.combine(areas, numbers, thirds.optional(0.2)).as((area, number, third) -> {
            String letters = area.length() == 1 ? THIRD_AFTER_ONE : THIRD_AFTER_TWO;
            // A letter follows one digit only.
            String suffix = third.map(index -> number % 10
                            + letters.substring(index % letters.length()).substring(0, 1))
                    .orElse(Integer.toString(number));
            return Postcode.of(area + suffix);
        });
    }

    /**
     * Draws postcodes of any precision: whole ones, sectors and districts.
     *
     * @return postcodes; shrinks towards whole ones
     */
    public static Arbitrary<Postcode> postcodesOfAnyPrecision() {
        return Arbitraries.frequencyOf(Tuple.of(6, postcodes()), Tuple.of(3, sectors()), Tuple.of(1, districts()));
    }

    /**
     * Draws positions on the British National Grid, its corners among them.
     *
     * @return positions; shrinks towards the origin
     */
    public static Arbitrary<GridPoint> gridPoints() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 700_000),
                        Arbitraries.integers().between(0, 1_300_000))
                .as(GridPoint::new);
    }

    /**
     * Draws latitudes and longitudes, mostly in and around Great Britain, sometimes anywhere, the poles and the
     * meridian opposite Greenwich among them.
     *
     * @return positions, on the British National Grid or not; shrinks towards whole degrees
     */
    public static Arbitrary<Wgs84Point> wgs84Points() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, wgs84Points(50, 61, -8, 2)), Tuple.of(1, wgs84Points(-90, 90, -180, 180)));
    }

    private static Arbitrary<Wgs84Point> wgs84Points(double south, double north, double west, double east) {
        return Combinators.combine(
                        Arbitraries.doubles().between(south, north).ofScale(6),
                        Arbitraries.doubles().between(west, east).ofScale(6))
                .as(Wgs84Point::new);
    }

    private static Arbitrary<Integer> sectorDigits() {
        return Arbitraries.integers().between(0, 9);
    }

    private static Arbitrary<Character> lastLetters() {
        return letters(LAST_LETTERS);
    }

    private static Arbitrary<Character> letters(String choice) {
        return Arbitraries.integers().between(0, choice.length() - 1).map(choice::charAt);
    }
}
