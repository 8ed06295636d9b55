package org.placewright.interchange.census;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javax.measure.Quantity;
import javax.measure.quantity.Time;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.framework.FundingSplit;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;

/**
 * One placement as a price census records it: a whole row, of any year. Personal as a whole, never printed: where a
 * child lives, since when and how old may name them as well as an identifier does.
 *
 * <p>What is kept is what was recorded. Contributions need not add up to the total; {@link #fundingSplit} tells.
 *
 * <table>
 * <caption>Attributes; source: the column of the regional census</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>observedOn</td><td>date</td><td></td><td>yes</td><td></td>
 *     <td>the day of the census</td><td>Census date, or the reader</td></tr>
 * <tr><td>lookedAfter</td><td>{@link LookedAfter}</td><td></td><td>no</td><td>not stated</td>
 *     <td>whether the child is looked after</td><td>Looked after child?</td></tr>
 * <tr><td>placingAuthority</td><td>{@link AuthorityId}</td><td></td><td>no</td><td>not stated</td>
 *     <td>who placed the child and pays</td><td>Placing Authority</td></tr>
 * <tr><td>identifier</td><td>{@link ChildId}</td><td></td><td>no</td><td>not stated</td>
 *     <td>names the child within the placing authority</td><td>Identifier</td></tr>
 * <tr><td>ageInYears</td><td>whole number</td><td>years</td><td>yes</td><td></td>
 *     <td>whole years, 0 to 25</td><td>Age</td></tr>
 * <tr><td>gender</td><td>{@link Gender}</td><td></td><td>no</td><td>not stated</td>
 *     <td>the gender of the child</td><td>Gender</td></tr>
 * <tr><td>ethnicGroup</td><td>text</td><td></td><td>no</td><td>not stated</td>
 *     <td>the ethnic group, in the words of the census</td><td>Ethnic Group</td></tr>
 * <tr><td>unaccompanied</td><td>{@link UnaccompaniedAnswer}</td><td></td><td>no</td><td>not stated</td>
 *     <td>whether the child is an unaccompanied asylum seeker</td><td>UASC</td></tr>
 * <tr><td>specialEducation</td><td>text</td><td></td><td>no</td><td>not stated</td>
 *     <td>what is said of special educational needs</td><td>SEND, up to 2022</td></tr>
 * <tr><td>specialEducationCategory</td><td>text</td><td></td><td>no</td><td>not stated</td>
 *     <td>the main category of special educational need</td><td>Primary SEND category, 2022</td></tr>
 * <tr><td>specialEducationNeed</td><td>text</td><td></td><td>no</td><td>not stated</td>
 *     <td>the main special educational need</td><td>Primary SEND need, 2022</td></tr>
 * <tr><td>howSourced</td><td>{@link HowSourced}</td><td></td><td>no</td><td>not stated</td>
 *     <td>how the placement was found and bought</td><td>How the placement was sourced</td></tr>
 * <tr><td>organisation</td><td>text</td><td></td><td>no</td><td>not stated</td>
 *     <td>the name of the provider</td><td>Organisation</td></tr>
 * <tr><td>providerNumber</td><td>{@link RegistrationNumber}</td><td></td><td>no</td><td>not stated</td>
 *     <td>the number the provider is registered by</td><td>Provider URN; up to 2022 Provider ID</td></tr>
 * <tr><td>companyNumber</td><td>{@link CompanyNumber}</td><td></td><td>no</td><td>not stated</td>
 *     <td>the number of the provider at Companies House</td><td>Provider Company number, from 2025</td></tr>
 * <tr><td>establishment</td><td>text</td><td></td><td>no</td><td>not stated</td>
 *     <td>the name of the place, or "foster carer"</td><td>Establishment</td></tr>
 * <tr><td>establishmentNumber</td><td>{@link RegistrationNumber}</td><td></td><td>no</td><td>not stated</td>
 *     <td>the number the place is registered by</td><td>Establishment URN, from 2022</td></tr>
 * <tr><td>registrationType</td><td>{@link RegistrationType}</td><td></td><td>no</td><td>not stated</td>
 *     <td>who registered the place</td><td>Registration type, from 2022</td></tr>
 * <tr><td>hostAuthority</td><td>{@link AuthorityId}</td><td></td><td>no</td><td>not stated</td>
 *     <td>the authority in whose area the place lies</td><td>Host Authority, up to 2022</td></tr>
 * <tr><td>provision</td><td>{@link ProvisionType}</td><td></td><td>yes</td><td></td>
 *     <td>the type of provision</td><td>Type of provision</td></tr>
 * <tr><td>placementStart</td><td>date</td><td></td><td>no</td><td>not stated</td>
 *     <td>when the placement began; not after the day of the census</td><td>Placement start date, from 2020</td></tr>
 * <tr><td>distanceReason</td><td>{@link DistanceReason}</td><td></td><td>no</td><td>not stated</td>
 *     <td>why the child was placed at a distance</td><td>Placing at Distance Reason, from 2022</td></tr>
 * <tr><td>total</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td></td>
 *     <td>total weekly cost; above 0</td><td>Total weekly cost</td></tr>
 * <tr><td>socialCare</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not stated</td>
 *     <td>what social care pays of it</td><td>Contribution from Social Care</td></tr>
 * <tr><td>education</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not stated</td>
 *     <td>what education pays of it</td><td>Contribution from Education</td></tr>
 * <tr><td>health</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not stated</td>
 *     <td>what the health service pays of it</td><td>Contribution from Health</td></tr>
 * <tr><td>additionalPackages</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether the cost includes additional packages</td><td>Additional packages, from 2025</td></tr>
 * <tr><td>deprivationOfLiberty</td><td>{@link DeprivationOfLibertySafeguards}</td><td></td><td>no</td><td>not stated</td>
 *     <td>whether safeguards for a deprivation of liberty are in place</td><td>Deprivation of Liberty Safeguards, from 2025</td></tr>
 * <tr><td>solo</td><td>{@link SoloPlacement}</td><td></td><td>no</td><td>not stated</td>
 *     <td>whether the child needs to be placed alone, and is</td><td>Solo placement, from 2025</td></tr>
 * <tr><td>needLevel</td><td>{@link NeedLevel}</td><td></td><td>no</td><td>not stated</td>
 *     <td>how much the child needs</td><td>Need level, in no layout</td></tr>
 * <tr><td>additionalStaffing</td><td>time</td><td>hours a week</td><td>no</td><td>not stated</td>
 *     <td>staff for this child beyond the ordinary staff of the home, 0 to 1,000 hours</td>
 *     <td>Additional staffing hours, in no layout</td></tr>
 * <tr><td>placesBlocked</td><td>whole number</td><td>places</td><td>no</td><td>not stated</td>
 *     <td>places left empty for this child's sake, 0 to 20</td><td>Places blocked, in no layout</td></tr>
 * <tr><td>grade</td><td>{@link InspectionGrade}</td><td></td><td>no</td><td>not stated</td>
 *     <td>the latest grade of the home</td><td>Ofsted grade, in no layout</td></tr>
 * <tr><td>urgency</td><td>{@link PlannedOrEmergency}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether the placement was planned</td><td>Planned or emergency, in no layout</td></tr>
 * </table>
 */
