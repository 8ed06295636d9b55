package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;

/**
 * Which councils place children in the areas of others, and which areas take them in: net exporters and importers of
 * placements, by kind.
 *
 * <p>A placement is <em>imported</em> where it lies if another council is known to look after the child, and
 * <em>exported</em> by that other council. Each child looked at counts once, and so does each place: places taken by
 * children who are not among those looked at are told by how many live in a home more than are known to, less the known
 * children placed in the same area and kind whose home is not known, because they may be the very ones who live there.
 * So they are the fewest there can be, unless children of whom not even the area is known live there too.
 *
 * <p>Kinds are those of the placements as they are, children with relatives or friends among the fostered. What a
 * balance does not tell is whether a place elsewhere was chosen for the child or for want of one nearby.
 *
 * <p>Guaranteed: over all rows of a kind imports are exports; each row adds up ({@link Row#lookedAfter} and
 * {@link Row#placedInArea}); all rows together are the children looked at, but for {@link #authorityNotKnown}.
 * O(children + homes).
 *
 * @param rows a row for each council and kind that has children or homes, in the order of the councils and of
 *     {@link PlacementGroup}
 * @param flows how many children each council places in the area of each, in the order of from, to and kind
 * @param authorityNotKnown children of whom it is not known who looks after them
 * @param areaNotKnown homes of which it is not known in whose area they lie, which are in no row
 */
public record PlacementBalance(
        ImmutableList<Row> rows, ImmutableList<Flow> flows, long authorityNotKnown, long areaNotKnown) {

    /**
     * One kind of placement and one council: the children it looks after, and the places in its area.
     *
     * @param council the council
     * @param kind the kind of placement
     * @param registered places of homes in its area on certificates, or approved for
     * @param usable of those, the places that can be used
     * @param homesWithoutNumber homes in its area of which it is not known how many places they have
     * @param ownInArea children it looks after who are placed in its area
     * @param exported children it looks after who are placed in the area of another
     * @param ownNotKnown children it looks after who are placed nobody knows where
     * @param imported children whom others are known to look after who are placed in its area
     * @param fromNotKnown children placed in its area of whom it is not known who looks after them
     * @param takenByOthers places in its area in which live children who are not among those looked at
     * @param hasChildren whether the children whom the council looks after, of any kind, are among those looked at
     */
    public record Row(
            AuthorityId council,
            PlacementGroup kind,
            long registered,
            long usable,
            long homesWithoutNumber,
            long ownInArea,
            long exported,
            long ownNotKnown,
            long imported,
            long fromNotKnown,
            long takenByOthers,
            boolean hasChildren) {

        /**
         * Returns the children the council looks after in placements of the kind, wherever.
         *
         * @return children
         */
        public long lookedAfter() {
            return ownInArea + exported + ownNotKnown;
        }

        /**
         * Returns the children looked at who are placed in the area, whoever looks after them.
         *
         * @return children
         */
        public long placedInArea() {
            return ownInArea + imported + fromNotKnown;
        }

        /**
         * Returns the children imported less those exported, of those of whom both is known: 0 over all councils.
         *
         * @return above 0 for a net importer, below 0 for a net exporter
         */
        public long net() {
            return imported - exported;
        }

        /**
         * Returns the same with the places that children nobody here knows live in, which are imported where all
         * children of the council itself are known. Known children of whom it is not known who looks after them are in
         * neither sum: they may be the council's own.
         *
         * @return empty if no child of the council is among those looked at: whose children they are is open then
         */
        public OptionalLong netWithOthers() {
            return hasChildren ? OptionalLong.of(net() + takenByOthers) : OptionalLong.empty();
        }
    }

    /**
     * Children of one council placed in the area of one.
     *
     * @param from the council that looks after them
     * @param to the council in whose area they are placed, perhaps the same
     * @param kind the kind of placement
     * @param children how many, 1 or more
     */
    public record Flow(AuthorityId from, AuthorityId to, PlacementGroup kind, long children) {}

    /**
     * Counts placements by where they lie and who made them.
     *
     * @param areas the areas children are placed in
     * @return the balance
     */
    public static PlacementBalance of(PlacementAreas areas) {
        return new BalanceInProgress(areas).balance();
    }

    /**
     * Returns the row of a council and kind.
     *
     * @param council the council
     * @param kind the kind of placement
     * @return the row; empty if it has neither children nor homes of the kind
     */
    public Optional<Row> row(AuthorityId council, PlacementGroup kind) {
        return rows.stream()
                .filter(row -> row.council().equals(council) && row.kind() == kind)
                .findFirst();
    }

    /**
     * Adds up a number over the rows of a council.
     *
     * @param council the council
     * @param number what to add
     * @return the sum over its kinds, 0 if it has no row
     */
    public long sum(AuthorityId council, ToLongFunction<Row> number) {
        return rows.stream()
                .filter(row -> row.council().equals(council))
                .mapToLong(number)
                .sum();
    }
}
