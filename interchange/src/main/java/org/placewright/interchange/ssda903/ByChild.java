package org.placewright.interchange.ssda903;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.ChildId;

/**
 * What there is of each child, in the order in which children were met. The rows of a child mostly stand together, so
 * the child met last is tried before any other is looked for.
 */
final class ByChild<V> {

    private final Function<ChildId, V> beginning;
    private final Map<ChildId, V> found = new LinkedHashMap<>();
    private @Nullable ChildId lastChild;
    private @Nullable V last;

    /**
     * Makes one without children.
     *
     * @param beginning what there is of a child at first
     */
    ByChild(Function<ChildId, V> beginning) {
        this.beginning = beginning;
    }

    /** Returns what there is of a child, who is met now if not before. */
    @SuppressWarnings("ReferenceEquality") // Rows share identifiers; another that is equal is looked up.
    V of(ChildId child) {
        V known = last;
        if (known == null || child != lastChild) {
            known = found.computeIfAbsent(child, beginning);
            lastChild = child;
            last = known;
        }
        return known;
    }

    /** Returns all children met, with what there is of them. */
    Map<ChildId, V> all() {
        return found;
    }
}
