package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;

/**
 * Collects findings while files are read. None of its texts may hold a value from the data.
 *
 * <p>Of each kind, only so many about one file are kept as the limits say; one more finding then says how many there
 * were besides.
 */
public final class FindingLog {

    /** What findings are counted by. */
    private record Kind(String file, FindingCode code) {}

    /** How many findings of one kind there are, and the gravest of those that are not kept. */
    private static final class Tally {
        private long found;
        private Severity gravestNotKept = Severity.INFO;
    }

    private final int limit;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

    /** Makes a log that keeps as many findings as the limits say. */
    public FindingLog(ReadLimits limits) {
        this.limit = limits.findings();
    }

    /** Adds a finding. */
    public void add(
            Severity severity, FindingCode code, SourceLocation location, String fault, String remedy, String done) {
        Tally tally = tallies.computeIfAbsent(new Kind(location.file(), code), kind -> new Tally());
        tally.found++;
        if (tally.found > limit) {
            if (severity.compareTo(tally.gravestNotKept) > 0) {
                tally.gravestNotKept = severity;
            }
            return;
        }
        findings.add(finding(severity, code, location, fault, remedy, done));
    }

    private static Finding finding(
            Severity severity, FindingCode code, SourceLocation location, String fault, String remedy, String done) {
        return Finding.builder()
                .severity(severity)
                .code(code)
                .location(location)
                .fault(fault)
                .remedy(remedy)
                .done(done)
                .build();
    }

    /** Returns what was added so far. */
    public ImmutableList<Finding> all() {
        ImmutableList.Builder<Finding> all = ImmutableList.<Finding>builder().addAll(findings.build());
        tallies.forEach((kind, tally) -> {
            if (tally.found > limit) {
                all.add(finding(
                        tally.gravestNotKept,
                        FindingCodes.FINDINGS_NOT_SHOWN,
                        SourceLocation.inFile(kind.file()),
                        "and " + (tally.found - limit) + " more findings of the kind " + kind.code(),
                        "at most " + limit + " of a kind",
                        "counted here and not shown one by one"));
            }
        });
        return all.build();
    }
}
