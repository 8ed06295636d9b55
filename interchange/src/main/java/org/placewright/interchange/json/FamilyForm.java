package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.ObjectTree;
import org.placewright.interchange.internal.JsonTree.TextTree;

/**
 * Sealed families, whose values say by {@code type} which variant they are.
 *
 * @param type the simple name of the family
 * @param variants each variant's form by its class
 */
record FamilyForm(String type, ImmutableMap<Class<?>, Form> variants) implements Form {

    /** Constants have no properties; in a family they are the only one of an object. */
    record ConstantForm(String type, Form constant) implements Form {

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeStartObject();
            out.writeStringField(ObjectForm.TYPE, type);
            out.writeFieldName("value");
            constant.write(out, value);
            out.writeEndObject();
        }

        @Override
        public Optional<Object> read(JsonTree tree, Place place) {
            return Properties.of(tree, place, "an object of " + type).flatMap(properties -> {
                properties.skip(ObjectForm.TYPE);
                Optional<Object> value = properties.required("value", constant);
                return properties.isWhole() ? value : Optional.empty();
            });
        }
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        for (var variant : variants.entrySet()) {
            if (variant.getKey().isInstance(value)) {
                variant.getValue().write(out, value);
                return;
            }
        }
        throw new IllegalArgumentException(value.getClass() + " must be one of the variants of " + type);
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        if (!(tree instanceof ObjectTree object)) {
            place.wrongKind(tree, "an object of " + type);
            return Optional.empty();
        }
        if (object.properties().get(ObjectForm.TYPE) instanceof TextTree name) {
            for (var variant : variants.entrySet()) {
                if (variant.getKey().getSimpleName().equals(name.text())) {
                    return variant.getValue().read(tree, place);
                }
            }
        }
        place.refuse(
                JsonFindingCodes.UNKNOWN_VARIANT,
                tree,
                "which kind of " + type + " this is is not told, or not known",
                "a property type that is one of " + names());
        return Optional.empty();
    }

    private String names() {
        return String.join(
                ", ", variants.keySet().stream().map(Class::getSimpleName).toList());
    }
}