@Personal
@Value.Immutable
public abstract class CensusPlacement implements WithCensusPlacement {

    private static final int OLDEST = 25;
    private static final int MOST_BLOCKED = 20;
    private static final int MOST_HOURS = 1_000;

    CensusPlacement() {}

    /**
     * Returns the day of the census.
     *
     * @return the day of the census
     */
    public abstract LocalDate observedOn();

    /**
     * Returns whether the child is looked after.
     *
     * @return whether the child is looked after, if stated
     */
    public abstract Optional<LookedAfter> lookedAfter();

    /**
     * Returns who placed the child and pays.
     *
     * @return who placed the child and pays, if stated
     */
    public abstract Optional<AuthorityId> placingAuthority();

    /**
     * Returns names the child within the placing authority.
     *
     * @return names the child within the placing authority, if stated
     */
    public abstract Optional<ChildId> identifier();

    /**
     * Returns the age of the child on the day.
     *
     * @return whole years, 0 to 25
     */
    public abstract int ageInYears();

    /**
     * Returns the gender of the child.
     *
     * @return the gender of the child, if stated
     */
    public abstract Optional<Gender> gender();

    /**
     * Returns the ethnic group, in the words of the census.
     *
     * @return the ethnic group, in the words of the census, if stated
     */
    public abstract Optional<String> ethnicGroup();

    /**
     * Returns whether the child is an unaccompanied asylum seeker.
     *
     * @return whether the child is an unaccompanied asylum seeker, if stated
     */
    public abstract Optional<UnaccompaniedAnswer> unaccompanied();

    /**
     * Returns what is said of special educational needs.
     *
     * @return what is said of special educational needs, if stated
     */
    public abstract Optional<String> specialEducation();

    /**
     * Returns the main category of special educational need.
     *
     * @return the main category of special educational need, if stated
     */
    public abstract Optional<String> specialEducationCategory();

