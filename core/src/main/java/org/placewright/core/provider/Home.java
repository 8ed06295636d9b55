package org.placewright.core.provider;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * A place where a child may be looked after.
 *
 * <table>
 * <caption>Attributes every home has; source: the published registers, and the home itself</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>id</td><td>{@link HomeId}</td><td></td><td>yes</td><td></td><td>names the home</td></tr>
 * <tr><td>kind</td><td>{@link HomeKind}</td><td></td><td colspan="2">follows from the type</td><td>what it may lawfully do</td></tr>
 * <tr><td>provider</td><td>{@link ProviderId}</td><td></td><td>no</td><td>not known</td><td>who runs it</td></tr>
 * <tr><td>localAuthority</td><td>{@link AuthorityId}</td><td></td><td>no</td><td>not known</td><td>whose area it lies in</td></tr>
 * <tr><td>postcode</td><td>{@link Postcode}</td><td></td><td>no</td><td>not known</td>
 *     <td>where it is; not printed, because children live there</td></tr>
 * <tr><td>acceptedAges</td><td>range of whole numbers</td><td>years</td><td>no</td><td>not known</td>
 *     <td>ages the home says it takes, both ends included, within 0 to 25</td></tr>
 * <tr><td>acceptedSex</td><td>{@link AcceptedSex}</td><td></td><td>no</td><td>not known</td><td>whom the home says it takes</td></tr>
 * <tr><td>capacity</td><td>{@link UsableCapacity}</td><td></td><td>no</td><td>not known</td><td>how much room the home says it has</td></tr>
 * <tr><td>registration</td><td>{@link Registration}</td><td></td><td>no</td><td>not known</td>
 *     <td>with Ofsted, and its inspections, which are judged as the kind of home is; of supported accommodation, the
 *     provider's; a fostering household has none</td></tr>
 * <tr><td>offering</td><td>{@link Offering}</td><td></td><td>no</td><td>not specified</td><td>what it says it can do</td></tr>
 * <tr><td>residents</td><td>{@link Residents}</td><td></td><td>no</td><td>not known</td>
 *     <td>who lives there now, as far as recorded; no more than are occupied, if that is known; personal</td></tr>
 * <tr><td>weeklyFee</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not known</td><td>what it usually charges a week</td></tr>
 * </table>
 *
 * <p>What is absent is not known; it never means "no". Ages, sex and places may also be told by the
 * {@link Registration} and by a carer's {@link ApprovalTerms}: what the home says, what the register says and what the
 * carer is approved for are kept apart, for they differ in real data, and {@link #permits} asks all three.
 */
public sealed interface Home extends Degradable<Home>
        permits ChildrensHome, FosteringHousehold, ResidentialSchool, SecureChildrensHome, SupportedAccommodation {

    /**
     * Returns what names the home.
     *
     * @return the identifier
     */
    HomeId id();

    /**
     * Returns the kind of home.
     *
     * @return the kind, which follows from the type
     */
    HomeKind kind();

    /**
     * Returns who runs it.
     *
     * @return the provider, if known
     */
    Optional<ProviderId> provider();

    /**
     * Returns whose area it lies in.
     *
     * @return the local authority, if known
     */
    Optional<AuthorityId> localAuthority();

    /**
     * Returns where it is.
     *
     * @return the postcode, of any precision, if known; personal, because children live there
     */
    @Personal
    Optional<Postcode> postcode();

    /**
     * Returns the ages the home says it takes.
     *
     * @return whole years, both ends included; empty if not known
     */
    Optional<Range<Integer>> acceptedAges();

    /**
     * Returns whom the home says it takes, by sex.
     *
     * @return whom it accepts; empty if not known
     */
    Optional<AcceptedSex> acceptedSex();

    /**
     * Returns how much room the home says it has.
     *
     * @return the capacity; empty if not known
     */
    Optional<UsableCapacity> capacity();

    /**
     * Returns the registration with Ofsted, and its inspections.
     *
     * @return the registration of the home, or of the provider of supported accommodation, if known; empty for a
     *     fostering household
     */
    Optional<Registration> registration();

    /**
     * Returns what it says it can do.
     *
     * @return what it says; by default nothing is specified
     */
    @Value.Default
    default Offering offering() {
        return Offering.NOT_SPECIFIED;
    }

    /**
     * Returns who lives there now.
     *
     * @return those recorded; empty if not known, which does not mean nobody; personal, because it tells where a child
     *     lives
     */
    @Personal
    Optional<Residents> residents();

    /**
     * Returns what it usually charges a week.
     *
     * @return the fee; empty if not known
     */
    Optional<WeeklyFee> weeklyFee();

    /**
     * Returns what an inspector concluded last, in the scheme of the kind of home.
     *
     * @return the judgement; empty if not yet inspected, not known, or not inspected as a home at all
     */
    Optional<InspectionJudgement> judgement();

    /**
     * Returns what an inspector had concluded by a day.
     *
     * @param day the day asked about
     * @return the judgement of the last inspection known by then; where no inspection is known at all,
     *     {@link #judgement()}, whose date is not known
     */
    default Optional<InspectionJudgement> judgementOn(LocalDate day) {
        return registration()
                .filter(registration -> !registration.inspections().isEmpty())
                .map(registration -> registration.inspectionOn(day).map(Inspection::judgement))
                .orElseGet(this::judgement);
    }

    /**
     * Tells whether a child of some age and sex may live there: by what the home says, what the register says of ages,
     * and what a foster carer is fully approved for.
     *
     * @param age the age of the child in whole years
     * @param sex the sex of the child
     * @return no if any of them says no; not specified if none speaks of age, none of sex, or the sex is not known and
     *     matters; yes otherwise
     */
    default Answer permits(int age, Sex sex) {
        return HomeStatements.permits(this, age, sex);
    }

    /**
     * Tells whether it may care for children on a day, as far as registration or approval goes.
     *
     * @param day the day asked about
     * @return live, not live, not recorded, or only for children with whom a foster carer is connected
     */
    default Standing standingOn(LocalDate day) {
        return registration().map(registration -> registration.standingOn(day)).orElse(Standing.NOT_RECORDED);
    }

    /**
     * Tells whether it may care for one child on a day, as far as registration or approval goes.
     *
     * @param day the day asked about
     * @param child who would live there
     * @return as for any child, unless a foster carer is connected with the child
     */
    default Standing standingOn(LocalDate day, ChildId child) {
        return standingOn(day);
    }

    /**
     * Returns the same home without what tells where it is, or who lives there.
     *
     * <p>Its identifier is replaced, whatever the kind of home, so that what names the home elsewhere still does once
     * it is degraded too; so are the tokens of residents. The postcode becomes less precise. The registration of the
     * home itself, which would lead back to it through a public register, is left out, and what its last inspection
     * found is kept; that of a fostering service, or of the provider of supported accommodation, stays.
     *
     * @param how what replaces identifiers and how much is kept of postcodes
     * @return a home of the same kind
     */
    @Override
    Home degrade(Degradation how);

    /**
     * Returns the same home under another name.
     *
     * @param id what names it
     * @return a home of the same kind
     */
    Home withId(HomeId id);

    /**
     * Returns the same home run by someone else.
     *
     * @param provider who runs it; empty if not known
     * @return a home of the same kind
     */
    Home withProvider(Optional<? extends ProviderId> provider);

    /**
     * Returns the same home in another area.
     *
     * @param authority whose area it lies in; empty if not known
     * @return a home of the same kind
     */
    Home withLocalAuthority(Optional<? extends AuthorityId> authority);

    /**
     * Returns the same home somewhere else.
     *
     * @param postcode where it is; empty if not known
     * @return a home of the same kind
     */
    Home withPostcode(Optional<? extends Postcode> postcode);

    /**
     * Returns the same home for other ages.
     *
     * @param ages whole years, both ends included, within 0 to 25; empty if not known
     * @return a home of the same kind
     */
    Home withAcceptedAges(Optional<? extends Range<Integer>> ages);

    /**
     * Returns the same home for others by sex.
     *
     * @param sex whom it accepts; empty if not known
     * @return a home of the same kind
     */
    Home withAcceptedSex(Optional<? extends AcceptedSex> sex);

    /**
     * Returns the same home with other room.
     *
     * @param capacity how much room it has; empty if not known
     * @return a home of the same kind
     */
    Home withCapacity(Optional<? extends UsableCapacity> capacity);

    /**
     * Returns the same home with another offering.
     *
     * @param offering what it says it can do
     * @return a home of the same kind
     */
    Home withOffering(Offering offering);

    /**
     * Returns the same home with others living there.
     *
     * @param residents who lives there now, as far as recorded; empty if not known
     * @return a home of the same kind
     */
    Home withResidents(Optional<? extends Residents> residents);

    /**
     * Returns the same home at another fee.
     *
     * @param fee what it usually charges a week; empty if not known
     * @return a home of the same kind
     */
    Home withWeeklyFee(Optional<? extends WeeklyFee> fee);
}
