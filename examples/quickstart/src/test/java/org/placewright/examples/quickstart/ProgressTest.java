package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter terminal = new StringWriter();

    @Test
    void a_step_that_takes_long_is_named_on_a_terminal_once() throws InterruptedException {
        try (Progress progress = Progress.on(new PrintWriter(terminal), true)) {
            progress.step("Reading returns");
            // Waits for as long as it takes, up to far more than it should.
            for (int i = 0; i < 600 && terminal.toString().isEmpty(); i++) {
                Thread.sleep(50);
            }
        }
        assertThat(terminal.toString().lines()).containsExactly("Reading returns ...");
    }

    @Test
    void elsewhere_nothing_is_said() throws InterruptedException {
        try (Progress progress = Progress.on(new PrintWriter(terminal), false)) {
            progress.step("Reading returns");
            Thread.sleep(1_500);
        }
        assertThat(terminal.toString()).isEmpty();
    }
}
