package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.Wanted;

/** Records of one component, such as identifiers, which have the form of their component. */
record UnwrappedForm(String type, Call getter, Call constructor, Form component) implements Form {

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        component.write(out, getter.with(value));
    }

    @Override
    public boolean isObject() {
        return component.isObject();
    }

    @Override
    public Optional<? extends Wanted> property(String name) {
        return component.property(name);
    }

    @Override
    public Optional<? extends Wanted> element() {
        return component.element();
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        Optional<Object> held = component.read(tree, place);
        Optional<Object> value = held.flatMap(part -> TextForm.made(constructor::with, part));
        if (held.isPresent() && value.isEmpty()) {
            place.refuse(
                    JsonFindingCodes.REFUSED_VALUE,
                    tree,
                    tree.kind() + " stands here that is no " + type,
                    "what the documentation of " + type + " allows. Maybe it belongs to another property?");
        }
        return value;
    }

    @Override
    public Optional<Keys> keys() {
        return component
                .keys()
                .map(keys -> new Keys(
                        value -> keys.name().apply(getter.with(value)),
                        name -> constructor.with(keys.value().apply(name))));
    }
}
