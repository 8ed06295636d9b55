package org.placewright.interchange.internal;

import java.util.Optional;

/**
 * A column in one file: where it stands, and what values the texts met in it were found to be. Columns hold the same
 * few codes, days and identifiers again and again, so most fields are not read at all but recognised by their bytes.
 */
final class Field {

    /** The position of a column the file does not have. */
    static final int NOWHERE = -1;

    private final int position;
    private Object way = this;
    private KnownTexts known = new KnownTexts();

    Field(int position) {
        this.position = position;
    }

    /** Tells whether the file has the column. */
    boolean isThere() {
        return position != NOWHERE;
    }

    /** Tells whether the field of a line holds nothing. */
    boolean isBlank(CsvLines line) {
        return position == NOWHERE || line.isBlank(position);
    }

    /** Returns the text of the field of a line, trimmed. */
    String text(CsvLines line) {
        return position == NOWHERE ? "" : line.field(position);
    }

    /**
     * Returns the value of the field of a line if the same text was read before.
     *
     * @param as the way it is read: what the same text is as one thing, it is not as another
     */
    <T> Optional<T> known(CsvLines line, Object as) {
        return as == way && line.isShort(position)
                ? known.get(line.firstBytes(position), line.furtherBytes(position))
                : Optional.empty();
    }

    /** Keeps the value that the field of a line was found to be, if there is one, and returns it. */
    <T> Optional<T> learnt(CsvLines line, Object as, Optional<T> value) {
        if (value.isPresent() && line.isShort(position)) {
            if (as != way) {
                way = as;
                known = new KnownTexts();
            }
            known.put(line.firstBytes(position), line.furtherBytes(position), value);
        }
        return value;
    }
}
