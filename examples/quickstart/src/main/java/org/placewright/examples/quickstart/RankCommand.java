package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Severity;
import org.placewright.interchange.json.MatchingDetail;
import org.placewright.matching.MatchPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Ranks homes for the children who wait, and writes the answers as JSON. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        header = "Ranks homes for children who wait, and writes in what order, why, and why not the others.",
        description = {
            "",
            "Writes one JSON object; docs/ranking-json.md says what each field means. It is a case record: keep it as "
                    + "you keep the case.",
            "Each child is answered, and each group of brothers and sisters. The same input gives the same bytes. Referrals stand under their identifiers, or with --key FILE under "
                    + "pseudonyms.",
            ""
        },
        footer = {
            "",
            "Example: placewright rank --homes register --referrals referrals.csv --as-of 2026-03-31 --postcodes "
                    + "sectors.csv --out rankings.json"
        },
        sortOptions = false)
final class RankCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 1_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private MatchingFiles files = new MatchingFiles();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many homes to name at most: cleared, to confirm first, and near misses each. Default: "
                    + "${DEFAULT-VALUE}")
    private int top;

    @Option(
            names = "--excluded",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many excluded homes to name at most, each with its reasons. Default: ${DEFAULT-VALUE}")
    private int excluded;

    @Option(
            names = "--sensitivity",
            description = "Tell which weights, changed by how much, would put another of the homes named first.")
    private boolean sensitivity;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write to (JSON).")
    private Path out = Path.of("");

    @Mixin
    private RequestOptions requests = new RequestOptions();

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private ReferralNameOptions names = new ReferralNameOptions();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Override
    public Integer call() {
        check("--top", top, 1);
        check("--excluded", excluded, 0);
        TableFiles.check(written(), read(), spec.commandLine());
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            MatchPolicy decided = files.decided();
            Optional<PseudonymKey> key = keyOfRecords();
            MatchingDetail named = names.named(MatchingDetail.standard().withExcluded(excluded));
            LoadedData data = files.load(requests, progress);
            progress.step("Ranking homes");
            ReferralAnswers answers = ReferralAnswers.of(MatchingCase.of(data, decided), top);
            progress.step("Writing");
            findings.write(data.findings());
            TableFiles.write(answers.json(named, sensitivity), out);
            key.ifPresent(with -> records.records().ifPresent(file -> TableFiles.write(answers.records(with), file)));
            records.transparency().ifPresent(file -> TableFiles.write(ReferralAnswers.transparency(), file));
            progress.step("");
            tell(answers, data.findings());
            return 0;
        }
    }

    /** Returns the key of the records, if there are to be any. */
    private Optional<PseudonymKey> keyOfRecords() {
        if (records.records().isPresent() && names.keyFile().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--records needs --key FILE, for records name referrals by pseudonyms only. Make one with openssl "
                            + "rand -out key.bin 32, and keep it apart from the records.");
        }
        return names.key();
    }

    private void tell(ReferralAnswers answers, ImmutableList<Finding> found) {
        PrintWriter text = spec.commandLine().getOut();
        text.println(answers.inWords());
        FindingKind.print(found, text);
        if (found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            text.println("What could not be read is not in the answer: a home, or a child who waits, may be missing."
                    + (findings.file().isPresent() ? "" : " --findings FILE tells where each fault is."));
        }
        text.println("Written to " + out + ".");
        text.flush();
    }

    private ImmutableMap<String, Path> written() {
        ImmutableMap.Builder<String, Path> written = ImmutableMap.builder();
        written.put("--out", out);
        written.putAll(records.files());
        findings.file().ifPresent(file -> written.put("--findings", file));
        return written.buildOrThrow();
    }

    private ImmutableList<Path> read() {
        return Streams.concat(files.files().stream(), requests.files().stream(), names.keyFile().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private void check(String option, int given, int least) {
        if (given < least || given > MOST_NAMED) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " must be " + least + " to " + MOST_NAMED + " but was " + given + ". Try " + option
                            + " 20.");
        }
    }
}
