package org.placewright.sufficiency.demand;

/**
 * What becomes of a child in some days: the probabilities of each kind of care after 0 to some days of one age and
 * phase, {@code exp(Q L)}, and the days expected in each, the integral of it. Leaving care is what is missing to 1.
 *
 * <p>The exponential of a day is its Taylor series after scaling and squaring (Moler and Van Loan 2003, method 3), of
 * more days its powers; the integral of L days is a sum of those of a day. Row by row: {@code [from][to]}. Ages that
 * follow one another with the same rates share their matrices.
 */
final class StepMatrices {

    private static final int KINDS = FlowRates.KINDS;
    private static final int SIZE = KINDS * KINDS;
    private static final int TERMS = 18;

    private final int phases;
    private final int longest;
    /** By age: the number of its rates, among those that differ. */
    private final int[] ratesOf = new int[FlowRates.AGES];

    private final double[] steps;
    private final double[] integrals;

    StepMatrices(FlowRates rates, int longest, boolean integrated) {
        this.phases = rates.phases();
        this.longest = longest;
        int distinct = 0;
        for (int age = 0; age < FlowRates.AGES; age++) {
            ratesOf[age] = rates.isAsYounger(age) ? distinct - 1 : distinct++;
        }
        this.steps = new double[distinct * phases * (longest + 1) * SIZE];
        this.integrals = new double[integrated ? steps.length : 0];
        double[] generator = new double[SIZE];
        double[] day = new double[SIZE];
        double[] dayIntegral = new double[SIZE];
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int phase = 0; phase < phases && !rates.isAsYounger(age); phase++) {
                generator(rates, age, phase, generator);
                exponential(generator, day, dayIntegral);
                fill(offset(age, phase, 0), day, dayIntegral);
            }
        }
    }

    /** Returns where the matrix of an age, phase and number of days begins. */
    int offset(int age, int phase, int days) {
        return ((ratesOf[age] * phases + phase) * (longest + 1) + days) * SIZE;
    }

    int longest() {
        return longest;
    }

    /** Multiplies a vector of kinds, at a place in an array, by a matrix. */
    void multiply(double[] vectors, int at, int matrix) {
        double a = vectors[at];
        double b = vectors[at + 1];
        double c = vectors[at + 2];
        double d = vectors[at + 3];
        for (int to = 0; to < KINDS; to++) {
            vectors[at + to] = a * steps[matrix + to]
                    + b * steps[matrix + KINDS + to]
                    + c * steps[matrix + 2 * KINDS + to]
                    + d * steps[matrix + 3 * KINDS + to];
        }
    }

    /** Returns the kind of care that a child in one is in after a step, or the number of kinds for out of care. */
    int next(int matrix, int kind, double uniform) {
        double left = uniform;
        for (int to = 0; to < KINDS; to++) {
            left -= steps[matrix + kind * KINDS + to];
            if (left < 0) {
                return to;
            }
        }
        return KINDS;
    }

    /** Returns the days spent in a kind within a step by one who begins it in another. */
    double integral(int matrix, int from, int to) {
        return integrals[matrix + from * KINDS + to];
    }

    private static void generator(FlowRates rates, int age, int phase, double[] generator) {
        for (int from = 0; from < KINDS; from++) {
            double leaving = rates.exit(age, from, phase);
            for (int to = 0; to < KINDS; to++) {
                if (to != from) {
                    double rate = rates.move(age, from, to, phase);
                    generator[from * KINDS + to] = rate;
                    leaving += rate;
                }
            }
            generator[from * KINDS + from] = -leaving;
        }
    }

    /** Of one day: the series of exp(Q) and of its integral, over 2^s parts of a day put together. */
    private static void exponential(double[] generator, double[] day, double[] dayIntegral) {
        double most = 0;
        for (int from = 0; from < KINDS; from++) {
            most = Math.max(most, -generator[from * KINDS + from]);
        }
        int halvings = 0;
        double part = 1;
        while (most * part > 0.25) {
            part /= 2;
            halvings++;
        }
        double[] term = identity();
        double[] sum = identity();
        double[] integral = scaled(identity(), part);
        for (int n = 1; n <= TERMS; n++) {
            term = scaled(product(term, generator), part / n);
            addTo(sum, term, 1);
            addTo(integral, term, part / (n + 1));
        }
        for (int i = 0; i < halvings; i++) {
            addTo(integral, product(sum, integral.clone()), 1);
            sum = product(sum, sum);
        }
        System.arraycopy(sum, 0, day, 0, SIZE);
        System.arraycopy(integral, 0, dayIntegral, 0, SIZE);
    }

    private void fill(int start, double[] day, double[] dayIntegral) {
        double[] power = identity();
        double[] integral = new double[SIZE];
        for (int days = 0; days <= longest; days++) {
            System.arraycopy(power, 0, steps, start + days * SIZE, SIZE);
            if (integrals.length > 0) {
                System.arraycopy(integral, 0, integrals, start + days * SIZE, SIZE);
                addTo(integral, product(power, dayIntegral), 1);
            }
            power = product(power, day);
        }
    }

    private static double[] identity() {
        double[] identity = new double[SIZE];
        for (int i = 0; i < KINDS; i++) {
            identity[i * KINDS + i] = 1;
        }
        return identity;
    }

    private static double[] product(double[] left, double[] right) {
        double[] product = new double[SIZE];
        for (int i = 0; i < KINDS; i++) {
            for (int j = 0; j < KINDS; j++) {
                double sum = 0;
                for (int k = 0; k < KINDS; k++) {
                    sum += left[i * KINDS + k] * right[k * KINDS + j];
                }
                product[i * KINDS + j] = sum;
            }
        }
        return product;
    }

    private static double[] scaled(double[] matrix, double factor) {
        for (int i = 0; i < SIZE; i++) {
            matrix[i] *= factor;
        }
        return matrix;
    }

    private static void addTo(double[] sum, double[] matrix, double factor) {
        for (int i = 0; i < SIZE; i++) {
            sum[i] += matrix[i] * factor;
        }
    }
}
