package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.ReasonForPlacementChange;

/**
 * The shares the children are dealt from, in parts of a whole, each with where it comes from. "DfE" is Children looked
 * after in England including adoptions.
 */
final class CareMarginals {

    /** Where unaccompanied children come from, by hand after the nationalities the Home Office publishes. */
    static final ImmutableMap<Ethnicity, Integer> ETHNICITY_OF_UNACCOMPANIED =
            ImmutableMap.of(Ethnicity.OOTH, 45, Ethnicity.BAFR, 30, Ethnicity.AOTH, 20, Ethnicity.WOTH, 5);

    /** DfE 2025, primary need: abuse or neglect two thirds, family dysfunction an eighth; the rest by hand. */
    static final ImmutableMap<CategoryOfNeed, Integer> NEED = ImmutableMap.<CategoryOfNeed, Integer>builder()
            .put(CategoryOfNeed.N1, 68)
            .put(CategoryOfNeed.N5, 14)
            .put(CategoryOfNeed.N4, 8)
            .put(CategoryOfNeed.N3, 3)
            .put(CategoryOfNeed.N2, 3)
            .put(CategoryOfNeed.N6, 2)
            .put(CategoryOfNeed.N8, 2)
            .buildOrThrow();

    /** Why placements change; the order follows DfE's table of reasons, the figures are by hand. */
    static final ImmutableMap<ReasonForPlacementChange, Integer> CHANGE =
            ImmutableMap.<ReasonForPlacementChange, Integer>builder()
                    .put(ReasonForPlacementChange.CARPL, 38)
                    .put(ReasonForPlacementChange.CREQB, 20)
                    .put(ReasonForPlacementChange.CREQO, 12)
                    .put(ReasonForPlacementChange.OTHER, 9)
                    .put(ReasonForPlacementChange.LAREQ, 8)
                    .put(ReasonForPlacementChange.CHILD, 7)
                    .put(ReasonForPlacementChange.STAND, 3)
                    .put(ReasonForPlacementChange.ALLEG, 2)
                    .put(ReasonForPlacementChange.APPRR, 1)
                    .buildOrThrow();

    /**
     * The bands of age, each with its share of children in care on a day (DfE 2015: 5.3, 14.5, 20.6, 37.7, 21.9 %) and
     * the placement mix within it. The mixes add up to the published one (150 councils, September 2024: in-house foster
     * 27.9, agency 24.8, kinship 15.6, children's home 11.4, supported 9.8, with parents 6.0, other 3.3, unregistered
     * 1.0, secure 0.1 %); how it differs by age is by hand.
     */
    static final ImmutableList<Band> BANDS = ImmutableList.of(
            new Band(
                    Range.closedOpen(0, 1),
                    53,
                    mix().put(CareKind.KINSHIP_FOSTERING, 180)
                            .put(CareKind.OWN_FOSTERING, 490)
                            .put(CareKind.AGENCY_FOSTERING, 220)
                            .put(CareKind.WITH_PARENTS, 60)
                            .put(CareKind.FAMILY_CENTRE, 50)
                            .buildOrThrow()),
            new Band(
                    Range.closedOpen(1, 5),
                    145,
                    mix().put(CareKind.KINSHIP_FOSTERING, 220)
                            .put(CareKind.OWN_FOSTERING, 360)
                            .put(CareKind.AGENCY_FOSTERING, 210)
                            .put(CareKind.WITH_PARENTS, 90)
                            .put(CareKind.ADOPTION, 120)
                            .buildOrThrow()),
            new Band(
                    Range.closedOpen(5, 10),
                    206,
                    mix().put(CareKind.KINSHIP_FOSTERING, 200)
                            .put(CareKind.OWN_FOSTERING, 345)
                            .put(CareKind.AGENCY_FOSTERING, 330)
                            .put(CareKind.WITH_PARENTS, 75)
                            .put(CareKind.CHILDRENS_HOME, 40)
                            .put(CareKind.ADOPTION, 10)
                            .buildOrThrow()),
            new Band(
                    Range.closedOpen(10, 16),
                    377,
                    mix().put(CareKind.KINSHIP_FOSTERING, 150)
                            .put(CareKind.OWN_FOSTERING, 270)
                            .put(CareKind.AGENCY_FOSTERING, 300)
                            .put(CareKind.CHILDRENS_HOME, 195)
                            .put(CareKind.WITH_PARENTS, 55)
                            .put(CareKind.RESIDENTIAL_SCHOOL, 15)
                            .put(CareKind.UNREGISTERED, 10)
                            .put(CareKind.SECURE, 3)
                            .put(CareKind.HEALTH, 2)
                            .buildOrThrow()),
            new Band(
                    Range.closedOpen(16, 18),
                    219,
                    mix().put(CareKind.KINSHIP_FOSTERING, 65)
                            .put(CareKind.OWN_FOSTERING, 135)
                            .put(CareKind.AGENCY_FOSTERING, 125)
                            .put(CareKind.CHILDRENS_HOME, 150)
                            .put(CareKind.SUPPORTED, 450)
                            .put(CareKind.WITH_PARENTS, 35)
                            .put(CareKind.UNREGISTERED, 20)
                            .put(CareKind.RESIDENTIAL_SCHOOL, 10)
                            .put(CareKind.CUSTODY, 7)
                            .put(CareKind.SECURE, 3)
                            .buildOrThrow()));

    /** One band of age: its share of the children, and the placement mix within it. */
    record Band(Range<Integer> years, int share, ImmutableMap<CareKind, Integer> mix) {}

    private CareMarginals() {}

    private static ImmutableMap.Builder<CareKind, Integer> mix() {
        return ImmutableMap.builder();
    }
}
