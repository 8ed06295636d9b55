package org.placewright.sufficiency.stress;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;

/**
 * A home to call: one that stays open, with a vacant place that would suit a displaced child within reach.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td>which</td></tr>
 * <tr><td>provider</td><td>{@link ProviderId}</td><td>who runs it, if known</td></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td>whose area it lies in, if known</td></tr>
 * <tr><td>kind</td><td>{@link PlacementGroup}</td><td>the kind of place</td></tr>
 * <tr><td>vacant</td><td>whole number</td><td>vacant places, 1 or more</td></tr>
 * <tr><td>proposed</td><td>whole number</td><td>displaced children who could go there when all are placed at once</td></tr>
 * <tr><td>suits</td><td>whole number</td><td>displaced children whom a place there would suit</td></tr>
 * <tr><td>fee</td><td>{@link WeeklyFee}</td><td>what it usually charges, if known</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class VacantHome {

    /** Most children proposed first, then most it suits, then most vacant places, then by identifier. */
    static final Comparator<VacantHome> CALL_FIRST = Comparator.comparingInt(VacantHome::proposed)
            .thenComparingLong(VacantHome::suits)
            .thenComparingInt(VacantHome::vacant)
            .reversed()
            .thenComparing(VacantHome::home);

    VacantHome() {}

    /**
     * Returns which home it is.
     *
     * @return the identifier
     */
    public abstract HomeId home();

    /**
     * Returns who runs it.
     *
     * @return the provider, if known
     */
    public abstract Optional<ProviderId> provider();

    /**
     * Returns whose area it lies in.
     *
     * @return the authority, if known
     */
    public abstract Optional<AuthorityId> authority();

    /**
     * Returns the kind of place.
     *
     * @return fostering, residential, secure or supported
     */
    public abstract PlacementGroup kind();

    /**
     * Returns its vacant places.
     *
     * @return 1 or more
     */
    public abstract int vacant();

    /**
     * Returns how many displaced children could go there when all are placed at once.
     *
     * @return children, 0 to its vacant places
     */
    public abstract int proposed();

    /**
     * Returns how many displaced children a place there would suit.
     *
     * @return children within reach whom it may take, 1 or more
     */
    public abstract long suits();

    /**
     * Returns what it usually charges.
     *
     * @return the fee, if known
     */
    public abstract Optional<WeeklyFee> fee();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VacantHome}. */
    static final class Builder extends ImmutableVacantHome.Builder {
        Builder() {}
    }
}
