package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Severity;
import org.placewright.interchange.allocation.AssignmentReader;
import org.placewright.interchange.allocation.LoadedProblem;
import org.placewright.interchange.json.MatchingDetail;
import org.placewright.matching.allocate.AllocationAlgorithm;
import org.placewright.matching.allocate.AllocationPolicy;
import org.placewright.matching.allocate.OptimalAllocation;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolver;
import org.placewright.matching.allocate.assignment.AssignmentSolvers;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Decides for many children together who would go where, or solves a plain problem of the same kind. */
@Command(
        name = "allocate",
        mixinStandardHelpOptions = true,
        header = "Decides for many children together who would go where; or solves a plain problem of the same kind.",
        description = {
            "",
            "Of children, writes one JSON object; docs/allocation-json.md says what each field means. It is a case "
                    + "record of all of them. Referrals stand under their identifiers, or with --key FILE under "
                    + "pseudonyms.",
            "Of pairs, writes a table of unit and home (CSV): most units are placed first, then the total score is the "
                    + "greatest.",
            "The same input gives the same bytes.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  placewright allocate --homes register --referrals referrals.csv --as-of 2026-03-31 --postcodes "
                    + "sectors.csv --out allocation.json",
            "  placewright allocate --edges pairs.csv --out assigned.csv"
        },
        sortOptions = false)
final class AllocateCommand implements Callable<Integer> {

    /** What is decided: one or the other. */
    static final class Question {

        @ArgGroup(exclusive = false, order = 1)
        private @Nullable MatchingFiles children;

        @Option(
                names = "--edges",
                required = true,
                order = 2,
                paramLabel = "FILE",
                converter = Converters.Place.class,
                description = "A plain problem in place of homes and referrals (CSV): columns unit, size, home, "
                        + "capacity and score, whole numbers, one row a feasible pair.")
        private @Nullable Path edges;
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Question question = new Question();

    @Option(
            names = "--algorithm",
            paramLabel = "METHOD",
            defaultValue = "optimal",
            converter = AllocationMethod.Named.class,
            description = "How to decide: optimal, deferred-acceptance or first-come. Default: ${DEFAULT-VALUE}")
    private AllocationMethod algorithm = AllocationMethod.OPTIMAL;

    @Option(
            names = "--solver",
            paramLabel = "NAME",
            description =
                    "What solves the optimal assignment, such as or-tools-mip if it is on the class path. Default: "
                            + "what suits, shortest-augmenting-paths or branch-and-bound.")
    private @Nullable String solver;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write to: JSON of children, CSV of pairs.")
    private Path out = Path.of("");

    @Mixin
    private AllocationOptions options = new AllocationOptions();

    @Mixin
    private RequestOptions requests = new RequestOptions();

    @Mixin
    private ReferralNameOptions names = new ReferralNameOptions();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Override
    public Integer call() {
        Optional<AssignmentSolver> solving = solving();
        @Nullable Path edges = question.edges;
        @Nullable MatchingFiles children = question.children;
        TableFiles.check(written(), read(edges, children), spec.commandLine());
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            if (edges != null) {
                pairs(edges, solving, progress);
            } else if (children != null) {
                children(children, solving, progress);
            }
            return 0;
        }
    }

    private void pairs(Path edges, Optional<AssignmentSolver> solving, Progress progress) {
        if (options.areGiven() || !requests.files().isEmpty() || names.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "With --edges go --algorithm, --solver, --findings and --out only; what else was given is about "
                            + "children.");
        }
        progress.step("Reading");
        LoadedProblem loaded = AssignmentReader.standard().read(edges);
        findings.write(loaded.findings());
        PairsAllocation.checkAnyPair(loaded, edges);
        AssignmentProblem problem = loaded.problem().problem();
        progress.step("Solving");
        PairsAllocation solved =
                PairsAllocation.of(loaded.problem(), solving.orElseGet(() -> algorithm.solver(problem)));
        progress.step("Writing");
        TableFiles.write(loaded.problem().assigned(solved.solution()), out);
        progress.step("");
        tell(
                solved.inWords(),
                loaded.findings(),
                "What could not be read is not in the answer: a pair may be missing.");
    }

    private void children(MatchingFiles files, Optional<AssignmentSolver> solving, Progress progress) {
        if (options.onePlaceMore() < 0 || (options.onePlaceMore() > 0 && algorithm != AllocationMethod.OPTIMAL)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--one-place-more must be 0 or more, and goes with --algorithm optimal, whose prices tell it.");
        }
        AllocationPolicy policy = options.policy();
        MatchingDetail named = names.named(MatchingDetail.standard());
        MatchingCase matching = MatchingCase.of(files.load(requests, progress), files.decided());
        progress.step("Deciding");
        AllocationAnswers answers = answers(matching, algorithm.algorithm(matching.ranker(), policy, solving), policy);
        AllocationFigures allocated = AllocationFigures.of(answers.allocation());
        progress.step("Writing");
        findings.write(matching.data().findings());
        TableFiles.write(answers.json(named), out);
        progress.step("");
        tell(
                Words.number(allocated.placed()) + " of " + Words.children(allocated.waiting()) + " placed by "
                        + algorithm + ".\n"
                        + AllocationWords.lines(answers).collect(Collectors.joining("\n")),
                matching.data().findings(),
                "What could not be read is not in the answer: a home, or a child who waits, may be missing.");
    }

    private AllocationAnswers answers(MatchingCase matching, AllocationAlgorithm deciding, AllocationPolicy policy) {
        AllocationAnswers answers = AllocationAnswers.of(
                matching,
                deciding,
                options.comparedWith(algorithm)
                        .map(other -> other.algorithm(matching.ranker(), policy, Optional.empty())));
        return deciding instanceof OptimalAllocation optimal && options.onePlaceMore() > 0
                ? answers.withOnePlaceMore(optimal, options.onePlaceMore())
                : answers;
    }

    private void tell(String answer, ImmutableList<Finding> found, String warning) {
        PrintWriter text = spec.commandLine().getOut();
        text.println(answer);
        FindingKind.print(found, text);
        if (found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            text.println(warning + (findings.file().isPresent() ? "" : " --findings FILE tells where each fault is."));
        }
        text.println("Written to " + out + ".");
        text.flush();
    }

    private Optional<AssignmentSolver> solving() {
        @Nullable String name = solver;
        if (name == null) {
            return Optional.empty();
        }
        if (algorithm != AllocationMethod.OPTIMAL) {
            throw new ParameterException(
                    spec.commandLine(), "--solver goes with --algorithm optimal; " + algorithm + " has its own.");
        }
        try {
            return Optional.of(AssignmentSolvers.named(name));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--solver: " + e.getMessage());
        }
    }

    private ImmutableMap<String, Path> written() {
        ImmutableMap.Builder<String, Path> written = ImmutableMap.builder();
        written.put("--out", out);
        findings.file().ifPresent(file -> written.put("--findings", file));
        return written.buildOrThrow();
    }

    private ImmutableList<Path> read(@Nullable Path edges, @Nullable MatchingFiles children) {
        return Stream.of(
                        Stream.ofNullable(edges),
                        Stream.ofNullable(children).flatMap(files -> files.files().stream()),
                        requests.files().stream(),
                        names.keyFile().stream())
                .flatMap(paths -> paths)
                .collect(ImmutableList.toImmutableList());
    }
}
