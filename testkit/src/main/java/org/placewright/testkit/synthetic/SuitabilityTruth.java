package org.placewright.testkit.synthetic;

import org.placewright.core.geo.Locator;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;

/**
 * How well a home of a synthetic England suits a child, on a scale from 0 to 1 that nothing but this kit knows.
 *
 * <pre>
 * 0.45 exp(-miles / 15) + 0.35 fit + 0.20 sibling
 * </pre>
 *
 * <p>or 0 where the home does not take the child's age or sex, or its kind of care is unsuitable. The fit is 1 where
 * the kind of care is preferred, 0.7 where it is suitable, 0.5 where nothing is specified; a sibling who lives there
 * counts 1; where the distance is not known its part is taken at 15 miles. The weights are by hand.
 */
public final class SuitabilityTruth {

    private static final double DISTANCE_WEIGHT = 0.45;
    private static final double FIT_WEIGHT = 0.35;
    private static final double SIBLING_WEIGHT = 0.20;
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
        if (fit == 0 || !takes(referral, home)) {
            return 0;
        }
        double sibling = referral.siblingsLiveAt().contains(home.id()) ? 1 : 0;
        return DISTANCE_WEIGHT * StrictMath.exp(-miles(referral, home) / MILES)
                + FIT_WEIGHT * fit
                + SIBLING_WEIGHT * sibling;
    }

    private static boolean takes(Referral referral, Home home) {
        return home.acceptedAges()
                        .map(ages -> ages.contains(referral.ageWhenNeeded()))
                        .orElse(true)
                && home.acceptedSex()
                        .map(sexes -> sexes.accepts(referral.child().sex()))
                        .orElse(true);
    }

    private double miles(Referral referral, Home home) {
        return referral.homePostcode()
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
