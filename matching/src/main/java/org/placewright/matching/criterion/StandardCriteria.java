package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableList;

/** The criteria the standard policy knows. */
public final class StandardCriteria {

    private static final ImmutableList<Criterion<?>> ALL = ImmutableList.of(
            new ConnectedPerson(),
            new DistanceToHome(),
            new SiblingsTogether(),
            new DistanceToSchool(),
            new RecommendedCare(),
            new InspectionStanding(),
            new Price());

    private StandardCriteria() {}

    /**
     * Returns the standard criteria.
     *
     * @return connected person, distance to home, siblings together, distance to school, recommended care, inspection,
     *     price
     */
    public static ImmutableList<Criterion<?>> all() {
        return ALL;
    }
}
