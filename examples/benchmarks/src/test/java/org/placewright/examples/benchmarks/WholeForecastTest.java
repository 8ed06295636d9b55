package org.placewright.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.placewright.interchange.ssda903.LoadedReturns;
import org.placewright.interchange.ssda903.Ssda903Reader;

class WholeForecastTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void each_year_has_a_return_of_those_in_care_in_it() throws IOException {
        try (YearlyReturns returns = YearlyReturns.of(60, 3)) {
            LoadedReturns read = Ssda903Reader.standard().read(returns.folder());
            assertThat(ReturnFiles.files(returns.folder())).hasSize(6);
            assertThat(read.histories().values()).hasSizeBetween(30, 60);
            assertThat(read.supersededRows()).isPositive();
            assertThat(read.histories().counts().rejected()).isEqualTo(read.supersededRows());
        }
    }

    @Test
    void what_a_process_took_is_told_and_one_that_fails_is_no_measure() throws IOException, InterruptedException {
        assertThat(WholeForecast.run(ImmutableList.of(JAVA, "-version")).wall()).isPositive();
        assertThatThrownBy(() -> WholeForecast.run(ImmutableList.of(JAVA, "-jar", "none.jar")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("status 1");
    }
}
