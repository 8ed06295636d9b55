package org.placewright.interchange.json;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.ObjectTree;

/** The properties of an object as they are taken from it, one by one, and whether all could be. */
final class Properties {

    private final ObjectTree object;
    private final Place place;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean whole;

    private Properties(ObjectTree object, Place place) {
        this.object = object;
        this.place = place;
        this.whole = object.repeated().isEmpty();
        object.repeated().forEach(place::repeated);
    }

    /** Returns the properties of what should be an object. */
    static Optional<Properties> of(JsonTree tree, Place place, String expected) {
        if (tree instanceof ObjectTree object) {
            return Optional.of(new Properties(object, place));
        }
        place.wrongKind(tree, expected);
        return Optional.empty();
    }

    /** Returns the value of a property that must be there. */
    Optional<Object> required(String name, Form form) {
        if (!object.properties().containsKey(name)) {
            known.add(name);
            place.missing(object, name);
            whole = false;
            return Optional.empty();
        }
        return optional(name, form);
    }

    /** Returns the value of a property if it is there. */
    Optional<Object> optional(String name, Form form) {
        known.add(name);
        JsonTree found = object.properties().get(name);
        if (found == null) {
            return Optional.empty();
        }
        Optional<Object> value = form.read(found, place.property(name));
        whole &= value.isPresent();
        return value;
    }

    /** Passes over a property that was read before. */
    void skip(String name) {
        known.add(name);
    }

    /** Tells whether nothing was missing or wrong, and reports the properties nobody asked for. */
    boolean isWhole() {
        for (Map.Entry<String, JsonTree> entry : object.properties().entrySet()) {
            if (!known.contains(entry.getKey())) {
                place.unknown(entry.getValue(), String.join(", ", known));
            }
        }
        return whole;
    }
}
