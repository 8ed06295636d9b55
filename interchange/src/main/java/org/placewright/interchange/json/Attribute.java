package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/**
 * One attribute of a type: what it is called, how it is read from a value, and its form.
 *
 * @param name the name of the attribute and of the property
 * @param getter reads it
 * @param wrapping how what may be absent is held, if it may be
 * @param isRequired whether an object without it stands for no value
 * @param form the form of what it holds
 */
record Attribute(String name, Call getter, Wrapping wrapping, boolean isRequired, Form form) {

    /** Writes the property, unless what it would hold is absent. */
    void write(JsonGenerator out, Object value) throws IOException {
        Optional<?> held = wrapping.unwrap().apply(getter.with(value));
        if (held.isPresent()) {
            out.writeFieldName(name);
            form.write(out, held.get());
        }
    }

    /** Returns what is held; nothing, if it is absent. */
    Optional<Object> read(Properties properties) {
        return isRequired ? properties.required(name, form) : properties.optional(name, form);
    }
}
