package org.placewright.testkit.law;

/** Says what a law found broken. */
final class Law {

    private Law() {}

    static void holds(boolean kept, String otherwise) {
        if (!kept) {
            throw new AssertionError(otherwise);
        }
    }
}
