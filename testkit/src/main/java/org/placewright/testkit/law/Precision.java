package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Pseudonym;

/** Compares a value with what it was before it was degraded. */
final class Precision {

    private Precision() {}

    /** The names of the attributes that are more precise than they were, or that were not there. */
    static ImmutableList<String> addedBetween(Object was, Object is) {
        return added("", was, is).collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> added(String path, Object was, Object is) {
        if (was instanceof Optional<?> before && is instanceof Optional<?> after) {
            if (before.isPresent() && after.isPresent()) {
                return added(path, before.get(), after.get());
            }
            return after.isPresent() ? Stream.of(path) : Stream.empty();
        }
        if (was instanceof Collection<?> before && is instanceof Collection<?> after) {
            return added(path, before, after);
        }
        Optional<Shape> shape = Shape.of(is);
        if (shape.filter(known -> !isCompared(is) && known.type().isInstance(was))
                .isPresent()) {
            return shape.get().attributes().stream()
                    .flatMap(attribute -> added(path + "." + attribute.name(), attribute.of(was), attribute.of(is)));
        }
        return isNoMorePrecise(was, is) ? Stream.empty() : Stream.of(path);
    }

    private static Stream<String> added(String path, Collection<?> was, Collection<?> is) {
        if (is.size() > was.size()) {
            return Stream.of(path);
        }
        // Which became which is not known, as less precise they may have another order: each must come from one.
        return is.stream()
                .filter(after -> was.stream()
                        .noneMatch(
                                before -> added(path, before, after).findAny().isEmpty()))
                .map(after -> path);
    }

    private static boolean isCompared(Object value) {
        return value instanceof Postcode;
    }

    private static boolean isNoMorePrecise(Object was, Object is) {
        if (was instanceof Postcode before && is instanceof Postcode after) {
            return after.precision().compareTo(before.precision()) <= 0
                    && before.text().startsWith(after.text());
        }
        if (was instanceof LocalDate before && is instanceof LocalDate after) {
            return after.equals(before) || after.equals(before.withDayOfMonth(1));
        }
        if (was instanceof String before && is instanceof String after) {
            return after.equals(before) || (!Pseudonym.isPseudonym(before) && Pseudonym.isPseudonym(after));
        }
        return true;
    }
}
