package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.ObjectTree;

/** Maps whose keys are words or whole numbers, which are objects in JSON. */
record MapForm(Keys key, Form value, boolean isSorted) implements Form {

    @Override
    public void write(JsonGenerator out, Object map) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Object> entry : named((ImmutableMap<?, ?>) map)) {
            out.writeFieldName(entry.getKey());
            value.write(out, entry.getValue());
        }
        out.writeEndObject();
    }

    /**
     * Returns the entries by the names of their keys: in their own order, or, if there is none, in that of the names.
     */
    private List<Map.Entry<String, Object>> named(ImmutableMap<?, ?> map) {
        Stream<Map.Entry<String, Object>> named =
                map.entrySet().stream().map(entry -> Map.entry(key.name().apply(entry.getKey()), entry.getValue()));
        return (isSorted ? named : named.sorted(Map.Entry.comparingByKey())).toList();
    }

    @Override
    public boolean isObject() {
        return true;
    }

    @Override
    public Optional<Form> property(String name) {
        return Optional.of(value);
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        if (!(tree instanceof ObjectTree found)) {
            place.wrongKind(tree, "an object");
            return Optional.empty();
        }
        found.repeated().forEach(place::repeated);
        ImmutableMap.Builder<Object, Object> entries = ImmutableMap.builder();
        boolean whole = found.repeated().isEmpty();
        for (Map.Entry<String, JsonTree> entry : found.properties().entrySet()) {
            Optional<Object> keyed = keyed(entry.getKey(), entry.getValue(), place);
            Optional<Object> valued = value.read(entry.getValue(), place);
            if (keyed.isPresent() && valued.isPresent()) {
                entries.put(keyed.get(), valued.get());
            } else {
                whole = false;
            }
        }
        return whole ? together(entries, tree, place) : Optional.empty();
    }

    private Optional<Object> keyed(String name, JsonTree at, Place place) {
        Optional<Object> made = TextForm.made(key.value(), name);
        if (made.isEmpty()) {
            place.refuse(
                    JsonFindingCodes.REFUSED_VALUE,
                    at,
                    "the name of a property is none of the keys there can be",
                    "a key of this map");
        }
        return made;
    }

    /** Two names may be two spellings of one key. */
    private Optional<Object> together(ImmutableMap.Builder<Object, Object> entries, JsonTree tree, Place place) {
        Optional<Object> map = TextForm.made(this::built, entries);
        if (map.isEmpty()) {
            place.repeated(tree.line());
        }
        return map;
    }

    // What is a key in a sorted map has an order.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private ImmutableMap<?, ?> built(ImmutableMap.Builder<Object, Object> entries) {
        ImmutableMap<Object, Object> map = entries.buildOrThrow();
        return isSorted ? ImmutableSortedMap.copyOf((Map<? extends Comparable, ?>) (Map<?, ?>) map) : map;
    }
}
