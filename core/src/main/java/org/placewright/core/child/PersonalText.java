package org.placewright.core.child;

import java.util.Optional;

/** What free text about a child must be; it is never quoted. */
final class PersonalText {

    private PersonalText() {}

    static void check(String name, Optional<String> text) {
        if (text.isPresent() && text.get().isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank. Maybe leave it out?");
        }
    }
}
