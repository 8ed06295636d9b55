package org.placewright.examples.quickstart;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads the data, analyses it, prints the summary and writes it to files. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "Loads the data, analyses it, prints a summary and writes it to files. The default.",
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        CommandLine parent = spec.commandLine().getParent();
        if (parent != null && !parent.getParseResult().matchedOptions().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Options go after run, or leave run out.");
        }
        return run(options, spec.commandLine());
    }

    static int run(RunOptions options, CommandLine commandLine) {
        try (Progress progress = Progress.on(commandLine.getErr());
                ShippedRegion shipped = ShippedRegion.open()) {
            Inputs inputs = options.inputs();
            Inputs found = inputs.nameNoData() ? shipped.inputs(inputs.asOf()).withRepair(inputs.repair()) : inputs;
            if (found.asOf().isEmpty() && found.ssda903().isEmpty()) {
                throw new ParameterException(
                        commandLine, "--as-of is needed where there are no returns to take the day from.");
            }
            LoadedData data = new DataLoader(progress).load(found);
            Summary summary = Analysis.of(data, found.exampleFee(), progress);
            progress.step("Writing");
            new SummaryFiles(summary).write(options.out());
            progress.step("");
            SummaryText.print(summary, commandLine.getOut());
            commandLine.getOut().println("Written to " + options.out() + ": open index.html there.");
            commandLine.getOut().flush();
            return 0;
        } catch (IOException e) {
            throw new UnusableInput(
                    "Could not write to " + options.out() + ": maybe it is a file, or may not be written to.");
        }
    }
}
