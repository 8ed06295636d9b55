package org.placewright.sufficiency.scenario;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.scenario.FlowAmount.PerChildAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.Times;

/**
 * More or fewer children come into care, leave it or move.
 *
 * <p>A number of children that come in is spread over the scope as entries there were before any change, evenly if
 * there were none; a number that leave or move is spread evenly over the children there.
 *
 * @param flow which flow
 * @param scope who comes in, leaves, or moves away; a move of a child who is in the kind moved to is none
 * @param movedTo for moves, the kind of care moved to: if absent, any; for others absent
 * @param amount by how much
 * @param during the days on which it is so; without an end, it stays so
 */
public record FlowChange(Flow flow, CareScope scope, Optional<DemandKind> movedTo, FlowAmount amount, DateRange during)
        implements ScenarioChange {

    /**
     * Checks that the parts go together.
     *
     * @param flow which flow
     * @param scope who comes in, leaves, or moves away
     * @param movedTo for moves, the kind of care moved to: if absent, any; for others absent
     * @param amount by how much
     * @param during the days on which it is so
     * @throws IllegalArgumentException if there is no day; if a kind moved to is given for what is no move, is not
     *     given for more moves than a factor tells, or is all that is moved from; or if entries are given for each
     *     child
     */
    public FlowChange {
        if (during.isEmpty()) {
            throw new IllegalArgumentException(
                    "FlowChange during must hold a day but is empty. Maybe leave out the end, so that it stays so?");
        }
        if (flow != Flow.MOVES && movedTo.isPresent()) {
            throw new IllegalArgumentException("FlowChange movedTo is for moves only but was " + movedTo.get() + " for "
                    + flow.label() + ". Maybe the kind belongs in the scope?");
        }
        if (flow == Flow.ENTRIES && amount instanceof PerChildAMonth) {
            throw new IllegalArgumentException("FlowChange amount of entries cannot be for each child, for nobody is"
                    + " there yet, but was " + amount + ". Maybe ChildrenAMonth was meant?");
        }
        if (flow == Flow.MOVES && movedTo.isEmpty() && !(amount instanceof Times)) {
            throw new IllegalArgumentException(
                    "FlowChange movedTo must be given with " + amount + ". Maybe name the kind of care moved to?");
        }
        if (movedTo.isPresent() && scope.kinds().equals(ImmutableSortedSet.of(movedTo.get()))) {
            throw new IllegalArgumentException("FlowChange movedTo must differ from the kind moved from but both are "
                    + Iterables.getOnlyElement(scope.kinds()) + ". Maybe name another kind?");
        }
    }

    /**
     * Returns a change of how many come into care.
     *
     * @param scope their ages, and the kinds of care they come into
     * @param amount by how much
     * @param during the days on which it is so
     * @return the change
     * @throws IllegalArgumentException if there is no day or the amount is for each child
     */
    public static FlowChange entries(CareScope scope, FlowAmount amount, DateRange during) {
        return new FlowChange(Flow.ENTRIES, scope, Optional.empty(), amount, during);
    }

    /**
     * Returns a change of how many leave care before they are 18.
     *
     * @param scope their ages, and the kinds of care they leave
     * @param amount by how much
     * @param during the days on which it is so
     * @return the change
     * @throws IllegalArgumentException if there is no day
     */
    public static FlowChange exits(CareScope scope, FlowAmount amount, DateRange during) {
        return new FlowChange(Flow.EXITS, scope, Optional.empty(), amount, during);
    }

    /**
     * Returns a change of how many move to a kind of care.
     *
     * @param scope their ages, and the kinds of care they move from
     * @param to the kind of care they move to
     * @param amount by how much
     * @param during the days on which it is so
     * @return the change
     * @throws IllegalArgumentException if there is no day or they move from the kind they move to only
     */
    public static FlowChange moves(CareScope scope, DemandKind to, FlowAmount amount, DateRange during) {
        return new FlowChange(Flow.MOVES, scope, Optional.of(to), amount, during);
    }

    @Override
    public ImmutableSortedSet<LocalDate> turningPoints() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(during.from());
        during.until().ifPresent(days::add);
        return days.build();
    }

    @Override
    public String explanation() {
        String kinds = Words.anyOf(scope.kinds());
        String where =
                switch (flow) {
                    case ENTRIES -> "into " + kinds;
                    case EXITS -> "from " + kinds;
                    case MOVES ->
                        "from " + kinds
                                + movedTo.map(to -> " to " + Words.name(to)).orElse("");
                };
        return Words.during(during) + ", " + flow.label() + " of " + ChildAges.children(scope.ages()) + " " + where
                + " " + amount.words();
    }
}
