package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * All of England, ten years, on two threads: made and consumed in under a minute. Runs with
 * {@code -Dplacewright.england=full}; give the tests {@code -Xmx1g} to see that so much memory is enough.
 */
class SyntheticEnglandSpeedTest {

    private record Told(long children, long episodes) {}

    @Test
    @EnabledIfSystemProperty(named = "placewright.england", matches = "full")
    void all_homes_are_told_in_a_second_or_two(TestReporter reporter) {
        SyntheticEngland england =
                SyntheticEngland.of(SyntheticEnglandSpec.builder().build());
        long began = System.nanoTime();
        long homes = england.homes().filter(home -> home.capacity().isPresent()).count();
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        reporter.publishEntry(homes + " homes", taken.toString());
        assertThat(homes).isGreaterThan(48_000);
        // About a second and a half of one core; a machine that does other things too may take longer.
        assertThat(taken).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @EnabledIfSystemProperty(named = "placewright.england", matches = "full")
    void all_of_England_is_told_in_a_minute(TestReporter reporter) {
        long began = System.nanoTime();
        SyntheticEngland england =
                SyntheticEngland.of(SyntheticEnglandSpec.builder().build());
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            ImmutableList<Told> told = england.eachCouncil(executor, council -> england.histories(council.id())
                    .map(history -> new Told(1, history.episodes().size()))
                    .reduce(new Told(0, 0), SyntheticEnglandSpeedTest::plus));
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            Told all = told.stream().reduce(new Told(0, 0), SyntheticEnglandSpeedTest::plus);
            reporter.publishEntry(all.children() + " children, " + all.episodes() + " episodes", taken.toString());
            assertThat(all.children()).isGreaterThan(350_000);
            assertThat(all.episodes()).isGreaterThan(1_000_000);
            assertThat(taken).isLessThan(Duration.ofSeconds(60));
        } finally {
            executor.shutdown();
        }
    }

    private static Told plus(Told one, Told other) {
        return new Told(one.children() + other.children(), one.episodes() + other.episodes());
    }
}