    /**
     * Returns the main special educational need.
     *
     * @return the main special educational need, if stated
     */
    public abstract Optional<String> specialEducationNeed();

    /**
     * Returns how the placement was found and bought.
     *
     * @return how the placement was found and bought, if stated
     */
    public abstract Optional<HowSourced> howSourced();

    /**
     * Returns the name of the provider.
     *
     * @return the name of the provider, if stated
     */
    public abstract Optional<String> organisation();

    /**
     * Returns the number the provider is registered by.
     *
     * @return the number the provider is registered by, if stated
     */
    public abstract Optional<RegistrationNumber> providerNumber();

    /**
     * Returns the number of the provider at Companies House.
     *
     * @return the number of the provider at Companies House, if stated
     */
    public abstract Optional<CompanyNumber> companyNumber();

    /**
     * Returns the name of the place, or "foster carer".
     *
     * @return the name of the place, or "foster carer", if stated
     */
    public abstract Optional<String> establishment();

    /**
     * Returns the number the place is registered by.
     *
     * @return the number the place is registered by, if stated
     */
    public abstract Optional<RegistrationNumber> establishmentNumber();

    /**
     * Returns who registered the place.
     *
     * @return who registered the place, if stated
     */
    public abstract Optional<RegistrationType> registrationType();

    /**
     * Returns the authority in whose area the place lies.
     *
     * @return the authority in whose area the place lies, if stated
     */
    public abstract Optional<AuthorityId> hostAuthority();

    /**
     * Returns the type of provision.
     *
     * @return the type of provision
     */
    public abstract ProvisionType provision();

    /**
     * Returns when the placement began.
     *
     * @return when the placement began, if stated
     */
    public abstract Optional<LocalDate> placementStart();

    /**
     * Returns why the child was placed at a distance.
     *
     * @return why the child was placed at a distance, if stated
     */
    public abstract Optional<DistanceReason> distanceReason();

    /**
     * Returns total weekly cost.
     *
     * @return total weekly cost; above 0
     */
    public abstract WeeklyFee total();

    /**
     * Returns what social care pays of it.
     *
     * @return what social care pays of it, if stated
     */
    public abstract Optional<WeeklyFee> socialCare();

    /**
     * Returns what education pays of it.
     *
     * @return what education pays of it, if stated
     */
    public abstract Optional<WeeklyFee> education();

    /**
     * Returns what the health service pays of it.
     *
     * @return what the health service pays of it, if stated
     */
    public abstract Optional<WeeklyFee> health();

    /**
     * Returns whether the cost includes additional packages.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer additionalPackages() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns whether safeguards for a deprivation of liberty are in place.
     *
     * @return whether safeguards for a deprivation of liberty are in place, if stated
     */
    public abstract Optional<DeprivationOfLibertySafeguards> deprivationOfLiberty();

    /**
     * Returns whether the child needs to be placed alone, and is.
     *
     * @return whether the child needs to be placed alone, and is, if stated
     */
    public abstract Optional<SoloPlacement> solo();

    /**
     * Returns how much the child needs.
     *
     * @return the level, if stated
     */
    public abstract Optional<NeedLevel> needLevel();

    /**
     * Returns how much staff there is for this child beyond the ordinary staff of the home.
     *
     * @return hours a week, 0 to 1,000, if stated
     */
    public abstract Optional<Quantity<Time>> additionalStaffing();

    /**
     * Returns how many places are left empty for this child's sake.
     *
     * @return 0 to 20, if stated
     */
    public abstract Optional<Integer> placesBlocked();

    /**
     * Returns the latest grade of the home.
     *
     * @return the grade, if stated
     */
    public abstract Optional<InspectionGrade> grade();

    /**
     * Returns whether the placement was planned.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public PlannedOrEmergency urgency() {
        return PlannedOrEmergency.NOT_SPECIFIED;
    }

    /**
     * Returns in what proportion the total is paid.
     *
     * @return the split; empty unless all three contributions are stated and add up to the total
     */
    public final Optional<FundingSplit> fundingSplit() {
        boolean stated = Stream.of(socialCare(), education(), health()).allMatch(Optional::isPresent);
        return stated && contributions() == total().pence()
                ? Optional.of(FundingSplit.ofContributions(
                        socialCare().orElseThrow(), education().orElseThrow(), health().orElseThrow()))
                : Optional.empty();
    }

    /** Returns what those contributions come to that are stated, in pence. */
    final long contributions() {
        return Stream.of(socialCare(), education(), health())
                .flatMap(Optional::stream)
                .mapToLong(WeeklyFee::pence)
                .sum();
    }

