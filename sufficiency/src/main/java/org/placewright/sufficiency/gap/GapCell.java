package org.placewright.sufficiency.gap;

import java.util.Comparator;
import java.util.Optional;
import java.util.StringJoiner;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;

/**
 * Which children a row of a gap is about.
 *
 * @param kind the kind of place they need: fostering, residential, secure or supported
 * @param authority who looks after them; empty for all
 * @param need their main need; empty for all
 */
public record GapCell(PlacementGroup kind, Optional<AuthorityId> authority, Optional<CategoryOfNeed> need)
        implements Comparable<GapCell> {

    private static final Comparator<GapCell> ORDER = Comparator.comparing(GapCell::kind)
            .thenComparing(cell -> cell.authority().map(AuthorityId::value).orElse(""))
            .thenComparing(cell -> cell.need().map(CategoryOfNeed::code).orElse(""))
            .thenComparing(cell -> cell.need().isPresent());

    /**
     * Returns all children who need a kind of place.
     *
     * @param kind the kind
     * @return the cell
     */
    public static GapCell of(PlacementGroup kind) {
        return new GapCell(kind, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the children of one authority who need a kind of place.
     *
     * @param kind the kind
     * @param authority who looks after them
     * @return the cell
     */
    public static GapCell of(PlacementGroup kind, AuthorityId authority) {
        return new GapCell(kind, Optional.of(authority), Optional.empty());
    }

    /**
     * Returns those of these children whose main need is one.
     *
     * @param category the need
     * @return the cell
     */
    public GapCell withNeed(CategoryOfNeed category) {
        return new GapCell(kind, authority, Optional.of(category));
    }

    /** Compares by kind, then by council, then by need; all before each. */
    @Override
    public int compareTo(GapCell other) {
        return ORDER.compare(this, other);
    }

    /** Returns what is told apart, such as {@code E08000001, Fostering}. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(", ");
        authority.ifPresent(id -> words.add(id.value()));
        words.add(kind.label());
        need.ifPresent(category -> words.add(category.toString()));
        return words.toString();
    }
}
