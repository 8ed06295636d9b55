package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;

/**
 * Collects findings while files are read. None of its texts may hold a value from the data; names of files are shown as
 * {@link ShownName} has them.
 *
 * <p>Of each kind, only so many about one file are kept as the limits say, and of all together ten times as many; one
 * more finding for each kind and file then says how many there were besides. A log that has a key names the child or
 * referral a finding is about by a pseudonym.
 */
public final class FindingLog {

    /** What findings are counted by. */
    private record Kind(String file, FindingCode code) {}

    /** How many findings of one kind there are, how many of them are not kept, and the gravest of those. */
    private static final class Tally {
        private long found;
        private long notKept;
        private Severity gravestNotKept = Severity.INFO;
    }

    /** What this log and those it gave out for single children have together. */
    private static final class Collected {
        private final List<Finding> findings = new ArrayList<>();
        private final Map<Kind, Tally> tallies = new LinkedHashMap<>();
    }

    /** How many findings are kept in all, for each that is kept of one kind about one file. */
    private static final int ALL = 10;

    private final int limit;
    private final Optional<PseudonymKey> key;
    private final Collected collected;
    private final Optional<Function<PseudonymKey, Pseudonym>> subject;

    /** Makes a log that keeps as many findings as the limits say, and names no child. */
    public FindingLog(ReadLimits limits) {
        this(limits, Optional.empty());
    }

    /**
     * Makes a log that keeps as many findings as the limits say, and names children by pseudonyms if there is a key.
     */
    public FindingLog(ReadLimits limits, Optional<PseudonymKey> key) {
        this(limits.findings(), key, new Collected(), Optional.empty());
    }

    private FindingLog(
            int limit,
            Optional<PseudonymKey> key,
            Collected collected,
            Optional<Function<PseudonymKey, Pseudonym>> subject) {
        this.limit = limit;
        this.key = key;
        this.collected = collected;
        this.subject = subject;
    }

    /** Returns a log with the same key, which keeps all findings. */
    public FindingLog withoutLimit() {
        return new FindingLog(Integer.MAX_VALUE, key, new Collected(), Optional.empty());
    }

    /** Tells whether findings name children by pseudonyms. */
    public boolean isKeyed() {
        return key.isPresent();
    }

    /** Returns this log, for findings about one child or referral. */
    public FindingLog about(Function<PseudonymKey, Pseudonym> whom) {
        return isKeyed() ? new FindingLog(limit, key, collected, Optional.of(whom)) : this;
    }

    /** Returns this log, for findings about one child. */
    public FindingLog about(ChildId child) {
        return about(with -> with.pseudonymOf(child));
    }

    /** Adds a finding. */
    public void add(
            Severity severity, FindingCode code, SourceLocation location, String fault, String remedy, String done) {
        SourceLocation shown = shown(location);
        if (isKept(severity, code, shown)) {
            collected.findings.add(finding(severity, code, shown, fault, remedy, done)
                    .withSubject(key.flatMap(with -> subject.map(of -> of.apply(with)))));
        }
    }

    /** Adds a finding of another log. */
    public void add(Finding finding) {
        SourceLocation shown = shown(finding.location());
        if (isKept(finding.severity(), finding.code(), shown)) {
            collected.findings.add(finding.withLocation(shown));
        }
    }

    private static SourceLocation shown(SourceLocation location) {
        String name = ShownName.of(location.file());
        return name.equals(location.file()) ? location : new SourceLocation(name, location.line(), location.column());
    }

    /** Counts a finding, and tells whether it is one of those that are kept. */
    private boolean isKept(Severity severity, FindingCode code, SourceLocation location) {
        Tally tally = collected.tallies.computeIfAbsent(new Kind(location.file(), code), kind -> new Tally());
        tally.found++;
        if (tally.found <= limit && collected.findings.size() < (long) ALL * limit) {
            return true;
        }
        tally.notKept++;
        if (severity.compareTo(tally.gravestNotKept) > 0) {
            tally.gravestNotKept = severity;
        }
        return false;
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
        ImmutableList.Builder<Finding> all = ImmutableList.<Finding>builder().addAll(collected.findings);
        collected.tallies.forEach((kind, tally) -> {
            if (tally.notKept > 0) {
                all.add(finding(
                        tally.gravestNotKept,
                        FindingCodes.FINDINGS_NOT_SHOWN,
                        SourceLocation.inFile(kind.file()),
                        "and " + tally.notKept + " more findings of the kind " + kind.code(),
                        "at most " + limit + " of a kind, and " + (long) ALL * limit + " in all",
                        "counted here and not shown one by one"));
            }
        });
        return all.build();
    }
}
