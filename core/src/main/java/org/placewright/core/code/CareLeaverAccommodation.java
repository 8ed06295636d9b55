package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a care leaver lives, and whether that is suitable: the ACCOM column.
 *
 * <p>A code is the letter of an {@link AccommodationKind} with 1 for suitable or 2 for not suitable, so
 * {@code CareLeaverAccommodation.of("B1")} is "with parents or relatives, suitable"; or it is 0.
 *
 * <p>Source: SSDA903 guide, table oc3.
 */
public final class CareLeaverAccommodation extends StatutoryCode<CareLeaverAccommodation> {

    /** No accommodation to give: not in touch, died, or returned home. */
    public static final CareLeaverAccommodation NONE =
            new CareLeaverAccommodation("0", "No accommodation to give: not in touch, died, or returned home");

    private static final String SUITABLE = "1";
    private static final String NOT_SUITABLE = "2";

    private static final CodeSet<CareLeaverAccommodation> CODES = new CodeSet<>(
            "ACCOM",
            CareLeaverAccommodation::new,
            Stream.concat(
                            Stream.of(NONE),
                            Arrays.stream(AccommodationKind.values())
                                    .flatMap(kind -> Stream.of(judged(kind, SUITABLE), judged(kind, NOT_SUITABLE))))
                    .collect(ImmutableList.toImmutableList()));

    private CareLeaverAccommodation(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private CareLeaverAccommodation(String unrecognised) {
        super(unrecognised);
    }

    private static CareLeaverAccommodation judged(AccommodationKind kind, String suitability) {
        String words = suitability.equals(SUITABLE) ? "suitable" : "not suitable";
        return new CareLeaverAccommodation(kind.letter() + suitability, kind.label() + ", " + words);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<CareLeaverAccommodation> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static CareLeaverAccommodation of(String text) {
        return CODES.of(text);
    }

    /**
     * Returns the kind of accommodation.
     *
     * @return the kind; empty for 0 and for a code that is not recognised or not recorded
     */
    public Optional<AccommodationKind> kind() {
        return Arrays.stream(AccommodationKind.values())
                .filter(kind -> isRecognised() && code().startsWith(kind.letter()))
                .findFirst();
    }

    /**
     * Tells whether the accommodation was judged suitable.
     *
     * @return false where it was judged not suitable, and where no judgement is known
     */
    public boolean isSuitable() {
        return kind().isPresent() && code().endsWith(SUITABLE);
    }

    /**
     * Tells whether the accommodation was judged not suitable.
     *
     * @return false where it was judged suitable, and where no judgement is known
     */
    public boolean isUnsuitable() {
        return kind().isPresent() && code().endsWith(NOT_SUITABLE);
    }
}
