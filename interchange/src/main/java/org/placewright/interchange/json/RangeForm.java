package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.io.IOException;
import java.util.Optional;
import org.placewright.interchange.internal.JsonTree;

/** Ranges, which are objects of a lower and an upper bound; a bound that is not there is not written. */
record RangeForm(Form endpoint) implements Form {

    private static final String AT_LEAST = "atLeast";
    private static final String GREATER_THAN = "greaterThan";
    private static final String AT_MOST = "atMost";
    private static final String LESS_THAN = "lessThan";
    private static final ImmutableSet<String> BOUNDS = ImmutableSet.of(AT_LEAST, GREATER_THAN, AT_MOST, LESS_THAN);
    private static final String EXPECTED = "an object of atLeast or greaterThan, and atMost or lessThan";

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        Range<?> range = (Range<?>) value;
        out.writeStartObject();
        if (range.hasLowerBound()) {
            out.writeFieldName(range.lowerBoundType() == BoundType.CLOSED ? AT_LEAST : GREATER_THAN);
            endpoint.write(out, range.lowerEndpoint());
        }
        if (range.hasUpperBound()) {
            out.writeFieldName(range.upperBoundType() == BoundType.CLOSED ? AT_MOST : LESS_THAN);
            endpoint.write(out, range.upperEndpoint());
        }
        out.writeEndObject();
    }

    @Override
    public boolean isObject() {
        return true;
    }

    @Override
    public Optional<Form> property(String name) {
        return Optional.of(endpoint).filter(form -> BOUNDS.contains(name));
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        Optional<Properties> found = Properties.of(tree, place, EXPECTED);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Properties properties = found.get();
        Bounds bounds = new Bounds(
                properties.optional(AT_LEAST, endpoint),
                properties.optional(GREATER_THAN, endpoint),
                properties.optional(AT_MOST, endpoint),
                properties.optional(LESS_THAN, endpoint));
        if (!properties.isWhole()) {
            return Optional.empty();
        }
        Optional<Object> range = TextForm.made(Bounds::range, bounds);
        if (range.isEmpty()) {
            place.refuse(JsonFindingCodes.REFUSED_VALUE, tree, "these bounds enclose no range", EXPECTED);
        }
        return range;
    }

    /** What was found of bounds. */
    private record Bounds(
            Optional<Object> atLeast,
            Optional<Object> greaterThan,
            Optional<Object> atMost,
            Optional<Object> lessThan) {

        Range<?> range() {
            if ((atLeast.isPresent() && greaterThan.isPresent()) || (atMost.isPresent() && lessThan.isPresent())) {
                throw new IllegalArgumentException("A range must have one lower and one upper bound");
            }
            return lower().intersection(upper());
        }

        private Range<Comparable<Object>> lower() {
            return atLeast.map(Bounds::comparable)
                    .map(Range::atLeast)
                    .or(() -> greaterThan.map(Bounds::comparable).map(Range::greaterThan))
                    .orElseGet(Range::all);
        }

        private Range<Comparable<Object>> upper() {
            return atMost.map(Bounds::comparable)
                    .map(Range::atMost)
                    .or(() -> lessThan.map(Bounds::comparable).map(Range::lessThan))
                    .orElseGet(Range::all);
        }

        // What bounds a range has an order.
        @SuppressWarnings("unchecked")
        private static Comparable<Object> comparable(Object bound) {
            return (Comparable<Object>) bound;
        }
    }
}
