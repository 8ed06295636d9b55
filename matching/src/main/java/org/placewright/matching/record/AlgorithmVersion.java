package org.placewright.matching.record;

import java.util.regex.Pattern;

/**
 * Names the algorithm that ranked, and its version.
 *
 * @param name such as {@code WeightedSumRanker}; 1 to 100 letters, digits and {@code . _ + -}
 * @param version such as {@code 0.1.0}; of the same form
 */
public record AlgorithmVersion(String name, String version) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._+-]{1,100}");

    /**
     * Checks the form.
     *
     * @param name such as {@code WeightedSumRanker}; 1 to 100 letters, digits and {@code . _ + -}
     * @param version such as {@code 0.1.0}; of the same form
     * @throws IllegalArgumentException if either is of another form
     */
    public AlgorithmVersion {
        check("name", name);
        check("version", version);
    }

    private static void check(String field, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("AlgorithmVersion " + field
                    + " must be 1 to 100 letters, digits and . _ + - but was \"" + value
                    + "\". Maybe give the simple name of the class?");
        }
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
