package org.placewright.sufficiency.stress;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.immutables.value.Value;
import org.placewright.core.Personal;

/**
 * How far displaced children who find a place live from where they came from, before and after, and how far they move.
 *
 * <p>Of those only of whom it is known where they came from, where they live and where they would, and whose distance
 * the return computes. Distances are straight lines on the grid, in whole metres; medians of an even number are the
 * lower of the two in the middle. Of few children they tell of one, so they are personal and not shown.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>meaning</th></tr>
 * <tr><td>measured</td><td>whole number</td><td>children</td><td>how many are measured</td></tr>
 * <tr><td>totalBefore</td><td>whole number</td><td>m</td><td>from where they came from to where they live</td></tr>
 * <tr><td>totalAfter</td><td>whole number</td><td>m</td><td>from where they came from to where they would live</td></tr>
 * <tr><td>totalMoved</td><td>whole number</td><td>m</td><td>from where they live to where they would</td></tr>
 * <tr><td>medianBefore, medianAfter, medianMoved</td><td>whole number</td><td>m</td><td>the same of the child in the
 *     middle; empty if none is measured</td></tr>
 * <tr><td>newlyDistant</td><td>whole number</td><td>children</td><td>those who live no more than 20 miles of the return
 *     from where they came from, and would then</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class DistanceChange {

    DistanceChange() {}

    /**
     * Returns how many are measured.
     *
     * @return children, 0 or more
     */
    public abstract int measured();

    /**
     * Returns how far they live from where they came from.
     *
     * @return metres in all
     */
    @Personal
    @Value.Redacted
    public abstract long totalBefore();

    /**
     * Returns how far they would live from where they came from.
     *
     * @return metres in all
     */
    @Personal
    @Value.Redacted
    public abstract long totalAfter();

    /**
     * Returns how far they would move.
     *
     * @return metres in all
     */
    @Personal
    @Value.Redacted
    public abstract long totalMoved();

    /**
     * Returns how far the child in the middle lives from where they came from.
     *
     * @return metres; empty if none is measured
     */
    @Personal
    @Value.Redacted
    public abstract OptionalInt medianBefore();

    /**
     * Returns how far the child in the middle would live from where they came from.
     *
     * @return metres; empty if none is measured
     */
    @Personal
    @Value.Redacted
    public abstract OptionalInt medianAfter();

    /**
     * Returns how far the child in the middle would move.
     *
     * @return metres; empty if none is measured
     */
    @Personal
    @Value.Redacted
    public abstract OptionalInt medianMoved();

    /**
     * Returns how many would newly live over 20 miles from where they came from.
     *
     * @return children, 0 or more
     */
    public abstract int newlyDistant();

    static DistanceChange of(List<DisplacedChild> children) {
        ImmutableList<ChildDistances> measured =
                children.stream().flatMap(child -> child.distances().stream()).collect(ImmutableList.toImmutableList());
        return new Builder()
                .measured(measured.size())
                .totalBefore(total(measured, ChildDistances::before))
                .totalAfter(total(measured, ChildDistances::after))
                .totalMoved(total(measured, ChildDistances::moved))
                .medianBefore(median(measured, ChildDistances::before))
                .medianAfter(median(measured, ChildDistances::after))
                .medianMoved(median(measured, ChildDistances::moved))
                .newlyDistant((int)
                        measured.stream().filter(ChildDistances::isNewlyDistant).count())
                .build();
    }

    private static long total(List<ChildDistances> measured, Function<ChildDistances, Integer> metres) {
        return measured.stream().mapToLong(metres::apply).sum();
    }

    private static OptionalInt median(List<ChildDistances> measured, Function<ChildDistances, Integer> metres) {
        return measured.stream()
                .mapToInt(metres::apply)
                .sorted()
                .skip(Math.max(0, (measured.size() - 1) / 2))
                .findFirst();
    }

    /** Builds a {@link DistanceChange}. */
    static final class Builder extends ImmutableDistanceChange.Builder {
        Builder() {}
    }
}
