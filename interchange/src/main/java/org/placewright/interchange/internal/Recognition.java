package org.placewright.interchange.internal;

import java.util.Optional;

/**
 * Values by the texts they were read from, each text of up to sixteen bytes as two numbers, so that what was read once
 * is recognised and not read again. It may forget.
 */
sealed interface Recognition permits KnownDays, KnownTexts {

    /** Returns the value of a text; nothing if it was not read before, or is forgotten. */
    <T> Optional<T> get(long first, long further);

    /** Keeps the value a text was found to have. */
    void put(long first, long further, Optional<?> value);
}
