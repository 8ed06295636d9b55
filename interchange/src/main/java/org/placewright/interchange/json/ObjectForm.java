package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.interchange.internal.JsonTree;

/**
 * Values of named attributes, which are objects in JSON. A variant of a family begins with its name.
 *
 * @param type the simple name of the type
 * @param isVariant whether the object says which type it is of
 * @param attributes in the order in which they are written
 * @param maker makes a value of the attributes that are there, by their names
 */
record ObjectForm(
        String type,
        boolean isVariant,
        ImmutableList<Attribute> attributes,
        Function<ImmutableMap<String, Object>, Object> maker)
        implements Form {

    /** The property by which a variant of a family is told. */
    static final String TYPE = "type";

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartObject();
        if (isVariant) {
            out.writeStringField(TYPE, type);
        }
        for (Attribute attribute : attributes) {
            attribute.write(out, value);
        }
        out.writeEndObject();
    }

    @Override
    public boolean isObject() {
        return true;
    }

    @Override
    public Optional<Form> property(String name) {
        if (isVariant && name.equals(TYPE)) {
            return Optional.of(TextForm.any());
        }
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute.form());
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        Optional<Properties> found = Properties.of(tree, place, "an object of " + type);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Properties properties = found.get();
        Optional<Object> variant = isVariant ? properties.required(TYPE, named()) : Optional.of(type);
        Map<String, Object> held = new LinkedHashMap<>();
        attributes.forEach(
                attribute -> attribute.read(properties).ifPresent(value -> held.put(attribute.name(), value)));
        if (!properties.isWhole() || variant.isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> made = TextForm.made(maker, ImmutableMap.copyOf(held));
        if (made.isEmpty()) {
            place.refuse(
                    JsonFindingCodes.REFUSED_VALUE,
                    tree,
                    "the parts of this " + type + " do not make one",
                    "what the documentation of " + type + " allows. Maybe two parts contradict each other, or a number "
                            + "is out of range?");
        }
        return made;
    }

    private Form named() {
        return TextForm.of(String.class, type, name -> name, name -> {
            if (!name.equals(type)) {
                throw new IllegalArgumentException("another type");
            }
            return name;
        });
    }
}
