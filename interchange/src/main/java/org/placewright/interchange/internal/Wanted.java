package org.placewright.interchange.internal;

import java.util.Optional;

/**
 * What of a part of a JSON document is wanted. The rest is passed over while it is read, and takes no memory however
 * much it is. Where a text, a number or a truth is wanted, nothing within is.
 */
public interface Wanted {

    /** Everything there is. */
    Wanted EVERYTHING = new Wanted() {
        @Override
        public boolean isObject() {
            return true;
        }

        @Override
        public Optional<Wanted> property(String name) {
            return Optional.of(this);
        }

        @Override
        public Optional<Wanted> element() {
            return Optional.of(this);
        }
    };

    /** Tells whether it may be an object; then the names of all its properties are taken in. */
    default boolean isObject() {
        return false;
    }

    /** Returns what is wanted of a property; nothing, if it is not wanted itself. */
    default Optional<? extends Wanted> property(String name) {
        return Optional.empty();
    }

    /** Returns what is wanted of each element of an array; nothing, if it may be none. */
    default Optional<? extends Wanted> element() {
        return Optional.empty();
    }
}
