package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.placewright.interchange.ssda903.LoadedReturns;
import org.placewright.interchange.ssda903.Ssda903Reader;

/**
 * Reads the returns of 100,000 children into histories, in processes with 400 MiB of heap, and prints how fast that was
 * and how much memory it took; beside it the same bytes read by FastCSV, which makes texts of fields and nothing more.
 * The goal is 1,000,000 rows of episodes a second on one core, within twice of FastCSV, and 450,000 rows in a second.
 *
 * <pre>java -cp examples/benchmarks/target/benchmarks.jar org.placewright.examples.benchmarks.WholeReturns
 * </pre>
 *
 * <p>Each line is a process of its own, which reads the folder twelve times and tells the first time, the best time,
 * and the least time of processors that a reading took, its collections of garbage and all: of that, other programs on
 * the machine take little away. The arguments are how many children, and how many processes for each line; options of
 * the JVM are handed on.
 */
public final class WholeReturns {

    private static final String HEAP = "-Xmx400m";
    private static final int ROUNDS = 12;
    private static final double NANOSECONDS = 1e9;
    private static final double MILLISECONDS = 1e3;
    private static final double MEBIBYTE = 1 << 20;
    private static final String COLUMNS = "%-9s %-9s %9s %9s %7s %7s %7s %11s %7s %7s %8s %8s%n";

    /** What reads a folder. */
    enum Reading {
        /** FastCSV, and nothing is made of the fields. */
        FASTCSV,
        /** The reader of returns. */
        HISTORIES;

        /** Reads a folder, and returns how many children and findings there are; FastCSV knows of none. */
        Found read(Path folder) {
            if (this == FASTCSV) {
                ReturnFiles.rawRows(folder, ".csv");
                return new Found(0, 0);
            }
            LoadedReturns loaded = Ssda903Reader.standard().read(folder);
            return new Found(
                    loaded.histories().values().size(),
                    loaded.histories().findings().size());
        }
    }

    /**
     * What was found in a folder.
     *
     * @param children how many have a history
     * @param findings how much there was to say
     */
    record Found(long children, long findings) {}

    private WholeReturns() {}

    /**
     * Measures reading.
     *
     * @param arguments how many children, 100,000 if it is not said; how many processes for each line, 3 if it is not
     *     said
     * @throws IOException if the files cannot be written
     * @throws InterruptedException if the wait for a process is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 4) {
            Reading reading = Reading.valueOf(arguments[0]);
            measure(reading, arguments[1], Path.of(arguments[2]), Integer.parseInt(arguments[3]), out);
            return;
        }
        int children = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int forks = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        out.println("JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + HEAP + "; s: seconds, CPU: of all threads of the process");
        out.printf(
                Locale.ROOT,
                COLUMNS,
                "made from",
                "read by",
                "children",
                "episodes",
                "first s",
                "best s",
                "CPU s",
                "rows/CPU s",
                "ns/row",
                "GC s",
                "MB alloc.",
                "MB RSS");
        for (ReturnFiles.Made made : ReturnFiles.Made.values()) {
            if (made == ReturnFiles.Made.ENGLAND || ReturnFiles.samples().isPresent()) {
                try (ReturnFiles files = ReturnFiles.of(made, children)) {
                    for (int fork = 0; fork < forks; fork++) {
                        for (Reading reading : Reading.values()) {
                            run(reading, made, files.folder());
                        }
                    }
                }
            }
        }
    }

    private static void run(Reading reading, ReturnFiles.Made made, Path folder)
            throws IOException, InterruptedException {
        ImmutableList<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .addAll(ManagementFactory.getRuntimeMXBean().getInputArguments())
                .add(HEAP, "-cp", System.getProperty("java.class.path"), WholeReturns.class.getName())
                .add(reading.name(), made.name(), folder.toString(), Integer.toString(ROUNDS))
                .build();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("The process that reads by " + reading + " ended with status " + status
                    + ". Maybe its heap is full?");
        }
    }

    /** Reads a folder again and again, and prints what it took. */
    static void measure(Reading reading, String made, Path folder, int rounds, PrintStream out) {
        try (PeakMemory memory = PeakMemory.watch()) {
            long first = 0;
            long best = Long.MAX_VALUE;
            long processors = Long.MAX_VALUE;
            long allocated = 0;
            long collecting = 0;
            Found found = new Found(0, 0);
            for (int round = 0; round < rounds; round++) {
                long collectedBefore = collecting();
                long allocatedBefore = allocated();
                long processorsBefore = processors();
                long began = System.nanoTime();
                found = reading.read(folder);
                long taken = System.nanoTime() - began;
                first = round == 0 ? taken : first;
                best = Math.min(best, taken);
                processors = Math.min(processors, Math.max(1, processors() - processorsBefore));
                allocated = allocated() - allocatedBefore;
                collecting = collecting() - collectedBefore;
            }
            long rows = ReturnFiles.episodes(folder);
            out.printf(
                    Locale.ROOT,
                    COLUMNS,
                    made,
                    reading,
                    count(found.children()),
                    count(rows),
                    decimal(first / NANOSECONDS),
                    decimal(best / NANOSECONDS),
                    decimal(processors / NANOSECONDS),
                    count(Math.round(rows * NANOSECONDS / processors)),
                    count(Math.round(processors / (double) rows)),
                    decimal(collecting / MILLISECONDS),
                    count(Math.round(allocated / MEBIBYTE)),
                    memory.resident().isPresent()
                            ? count(Math.round(memory.resident().getAsLong() / MEBIBYTE))
                            : "");
        }
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static long processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
