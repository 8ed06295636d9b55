package org.placewright.testkit.synthetic;

import java.util.Optional;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Standing;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;

/**
 * How well a home of a synthetic England suits a child, on a scale from 0 to 1 that nothing but this kit knows.
 *
 * <pre>
 * (0.35 exp(-miles / 15) + 0.25 fit + 0.20 sibling + 0.20 needs) alone
 * </pre>
 *
 * <p>The fit is 1 where the kind of care is preferred, 0.7 where it is suitable, 0.5 where nothing is specified; a
 * sibling who lives there counts 1; where the distance is not known its part is taken at 15 miles. Needs are the part
 * of what the child needs that the home says it offers: of communication, adaptations, support, risks present, adults
 * to a child, waking nights, deprivation of liberty, being alone, pets, a first language other than English, religion
 * where cultural needs are required, and emergencies, each counts 1 if offered, 0.5 if not said, 0 if not offered; 1
 * for a child known to need none of it. Alone is 0.25 where the child should live alone and others live there, else 1.
 *
 * <p>It is 0 where
 *
 * <ul>
 *   <li>the home does not take the child's age or sex, or the kind of care is unsuitable
 *   <li>the home is known not to be registered or approved, for that child, on the day
 *   <li>it lies in an area to avoid, or is not known to lie outside
 *   <li>someone lives there with whom the child must not live: who must be alone, may not live with someone so much
 *       younger or older (the child's own wish likewise), or is at risk of exploitation of the sort the child is a risk
 *       of to others, or the other way round
 * </ul>
 *
 * <p>All weights are by hand.
 */
public final class SuitabilityTruth {

    private static final double DISTANCE_WEIGHT = 0.35;
    private static final double FIT_WEIGHT = 0.25;
    private static final double SIBLING_WEIGHT = 0.20;
    private static final double NEEDS_WEIGHT = 0.20;
    private static final double NOT_ALONE = 0.25;
    private static final double MILES = 15;

    private final Locator locator;

    SuitabilityTruth(Locator locator) {
        this.locator = locator;
    }

    /**
     * Returns how well a home suits a child.
     *
     * @param referral who needs a home
     * @param home a home
     * @return from 0, not at all, to 1
     */
    public double score(Referral referral, Home home) {
        double fit = fit(suitability(referral.recommendation(), home));
        if (fit == 0
                || !takes(referral, home)
                || isToAvoid(referral, home)
                || LivingTogether.isBarred(referral, home)) {
            return 0;
        }
        double sibling = referral.siblingsLiveAt().contains(home.id()) ? 1 : 0;
        double score = DISTANCE_WEIGHT * StrictMath.exp(-miles(referral, home) / MILES)
                + FIT_WEIGHT * fit
                + SIBLING_WEIGHT * sibling
                + NEEDS_WEIGHT * NeedsMet.part(referral, home.offering());
        return shouldBeAlone(referral) && isLivedIn(home) ? NOT_ALONE * score : score;
    }

    private static boolean shouldBeAlone(Referral referral) {
        return referral.needs().requirements().livingCompanions() == LivingCompanions.SOLO;
    }

    private static boolean isLivedIn(Home home) {
        boolean recorded = home.residents().filter(living -> living.size() > 0).isPresent();
        return recorded || home.capacity().flatMap(SuitabilityTruth::occupied).orElse(0) > 0;
    }

    private static Optional<Integer> occupied(UsableCapacity capacity) {
        return capacity.occupied().stream().boxed().findFirst();
    }

    /** Tells whether a home lies where the child must not live, or may. */
    private boolean isToAvoid(Referral referral, Home home) {
        Optional<GridPoint> place = home.postcode().flatMap(locator::locate);
        return referral.needs().areasToAvoid().stream()
                .anyMatch(area ->
                        place.map(point -> area.covers(point, locator)).orElse(Answer.NOT_SPECIFIED) != Answer.NO);
    }

    private static boolean takes(Referral referral, Home home) {
        return home.standingOn(referral.neededFrom(), referral.child().id()) != Standing.NOT_LIVE
                && home.acceptedAges()
                        .map(ages -> ages.contains(referral.ageWhenNeeded()))
                        .orElse(true)
                && home.acceptedSex()
                        .map(sexes -> sexes.accepts(referral.child().sex()))
                        .orElse(true);
    }

    private double miles(Referral referral, Home home) {
        return referral.knownHomePostcode()
                .flatMap(family -> home.postcode().flatMap(place -> locator.distanceBetween(family, place)))
                .map(Lengths::inMiles)
                .orElse(MILES);
    }

    private static Suitability suitability(CareRecommendation recommendation, Home home) {
        return switch (home.kind()) {
            case FOSTERING_HOUSEHOLD -> recommendation.fosterCare();
            case SUPPORTED_ACCOMMODATION -> recommendation.supportedAccommodation();
            case CHILDRENS_HOME, SECURE_CHILDRENS_HOME, RESIDENTIAL_SCHOOL -> recommendation.residentialCare();
        };
    }

    private static double fit(Suitability suitability) {
        return switch (suitability) {
            case PREFERRED -> 1;
            case SUITABLE -> 0.7;
            case NOT_SPECIFIED -> 0.5;
            case UNSUITABLE -> 0;
        };
    }
}
