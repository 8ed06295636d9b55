package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;

/**
 * Draws what does not change care: sex and ethnicity. Unaccompanied children have their own, the others what is left of
 * the published shares of all children in care; where that is less than nothing, because so many are unaccompanied, it
 * is nothing.
 */
final class PersonDrawer {

    /** DfE 2025. */
    private static final double MALE = 0.56;

    /** By hand: nearly all. */
    private static final double MALE_UNACCOMPANIED = 0.96;

    /** DfE 2025: White 71, Mixed 11, Black 8, Asian 5, other 4, not known 1 %; the split within each by hand. */
    private static final ImmutableMap<Ethnicity, Double> ETHNICITIES = ImmutableMap.<Ethnicity, Double>builder()
            .put(Ethnicity.WBRI, 0.655)
            .put(Ethnicity.WOTH, 0.037)
            .put(Ethnicity.WIRI, 0.004)
            .put(Ethnicity.WIRT, 0.007)
            .put(Ethnicity.WROM, 0.007)
            .put(Ethnicity.MWBC, 0.040)
            .put(Ethnicity.MWBA, 0.014)
            .put(Ethnicity.MWAS, 0.018)
            .put(Ethnicity.MOTH, 0.038)
            .put(Ethnicity.BCRB, 0.018)
            .put(Ethnicity.BAFR, 0.044)
            .put(Ethnicity.BOTH, 0.018)
            .put(Ethnicity.AIND, 0.005)
            .put(Ethnicity.APKN, 0.012)
            .put(Ethnicity.ABAN, 0.006)
            .put(Ethnicity.AOTH, 0.025)
            .put(Ethnicity.CHNE, 0.002)
            .put(Ethnicity.OOTH, 0.040)
            .put(Ethnicity.REFU, 0.003)
            .put(Ethnicity.NOBT, 0.007)
            .buildOrThrow();

    private final ImmutableList<Ethnicity> codes = ETHNICITIES.keySet().asList();
    private final double[] unaccompanied;
    private final double[] others;
    private final double maleOfOthers;

    /** @param share the part unaccompanied children are of all in care */
    PersonDrawer(double share) {
        this.unaccompanied = new double[codes.size()];
        this.others = new double[codes.size()];
        int weights = CareMarginals.ETHNICITY_OF_UNACCOMPANIED.values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        double left = 0;
        int at = 0;
        for (Map.Entry<Ethnicity, Double> of : ETHNICITIES.entrySet()) {
            int weight = CareMarginals.ETHNICITY_OF_UNACCOMPANIED.getOrDefault(of.getKey(), 0);
            unaccompanied[at] = (double) weight / weights;
            others[at] = Math.max(0, of.getValue() - share * unaccompanied[at]);
            left += others[at++];
        }
        for (int i = 0; i < others.length; i++) {
            others[i] /= left;
        }
        this.maleOfOthers = (MALE - share * MALE_UNACCOMPANIED) / (1 - share);
    }

    Ethnicity ethnicity(boolean alone, Draw draw) {
        return codes.get(CareSimulator.chosen(alone ? unaccompanied : others, draw.fraction()));
    }

    Sex sex(boolean alone, Draw draw) {
        return draw.fraction() < (alone ? MALE_UNACCOMPANIED : maleOfOthers) ? Sex.MALE : Sex.FEMALE;
    }
}
