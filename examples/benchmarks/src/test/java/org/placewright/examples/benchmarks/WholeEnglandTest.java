package org.placewright.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

class WholeEnglandTest {

    private static final SyntheticEnglandSpec SMALL = SyntheticEnglandSpec.builder()
            .councilCount(2)
            .childrenInCare(40)
            .yearsOfHistory(1)
            .build();

    @Test
    void everybody_is_told_once_on_however_many_threads() {
        SyntheticEngland england = SyntheticEngland.of(SMALL);
        WholeEngland.Told all = england.histories()
                .map(history -> new WholeEngland.Told(1, history.episodes().size()))
                .reduce(WholeEngland.Told.NOTHING, WholeEngland.Told::plus);

        assertThat(all.children()).isGreaterThan(20);
        assertThat(WholeEngland.tell(england, 1)).isEqualTo(all);
        assertThat(WholeEngland.tell(england, 2)).isEqualTo(all);
    }

    @Test
    void what_it_took_is_printed() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Duration taken = WholeEngland.measure(SMALL, 2, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(taken).isPositive();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.matches("threads +2"))
                .anyMatch(line -> line.matches("children told +[1-9][0-9]*"))
                .anyMatch(line -> line.matches("episodes +[1-9][0-9]*"))
                .anyMatch(line -> line.matches("seconds +[0-9]+\\.[0-9]"));
    }

    @Test
    void memory_is_watched_over_collections() {
        try (PeakMemory memory = PeakMemory.watch()) {
            byte[] held = new byte[64 << 20];
            System.gc();
            // Notice of a collection comes on a thread of its own.
            long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (memory.heapAfterCollection() < held.length && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            assertThat(memory.heapAfterCollection()).isGreaterThanOrEqualTo(held.length);
            memory.resident().ifPresent(bytes -> assertThat(bytes).isGreaterThanOrEqualTo(held.length));
        }
    }
}
