package org.placewright.testkit.synthetic;

/**
 * The country the tests look at: 24 councils and five years, or all of England and ten years with
 * {@code -Dplacewright.england=full} (about half a minute on two cores, in 1 GB).
 */
final class SyntheticEnglandUnderTest {

    static final boolean FULL = "full".equals(System.getProperty("placewright.england"));

    static final SyntheticEnglandSpec SPEC = SyntheticEnglandSpec.builder()
            .councilCount(FULL ? 153 : 24)
            .yearsOfHistory(FULL ? 10 : 5)
            .build();

    static final SyntheticEngland ENGLAND = SyntheticEngland.of(SPEC);

    private SyntheticEnglandUnderTest() {}
}
