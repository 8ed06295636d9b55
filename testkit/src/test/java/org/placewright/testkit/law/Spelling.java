package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.placewright.core.need.Answer;

/**
 * A value written out in full, personal data too, as its public attributes show it, but for what says nothing: what is
 * absent or empty. So its length tells how much a person has to read, of a value that was made up for a test.
 *
 * @param text what is said
 * @param longestCollection how many elements its longest collection has
 * @param dates every date in it
 */
public record Spelling(String text, int longestCollection, ImmutableList<LocalDate> dates) {

    private static final Spelling NOTHING = of("");

    private static Spelling of(String text) {
        return new Spelling(text, 0, ImmutableList.of());
    }

    /** Writes out a value. */
    public static Spelling of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Spelling::of).orElse(NOTHING);
        }
        if (value instanceof OptionalInt optional) {
            return of(optional.isEmpty() ? "" : String.valueOf(optional.getAsInt()));
        }
        if (value instanceof OptionalLong optional) {
            return of(optional.isEmpty() ? "" : String.valueOf(optional.getAsLong()));
        }
        if (value instanceof Map<?, ?> map) {
            return collection(
                    map.entrySet().stream()
                            .map(entry -> joined(":", Stream.of(of(entry.getKey()), of(entry.getValue())))),
                    map.size());
        }
        if (value instanceof Iterable<?> elements && !(value instanceof java.nio.file.Path)) {
            return collection(
                    StreamSupport.stream(elements.spliterator(), false).map(Spelling::of), size(elements));
        }
        if (value instanceof LocalDate date) {
            return new Spelling(date.toString(), 0, ImmutableList.of(date));
        }
        return value instanceof Answer answer && answer == Answer.NOT_SPECIFIED
                ? NOTHING
                : Shape.of(value).map(shape -> attributes(shape, value)).orElseGet(() -> of(value.toString()));
    }

    private static int size(Iterable<?> elements) {
        return elements instanceof Collection<?> collection
                ? collection.size()
                : ImmutableList.copyOf(elements).size();
    }

    private static Spelling attributes(Shape shape, Object value) {
        Spelling said = joined(
                ", ",
                shape.attributes().stream()
                        .map(attribute -> named(attribute, of(attribute.of(value))))
                        .filter(spelled -> !spelled.text().isEmpty()));
        return said.text().isEmpty() ? NOTHING : said.within("{", "}");
    }

    private static Spelling named(Attribute attribute, Spelling said) {
        return said.text().isEmpty() ? NOTHING : said.within(attribute.name() + "=", "");
    }

    private static Spelling collection(Stream<Spelling> elements, int size) {
        if (size == 0) {
            return NOTHING;
        }
        Spelling said = joined(", ", elements).within("[", "]");
        return new Spelling(said.text(), Math.max(size, said.longestCollection()), said.dates());
    }

    private static Spelling joined(String separator, Stream<Spelling> parts) {
        ImmutableList<Spelling> all = parts.collect(ImmutableList.toImmutableList());
        return new Spelling(
                String.join(separator, all.stream().map(Spelling::text).toList()),
                all.stream().mapToInt(Spelling::longestCollection).max().orElse(0),
                all.stream().flatMap(part -> part.dates().stream()).collect(ImmutableList.toImmutableList()));
    }

    private Spelling within(String before, String after) {
        return new Spelling(before + text + after, longestCollection, dates);
    }
}
