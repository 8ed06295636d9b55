package org.placewright.matching;

import java.util.regex.Pattern;

/**
 * Names a snapshot of the market, so that a decision can be traced to the facts it was made on: the digest of the files
 * it was read from, or the version of the embedder's own store.
 *
 * @param value 1 to 100 letters, digits and {@code . _ : -}
 */
public record SnapshotId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    /**
     * Checks the form.
     *
     * @param value 1 to 100 letters, digits and {@code . _ : -}
     * @throws IllegalArgumentException if it is of another form
     */
    public SnapshotId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "SnapshotId must be 1 to 100 letters, digits and . _ : - only. Maybe give a digest?");
        }
    }

    /**
     * Returns the identifier with the given text.
     *
     * @param value 1 to 100 letters, digits and {@code . _ : -}
     * @return the identifier
     * @throws IllegalArgumentException if it is of another form
     */
    public static SnapshotId of(String value) {
        return new SnapshotId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
