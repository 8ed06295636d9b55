package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.Wanted;

/** How values of one type are written as JSON and read from it. Reading what was written gives an equal value. */
interface Form extends Wanted {

    /** How values are written where JSON takes a text only, as the name of a property. */
    record Keys(Function<Object, String> name, Function<String, Object> value) {}

    /** Writes a value of the type. */
    void write(JsonGenerator out, Object value) throws IOException;

    /** Returns the value, or nothing if there is none, and the place was told why. */
    Optional<Object> read(JsonTree tree, Place place);

    /** Returns how values are written as names of properties, if they can be. */
    default Optional<Keys> keys() {
        return Optional.empty();
    }
}
