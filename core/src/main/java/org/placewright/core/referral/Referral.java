package org.placewright.core.referral;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.child.Child;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Needs;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * The request to find one child a home.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link ReferralId}</td><td></td><td>yes</td><td></td><td>names the referral</td>
 *     <td>the authority</td></tr>
 * <tr><td>child</td><td>{@link Child}</td><td></td><td>yes</td><td></td><td>who needs a home</td>
 *     <td>Placements Data Standard v2, childId</td></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td></td><td>no</td><td>not said; see the child</td>
 *     <td>who places the child</td><td>price census, placing authority</td></tr>
 * <tr><td>neededFrom</td><td>date</td><td></td><td>yes</td><td></td>
 *     <td>the first day the home is needed; not before birth</td><td>the authority</td></tr>
 * <tr><td>latestStart</td><td>date</td><td></td><td>no</td><td>not specified</td>
 *     <td>the last day the placement may begin; not before neededFrom</td>
 *     <td>earlier regional drafts of the standard, latest start date</td></tr>
 * <tr><td>neededBy</td><td>{@link NeededBy}</td><td></td><td>no</td><td>not specified</td>
 *     <td>how soon, as it was put on the day</td><td>Placements Data Standard v2, neededBy</td></tr>
 * <tr><td>plannedOrEmergency</td><td>{@link PlannedOrEmergency}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether the placement is planned</td><td>earlier regional drafts of the standard</td></tr>
 * <tr><td>siblingCount</td><td>whole number</td><td>children</td><td>no</td><td>not specified</td>
 *     <td>how many siblings need a home too, 0 or more</td><td>Placements Data Standard v2, siblingCount</td></tr>
 * <tr><td>siblingsLiveAt</td><td>{@link HomeId}s</td><td></td><td>no</td><td>none</td>
 *     <td>homes where looked-after siblings live now; personal</td><td>Children Act 1989 s22C(8)(c)</td></tr>
 * <tr><td>currentHome</td><td>{@link HomeId}</td><td></td><td>no</td><td>none or not known</td>
 *     <td>the home the child lives in now; personal</td><td>the authority</td></tr>
 * <tr><td>homePostcode</td><td>{@link Postcode}</td><td></td><td>no</td><td>not said; see the child</td>
 *     <td>where the family lives; personal</td>
 *     <td>earlier regional drafts of the standard, primary family location</td></tr>
 * <tr><td>schoolPostcode</td><td>{@link Postcode}</td><td></td><td>no</td><td>not said; see the child</td>
 *     <td>the school whose continuity matters; personal</td>
 *     <td>earlier regional drafts of the standard, school</td></tr>
 * <tr><td>recommendation</td><td>{@link CareRecommendation}</td><td></td><td>no</td><td>not specified</td>
 *     <td>which kinds of care suit</td><td>Placements Data Standard v2, recommendation</td></tr>
 * <tr><td>needs</td><td>{@link Needs}</td><td></td><td>no</td><td>nothing specified</td>
 *     <td>what the child needs of a home, and risks; not printed</td>
 *     <td>Placements Data Standard v2, requirements and risks</td></tr>
 * <tr><td>secureAccommodation</td><td>{@link SecureAccommodationAuthority}</td><td></td><td>no</td>
 *     <td>not specified</td><td>what allows secure accommodation; not printed</td>
 *     <td>Children Act 1989 s25</td></tr>
 * <tr><td>deprivationOfLibertyOrder</td><td>{@link DeprivationOfLibertyOrder}</td><td></td><td>no</td>
 *     <td>not specified</td><td>whether a court authorised it; not printed</td><td>the court</td></tr>
 * <tr><td>qualityAssurance</td><td>{@link QualityAssurance}</td><td></td><td>no</td><td>none or not known</td>
 *     <td>who checked the referral, and when</td><td>Placements Data Standard v2, quality assurance</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Referral implements WithReferral, Degradable<Referral> {

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
     * Returns who places the child.
     *
     * @return the authority, if the referral says so; see {@link #knownAuthority}
     */
    public abstract Optional<AuthorityId> authority();

    /**
     * Returns the first day the home is needed.
     *
     * @return the date
     */
    public abstract LocalDate neededFrom();

    /**
     * Returns the last day on which the placement may begin.
     *
     * @return the date, if specified
     */
    public abstract Optional<LocalDate> latestStart();

    /**
     * Returns how soon the home is needed, as it was put on the day of asking.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public NeededBy neededBy() {
        return NeededBy.NOT_SPECIFIED;
    }

    /**
     * Returns whether the placement is planned.
     *
     * @return planned, an emergency, or not specified, as by default
     */
    @Value.Default
    public PlannedOrEmergency plannedOrEmergency() {
        return PlannedOrEmergency.NOT_SPECIFIED;
    }

    /**
     * Returns how many siblings need a home too.
     *
     * @return the number, if specified; 0 says that there are none
     */
    public abstract OptionalInt siblingCount();

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
     * Returns the home the child lives in now.
     *
     * @return the home, if there is one and it is known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<HomeId> currentHome();

    /**
     * Returns where the family lives.
     *
     * @return the postcode, of any precision, if the referral says so; see {@link #knownHomePostcode}; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> homePostcode();

    /**
     * Returns where the school is whose continuity matters.
     *
     * @return the postcode, of any precision, if the referral says so; see {@link #knownSchoolPostcode}; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> schoolPostcode();

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
     * Returns what the child needs of a home, and what is known of risks.
     *
     * @return the needs; nothing specified by default; personal, being about health and what the child is said to have
     *     done
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Needs needs() {
        return Needs.builder().build();
    }

    /**
     * Returns what allows the child to be kept in secure accommodation.
     *
     * @return what is known of it; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public SecureAccommodationAuthority secureAccommodation() {
        return SecureAccommodationAuthority.NOT_SPECIFIED;
    }

    /**
     * Returns whether a court has authorised that the child be deprived of liberty.
     *
     * @return what is known of an order; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public DeprivationOfLibertyOrder deprivationOfLibertyOrder() {
        return DeprivationOfLibertyOrder.NOT_SPECIFIED;
    }

    /**
     * Returns who checked the referral, and when.
     *
     * @return the check, if there was one and it is known
     */
    public abstract Optional<QualityAssurance> qualityAssurance();

    /**
     * Returns who places the child, as far as the referral or the child's own record says.
     *
     * @return the authority of the referral, else the one responsible for the child, if known
     */
    public final Optional<AuthorityId> knownAuthority() {
        return authority().or(child()::responsibleAuthority);
    }

    /**
     * Returns where the family lives, as far as the referral or the child's own record says.
     *
     * @return the postcode of the referral, else that of the child, if known; personal
     */
    @Personal
    public final Optional<Postcode> knownHomePostcode() {
        return homePostcode().or(child()::homePostcode);
    }

    /**
     * Returns where the school is whose continuity matters, as far as the referral or the child's own record says.
     *
     * @return the postcode of the referral, else that of the child's school, if known; personal
     */
    @Personal
    public final Optional<Postcode> knownSchoolPostcode() {
        return schoolPostcode().or(() -> child().education().schoolPostcode());
    }

    /**
     * Returns the age on the day the home is needed.
     *
     * @return the age in whole years
     */
    public final int ageWhenNeeded() {
        return child().ageOn(neededFrom());
    }

    /**
     * Returns the referral with identifiers replaced, the child degraded, and less precise postcodes. The days are
     * kept, so those of a child who needs a home from birth give away the birth date; the age may come out one too
     * high.
     *
     * @param how what replaces identifiers and how much is kept of postcodes
     * @return the same but for what could identify the child
     */
    @Override
    public final Referral degrade(Degradation how) {
        return builder()
                .from(this)
                .id(how.degrade(id()))
                .child(child().degrade(how))
                .siblingsLiveAt(siblingsLiveAt().stream().map(how::degrade).toList())
                .currentHome(currentHome().map(how::degrade))
                .homePostcode(homePostcode().map(how::degrade))
                .schoolPostcode(schoolPostcode().map(how::degrade))
                .needs(needs().degrade(how))
                .qualityAssurance(qualityAssurance().map(check -> check.degrade(how)))
                .build();
    }

    @Value.Check
    void check() {
        if (neededFrom().isBefore(child().dateOfBirth())) {
            throw new IllegalArgumentException(
                    "Referral neededFrom is before the child was born. Maybe two date columns are swapped?");
        }
        if (latestStart().isPresent() && latestStart().get().isBefore(neededFrom())) {
            throw new IllegalArgumentException(
                    "Referral latestStart is before neededFrom. Maybe the two dates are swapped?");
        }
        if (siblingCount().isPresent() && siblingCount().getAsInt() < 0) {
            throw new IllegalArgumentException("Referral siblingCount must not be negative but was "
                    + siblingCount().getAsInt() + ". Maybe leave it out where it is not known?");
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
