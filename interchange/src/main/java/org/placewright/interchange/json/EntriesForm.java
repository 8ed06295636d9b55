package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.placewright.interchange.internal.JsonTree;

/** Sorted maps whose keys have parts, which are arrays of a key and a value each. */
record EntriesForm(SequenceForm entries) implements Form {

    /** One entry, as it stands in the document. */
    record Entry(Object key, Object value) {}

    static EntriesForm of(Form key, Form value) {
        return new EntriesForm(SequenceForm.list(new EntryForm(key, value)));
    }

    @Override
    public void write(JsonGenerator out, Object map) throws IOException {
        ImmutableList<Entry> list = ((ImmutableMap<?, ?>) map)
                .entrySet().stream()
                        .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                        .collect(ImmutableList.toImmutableList());
        entries.write(out, map instanceof ImmutableSortedMap ? list : Spelling.inOrder(entries.each(), list));
    }

    @Override
    public Optional<Form> element() {
        return entries.element();
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        return entries.read(tree, place).flatMap(list -> {
            Optional<Object> map = TextForm.made(EntriesForm::sorted, (Collection<?>) list);
            if (map.isEmpty()) {
                place.refuse(JsonFindingCodes.REPEATED_ELEMENT, tree, "a key occurs twice", "each key once");
            }
            return map;
        });
    }

    // What is a key in a sorted map has an order.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ImmutableMap<?, ?> sorted(Collection<?> list) {
        ImmutableMap.Builder<Object, Object> map = ImmutableMap.builder();
        list.forEach(each -> map.put(((Entry) each).key(), ((Entry) each).value()));
        return ImmutableSortedMap.copyOf((Map<? extends Comparable, ?>) (Map<?, ?>) map.buildOrThrow());
    }

    /** An object of {@code key} and {@code value}. */
    private record EntryForm(Form key, Form value) implements Form {

        @Override
        public void write(JsonGenerator out, Object entry) throws IOException {
            out.writeStartObject();
            out.writeFieldName("key");
            key.write(out, ((Entry) entry).key());
            out.writeFieldName("value");
            value.write(out, ((Entry) entry).value());
            out.writeEndObject();
        }

        @Override
        public boolean isObject() {
            return true;
        }

        @Override
        public Optional<Form> property(String name) {
            return switch (name) {
                case "key" -> Optional.of(key);
                case "value" -> Optional.of(value);
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<Object> read(JsonTree tree, Place place) {
            Optional<Properties> properties = Properties.of(tree, place, "an object of key and value");
            if (properties.isEmpty()) {
                return Optional.empty();
            }
            Optional<Object> keyed = properties.get().required("key", key);
            Optional<Object> valued = properties.get().required("value", value);
            return properties.get().isWhole()
                    ? Optional.of(new Entry(keyed.orElseThrow(), valued.orElseThrow()))
                    : Optional.empty();
        }
    }
}
