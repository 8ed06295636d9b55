package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.ArrayTree;

/** Lists and sets, which are arrays in JSON. What has no order of its own has that of its spelling. */
record SequenceForm(Form each, boolean isOrdered, Function<ImmutableList<Object>, ImmutableCollection<?>> copy)
        implements Form {

    static SequenceForm list(Form element) {
        return new SequenceForm(element, true, elements -> elements);
    }

    static SequenceForm set(Form element) {
        return new SequenceForm(element, false, ImmutableSet::copyOf);
    }

    static SequenceForm sortedSet(Form element) {
        return new SequenceForm(element, true, SequenceForm::sorted);
    }

    // What is held in a sorted set has an order.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ImmutableCollection<?> sorted(ImmutableList<Object> elements) {
        return ImmutableSortedSet.copyOf((Collection<? extends Comparable>) (Collection<?>) elements);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartArray();
        ImmutableCollection<?> elements = (ImmutableCollection<?>) value;
        for (Object each : isOrdered ? elements : Spelling.inOrder(this.each, elements)) {
            this.each.write(out, each);
        }
        out.writeEndArray();
    }

    @Override
    public Optional<Form> element() {
        return Optional.of(each);
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        if (!(tree instanceof ArrayTree found)) {
            place.wrongKind(tree, "an array");
            return Optional.empty();
        }
        ImmutableList.Builder<Object> made = ImmutableList.builder();
        int index = 0;
        for (JsonTree each : found.elements()) {
            this.each.read(each, place.element(index)).ifPresent(made::add);
            index++;
        }
        ImmutableList<Object> elements = made.build();
        return elements.size() == index ? together(elements, tree, place) : Optional.empty();
    }

    private Optional<Object> together(ImmutableList<Object> elements, JsonTree tree, Place place) {
        ImmutableCollection<?> all = copy.apply(elements);
        if (all.size() < elements.size()) {
            place.refuse(JsonFindingCodes.REPEATED_ELEMENT, tree, "an element occurs twice", "each element once");
            return Optional.empty();
        }
        return Optional.of(all);
    }
}
