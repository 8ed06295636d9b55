package org.placewright.matching.scenario;

import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.milesEast;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.Language;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Pets;
import org.placewright.core.need.Religion;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SecureAccommodationAuthority;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Allowance;
import org.placewright.matching.MatchRequest;

/**
 * The child of a scenario, with those who are to live there too, and the same in words. The family's home is at mile 0;
 * nothing else is known but what a line says.
 *
 * @param words what is known and asked
 * @param request the same
 */
record ChildLine(String words, MatchRequest request) {

    static final ChildId FIRST = childId(1);

    static ChildLine boy(int age) {
        return child("a boy", Sex.MALE, age);
    }

    static ChildLine girl(int age) {
        return child("a girl", Sex.FEMALE, age);
    }

    static ChildLine childOfUnrecordedSex(int age) {
        return child("a child", Sex.NOT_KNOWN, age).but("whose sex is not recorded", old -> old);
    }

    private static ChildLine child(String who, Sex sex, int age) {
        Referral referral = Referral.builder()
                .id(referralId(1))
                .child(Child.builder()
                        .id(FIRST)
                        .sex(sex)
                        .dateOfBirth(NEEDED.minusYears(age).minusMonths(6))
                        .build())
                .neededFrom(NEEDED)
                .homePostcode(milesEast(0))
                .build();
        return new ChildLine(age == 0 ? who.replace("a ", "a baby ") : who + " of " + age, MatchRequest.of(referral));
    }

    static ChildId childId(int number) {
        return ChildId.of("child-" + number);
    }

    static ReferralId referralId(int number) {
        return ReferralId.of("referral-" + number);
    }

    private ChildLine but(String said, UnaryOperator<Referral> change) {
        return new ChildLine(words + ", " + said, request.withReferral(change.apply(request.referral())));
    }

    private ChildLine needing(String said, UnaryOperator<Needs> change) {
        return but(said, old -> old.withNeeds(change.apply(old.needs())));
    }

    private ChildLine requiring(String said, UnaryOperator<Requirements> change) {
        return needing(said, old -> old.withRequirements(change.apply(old.requirements())));
    }

    private ChildLine background(String said, UnaryOperator<Child> change) {
        return but(said, old -> old.withChild(change.apply(old.child())));
    }

    private ChildLine asking(String said, UnaryOperator<MatchRequest> change) {
        return new ChildLine(words + "; " + said, change.apply(request));
    }

    ChildLine born(String said, int yearsAgo, int daysAfter) {
        return background(
                said, old -> old.withDateOfBirth(NEEDED.minusYears(yearsAgo).plusDays(daysAfter)));
    }

    ChildLine noFamilyHere() {
        return but("with no family home in the country", old -> old.withHomePostcode(Optional.empty()));
    }

    ChildLine inAnEmergency() {
        return but("tonight, in an emergency", old -> old.withPlannedOrEmergency(PlannedOrEmergency.EMERGENCY));
    }

    ChildLine wheelchairUser() {
        return requiring(
                "who uses a wheelchair",
                old -> old.withHomeAdaptation(Requirement.of(ImmutableList.of(Adaptation.WHEELCHAIR_ACCESS))));
    }

    ChildLine needsNoAdaptation() {
        return requiring("who needs no adapted home", old -> old.withHomeAdaptation(Requirement.none()));
    }

    ChildLine needsSignLanguage() {
        return requiring("who is deaf and uses British Sign Language", old -> old.withCommunicationNeeds(Answer.YES)
                .withSpecificCommunication(Requirement.of(ImmutableList.of(SpecificCommunication.BSL))));
    }

    ChildLine noPets() {
        return requiring("who must not live with animals", old -> old.withPets(Pets.NO));
    }

    ChildLine support(AdditionalSupport support) {
        return requiring(
                "who needs " + support.label().toLowerCase(Locale.ROOT),
                old -> old.withAdditionalSupport(Requirement.of(ImmutableList.of(support))));
    }

    ChildLine visiting(String whom, int miles) {
        return needing(
                "who visits " + whom + " " + miles + " miles away every week",
                old -> old.withImportantPlaces(
                        new ImportantPlace(milesEast(miles), Optional.of(VisitFrequency.timesAWeek(1)))));
    }

    ChildLine wishingToLive(int miles) {
        return needing(
                "who wishes to live " + miles + " miles away", old -> old.withPreferredLocation(milesEast(miles)));
    }

