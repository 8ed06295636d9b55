package org.placewright.pricing.regression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Filip of the Statistical Reference Datasets of the National Institute of Standards and Technology (A. Filippelli; US
 * Government work, public domain): a polynomial of degree 10 on which normal equations fail. The figures are the
 * certified ones, taken to 17 digits by rational arithmetic.
 */
class FilipTest {

    private static final double[] X = {
        -6.860120914, -4.324130045, -4.358625055, -4.358426747, -6.955852379, -6.661145254, -6.355462942,
        -6.118102026, -7.115148017, -6.815308569, -6.519993057, -6.204119983, -5.853871964, -6.109523091,
        -5.79832982, -5.482672118, -5.171791386, -4.851705903, -4.517126416, -4.143573228, -3.709075441,
        -3.499489089, -6.300769497, -5.953504836, -5.642065153, -5.031376979, -4.680685696, -4.329846955,
        -3.928486195, -8.56735134, -8.363211311, -8.107682739, -7.823908741, -7.522878745, -7.218819279,
        -6.920818754, -6.628932138, -6.323946875, -5.991399828, -8.781464495, -8.663140179, -8.473531488,
        -8.247337057, -7.971428747, -7.676129393, -7.352812702, -7.072065318, -6.774174009, -6.478861916,
        -6.159517513, -6.835647144, -6.53165267, -6.224098421, -5.910094889, -5.598599459, -5.290645224,
        -4.974284616, -4.64454848, -4.290560426, -3.885055584, -3.408378962, -3.13200249, -8.726767166,
        -8.66695597, -8.511026475, -8.165388579, -7.886056648, -7.588043762, -7.283412422, -6.995678626,
        -6.691862621, -6.392544977, -6.067374056, -6.684029655, -6.378719832, -6.065855188, -5.752272167,
        -5.132414673, -4.811352704, -4.098269308, -3.66174277, -3.2644011
    };

    private static final double[] Y = {
        0.8116, 0.9072, 0.9052, 0.9039, 0.8053, 0.8377, 0.8667, 0.8809, 0.7975, 0.8162, 0.8515, 0.8766, 0.8885, 0.8859,
        0.8959, 0.8913, 0.8959, 0.8971, 0.9021, 0.909, 0.9139, 0.9199, 0.8692, 0.8872, 0.89, 0.891, 0.8977, 0.9035,
        0.9078, 0.7675, 0.7705, 0.7713, 0.7736, 0.7775, 0.7841, 0.7971, 0.8329, 0.8641, 0.8804, 0.7668, 0.7633, 0.7678,
        0.7697, 0.77, 0.7749, 0.7796, 0.7897, 0.8131, 0.8498, 0.8741, 0.8061, 0.846, 0.8751, 0.8856, 0.8919, 0.8934,
        0.894, 0.8957, 0.9047, 0.9129, 0.9209, 0.9219, 0.7739, 0.7681, 0.7665, 0.7703, 0.7702, 0.7761, 0.7809, 0.7961,
        0.8253, 0.8602, 0.8809, 0.8301, 0.8664, 0.8834, 0.8898, 0.8964, 0.8963, 0.9074, 0.9119, 0.9228
    };

    private static final double[] COEFFICIENTS = {
        -1467.489614229796,
        -2772.179591933424,
        -2316.3710816089306,
        -1127.9739409837157,
        -354.4782337033488,
        -75.12420173937572,
        -10.875318035534251,
        -1.0622149858894676,
        -0.06701911545934083,
        -0.0024678107827547863,
        -4.0296252508040365e-05
    };

    private static final double[] ERRORS = {
        298.08453099553697,
        559.7798654749498,
        466.47757212779646,
        227.2042744777513,
        71.64786608759273,
        15.289717874740006,
        2.236911598160333,
        0.2216243219342274,
        0.014236376315472395,
        0.0005356174088898209,
        8.966328373738683e-06
    };

    @Test
    void powers_taken_to_twice_the_precision_give_all_digits_the_numbers_allow() {
        Design design = Design.builder(X.length).addPowers("x", X, 10).build();

        LinearFit fit = LeastSquares.standard().fit(design, Y);

        assertThat(fit.coefficients().dropped()).isEmpty();
        assertThat(fit.condition()).isGreaterThan(1e9);
        assertThat(ReferenceCase.digits(fit.coefficients().values().toArray(), COEFFICIENTS))
                .isGreaterThan(12);
        assertThat(ReferenceCase.digits(fit.standardErrors().orElseThrow().toArray(), ERRORS))
                .isGreaterThan(12);
        assertThat(ReferenceCase.digits(fit.residualStandardDeviation().orElseThrow(), 0.0033480105132454377))
                .isGreaterThan(12);
        assertThat(ReferenceCase.digits(fit.rSquared().orElseThrow(), 0.9967274161856201))
                .isGreaterThan(14);
    }

    @Test
    void powers_rounded_to_doubles_give_the_digits_that_rounding_leaves() {
        Design.Builder design = Design.builder(X.length);
        double[] power = X.clone();
        for (int degree = 1; degree <= 10; degree++) {
            design.addNumber("x^" + degree, power);
            for (int row = 0; row < X.length; row++) {
                power[row] *= X[row];
            }
        }

        LinearFit fit = LeastSquares.standard().fit(design.build(), Y);

        assertThat(ReferenceCase.digits(fit.coefficients().values().toArray(), COEFFICIENTS))
                .isGreaterThan(7);
    }
}
