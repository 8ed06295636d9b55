package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.geo.Postcode;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.referral.Referral;

/**
 * The same case with one home better in one respect and no other: free of charge, with the best judgement inspectors
 * give, at the family's door, at the school's door, or with a brother or sister in it. What is not known is not made
 * known, for that is no improvement.
 */
final class Improvements {

    private static final WeeklyFee FREE = WeeklyFee.ofPence(0);

    private Improvements() {}

    static ImmutableList<RankingCase> of(RankingCase given, Home home) {
        ImmutableList.Builder<RankingCase> better = ImmutableList.builder();
        Referral referral = given.referral();
        if (home.weeklyFee().isPresent()) {
            better.add(with(given, home, home.withWeeklyFee(Optional.of(FREE))));
        }
        if (home.judgement().isPresent()) {
            better.add(with(given, home, bestJudged(home)));
        }
        // Nearer the one may be further from the other, so only where the referral names just one of the two.
        Optional<Postcode> onlyPlace = referral.knownHomePostcode().isPresent()
                ? referral.knownHomePostcode()
                        .filter(any -> referral.knownSchoolPostcode().isEmpty())
                : referral.knownSchoolPostcode();
        if (home.postcode().isPresent() && onlyPlace.isPresent()) {
            better.add(with(given, home, home.withPostcode(onlyPlace)));
        }
        // A first sibling would bring in a criterion that did not apply to anyone before.
        if (!referral.siblingsLiveAt().isEmpty()) {
            better.add(new RankingCase(
                    referral.withSiblingsLiveAt(Sets.union(referral.siblingsLiveAt(), ImmutableSet.of(home.id()))),
                    given.homes()));
        }
        return better.build();
    }

    private static RankingCase with(RankingCase given, Home home, Home better) {
        List<Home> homes = new ArrayList<>(given.homes());
        homes.set(homes.indexOf(home), better);
        return new RankingCase(given.referral(), ImmutableList.copyOf(homes));
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
