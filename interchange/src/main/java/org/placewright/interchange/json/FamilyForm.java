package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.ObjectTree;
import org.placewright.interchange.internal.JsonTree.TextTree;
import org.placewright.interchange.internal.Wanted;

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
        public boolean isObject() {
            return true;
        }

        @Override
        public Optional<Form> property(String name) {
            return switch (name) {
                case ObjectForm.TYPE -> Optional.of(TextForm.any());
                case "value" -> Optional.of(constant);
                default -> Optional.empty();
            };
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
    public boolean isObject() {
        return true;
    }

    @Override
    public Optional<Wanted> property(String name) {
        return AnyOf.parts(variants.values(), variant -> variant.property(name));
    }

    /** What any variant wants: which one it is may be told after what it holds. */
    private record AnyOf(ImmutableList<Wanted> all) implements Wanted {

        @Override
        public boolean isObject() {
            return all.stream().anyMatch(Wanted::isObject);
        }

        @Override
        public Optional<Wanted> property(String name) {
            return parts(all, each -> each.property(name));
        }

        @Override
        public Optional<Wanted> element() {
            return parts(all, Wanted::element);
        }

        static Optional<Wanted> parts(
                Iterable<? extends Wanted> of, Function<Wanted, Optional<? extends Wanted>> part) {
            ImmutableList.Builder<Wanted> found = ImmutableList.builder();
            of.forEach(each -> part.apply(each).ifPresent(found::add));
            ImmutableList<Wanted> parts = found.build();
            return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new AnyOf(parts));
        }
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
