package org.placewright.interchange.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column in one file: where it stands, and what values the texts met in it were found to be. Columns hold the same
 * few codes, days and identifiers again and again, so most fields are not read at all but recognised by their bytes.
 */
final class Field {

    /** The position of a column the file does not have. */
    static final int NOWHERE = -1;

    private final int position;
    private final KnownValues values;
    private @Nullable Object way;
    private @Nullable Recognition known;

    /** The text read last: where rows of one child stand together, it is mostly the next one too. */
    private long lastFirst;

    private long lastFurther;
    private Optional<?> last = Optional.empty();

    Field(int position, KnownValues values) {
        this.position = position;
        this.values = values;
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

    /** Returns the whole number the field of a line is, or {@link CsvLines#NO_NUMBER}. */
    long wholeNumber(CsvLines line) {
        return position == NOWHERE ? CsvLines.NO_NUMBER : line.wholeNumber(position);
    }

    /**
     * Returns the value of the field of a line if the same text was read before.
     *
     * @param as the way it is read: what the same text is as one thing, it is not as another
     */
    @SuppressWarnings("unchecked") // What is kept of one way is of one type.
    <T> Optional<T> known(CsvLines line, Object as) {
        if (!line.isShort(position)) {
            return Optional.empty();
        }
        Recognition texts = readAs(as);
        long first = line.firstBytes(position);
        long further = line.furtherBytes(position);
        if (last.isPresent() && first == lastFirst && further == lastFurther) {
            return (Optional<T>) last;
        }
        Optional<T> found = texts.get(first, further);
        if (found.isPresent()) {
            meet(first, further, found);
        }
        return found;
    }

    /** Keeps the value that the field of a line was found to be, and returns it. */
    <T> Optional<T> learnt(CsvLines line, Object as, Optional<T> value) {
        if (value.isPresent() && line.isShort(position)) {
            long first = line.firstBytes(position);
            long further = line.furtherBytes(position);
            readAs(as).put(first, further, value);
            meet(first, further, value);
        }
        return value;
    }

    /**
     * Tells whether the field of a line can be recognised when it is met again, so that equal ones become one value.
     */
    boolean isRecognisable(CsvLines line) {
        return line.isShort(position);
    }

    private void meet(long first, long further, Optional<?> value) {
        lastFirst = first;
        lastFurther = further;
        last = value;
    }

    /** Most columns are read in one way only, which is therefore at hand. */
    private Recognition readAs(Object as) {
        Recognition found = known;
        if (found == null || as != way) {
            found = values.readAs(as);
            way = as;
            known = found;
            last = Optional.empty();
        }
        return found;
    }
}