    /**
     * Returns what pricing needs to know of the placement: what bears on its price, the total, the days, who pays, who
     * is paid, and where the child lives: the number of the establishment where Ofsted gave it one. The provider is
     * named as {@link CensusProviders#none()} tells. The region is that of the host authority, or where none is stated
     * of the placing one. Nothing of it names the child.
     *
     * @return the price observed
     */
    public final PriceObservation price() {
        return PriceObservation.builder()
                .facts(CensusPrices.facts(this))
                .fee(total())
                .observedOn(observedOn())
                .placementStart(placementStart())
                .placingAuthority(placingAuthority())
                .establishment(establishmentNumber().flatMap(RegistrationNumber::urn))
                .provider(CensusProviders.none().of(this))
                .build();
    }

    /**
     * Returns what pricing needs to know of the placement, with a pseudonym of the child where one is identified, so
     * that a placement told by several sources counts once.
     *
     * @param key makes the pseudonyms; those of different authorities differ
     * @return the price observed
     */
    public final PriceObservation price(PseudonymKey key) {
        return price().withPlaced(identifier()
                .map(child ->
                        placingAuthority().map(key::forAuthority).orElse(key).pseudonymOf(child)));
    }

    /**
     * Returns a placement of which only the price is known. Whether the child needs to be alone is not told by a price.
     *
     * @param price the price observed
     * @return a placement with as much of the same {@link #price price} as a census can hold
     */
    public static CensusPlacement ofPrice(PriceObservation price) {
        Builder placement = builder();
        price.provider().ifPresent(provider -> CensusProviders.tell(provider, placement));
        return placement
                .observedOn(price.observedOn())
                .ageInYears(price.ageInYears())
                .provision(price.provision())
                .total(price.fee())
                .additionalPackages(price.facts().additionalPackages())
                .placementStart(price.placementStart())
                .placingAuthority(price.placingAuthority())
                .establishmentNumber(price.establishment().map(urn -> RegistrationNumber.of(urn.value())))
                .needLevel(price.facts().needLevel())
                .additionalStaffing(price.facts().additionalStaffing())
                .placesBlocked(price.facts().placesBlocked())
                .hostAuthority(price.facts().hostAuthority())
                .grade(price.facts().grade())
                .urgency(price.facts().urgency())
                .build();
    }

    @Value.Check
    void check() {
        if (ageInYears() < 0 || ageInYears() > OLDEST) {
            throw new IllegalArgumentException("CensusPlacement ageInYears must be 0 to " + OLDEST
                    + ". Maybe the columns of the file are shifted?");
        }
        if (total().pence() == 0) {
            throw new IllegalArgumentException(
                    "CensusPlacement total must be above 0. Maybe the cost is not recorded: leave the row out?");
        }
        if (placementStart().filter(start -> start.isAfter(observedOn())).isPresent()) {
            throw new IllegalArgumentException("CensusPlacement placementStart is after observedOn. Maybe the "
                    + "placement had not begun, or the date of the census is wrong?");
        }
        if (placesBlocked()
                .filter(places -> places < 0 || places > MOST_BLOCKED)
                .isPresent()) {
            throw new IllegalArgumentException("CensusPlacement placesBlocked must be 0 to " + MOST_BLOCKED
                    + ". Maybe the places of the home were meant?");
        }
        if (additionalStaffing()
                .map(StaffingHours::inHours)
                .filter(hours -> !(hours >= 0 && hours <= MOST_HOURS))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "CensusPlacement additionalStaffing must be 0 to 1,000 hours a week. Maybe it is of a year?");
        }
        ethnicGroup().ifPresent(text -> CensusText.check("CensusPlacement ethnicGroup", text));
        specialEducation().ifPresent(text -> CensusText.check("CensusPlacement specialEducation", text));
        specialEducationCategory()
                .ifPresent(text -> CensusText.check("CensusPlacement specialEducationCategory", text));
        specialEducationNeed().ifPresent(text -> CensusText.check("CensusPlacement specialEducationNeed", text));
        organisation().ifPresent(text -> CensusText.check("CensusPlacement organisation", text));
        establishment().ifPresent(text -> CensusText.check("CensusPlacement establishment", text));
    }

    /** Names the type only. */
    @Override
    public final String toString() {
        return "CensusPlacement[...]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CensusPlacement}. The day, age, provision and total must be set. */
    public static final class Builder extends ImmutableCensusPlacement.Builder {
        Builder() {}
    }
}
