package org.placewright.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.sufficiency.reference.PublishedCase;

/** Differences of shares, beside published ones. */
class ShareDifferenceTest {

    /** The examples of Newcombe 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void intervals_are_those_published(long x, long n, long y, long m, double low, double high) {
        ShareDifference difference = ShareDifference.between(new Share(x, n), new Share(y, m), 0.95);
        assertThat(difference.low()).isCloseTo(low, within(5e-5));
        assertThat(difference.high()).isCloseTo(high, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80", "48, 80, 56, 70", "5, 56, 0, 29", "10, 10, 0, 20", "3, 2000, 1, 10"})
    void the_p_value_is_that_of_the_interval(long x, long n, long y, long m) {
        Share first = new Share(x, n);
        Share second = new Share(y, m);
        double p = ShareDifference.between(first, second, 0.95).pValue();

        ShareDifference narrower = ShareDifference.between(first, second, 1 - p * 1.001);
        ShareDifference wider = ShareDifference.between(first, second, 1 - p * 0.999);
        assertThat(narrower.low() > 0 || narrower.high() < 0).isTrue();
        assertThat(wider.low() > 0 || wider.high() < 0).isFalse();
    }

    @Test
    void equal_shares_do_not_differ() {
        assertThat(ShareDifference.between(new Share(10, 30), new Share(20, 60), 0.95)
                        .pValue())
                .isEqualTo(1);
    }

    @Test
    void shares_of_nobody_cannot_be_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareDifference.between(new Share(0, 0), new Share(1, 2), 0.95))
                .withMessageContaining("Maybe");
    }

    @Test
    void many_p_values_are_adjusted_as_published() throws IOException {
        PublishedCase published = PublishedCase.named("fdr-bh1995");
        double[] given = published.rows().stream()
                .mapToDouble(row -> Double.parseDouble(row.get(0)))
                .toArray();
        double[] expected = Pattern.compile("\"BH\": \\[([^\\]]*)]")
                .matcher(Files.readString(published.folder().resolve("expected.json")))
                .results()
                .flatMap(found -> List.of(found.group(1).split(",", -1)).stream())
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThat(expected).hasSize(15);
        assertThat(FalseDiscoveryRate.adjusted(given)).containsExactly(expected, within(1e-12));
        double[] backwards = new double[15];
        for (int i = 0; i < 15; i++) {
            backwards[i] = given[14 - i];
        }
        assertThat(FalseDiscoveryRate.adjusted(backwards)[14]).isEqualTo(expected[0], within(1e-12));
    }
}
