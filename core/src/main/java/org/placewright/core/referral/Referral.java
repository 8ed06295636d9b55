package org.placewright.core.referral;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.child.Child;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.CareRecommendation;

/**
 * The request to find one child a home.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>id</td><td>{@link ReferralId}</td><td>yes</td><td></td><td>names the referral</td></tr>
 * <tr><td>child</td><td>{@link Child}</td><td>yes</td><td></td><td>who needs a home</td></tr>
 * <tr><td>neededFrom</td><td>date</td><td>yes</td><td></td><td>the first day the home is needed; not before birth</td></tr>
 * <tr><td>homePostcode</td><td>{@link Postcode}</td><td>no</td><td>not known</td><td>where the family lives; personal</td></tr>
 * <tr><td>schoolPostcode</td><td>{@link Postcode}</td><td>no</td><td>none to keep</td>
 *     <td>the school whose continuity matters; personal</td></tr>
 * <tr><td>siblingsLiveAt</td><td>{@link HomeId}s</td><td>no</td><td>none</td>
 *     <td>homes where looked-after siblings live now (Children Act 1989 s22C(8)(c)); personal</td></tr>
 * <tr><td>recommendation</td><td>{@link CareRecommendation}</td><td>no</td><td>not specified</td>
 *     <td>which kinds of care suit (Placements Data Standard v2)</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Referral implements WithReferral {

    Referral() {}

    /**
     * Returns what names the referral.
     *
     * @return the identifier
     */
    public abstract ReferralId id();

    /**
     * Returns who needs a home.
     *
     * @return the child
     */
    public abstract Child child();

    /**
     * Returns the first day the home is needed.
     *
     * @return the date
     */
    public abstract LocalDate neededFrom();

    /**
     * Returns where the family lives.
     *
     * @return the postcode, of any precision, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> homePostcode();

    /**
     * Returns where the school is whose continuity matters.
     *
     * @return the postcode, of any precision, if there is a school to keep; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> schoolPostcode();

    /**
     * Returns the homes where looked-after brothers and sisters live now.
     *
     * @return the homes, in the order of their identifiers; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<HomeId> siblingsLiveAt();

    /**
     * Returns which kinds of care suit.
     *
     * @return the recommendation; not specified by default
     */
    @Value.Default
    public CareRecommendation recommendation() {
        return CareRecommendation.NOT_SPECIFIED;
    }

    /**
     * Returns the age on the day the home is needed.
     *
     * @return the age in whole years
     */
    public final int ageWhenNeeded() {
        return child().ageOn(neededFrom());
    }

    @Value.Check
    void check() {
        if (neededFrom().isBefore(child().dateOfBirth())) {
            throw new IllegalArgumentException(
                    "Referral neededFrom is before the child was born. Maybe two date columns are swapped?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Referral}. The identifier, child and date needed must be set. */
    public static final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
