package org.placewright.sufficiency.stress;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;

/**
 * A child who would have to move, and where they could go; all of it personal. Of children who are alike in all that
 * the problem knows, who gets which place is settled by their order, and is no advice.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th></tr>
 * <tr><td>child</td><td>{@link ChildId}</td><td>who</td></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td>who looks after them, if known</td></tr>
 * <tr><td>kind</td><td>{@link PlacementGroup}</td><td>the kind of place they need</td></tr>
 * <tr><td>oldHome</td><td>{@link HomeId}</td><td>the home that closes, if it is known in which the child lives</td></tr>
 * <tr><td>newHome</td><td>{@link HomeId}</td><td>a home with a vacant place; empty if there is none</td></tr>
 * <tr><td>distances</td><td>{@link ChildDistances}</td><td>if all places are known, and the return computes it</td></tr>
 * <tr><td>feeBefore, feeAfter</td><td>{@link WeeklyFee}</td><td>the usual fees of the homes, where known</td></tr>
 * </table>
 */
@Personal
@Value.Immutable
public abstract class DisplacedChild {

    DisplacedChild() {}

    /**
     * Returns who it is.
     *
     * @return the identifier
     */
    public abstract ChildId child();

    /**
     * Returns who looks after the child.
     *
     * @return the authority, if known
     */
    public abstract Optional<AuthorityId> authority();

    /**
     * Returns the kind of place the child needs.
     *
     * @return fostering, residential, secure or supported
     */
    public abstract PlacementGroup kind();

    /**
     * Returns the home that closes.
     *
     * @return the home; empty if it is not known in which the child lives
     */
    public abstract Optional<HomeId> oldHome();

    /**
     * Returns where the child could go.
     *
     * @return a home with a vacant place; empty if there is none for them
     */
    public abstract Optional<HomeId> newHome();

    /**
     * Returns how far away that is.
     *
     * @return the distances; empty if not all are known, or the return computes none
     */
    public abstract Optional<ChildDistances> distances();

    /**
     * Returns the usual fee of the home that closes.
     *
     * @return the fee, if known
     */
    public abstract Optional<WeeklyFee> feeBefore();

    /**
     * Returns the usual fee of the new home.
     *
     * @return the fee, if known
     */
    public abstract Optional<WeeklyFee> feeAfter();

    /** Returns the name of the type only. */
    @Override
    public final String toString() {
        return "DisplacedChild[...]";
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DisplacedChild}. */
    static final class Builder extends ImmutableDisplacedChild.Builder {
        Builder() {}
    }
}
