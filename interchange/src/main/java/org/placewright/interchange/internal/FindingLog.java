package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;

/** Collects findings while files are read. None of its texts may hold a value from the data. */
public final class FindingLog {

    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    /** Adds a finding. */
    public void add(
            Severity severity, FindingCode code, SourceLocation location, String fault, String remedy, String done) {
        findings.add(Finding.builder()
                .severity(severity)
                .code(code)
                .location(location)
                .fault(fault)
                .remedy(remedy)
                .done(done)
                .build());
    }

    /** Returns what was added so far. */
    public ImmutableList<Finding> all() {
        return findings.build();
    }
}
