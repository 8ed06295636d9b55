package org.placewright.examples.quickstart;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. Without a subcommand it does what {@code run} does. */
@Command(
        name = "placewright",
        mixinStandardHelpOptions = true,
        versionProvider = Placewright.Version.class,
        header =
                "Reads a council's files and says who is in care, which homes suit the children who wait, whether a fee "
                        + "is fair, and where places are short.",
        description = {
            "",
            "With no options it runs on a small invented region that it ships with. Any data option replaces that "
                    + "region; what is not given is skipped, and said to be.",
            ""
        },
        footer = {
            "",
            "Exit code: 0 done, 1 a file cannot be used, 2 wrong usage.",
            "",
            "Example: placewright --ssda903 returns --as-of 2021-03-31 --out report",
            ""
        },
        subcommands = {
            RunCommand.class,
            RankCommand.class,
            AllocateCommand.class,
            BenchmarkCommand.class,
            ForecastCommand.class,
            GapCommand.class,
            RepairCommand.class,
            StressCommand.class,
            ValidateCommand.class
        },
        sortOptions = false)
public final class Placewright implements Callable<Integer> {

    private static final int UNUSABLE_INPUT = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions options = new RunOptions();

    private Placewright() {}

    @Override
    public Integer call() {
        return RunCommand.run(options, spec.commandLine());
    }

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode;
        try {
            exitCode = execute(out, err, arguments);
        } catch (OutOfMemoryError e) {
            err.println("There is not enough memory for this much data. Try: java -Xmx4g -jar placewright.jar ...");
            exitCode = UNUSABLE_INPUT;
        }
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /**
     * Runs the program.
     *
     * @param out where the summary goes
     * @param err where complaints go
     * @param arguments see {@code --help}
     * @return 0 done, 1 a file cannot be used, 2 wrong usage
     */
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Placewright())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof UnusableInput) {
                        commandLine.getErr().println(failure.getMessage());
                        return UNUSABLE_INPUT;
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    /** Tells the version from the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"placewright " + current()};
        }

        static String current() {
            return Optional.ofNullable(Placewright.class.getPackage().getImplementationVersion())
                    .orElse("(development)");
        }
    }
}
