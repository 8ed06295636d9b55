package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.Region;
import org.placewright.pricing.ProvisionType;
import org.placewright.testkit.synthetic.PricesUnderTest.Priced;

/**
 * Least squares find every effect of the truth in the fees of all of England, as an analyst would who knows nothing of
 * them. Fees have no departures here ({@link SyntheticPriceDeparturesTest} sees to these), and of each placement the
 * first alone is taken, so that errors are independent and normal with a known spread, and standard errors exact.
 */
class SyntheticPriceEffectsTest {

    private static final SyntheticEngland ENGLAND = SyntheticEngland.of(PricesUnderTest.plain(
            SyntheticEnglandSpec.builder().yearsOfHistory(3).build()));

    private static final PriceTruth TRUTH = ENGLAND.truth().prices();

    /** Fees are compared with those of standard needs in a region of no effect. */
    private static final NeedLevel USUAL = NeedLevel.STANDARD;

    private static final Region MIDDLE = Region.EAST_MIDLANDS;

    private static final List<String> NAMES = new ArrayList<>();
    private static final ImmutableMap.Builder<String, Double> EFFECTS = ImmutableMap.builder();
    private static double[] estimates = {};
    private static double[] errors = {};

    @BeforeAll
    static void estimate() {
        for (ProvisionType provision : SyntheticPriceTruthTest.PROVISIONS) {
            name("base " + provision, TRUTH.base(provision));
            name("growth " + provision, TRUTH.growth(provision));
            name("age " + provision, TRUTH.ageEffect(provision));
        }
        for (NeedLevel need : NeedLevel.values()) {
            if (need != USUAL) {
                name(need.toString(), TRUTH.needEffect(need));
            }
        }
        for (Region region : Region.values()) {
            if (region != MIDDLE) {
                name(region.toString(), TRUTH.regionEffect(region));
            }
        }
        int size = NAMES.size();
        double[][] equations = new double[size][2 * size + 1];
        ENGLAND.councils().forEach(council -> PricesUnderTest.of(ENGLAND, council).stream()
                .filter(Priced::isFirst)
                .map(Priced::price)
                .filter(price -> !PricesUnderTest.isCutOff(price))
                .forEach(price -> add(price, equations)));
        solve(equations);
        estimates = new double[size];
        errors = new double[size];
        for (int i = 0; i < size; i++) {
            estimates[i] = equations[i][2 * size];
            errors[i] = Math.sqrt(equations[i][size + i]);
        }
    }

    private static void name(String name, double effect) {
        NAMES.add(name);
        EFFECTS.put(name, effect);
    }

    /** Adds a fee to the normal equations, with the weight its provision's noise gives it. */
    private static void add(SyntheticPrice price, double[][] equations) {
        ProvisionType provision = price.observation().provision();
        double[] row = new double[NAMES.size()];
        row[NAMES.indexOf("base " + provision)] = 1;
        row[NAMES.indexOf("growth " + provision)] = price.observation().year().endingIn() - 2024;
        row[NAMES.indexOf("age " + provision)] = price.observation().ageInYears() - 10;
        if (price.needLevel() != USUAL) {
            row[NAMES.indexOf(price.needLevel().toString())] = 1;
        }
        if (price.region() != MIDDLE) {
            row[NAMES.indexOf(price.region().toString())] = 1;
        }
        double weight = 1 / Math.pow(TRUTH.noise(provision), 2);
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                for (int j = 0; j < row.length; j++) {
                    equations[i][j] += weight * row[i] * row[j];
                }
                equations[i][2 * row.length] += weight * row[i] * PricesUnderTest.log(price);
            }
        }
    }

    /** Turns a symmetric positive matrix, zeros and a right-hand side into the unit, the inverse and the solution. */
    private static void solve(double[][] equations) {
        int size = equations.length;
        for (int i = 0; i < size; i++) {
            equations[i][size + i] = 1;
        }
        for (int pivot = 0; pivot < size; pivot++) {
            double by = equations[pivot][pivot];
            for (int column = 0; column <= 2 * size; column++) {
                equations[pivot][column] /= by;
            }
            for (int other = 0; other < size; other++) {
                double times = equations[other][pivot];
                for (int column = 0; other != pivot && column <= 2 * size; column++) {
                    equations[other][column] -= times * equations[pivot][column];
                }
            }
        }
    }

    @Test
    void every_effect_is_within_four_standard_errors() {
        ImmutableMap<String, Double> effects = EFFECTS.buildOrThrow();
        assertThat(NAMES).hasSize(4 * 3 + 2 + 8);
        double squares = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            double truth = effects.getOrDefault(NAMES.get(i), Double.NaN);
            assertThat(estimates[i]).as(NAMES.get(i)).isCloseTo(truth, within(4 * errors[i]));
            squares += Math.pow((estimates[i] - truth) / errors[i], 2);
        }
        // Of 22 squares of about 1 each: more than this is as unlikely as four standard errors.
        assertThat(squares).isLessThan(62);
    }

    /** None of these could be missing and its estimate yet be within four standard errors. */
    @Test
    void an_effect_that_were_missing_would_be_found_out() {
        ImmutableList<String> sure = ImmutableList.of(
                "growth " + ProvisionType.FOSTERING_INDEPENDENT,
                "growth " + ProvisionType.RESIDENTIAL_MAINSTREAM,
                "growth " + ProvisionType.SUPPORTED_ACCOMMODATION,
                "age " + ProvisionType.FOSTERING_INDEPENDENT,
                "age " + ProvisionType.RESIDENTIAL_MAINSTREAM,
                NeedLevel.ENHANCED.toString(),
                NeedLevel.COMPLEX.toString(),
                Region.NORTH_EAST.toString(),
                Region.NORTH_WEST.toString(),
                Region.YORKSHIRE_AND_THE_HUMBER.toString(),
                Region.LONDON.toString(),
                Region.SOUTH_EAST.toString(),
                Region.SOUTH_WEST.toString());
        ImmutableMap<String, Double> effects = EFFECTS.buildOrThrow();
        for (String name : sure) {
            int at = NAMES.indexOf(name);
            assertThat(Math.abs(effects.getOrDefault(name, 0.0))).as(name).isGreaterThan(5 * errors[at]);
        }
    }
}
