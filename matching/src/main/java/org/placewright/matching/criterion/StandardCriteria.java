package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableList;

/** The criteria the standard policy knows. */
public final class StandardCriteria {

    private static final ImmutableList<Criterion<?>> ALL = ImmutableList.of(
            new ConnectedPerson(),
            new DistanceToHome(),
            new SiblingsTogether(),
            new DistanceToSchool(),
            new EducationUndisturbed(),
            new ImportantPlaces(),
            new PreferredLocation(),
            new OwnArea(),
            new CultureFaithLanguage(),
            new MeetsNeeds(),
            new RecommendedCare(),
            new Company(),
            new RingFencedSetting(),
            new Stability(),
            new InspectionStanding(),
            new Price(),
            new Route(),
            new SpareCapacity());

    private StandardCriteria() {}

    /**
     * Returns the standard criteria.
     *
     * @return connected person; then what is near (home, siblings, school, school to stay at, places visited, place
     *     wished for, own area), what suits (culture, needs, recommended care, company, ring-fenced setting, stability,
     *     inspection), and what it costs (price, route, spare capacity)
     */
    public static ImmutableList<Criterion<?>> all() {
        return ALL;
    }
}
