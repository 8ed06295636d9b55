package org.placewright.matching.scenario;

import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.milesEast;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Listing;
import org.placewright.matching.PlacementEndings;

/**
 * A home of a scenario, and the same in words. Each method changes both, so that what is written is what is tested.
 *
 * <p>Unless a line says otherwise, a home is registered or approved since 2020, has one place free, nobody lives there,
 * and it takes boys and girls: foster carers of any age, a children's home from 8 to 17, a secure home from 10 to 17,
 * supported accommodation from 16 to 17.
 *
 * @param words what is known of it
 * @param home its record
 * @param listing what the authority knows besides
 */
record HomeLine(String words, Home home, Listing listing) {

    static HomeLine line(String words, Home home) {
        return new HomeLine(words, home.withResidents(Optional.of(Residents.NOBODY)), Listing.NOT_SPECIFIED)
                .room(1, Residents.NOBODY);
    }

    private HomeLine but(String said, UnaryOperator<Home> change) {
        return new HomeLine(words + ", " + said, change.apply(home), listing);
    }

    private HomeLine offering(String said, UnaryOperator<Offering> change) {
        return but(said, old -> old.withOffering(change.apply(old.offering())));
    }

    private HomeLine fostering(String said, UnaryOperator<FosteringHousehold> change) {
        return but(said, old -> change.apply((FosteringHousehold) old));
    }

    private HomeLine listed(String said, UnaryOperator<Listing> change) {
        return new HomeLine(words + ", " + said, home, change.apply(listing));
    }

    private HomeLine room(int free, Residents residents) {
        return new HomeLine(
                words,
                home.withResidents(Optional.empty())
                        .withCapacity(Optional.of(UsableCapacity.builder()
                                .registered(free + residents.size())
                                .occupied(residents.size())
                                .build()))
                        .withResidents(Optional.of(residents)),
                listing);
    }

    private int places() {
        return home.capacity().orElseThrow().registered();
    }

    /** How far east of the family's home it is. */
    HomeLine miles(int miles) {
        return but(
                miles + (miles == 1 ? " mile away" : " miles away"),
                old -> old.withPostcode(Optional.of(milesEast(miles))));
    }

    HomeLine takesAges(int youngest, int oldest) {
        return but(
                "takes ages " + youngest + " to " + oldest,
                old -> old.withAcceptedAges(Optional.of(Range.closed(youngest, oldest))));
    }

    HomeLine takes(AcceptedSex sex) {
        return but(
                "takes " + (sex == AcceptedSex.MALE ? "boys" : "girls") + " only",
                old -> old.withAcceptedSex(Optional.of(sex)));
    }

    HomeLine approvedForAges(int youngest, int oldest) {
        return terms(
                "approved for ages " + youngest + " to " + oldest,
                ApprovalTerms.builder().ages(Range.closed(youngest, oldest)).build());
    }

    HomeLine approvedForChildren(int children) {
        return terms(
                "approved for " + children + " children",
                ApprovalTerms.builder().children(children).build());
    }

    private HomeLine terms(String said, ApprovalTerms terms) {
        return fostering(said, old -> old.withApproval(new Approval.Full(DateRange.startingOn(Homes.SINCE), terms)));
    }

    /** An exemption from the fostering limit that names the child and so many others. */
    HomeLine exemptedFor(int others) {
        Stream<ChildId> named = Stream.concat(
                Stream.of(ChildLine.FIRST),
                Stream.iterate(1, i -> i + 1).limit(others).map(i -> ChildId.of("other-" + i)));
        return fostering(
                "with an exemption that names the child and " + others + " others",
                old -> old.withExemption(new FosteringExemption(
                        named.collect(ImmutableSortedSet.toImmutableSortedSet(ChildId::compareTo)),
                        AuthorityId.of("E08000003"),
                        DateRange.startingOn(Homes.SINCE))));
    }

    HomeLine free(int free) {
        HomeLine changed = room(free, home.residents().orElseThrow());
        String said = free == 0 ? "full" : free == 1 ? "one place free" : free + " places free";
        return new HomeLine(words + ", " + said, changed.home, listing);
    }

    HomeLine freePlacesNotKnown() {
        return but(
                "not said whether a place is free",
                old -> old.withCapacity(Optional.of(
                        UsableCapacity.builder().registered(places()).build())));
    }

    /** Those who live there; the places free stay as many. */
    HomeLine livingThere(ResidentLine... residents) {
        int free = home.capacity().orElseThrow().vacant().orElseThrow();
        Residents living =
                Residents.of(Stream.of(residents).map(ResidentLine::resident).toArray(Resident[]::new));
        String said = String.join(
                " and ", Stream.of(residents).map(ResidentLine::words).toList());
        return new HomeLine(words + ", home to " + said, room(free, living).home, listing);
    }

