package org.placewright.interchange.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.nio.file.Path;
import java.util.Optional;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableReader;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

/**
 * Reads an assignment problem from a table of its feasible pairs; the package's own documentation says what its columns
 * are. Most units placed comes first, then the greatest total score.
 *
 * <p>A row that cannot be read, and the second of two rows of one pair, is left out. Of capacities that contradict one
 * another the least stands, so that no home gets more than any row lets it have. No data makes this throw. Immutable
 * and safe to share between threads.
 *
 * <p>Rows are gathered in columns as they are read, 12 to 20 bytes each. What a problem of n pairs takes while it is
 * built is some 50 n bytes.
 */
public final class AssignmentReader {

    /** As many pairs as a dense instance of 10,000 units and homes has. */
    private static final ReadLimits LIMITS =
            ReadLimits.standard().withRows(100_000_000).withFileBytes(8L << 30);

    private static final AssignmentReader STANDARD = new AssignmentReader(LIMITS);

    private final ReadLimits limits;

    private AssignmentReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Returns the reader with limits that suit such tables: 100,000,000 rows and 8 GiB.
     *
     * @return the reader
     */
    public static AssignmentReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other limits.
     *
     * @param limits how much of a file is taken in
     * @return the reader
     */
    public static AssignmentReader of(ReadLimits limits) {
        return new AssignmentReader(limits);
    }

    /**
     * Reads a problem.
     *
     * @param file the CSV file
     * @return the problem of the rows that could be read, the findings, and what became of the rows
     */
    public LoadedProblem read(Path file) {
        String name = TableReader.nameOf(file);
        FindingLog findings = new FindingLog(limits);
        PairRows rows = new PairRows();
        ImportCounts counts =
                new TableReader(limits, findings).forEach(file, name, names -> Optional.of(PairRows.TABLE), rows);
        return new Loading(name, findings, rows, counts).loaded();
    }

    /** What is done once all rows are known. */
    private static final class Loading {

        private final String file;
        private final FindingLog findings;
        private final PairRows rows;
        private ImportCounts counts;

        Loading(String file, FindingLog findings, PairRows rows, ImportCounts counts) {
            this.file = file;
            this.findings = findings;
            this.rows = rows;
            this.counts = counts;
        }

        LoadedProblem loaded() {
            LabelledProblem problem = problem();
            ImmutableList<Finding> all = findings.all();
            return new LoadedProblem(problem, all, counts);
        }

        private LabelledProblem problem() {
            try {
                return rows.problem(this::repeated);
            } catch (IllegalArgumentException e) {
                // The problem's own bound decides; its refusal becomes a finding.
                findings.add(
                        Severity.ERROR,
                        FindingCodes.SCORES_TOO_FAR_APART,
                        SourceLocation.inFile(file).column("score"),
                        "the scores of so many units lie too far apart to be added up",
                        "scores scaled down, or fewer units",
                        "table not loaded");
                counts = new ImportCounts(counts.read(), 0, 0, counts.read());
                return new LabelledProblem(
                        AssignmentProblem.builder(0, 0).build(), ImmutableLongArray.of(), ImmutableLongArray.of());
            }
        }

        private void repeated(int row) {
            findings.add(
                    Severity.ERROR,
                    FindingCodes.DUPLICATE_PAIR,
                    SourceLocation.atLine(file, rows.line(row)).column(PairRows.UNIT.name()),
                    "the unit and home have a row already",
                    "one row for each pair",
                    "row left out");
            boolean changed = rows.isChanged(row);
            counts = new ImportCounts(
                    counts.read(),
                    counts.kept() - (changed ? 0 : 1),
                    counts.changed() - (changed ? 1 : 0),
                    counts.rejected() + 1);
        }
    }
}
