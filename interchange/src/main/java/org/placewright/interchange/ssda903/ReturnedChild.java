package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.Episode;

/**
 * What one return says about one child: the rows of all its tables. Personal, never printed.
 *
 * <p>It is what was filed, without the repair or the judgement of other years; a child in no table has no such value.
 *
 * <table>
 * <caption>Attributes; all come from the rows of the child, and there is at least one</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link ChildId}</td><td>yes</td><td></td><td>names the child within their authority</td>
 *     <td>CHILD of every table</td></tr>
 * <tr><td>header</td><td>{@link ReturnedHeader}</td><td>no</td><td>not known</td><td>who the child is</td>
 *     <td>SSDA903 header</td></tr>
 * <tr><td>episodes</td><td>{@link Episode}s</td><td>no</td><td>none</td><td>by start, each on a day of its own</td>
 *     <td>SSDA903 episodes</td></tr>
 * <tr><td>unaccompanied</td><td>{@link UnaccompaniedStatus}</td><td>no</td><td>not known</td><td>that the child was an unaccompanied asylum-seeking child in the year</td>
 *     <td>SSDA903 uasc</td></tr>
 * <tr><td>missingPeriods</td><td>{@link MissingPeriod}s</td><td>no</td><td>none</td><td>times missing or away without authorisation</td>
 *     <td>SSDA903 missing</td></tr>
 * <tr><td>annualOutcomes</td><td>{@link AnnualOutcomes}</td><td>no</td><td>not known</td><td>health and conduct</td>
 *     <td>SSDA903 oc2</td></tr>
 * <tr><td>careLeaverOutcomes</td><td>{@link CareLeaverOutcomes}</td><td>no</td><td>not known</td><td>how a care leaver fares</td>
 *     <td>SSDA903 oc3</td></tr>
 * <tr><td>reviews</td><td>{@link Review}s</td><td>no</td><td>none</td><td>reviews of the case</td>
 *     <td>SSDA903 reviews</td></tr>
 * <tr><td>previousPermanentArrangement</td><td>{@link PreviousPermanentArrangement}</td><td>no</td><td>not known</td><td>what the child came back into care from</td>
 *     <td>SSDA903 prev_perm</td></tr>
 * <tr><td>adoptionPlacements</td><td>{@link AdoptionPlacement}s</td><td>no</td><td>none</td><td>decisions that the child should be placed for adoption</td>
 *     <td>SSDA903 placed_adoption</td></tr>
 * <tr><td>adoption</td><td>{@link AdoptionDetails}</td><td>no</td><td>not known</td><td>how the child was adopted</td>
 *     <td>SSDA903 ad1</td></tr>
 * <tr><td>socialWorkers</td><td>{@link SocialWorkerAllocation}s</td><td>no</td><td>none</td><td>the social workers the child had</td>
 *     <td>SSDA903 social_worker</td></tr>
 * <tr><td>deprivationsOfLiberty</td><td>{@link DeprivationOfLiberty}s</td><td>no</td><td>none</td><td>times under an order that allows the child to be deprived of liberty</td>
 *     <td>SSDA903 dolo</td></tr>
 * </table>
 */
@Personal
@Value.Immutable
public abstract class ReturnedChild implements WithReturnedChild {

    ReturnedChild() {}

    /**
     * Returns what names the child within their authority.
     *
     * @return names the child within their authority
     */
    public abstract ChildId id();

    /**
     * Returns who the child is.
     *
     * @return who the child is, if known
     */
    public abstract Optional<ReturnedHeader> header();

    /**
     * Returns the episodes of care.
     *
     * @return by start, each on a day of its own; none if there is no row
     */
    public abstract ImmutableList<Episode> episodes();

    /**
     * Returns that the child was an unaccompanied asylum-seeking child in the year.
     *
     * @return that the child was an unaccompanied asylum-seeking child in the year, if known
     */
    public abstract Optional<UnaccompaniedStatus> unaccompanied();

    /**
     * Returns the times the child was missing or away without authorisation.
     *
     * @return times missing or away without authorisation; none if there is no row
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MissingPeriod> missingPeriods();

    /**
     * Returns the health and conduct of a child who was looked after all year.
     *
     * @return health and conduct, if known
     */
    public abstract Optional<AnnualOutcomes> annualOutcomes();

    /**
     * Returns how a young person who left care fares.
     *
     * @return how a care leaver fares, if known
     */
    public abstract Optional<CareLeaverOutcomes> careLeaverOutcomes();

    /**
     * Returns the reviews of the case.
     *
     * @return reviews of the case; none if there is no row
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Review> reviews();

    /**
     * Returns the permanent arrangement the child came back into care from.
     *
     * @return what the child came back into care from, if known
     */
    public abstract Optional<PreviousPermanentArrangement> previousPermanentArrangement();

    /**
     * Returns the decisions that the child should be placed for adoption.
     *
     * @return decisions that the child should be placed for adoption; none if there is no row
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AdoptionPlacement> adoptionPlacements();

    /**
     * Returns how the child was adopted.
     *
     * @return how the child was adopted, if known
     */
    public abstract Optional<AdoptionDetails> adoption();

    /**
     * Returns the social workers the child had.
     *
     * @return the social workers the child had; none if there is no row
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SocialWorkerAllocation> socialWorkers();

    /**
     * Returns the times under an order that allows the child to be deprived of liberty.
     *
     * @return times under an order that allows the child to be deprived of liberty; none if there is no row
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<DeprivationOfLiberty> deprivationsOfLiberty();

    /**
     * Returns the tables the child has rows in.
     *
     * @return the tables, one at least
     */
    public final ImmutableSortedSet<Ssda903Table> tables() {
        return TableForms.ALL.stream()
                .filter(form -> form.isIn(this))
                .map(TableForm::table)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    @Value.Check
    ReturnedChild check() {
        if (!TableForms.have(this)) {
            throw new IllegalArgumentException(
                    "ReturnedChild must have a row in some table. Maybe leave the child out of the return?");
        }
        boolean said = annualOutcomes().map(AnnualOutcomes::isRecorded).orElse(true)
                && careLeaverOutcomes().map(CareLeaverOutcomes::isRecorded).orElse(true)
                && previousPermanentArrangement()
                        .map(PreviousPermanentArrangement::isRecorded)
                        .orElse(true)
                && adoption().map(AdoptionDetails::isRecorded).orElse(true);
        if (!said) {
            throw new IllegalArgumentException("ReturnedChild outcomes, previous arrangement and adoption must record "
                    + "something. Maybe leave out those that are blank?");
        }
        for (int i = 1; i < episodes().size(); i++) {
            int order =
                    episodes().get(i - 1).start().compareTo(episodes().get(i).start());
            if (order > 0) {
                return withEpisodes(ImmutableList.sortedCopyOf(Episode.BY_START, episodes()));
            }
            if (order == 0) {
                throw new IllegalArgumentException(
                        "ReturnedChild must not hold two episodes that start on the same day. "
                                + "Maybe choose the last one of the file?");
            }
        }
        return this;
    }

    /** Names the type only. */
    @Override
    public final String toString() {
        return "ReturnedChild[...]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReturnedChild}. The identifier and at least one thing else must be set. */
    public static final class Builder extends ImmutableReturnedChild.Builder {
        Builder() {}
    }
}
