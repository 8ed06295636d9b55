package org.placewright.pricing;

import java.util.Comparator;

/**
 * Where a price was read. Ordered by source, document and line.
 *
 * @param source what kind of record it is
 * @param document the name of the file or register, 1 to 200 printable characters
 * @param line the line of the document, 1 or more
 */
public record PriceProvenance(PriceSource source, String document, int line) implements Comparable<PriceProvenance> {

    private static final int LONGEST = 200;
    private static final Comparator<PriceProvenance> ORDER = Comparator.comparing(PriceProvenance::source)
            .thenComparing(PriceProvenance::document)
            .thenComparingInt(PriceProvenance::line);

    /**
     * Checks name and line.
     *
     * @param source what kind of record it is
     * @param document the name of the file or register, 1 to 200 printable characters
     * @param line the line of the document, 1 or more
     * @throws IllegalArgumentException if the name is blank, too long or holds control characters, or the line is below
     *     1
     */
    public PriceProvenance {
        if (document.isBlank()
                || document.length() > LONGEST
                || document.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("PriceProvenance document must have 1 to 200 printable characters");
        }
        if (line < 1) {
            throw new IllegalArgumentException("PriceProvenance line must be 1 or more but was " + line);
        }
    }

    @Override
    public int compareTo(PriceProvenance other) {
        return ORDER.compare(this, other);
    }
}
