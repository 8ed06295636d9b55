package org.placewright.core.provider;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;

/**
 * A place where a child may be looked after.
 *
 * <table>
 * <caption>Attributes every home has</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>id</td><td>{@link HomeId}</td><td>yes</td><td></td><td>names the home</td></tr>
 * <tr><td>kind</td><td>{@link HomeKind}</td><td colspan="2">follows from the type</td><td>what it may lawfully do</td></tr>
 * <tr><td>provider</td><td>{@link ProviderId}</td><td>no</td><td>not known</td><td>who runs it</td></tr>
 * <tr><td>localAuthority</td><td>{@link AuthorityId}</td><td>no</td><td>not known</td><td>whose area it lies in</td></tr>
 * <tr><td>postcode</td><td>{@link Postcode}</td><td>no</td><td>not known</td>
 *     <td>where it is; not printed, because children live there</td></tr>
 * <tr><td>acceptedAges</td><td>range of years</td><td>no</td><td>not known</td>
 *     <td>ages it is registered or approved for, both ends included, within 0 to 25</td></tr>
 * <tr><td>acceptedSex</td><td>{@link AcceptedSex}</td><td>no</td><td>not known</td><td>whom it accepts</td></tr>
 * <tr><td>capacity</td><td>{@link UsableCapacity}</td><td>no</td><td>not known</td><td>how much room it has</td></tr>
 * <tr><td>weeklyFee</td><td>{@link WeeklyFee}</td><td>no</td><td>not known</td><td>what it usually charges a week</td></tr>
 * </table>
 *
 * <p>What is absent is not known; it never means "no".
 */
public sealed interface Home
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
     * Returns the ages it is registered or approved for.
     *
     * @return whole years, both ends included; empty if not known
     */
    Optional<Range<Integer>> acceptedAges();

    /**
     * Returns whom it accepts by sex.
     *
     * @return whom it accepts; empty if not known
     */
    Optional<AcceptedSex> acceptedSex();

    /**
     * Returns how much room it has.
     *
     * @return the capacity; empty if not known
     */
    Optional<UsableCapacity> capacity();

    /**
     * Returns what it usually charges a week.
     *
     * @return the fee; empty if not known
     */
    Optional<WeeklyFee> weeklyFee();

    /**
     * Returns what an inspector concluded, in the scheme of the kind of home.
     *
     * @return the judgement; empty if not yet inspected, not known, or not inspected as a home at all
     */
    Optional<InspectionJudgement> judgement();

    /**
     * Tells whether it may lawfully care for children on a day.
     *
     * @param day the day asked about
     * @return live, not live, or not recorded
     */
    Standing standingOn(LocalDate day);

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
     * Returns the same home at another fee.
     *
     * @param fee what it usually charges a week; empty if not known
     * @return a home of the same kind
     */
    Home withWeeklyFee(Optional<? extends WeeklyFee> fee);
}
