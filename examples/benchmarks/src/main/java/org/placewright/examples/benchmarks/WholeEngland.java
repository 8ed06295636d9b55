package org.placewright.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.placewright.testkit.synthetic.SyntheticAuthority;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * Tells all of England, 82,000 children in care with ten years of history, in a process of its own, and prints how many
 * children and episodes that were, how long it took and how much memory: the goal is a minute and a gigabyte on two
 * threads.
 *
 * <pre>java -Xmx1g -cp examples/benchmarks/target/benchmarks.jar org.placewright.examples.benchmarks.WholeEngland 2
 * </pre>
 *
 * <p>The one argument is the number of threads. Nothing is kept of a child once told, which is how a caller who streams
 * them uses it. Ends with status 1 if it took a minute or more.
 */
public final class WholeEngland {

    private static final Duration GOAL = Duration.ofMinutes(1);
    private static final double NANOSECONDS = 1e9;
    private static final double MEBIBYTE = 1 << 20;

    private WholeEngland() {}

    /**
     * How much was told.
     *
     * @param children children
     * @param episodes episodes of these
     */
    record Told(long children, long episodes) {

        static final Told NOTHING = new Told(0, 0);

        Told plus(Told other) {
            return new Told(children + other.children, episodes + other.episodes);
        }
    }

    /**
     * Measures a whole run.
     *
     * @param arguments how many threads; one if none is given
     */
    public static void main(String[] arguments) {
        int threads = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Duration taken = measure(SyntheticEnglandSpec.builder().build(), threads, out);
        if (taken.compareTo(GOAL) >= 0) {
            System.exit(1);
        }
    }

    /** Tells a country on so many threads, prints what it took, and returns how long. */
    static Duration measure(SyntheticEnglandSpec spec, int threads, PrintStream out) {
        try (PeakMemory memory = PeakMemory.watch()) {
            long began = System.nanoTime();
            Told told = tell(SyntheticEngland.of(spec), threads);
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            print(out, "threads", "%d", threads);
            print(out, "children told", "%,d", told.children());
            print(out, "episodes", "%,d", told.episodes());
            print(out, "seconds", "%.1f", taken.toNanos() / NANOSECONDS);
            print(out, "children a second", "%,.0f", told.children() * NANOSECONDS / taken.toNanos());
            print(out, "greatest heap, MiB", "%,.0f", Runtime.getRuntime().maxMemory() / MEBIBYTE);
            print(out, "heap in use after collections, at most, MiB", "%,.0f", memory.heapAfterCollection() / MEBIBYTE);
            memory.resident().ifPresent(bytes -> print(out, "resident at most, MiB", "%,.0f", bytes / MEBIBYTE));
            return taken;
        }
    }

    static Told tell(SyntheticEngland england, int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            return england.eachCouncil(executor, council -> tell(england, council)).stream()
                    .reduce(Told.NOTHING, Told::plus);
        } finally {
            executor.shutdown();
        }
    }

    private static Told tell(SyntheticEngland england, SyntheticAuthority council) {
        return england.histories(council.id())
                .map(history -> new Told(1, history.episodes().size()))
                .reduce(Told.NOTHING, Told::plus);
    }

    private static void print(PrintStream out, String what, String format, Object value) {
        out.println(String.format(Locale.ROOT, "%-46s" + format, what, value));
    }
}
