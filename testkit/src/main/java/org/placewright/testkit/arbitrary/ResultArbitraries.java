package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;

/** What reading files results in: values, and findings of few words, so that two are often nearly or quite the same. */
public final class ResultArbitraries {

    private static final int LONGEST_CODE = 64;
    private static final int MOST = 3;
    private static final int MOST_COUNTED = 1_000;

    private ResultArbitraries() {}

    /**
     * Draws findings.
     *
     * @return findings; shrinks towards one about a whole file
     */
    public static Arbitrary<Finding> findings() {
        Arbitrary<String> words = Arbitraries.of("this", "that");
        return Combinators.combine(
                        sourceLocations(),
                        Arbitraries.of(Severity.class),
                        findingCodes(),
                        words,
                        words,
                        words,
                        PrivacyArbitraries.pseudonyms().optional(0.3))
                .as((location, severity, code, fault, remedy, done, subject) -> Finding.builder()
                        .location(location)
                        .severity(severity)
                        .code(code)
                        .fault(fault)
                        .remedy(remedy)
                        .done(done)
                        .subject(subject)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Draws codes of findings, the longest there may be among them.
     *
     * @return codes; shrinks towards {@code A}
     */
    public static Arbitrary<FindingCode> findingCodes() {
        return Arbitraries.of("A", "B", "A_B", "A1", "A".repeat(LONGEST_CODE)).map(FindingCode::of);
    }

    /**
     * Draws where something was read: a file, a line of it, a column, or a column of a line.
     *
     * @return locations; shrinks towards a whole file
     */
    public static Arbitrary<SourceLocation> sourceLocations() {
        return Combinators.combine(
                        Arbitraries.of("a.csv", "b.csv"),
                        Arbitraries.frequencyOf(
                                        Tuple.of(3, Arbitraries.longs().between(1, MOST)),
                                        Tuple.of(1, Arbitraries.just(Long.MAX_VALUE)))
                                .optional(0.7),
                        Arbitraries.of("DEC", "LS").optional(0.7))
                .as((file, line, column) ->
                        new SourceLocation(file, line.map(OptionalLong::of).orElseGet(OptionalLong::empty), column));
    }

    /**
     * Draws counts of what was read, many of them nothing.
     *
     * @return counts that add up; shrinks towards nothing read
     */
    public static Arbitrary<ImportCounts> importCounts() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, MOST_COUNTED);
        Arbitrary<ImportCounts> some = Combinators.combine(counts, counts, counts)
                .as((kept, changed, rejected) -> new ImportCounts(kept + changed + rejected, kept, changed, rejected));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(ImportCounts.NONE)), Tuple.of(9, some));
    }

    /**
     * Draws reports of up to three findings.
     *
     * @return reports; shrinks towards an empty one
     */
    public static Arbitrary<ImportReport> importReports() {
        return Combinators.combine(findings().list().ofMaxSize(MOST), importCounts())
                .as((findings, counts) -> new ImportReport(ImmutableList.copyOf(findings), counts));
    }

    /**
     * Draws imports of up to three values and findings.
     *
     * @param <T> what was read
     * @param values the values to draw from
     * @return imports; shrinks towards empty ones
     */
    public static <T> Arbitrary<Import<T>> imports(Arbitrary<T> values) {
        return Combinators.combine(
                        values.list().ofMaxSize(MOST), findings().list().ofMaxSize(MOST), importCounts())
                .as((read, findings, counts) ->
                        new Import<>(ImmutableList.copyOf(read), ImmutableList.copyOf(findings), counts));
    }
}
