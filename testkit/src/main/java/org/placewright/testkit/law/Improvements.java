package org.placewright.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationOutcome;

/** The same home, better in one respect: free of charge, or with the best judgement inspectors give. */
final class Improvements {

    private static final WeeklyFee FREE = WeeklyFee.ofPence(0);

    private Improvements() {}

    /** Returns the improvements of a home whose fee and judgement are known; making them known is no improvement. */
    static List<Home> of(Home home) {
        return Stream.of(
                        home.weeklyFee().isPresent() ? List.of(home.withWeeklyFee(Optional.of(FREE))) : List.<Home>of(),
                        home.judgement().isPresent() ? List.of(bestJudged(home)) : List.<Home>of())
                .flatMap(List::stream)
                .toList();
    }

    private static Home bestJudged(Home home) {
        if (home instanceof ChildrensHome childrens) {
            return childrens.withGrade(InspectionGrade.OUTSTANDING);
        }
        if (home instanceof SecureChildrensHome secure) {
            return secure.withGrade(InspectionGrade.OUTSTANDING);
        }
        if (home instanceof ResidentialSchool school) {
            return school.withGrade(InspectionGrade.OUTSTANDING);
        }
        if (home instanceof SupportedAccommodation supported) {
            return supported.withOutcome(SupportedAccommodationOutcome.CONSISTENTLY_STRONG);
        }
        return home;
    }
}
