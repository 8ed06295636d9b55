package org.placewright.testkit.arbitrary;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.child.Child;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.referral.Referral;

/** Referrals, and what they recommend. */
public final class ReferralArbitraries {

    private static final int ADULT = 18;
    private static final int DAYS_OF_CHILDHOOD = 6_574;

    private ReferralArbitraries() {}

    /**
     * Draws referrals of children who need a home before their 18th birthday: many on the day of birth, on a birthday
     * that changes what the law allows (10, 13, 16), or on the last day of childhood.
     *
     * @return referrals; shrinks towards newborn children of whom little is asked
     */
    public static Arbitrary<Referral> referrals() {
        return Combinators.combine(
                        IdArbitraries.referralIds().withoutEdgeCases(),
                        ChildArbitraries.children(),
                        moments(),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.8).withoutEdgeCases(),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.5).withoutEdgeCases(),
                        IdArbitraries.homeIds().set().ofMaxSize(3).withoutEdgeCases(),
                        careRecommendations().withoutEdgeCases())
                .as((id, child, moment, home, school, siblings, recommendation) -> Referral.builder()
                        .id(id)
                        .child(child)
                        .neededFrom(moment.of(child))
                        .homePostcode(home)
                        .schoolPostcode(school)
                        .siblingsLiveAt(siblings)
                        .recommendation(recommendation)
                        .build());
    }

    /**
     * Draws recommendations.
     *
     * @return recommendations about each kind of care
     */
    public static Arbitrary<CareRecommendation> careRecommendations() {
        Arbitrary<Suitability> suitabilities = Arbitraries.of(Suitability.class);
        return Combinators.combine(suitabilities, suitabilities, suitabilities).as(CareRecommendation::new);
    }

    /** A day of a childhood: a birthday, and so many days after it. */
    private record Moment(int birthday, int days) {

        LocalDate of(Child child) {
            return TimeArbitraries.birthday(child.dateOfBirth(), birthday).plusDays(days);
        }
    }

    private static Arbitrary<Moment> moments() {
        Arbitrary<Moment> any =
                Arbitraries.integers().between(0, DAYS_OF_CHILDHOOD - 1).map(days -> new Moment(0, days));
        Arbitrary<Moment> awkward = Combinators.combine(Arbitraries.of(10, 13, 16), Arbitraries.of(0, -1))
                .as(Moment::new);
        return Arbitraries.frequencyOf(
                Tuple.of(6, any),
                Tuple.of(1, Arbitraries.of(new Moment(0, 0))),
                Tuple.of(2, awkward),
                Tuple.of(1, Arbitraries.of(new Moment(ADULT, -1))));
    }
}
