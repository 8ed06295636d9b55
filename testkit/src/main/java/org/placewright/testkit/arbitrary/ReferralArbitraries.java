package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.child.Child;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.QualityAssurance;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SecureAccommodationAuthority;
import org.placewright.core.referral.SiblingReferral;

/** Referrals of one child and of siblings, and what they say. */
public final class ReferralArbitraries {

    private static final int ADULT = 18;
    private static final int MOST_SIBLINGS = 6;
    private static final int DAYS_OF_CHILDHOOD = 6_574;

    private ReferralArbitraries() {}

    /**
     * Draws referrals of children who need a home before their 18th birthday: many on the day of birth, on a birthday
     * that changes what the law allows (10, 13, 16), or on the last day of childhood.
     *
     * @return referrals, to be narrowed or drawn as they are; shrinks towards newborn children of whom little is asked
     */
    public static ReferralArbitrary referrals() {
        return ReferralArbitrary.ANY;
    }

    /** Referrals of children, from a day of their childhood, whichever or given. */
    static Arbitrary<Referral> referrals(Arbitrary<Child> children, Optional<LocalDate> day) {
        return Combinators.combine(plainReferrals(children, day), circumstances(), courts(), NeedArbitraries.needs())
                .as((referral, circumstances, courts, needs) ->
                        courts.apply(circumstances.apply(referral)).withNeeds(needs));
    }

    private static Arbitrary<Referral> plainReferrals(Arbitrary<Child> children, Optional<LocalDate> day) {
        return Combinators.combine(
                        IdArbitraries.referralIds().withoutEdgeCases(),
                        children,
                        moments(),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.8).withoutEdgeCases(),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.5).withoutEdgeCases(),
                        IdArbitraries.homeIds().set().ofMaxSize(3).withoutEdgeCases(),
                        careRecommendations().withoutEdgeCases())
                .as((id, child, moment, home, school, siblings, recommendation) -> Referral.builder()
                        .id(id)
                        .child(child)
                        .neededFrom(day.orElseGet(() -> moment.of(child)))
                        .homePostcode(home)
                        .schoolPostcode(school)
                        .siblingsLiveAt(siblings)
                        .recommendation(recommendation)
                        .build());
    }

    /** Who asks, how soon, and where the child is now. */
    private static Arbitrary<UnaryOperator<Referral>> circumstances() {
        return Combinators.combine(
                        IdArbitraries.authorityIds().optional(0.5).withoutEdgeCases(),
                        TimeArbitraries.lengthsInDays().optional(0.5).withoutEdgeCases(),
                        NeedArbitraries.nothingSaidFirst(NeededBy.NOT_SPECIFIED, NeededBy.class),
                        NeedArbitraries.nothingSaidFirst(PlannedOrEmergency.NOT_SPECIFIED, PlannedOrEmergency.class),
                        Arbitraries.integers()
                                .between(0, MOST_SIBLINGS)
                                .optional(0.5)
                                .withoutEdgeCases(),
                        IdArbitraries.homeIds().optional(0.5).withoutEdgeCases(),
                        qualityAssurances().optional(0.3).withoutEdgeCases())
                .as((authority, days, neededBy, planned, siblings, home, check) ->
                        referral -> referral.withAuthority(authority)
                                .withLatestStart(TimeArbitraries.after(referral.neededFrom(), days))
                                .withNeededBy(neededBy)
                                .withPlannedOrEmergency(planned)
                                .withSiblingCount(siblings.map(OptionalInt::of).orElse(OptionalInt.empty()))
                                .withCurrentHome(home)
                                .withQualityAssurance(check));
    }

    private static Arbitrary<UnaryOperator<Referral>> courts() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(SecureAccommodationAuthority.NOT_SPECIFIED)),
                                Tuple.of(1, secureAccommodationAuthorities())),
                        NeedArbitraries.nothingSaidFirst(
                                DeprivationOfLibertyOrder.NOT_SPECIFIED, DeprivationOfLibertyOrder.class))
                .as((secure, order) ->
                        referral -> referral.withSecureAccommodation(secure).withDeprivationOfLibertyOrder(order));
    }

    /**
     * Draws what allows secure accommodation: orders, approvals and remands in any combination.
     *
     * @return authorities; shrinks towards nothing said
     */
    public static Arbitrary<SecureAccommodationAuthority> secureAccommodationAuthorities() {
        return Combinators.combine(
                        TimeArbitraries.dateRanges().optional(0.6).withoutEdgeCases(),
                        NeedArbitraries.answers(),
                        NeedArbitraries.answers())
                .as(SecureAccommodationAuthority::new);
    }

    /**
     * Draws who checked a referral, and when.
     *
     * @return checks, of most of which it is known by whom
     */
    public static Arbitrary<QualityAssurance> qualityAssurances() {
        return Combinators.combine(
                        Arbitraries.of("A Manager", "Zoë O'Hara, team 4").optional(0.8), TimeArbitraries.dates())
                .as(QualityAssurance::new);
    }

    /**
     * Draws referrals of two to four siblings, some of seven, each with needs of their own; some have brothers and
     * sisters besides who need no home, and of some a part is to be kept together.
     *
     * @return referrals; shrinks towards two children of whom little is asked
     */
    public static Arbitrary<SiblingReferral> siblingReferrals() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, siblingReferrals(referrals(), 2, 4)), Tuple.of(1, siblingReferrals(referrals(), 7, 7)));
    }

    static Arbitrary<SiblingReferral> siblingReferrals(Arbitrary<Referral> each, int fewest, int most) {
        return Combinators.combine(
                        IdArbitraries.referralIds().withoutEdgeCases(),
                        each.list()
                                .ofMinSize(fewest)
                                .ofMaxSize(most)
                                .uniqueElements(Referral::id)
                                .uniqueElements(referral -> referral.child().id())
                                .withoutEdgeCases(),
                        SiblingArbitraries.groupsOf().optional(0.6).withoutEdgeCases())
                .as((id, referrals, group) -> SiblingReferral.builder()
                        .id(id)
                        .referrals(referrals)
                        .siblings(group.map(siblings -> siblings.apply(children(referrals))))
                        .build());
    }

    private static ImmutableSet<ChildId> children(List<Referral> referrals) {
        return referrals.stream().map(referral -> referral.child().id()).collect(ImmutableSet.toImmutableSet());
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
