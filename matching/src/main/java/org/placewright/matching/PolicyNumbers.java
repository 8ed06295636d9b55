package org.placewright.matching;

/** Holds the whole numbers of a policy to their range. */
final class PolicyNumbers {

    /** Farther than any two places in Great Britain. */
    static final int FARTHEST_MILES = 10_000;

    private PolicyNumbers() {}

    static void require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + " but was " + value
                    + ". Maybe it is in another unit?");
        }
    }
}
