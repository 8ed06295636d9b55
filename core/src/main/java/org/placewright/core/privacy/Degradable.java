package org.placewright.core.privacy;

/**
 * A value that holds personal data and can be made less precise before it is shared.
 *
 * <p>Laws: {@code x.degrade(how).degrade(how)} equals {@code x.degrade(how)}; no attribute of the result is more
 * precise than it was; the result is a valid value of the same type. It serves to count and to describe, not to decide
 * about a child: an age may come out one too high, and places have moved.
 *
 * @param <T> the type of the value itself
 */
public interface Degradable<T> {

    /**
     * Returns this value, less precise.
     *
     * @param how what replaces identifiers and how much is kept of postcodes
     * @return the same but for what could identify a child
     */
    T degrade(Degradation how);
}