    ChildLine siblingAt(String home) {
        return but("whose brother lives at " + home, old -> old.withSiblingsLiveAt(HomeId.of(home)));
    }

    ChildLine of(Area area) {
        return but("looked after by " + area.label(), old -> old.withAuthority(area.authority()));
    }

    ChildLine school(int miles) {
        return but("whose school is " + miles + " miles away", old -> old.withSchoolPostcode(milesEast(miles)));
    }

    ChildLine company(LivingCompanions companions) {
        return requiring(companions.label().toLowerCase(Locale.ROOT), old -> old.withLivingCompanions(companions));
    }

    ChildLine atRisk(RiskToChild risk) {
        return needing(
                "at risk: " + risk.label().toLowerCase(Locale.ROOT),
                old -> old.withRisks(old.risks().with(risk, RiskAnswer.RISK_PRESENT)));
    }

    ChildLine risk(RiskToOthers risk) {
        return needing(
                "a known risk to others: " + risk.label().toLowerCase(Locale.ROOT),
                old -> old.withRisks(old.risks().with(risk, RiskAnswer.RISK_PRESENT)));
    }

    /** To avoid so many miles around a place so many miles east of the family's home. */
    ChildLine avoiding(int radius, int at) {
        return needing(
                "who must not live within " + radius + " miles of a place " + at + " miles away", old -> Needs.builder()
                        .from(old)
                        .addAreasToAvoid(new AreaToAvoid.AroundPostcode(milesEast(at), Lengths.returnMiles(radius)))
                        .build());
    }

    ChildLine avoiding(Area area) {
        return asking("not in " + area.label(), old -> old.withAuthoritiesToAvoid(area.authority()));
    }

    ChildLine schoolMustStay(int miles) {
        return but("who must stay at a school " + miles + " miles away", old -> old.withSchoolPostcode(milesEast(miles))
                .withChild(old.child().withEducation(old.child().education().withMustStayAtSchool(Answer.YES))));
    }

    ChildLine needsStaff(int adults, int children) {
        return needing(
                "who needs " + adults + ":" + children + " staffing",
                old -> old.withMinimumAdultSupport(Ratio.of(adults, children)));
    }

    ChildLine deprivationOfLiberty(DeprivationOfLibertyOrder order) {
        return but(
                "deprivation of liberty order: " + order.label().toLowerCase(Locale.ROOT),
                old -> old.withDeprivationOfLibertyOrder(order));
    }

    ChildLine secure(String said, Answer ordered, Answer approved, Answer remanded) {
        Optional<DateRange> order = ordered == Answer.YES
                ? Optional.of(DateRange.of(NEEDED.minusDays(1), NEEDED.plusMonths(3)))
                : Optional.empty();
        return but(
                said, old -> old.withSecureAccommodation(new SecureAccommodationAuthority(order, approved, remanded)));
    }

    ChildLine recommended(String said, CareRecommendation recommendation) {
        return but(said, old -> old.withRecommendation(recommendation));
    }

    ChildLine culture(String said, Language language, Religion faith) {
        return background(
                        said,
                        old -> old.withBackground(
                                old.background().withFirstLanguage(language).withReligion(faith)))
                .requiring("cultural needs required", old -> old.withCulturalNeeds(CulturalNeeds.REQUIRED));
    }

    ChildLine stay(KindOfStay stay) {
        return asking(stay.label().toLowerCase(Locale.ROOT) + " placement", old -> old.withStay(stay));
    }

    ChildLine allowing(Allowance allowance) {
        return asking(
                "the officer allows: " + allowance.label().toLowerCase(Locale.ROOT),
                old -> old.withAllowances(allowance));
    }

    /** With another child, who is the second, third and so on. */
    ChildLine with(ChildLine other) {
        int number = request.placesNeeded() + 1;
        Referral second = other.request.referral();
        List<Referral> together = new ArrayList<>(request.together());
        together.add(second.withId(referralId(number)).withChild(second.child().withId(childId(number))));
        return new ChildLine(words + " and " + other.words, request.withTogether(together));
    }

    /** All of them are brothers and sisters, of whom something may have been decided. */
    ChildLine siblings(String said, UnaryOperator<SiblingGroup> decided) {
        SiblingGroup group = SiblingGroup.builder().members(request.children()).build();
        return asking(said, old -> old.withSiblings(decided.apply(group)));
    }
}
