package org.placewright.core.code;

import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * A code of the SSDA903 return: its text, what it means, and the collection years it may be used in.
 *
 * <p>A code may also be one this library does not know: it keeps its text, is {@linkplain #isRecognised() not
 * recognised}, and is valid in no year. A code may be {@linkplain #isRecorded() not recorded}: the field was blank. Two
 * codes are equal when they belong to the same code set and have the same text. Ordered by that text.
 *
 * @param <C> the code set's own type
 */
public abstract class StatutoryCode<C extends StatutoryCode<C>> implements Comparable<C> {

    private final String code;
    private final String description;
    private final Range<CollectionYear> validity;
    private final boolean recognised;

    StatutoryCode(String code, String description, Range<CollectionYear> validity) {
        this.code = code;
        this.description = description;
        this.validity = validity;
        this.recognised = true;
    }

    /** Makes a code this library does not know, or, of the empty text, the one that stands for a blank field. */
    StatutoryCode(String unrecognised) {
        this.code = unrecognised;
        this.description = unrecognised.isEmpty() ? "Not recorded" : "Not recognised";
        this.validity = CodeSet.never();
        this.recognised = false;
    }

    /**
     * Returns the text as the return holds it.
     *
     * @return the code, upper case; empty if it was not recorded
     */
    public final String code() {
        return code;
    }

    /**
     * Returns what the code means, in a few words.
     *
     * @return the description
     */
    public final String description() {
        return description;
    }

    /**
     * Returns the collection years in which the code may be used.
     *
     * @return a range, unbounded where no start or end is known; empty for a code that is not recognised
     */
    public final Range<CollectionYear> validity() {
        return validity;
    }

    /**
     * Tells whether this library knows the code.
     *
     * @return false for a code newer than the library, a misprint, or a blank field
     */
    public final boolean isRecognised() {
        return recognised;
    }

    /**
     * Tells whether the field held anything.
     *
     * @return false for a blank field
     */
    public final boolean isRecorded() {
        return !code.isEmpty();
    }

    /**
     * Tells whether the code may be used in a collection year.
     *
     * @param year the collection year of the return
     * @return true if the code is recognised and the year is within its validity
     */
    public final boolean isValidIn(CollectionYear year) {
        return recognised && validity.contains(year);
    }

    @Override
    public final int compareTo(C other) {
        return code.compareTo(other.code());
    }

    // Each code set is one final class, so the class is the code set.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((StatutoryCode<?>) other).code.equals(code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. Text that is not recognised is not printed: columns shift, and it may be anything. */
    @Override
    public final String toString() {
        if (recognised) {
            return code;
        }
        return isRecorded() ? "(not recognised)" : "(not recorded)";
    }
}