    HomeLine offers(KindOfStay stay, Answer answer) {
        String kind = stay == KindOfStay.EMERGENCY ? "emergencies" : "parent and child";
        return offering(
                (answer == Answer.YES ? "takes " : "does not take ") + kind,
                old -> old.withStays(ImmutableSortedMap.of(stay, answer)));
    }

    HomeLine adapted(Adaptation adaptation, Answer answer) {
        return offering(
                (answer == Answer.YES ? "has " : "has no ") + adaptation.label().toLowerCase(Locale.ROOT),
                old -> old.withAdaptations(ImmutableSortedMap.of(adaptation, answer)));
    }

    HomeLine signs(Answer answer) {
        return offering(
                answer == Answer.YES ? "uses British Sign Language" : "does not use British Sign Language",
                old -> old.withCommunications(ImmutableSortedMap.of(SpecificCommunication.BSL, answer)));
    }

    HomeLine canStaff(int adults, int children) {
        return offering(
                "can staff " + adults + ":" + children, old -> old.withHighestRatio(Ratio.of(adults, children)));
    }

    HomeLine deprivationOfLiberty(Answer answer) {
        return offering(
                (answer == Answer.YES ? "can" : "cannot") + " carry out a deprivation of liberty",
                old -> old.withDeprivationOfLiberty(answer));
    }

    HomeLine soloPlacements() {
        return offering("offers solo placements", old -> old.withSoloPlacements(Answer.YES));
    }

    HomeLine keepsSafeFrom(RiskToChild risk, Answer answer) {
        return offering(
                (answer == Answer.YES ? "can keep safe from: " : "says it cannot keep safe from: ")
                        + risk.label().toLowerCase(Locale.ROOT),
                old -> old.withRisksToChild(ImmutableSortedMap.of(risk, answer)));
    }

    HomeLine manages(RiskToOthers risk, Answer answer) {
        return offering(
                (answer == Answer.YES ? "can manage " : "says it cannot manage ")
                        + risk.label().toLowerCase(Locale.ROOT),
                old -> old.withRisksToOthers(ImmutableSortedMap.of(risk, answer)));
    }

    HomeLine speaks(String language, Language code, Religion faith) {
        return offering("speaks " + language + ", " + faith.label(), old -> old.withLanguages(code)
                .withFaiths(faith));
    }

    HomeLine judged(InspectionGrade grade) {
        return but("judged " + grade.label().toLowerCase(Locale.ROOT), old -> ((ChildrensHome) old).withGrade(grade));
    }

    HomeLine judged(SupportedAccommodationOutcome outcome) {
        return but("inspected: " + outcome.label().toLowerCase(Locale.ROOT), old -> ((SupportedAccommodation) old)
                .withOutcome(outcome));
    }

    HomeLine category(SupportedAccommodationCategory category) {
        return but(category.label().toLowerCase(Locale.ROOT), old -> ((SupportedAccommodation) old)
                .withCategory(category));
    }

    HomeLine asks(int pounds) {
        return but("asks GBP " + pounds + " a week", old -> old.withWeeklyFee(Optional.of(WeeklyFee.ofPounds(pounds))));
    }

    HomeLine in(Area area) {
        return but("in " + area.label(), old -> old.withLocalAuthority(Optional.of(area.authority())));
    }

    HomeLine registration(String said, Registration registration) {
        return but(said, old -> ((ChildrensHome) old).withRegistration(registration));
    }

    HomeLine registeredOn(LocalDate day) {
        return registration(
                "registered from " + day,
                Homes.registered(RegistrationStatus.ACTIVE).withRegisteredOn(day));
    }

    HomeLine registration(RegistrationStatus status) {
        return registration("its registration " + status.label().toLowerCase(Locale.ROOT), Homes.registered(status));
    }

    HomeLine registeredFor(RegisteredNeed need) {
        return registration(
                "registered for " + need.label().toLowerCase(Locale.ROOT),
                Homes.registered(RegistrationStatus.ACTIVE).withNeeds(need));
    }

    HomeLine pets(Answer kept) {
        return offering(kept == Answer.YES ? "with a dog" : "without pets", old -> old.withPetsKept(kept));
    }

    HomeLine gives(AdditionalSupport support, Answer answer) {
        return offering(
                (answer == Answer.YES ? "gives " : "does not give ")
                        + support.label().toLowerCase(Locale.ROOT),
                old -> old.withAdditionalSupports(ImmutableSortedMap.of(support, answer)));
    }

    HomeLine endings(int ended, int early) {
        return listed(
                early + " of " + ended + " placements there ended early",
                old -> old.withEndings(new PlacementEndings(ended, early)));
    }

    HomeLine suspendedByAuthority() {
        return listed(
                "where the authority places nobody at present",
                old -> old.withSuspensions(DateRange.startingOn(NEEDED.minusMonths(1))));
    }

    HomeLine bought(SourcingRoute route) {
        return listed(
                "bought by: " + route.label().toLowerCase(Locale.ROOT),
                old -> old.withRoutes(ImmutableSortedSet.of(route)));
    }
}
