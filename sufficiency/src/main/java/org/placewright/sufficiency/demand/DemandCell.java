package org.placewright.sufficiency.demand;

import java.util.Optional;
import java.util.StringJoiner;
import org.immutables.value.Value;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.AgeBand;

/**
 * Which children are counted: those of one council or of all, and so for need, age and kind of care.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td>no</td><td>all</td><td>who looks after them</td></tr>
 * <tr><td>need</td><td>{@link CategoryOfNeed}</td><td>no</td><td>all</td><td>main need recorded</td></tr>
 * <tr><td>ageBand</td><td>{@link AgeBand}</td><td>no</td><td>all</td><td>age on the day</td></tr>
 * <tr><td>kind</td><td>{@link DemandKind}</td><td>no</td><td>all</td><td>kind of care</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class DemandCell implements WithDemandCell {

    /** All children. */
    public static final DemandCell TOTAL = new Builder().build();

    DemandCell() {}

    /**
     * Returns whose children are counted.
     *
     * @return the authority; empty for all
     */
    public abstract Optional<AuthorityId> authority();

    /**
     * Returns the main need of the children counted.
     *
     * @return the category; empty for all
     */
    public abstract Optional<CategoryOfNeed> need();

    /**
     * Returns the ages of the children counted.
     *
     * @return the band; empty for all
     */
    public abstract Optional<AgeBand> ageBand();

    /**
     * Returns the kind of care of the children counted.
     *
     * @return the kind; empty for all
     */
    public abstract Optional<DemandKind> kind();

    /**
     * Returns the children of an age band, whatever else.
     *
     * @param band the ages
     * @return the cell
     */
    public static DemandCell of(AgeBand band) {
        return builder().ageBand(band).build();
    }

    /**
     * Returns the children in a kind of care, whatever else.
     *
     * @param kind the kind of care
     * @return the cell
     */
    public static DemandCell of(DemandKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * Returns the children of an age band in a kind of care, whatever else.
     *
     * @param band the ages
     * @param kind the kind of care
     * @return the cell
     */
    public static DemandCell of(AgeBand band, DemandKind kind) {
        return builder().ageBand(band).kind(kind).build();
    }

    /** Returns what is told apart, such as {@code 10 to 16, Residential}; {@code Total} if nothing is. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(", ").setEmptyValue("Total");
        authority().ifPresent(each -> words.add(each.toString()));
        need().ifPresent(each -> words.add(each.toString()));
        ageBand().ifPresent(each -> words.add(each.label()));
        kind().ifPresent(each -> words.add(each.label()));
        return words.toString();
    }

    /**
     * Returns a builder with nothing set, for all children.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DemandCell}. */
    public static final class Builder extends ImmutableDemandCell.Builder {
        Builder() {}
    }
}
