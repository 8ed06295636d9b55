package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The order in which values are written that have none of their own: that of their spelling. */
final class Spelling {

    private static final JsonFactory JSON = new JsonFactory();

    private Spelling() {}

    /** Values in the order of how a form spells them, so that equal sets are the same text. */
    static <T> ImmutableList<T> inOrder(Form form, Collection<T> values) {
        if (values.size() < 2) {
            return ImmutableList.copyOf(values);
        }
        return values.stream()
                .map(value -> new Spelt<>(of(form, value), value))
                .sorted(Comparator.comparing(Spelt::text))
                .map(Spelt::value)
                .collect(ImmutableList.toImmutableList());
    }

    private record Spelt<T>(String text, T value) {}

    private static String of(Form form, Object value) {
        Optional<Form.Keys> keys = form.keys();
        if (keys.isPresent()) {
            return keys.get().name().apply(value);
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            form.write(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException("What is written to memory must not be nested beyond all bounds", e);
        }
        return text.toString();
    }
}
