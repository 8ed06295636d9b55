package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.child.Background;
import org.placewright.core.child.Education;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Religion;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;

/**
 * Cases in which one home is better in one respect and no other: free of charge, with the best judgement inspectors
 * give, with a brother or sister in it, at the door of the one place the referral names, in the authority's area, of
 * the child's faith, taking emergencies, not shared with unknown adults, or without an adaptation the child does not
 * need.
 *
 * <p>What else may change with it is left out of the referral on both sides: nearer the one place may be further from
 * another.
 */
final class Improvements {

    private static final WeeklyFee FREE = WeeklyFee.ofPence(0);

    private Improvements() {}

    static ImmutableList<Improvement> of(RankingCase given, Home home) {
        ImmutableList.Builder<Improvement> better = ImmutableList.builder();
        if (home.weeklyFee().isPresent()) {
            better.add(better(given, given.referral(), home, home, home.withWeeklyFee(Optional.of(FREE))));
        }
        if (home.judgement().isPresent()) {
            better.add(better(given, given.referral(), home, home, bestJudged(home)));
        }
        // A first sibling would bring in a criterion that did not apply to anyone before.
        if (!given.referral().siblingsLiveAt().isEmpty()) {
            Referral referral = given.referral();
            better.add(new Improvement(
                    given,
                    new RankingCase(
                            referral.withSiblingsLiveAt(
                                    Sets.union(referral.siblingsLiveAt(), ImmutableSet.of(home.id()))),
                            given.homes())));
        }
        return better.addAll(nearer(given, home)).addAll(suiting(given, home)).build();
    }

    private static ImmutableList<Improvement> nearer(RankingCase given, Home home) {
        Referral nowhere = nowhere(given.referral());
        Optional<Postcode> place = given.referral().knownHomePostcode().or(given.referral()::knownSchoolPostcode);
        if (place.isEmpty() || home.postcode().isEmpty()) {
            return ImmutableList.of();
        }
        Home there = home.withPostcode(place);
        Referral schooled = nowhere.withSchoolPostcode(place);
        Education kept = Education.builder().mustStayAtSchool(Answer.YES).build();
        Needs needs = nowhere.needs();
        return Stream.of(
                        nowhere.withHomePostcode(place),
                        schooled,
                        schooled.withChild(schooled.child().withEducation(kept)),
                        nowhere.withNeeds(needs.withPreferredLocation(place)),
                        nowhere.withNeeds(needs.withImportantPlaces(new ImportantPlace(place.get(), Optional.empty()))))
                .map(referral -> better(given, referral, home, home, there))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the referral without any place, which a home might be near to or far from. */
    private static Referral nowhere(Referral referral) {
        return referral.withChild(
                        referral.child().withHomePostcode(Optional.empty()).withEducation(Education.NOT_KNOWN))
                .withHomePostcode(Optional.empty())
                .withSchoolPostcode(Optional.empty())
                .withSiblingsLiveAt()
                .withNeeds(referral.needs()
                        .withPreferredLocation(Optional.empty())
                        .withImportantPlaces()
                        .withAreasToAvoid());
    }

    private static ImmutableList<Improvement> suiting(RankingCase given, Home home) {
        Referral referral = nowhere(given.referral());
        Needs needs = referral.needs();
        Requirements plain = needs.requirements().withHomeAdaptation(Requirement.notSpecified());
        Offering offering = home.offering();
        ImmutableList.Builder<Improvement> better = ImmutableList.builder();
        Optional<AuthorityId> own = referral.knownAuthority();
        if (own.isPresent() && home.localAuthority().isPresent()) {
            better.add(better(
                    given,
                    referral.withNeeds(needs.withRequirements(plain)),
                    home,
                    home,
                    home.withLocalAuthority(own)));
        }
        Referral believing = referral.withChild(referral.child()
                        .withBackground(
                                Background.builder().religion(Religion.SIKH).build()))
                .withNeeds(needs.withRequirements(plain.withCulturalNeeds(CulturalNeeds.NOT_KNOWN)));
        better.add(better(
                given,
                believing,
                home,
                home.withOffering(offering.withFaiths(Religion.HINDU)),
                home.withOffering(offering.withFaiths(Religion.HINDU, Religion.SIKH))));
        better.add(better(
                given,
                referral.withPlannedOrEmergency(PlannedOrEmergency.EMERGENCY),
                home,
                home.withOffering(offering.withStays(ImmutableMap.of())),
                home.withOffering(offering.withStays(ImmutableMap.of(KindOfStay.EMERGENCY, Answer.YES)))));
        Referral needsNone = referral.withNeeds(needs.withRequirements(plain.withHomeAdaptation(Requirement.none())));
        better.add(better(
                given,
                needsNone,
                home,
                home.withOffering(offering.withAdaptations(ImmutableMap.of(Adaptation.LIFT, Answer.YES)))
                        .withLocalAuthority(Optional.of(AuthorityId.of("E09000001"))),
                home.withOffering(offering.withAdaptations(ImmutableMap.of()))
                        .withLocalAuthority(Optional.of(AuthorityId.of("E09000001")))));
        if (home instanceof SupportedAccommodation supported) {
            better.add(better(
                    given,
                    referral,
                    home,
                    supported.withCategory(SupportedAccommodationCategory.SHARED_OPEN),
                    supported.withCategory(SupportedAccommodationCategory.SELF_CONTAINED)));
        }
        return better.build();
    }

    private static Improvement better(RankingCase given, Referral referral, Home home, Home before, Home after) {
        return new Improvement(with(given, referral, home, before), with(given, referral, home, after));
    }

    private static RankingCase with(RankingCase given, Referral referral, Home home, Home better) {
        List<Home> homes = new ArrayList<>(given.homes());
        homes.set(homes.indexOf(home), better);
        return new RankingCase(referral, ImmutableList.copyOf(homes));
    }

    private static Home bestJudged(Home home) {
        if (home instanceof ChildrensHome childrens) {
            return childrens.withRegistration(uninspected(home)).withGrade(InspectionGrade.OUTSTANDING);
        }
        if (home instanceof SecureChildrensHome secure) {
            return secure.withRegistration(uninspected(home)).withGrade(InspectionGrade.OUTSTANDING);
        }
        if (home instanceof ResidentialSchool school) {
            return school.withRegistration(uninspected(home)).withGrade(InspectionGrade.OUTSTANDING);
        }
        if (home instanceof SupportedAccommodation supported) {
            return supported
                    .withRegistration(uninspected(home))
                    .withOutcome(SupportedAccommodationOutcome.CONSISTENTLY_STRONG);
        }
        return home;
    }

    /** Leaves the inspections out, which would gainsay a better judgement. */
    private static Optional<Registration> uninspected(Home home) {
        return home.registration().map(registration -> registration.withInspections());
    }
}
