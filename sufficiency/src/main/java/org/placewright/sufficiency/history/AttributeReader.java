package org.placewright.sufficiency.history;

/** Tells of stays, one child after another, which category of an attribute each is in on a day. Serves one thread. */
abstract class AttributeReader {

    /** Turns to a child, before anything is asked about their stays. */
    void turnTo(int child) {}

    /** Returns the number of the category on a day of a stay. */
    abstract int category(int row, int day);

    /** Returns the first later day on which the category may be another one, were the stay to go on. */
    int nextChange(int row, int day) {
        return CareStays.NO_END;
    }

    /** Tells by a column of the rows, so one category holds all days of a stay. */
    static AttributeReader ofRows(int[] categories) {
        return new AttributeReader() {
            @Override
            int category(int row, int day) {
                return categories[row];
            }
        };
    }

    /** Tells by a column of the children. */
    static AttributeReader ofChildren(int[] categories) {
        return new AttributeReader() {
            private int category;

            @Override
            void turnTo(int child) {
                category = categories[child];
            }

            @Override
            int category(int row, int day) {
                return category;
            }
        };
    }
}
