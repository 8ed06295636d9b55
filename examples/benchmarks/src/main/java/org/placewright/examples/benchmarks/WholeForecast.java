package org.placewright.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Forecasts from a folder of the returns of ten years to {@code forecast.csv}, by the program itself, in processes of
 * their own, and prints how long each took from its start to its end and how much memory it held. The goal for 100,000
 * children is 4 seconds and 800 MB on two cores.
 *
 * <pre>
 * java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms600m -Xmx600m -Xmn200m -cp examples/benchmarks/target/benchmarks.jar \
 *   org.placewright.examples.benchmarks.WholeForecast examples/quickstart/target/placewright.jar
 * </pre>
 *
 * <p>The arguments are the jar of the program, how many children (100,000), how many years (10) and how many processes
 * (5); options of the JVM are handed on.
 */
public final class WholeForecast {

    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final long KIBIBYTE = 1 << 10;
    private static final int POLL_MILLISECONDS = 10;

    private WholeForecast() {}

    /**
     * What a process took.
     *
     * @param wall from its start to its end
     * @param processors of all its threads, but for its last moments; zero where the system does not tell
     * @param resident the most bytes it held in memory; 0 where the system does not tell
     */
    record Taken(Duration wall, Duration processors, long resident) {}

    /**
     * Measures forecasting.
     *
     * @param arguments the jar of the program; how many children, years and processes
     * @throws IOException if the files cannot be written
     * @throws InterruptedException if the wait for a process is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException(
                    "The jar of the program is needed. Maybe examples/quickstart/target/placewright.jar?");
        }
        Path program = Path.of(arguments[0]);
        int children = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int years = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        int processes = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 5;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (YearlyReturns returns = YearlyReturns.of(children, years)) {
            out.printf(
                    Locale.ROOT,
                    "JDK %s, %d processors; %,d children, %d returns, %,d rows of episodes%n",
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    children,
                    years,
                    ReturnFiles.episodes(returns.folder()));
            Path forecast = Files.createTempFile("forecast", ".csv");
            for (int process = 0; process < processes; process++) {
                Taken taken = run(command(program, returns.folder(), forecast));
                out.printf(
                        Locale.ROOT,
                        "%.2f s, processors %.2f s, %,.0f MB, %,d rows written%n",
                        taken.wall().toNanos() / NANOSECONDS,
                        taken.processors().toNanos() / NANOSECONDS,
                        taken.resident() / MEGABYTE,
                        rows(forecast));
            }
            Files.delete(forecast);
        }
    }

    private static List<String> command(Path program, Path returns, Path forecast) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", program.toString(), "forecast", "--months", "120"));
        command.addAll(List.of("--ssda903", returns.toString(), "--out", forecast.toString()));
        return command;
    }

    /** Runs a process, and looks at it every few milliseconds for what it holds. */
    static Taken run(List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long resident = 0;
        Duration processors = Duration.ZERO;
        while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            resident = Math.max(resident, resident(process.pid()));
            processors = process.info().totalCpuDuration().orElse(processors);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - began);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The process ended with status " + process.exitValue()
                    + ". Maybe its heap is full, or the jar is not that of the program?");
        }
        return new Taken(wall, processors, resident);
    }

    /** The most bytes a process held so far; 0 where the system does not tell, or it has just ended. */
    private static long resident(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private static long rows(Path table) throws IOException {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.count() - 1;
        }
    }
}
