package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.needs.NeedsReader;
import org.placewright.interchange.needs.PlacementRecord;

/**
 * Makes referrals of records of the Placements Data Standard. The standard has no birth date, so the children are those
 * of the returns; and no first day, so each is needed from the day counted on.
 */
final class NeedsAsReferrals {

    private static final FindingCode CHILD_NOT_KNOWN = FindingCode.of("CHILD_NOT_KNOWN");
    private static final FindingCode NOT_IN_REFERRAL = FindingCode.of("NOT_IN_REFERRAL");
    private static final FindingCode NO_REFERRAL = FindingCode.of("NO_REFERRAL");

    private final SourceLocation file;
    private final ImmutableMap<ChildId, Child> children;
    private final LocalDate neededFrom;
    private final ImmutableList.Builder<Referral> referrals = ImmutableList.builder();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private long made;

    private NeedsAsReferrals(SourceLocation file, ImmutableMap<ChildId, Child> children, LocalDate neededFrom) {
        this.file = file;
        this.children = children;
        this.neededFrom = neededFrom;
    }

    static Import<Referral> read(Path file, ImmutableMap<ChildId, Child> children, LocalDate neededFrom) {
        Import<PlacementRecord> records = NeedsReader.standard().read(file);
        NeedsAsReferrals referrals =
                new NeedsAsReferrals(SourceLocation.inFile(file.getFileName().toString()), children, neededFrom);
        referrals.findings.addAll(records.findings());
        for (int i = 0; i < records.values().size(); i++) {
            referrals.add(records.values().get(i), i + 1);
        }
        long read = records.counts().read();
        return new Import<>(
                referrals.referrals.build(),
                referrals.findings.build(),
                new ImportCounts(read, 0, referrals.made, read - referrals.made));
    }

    private void add(PlacementRecord record, int number) {
        Optional<Child> child = Optional.ofNullable(children.get(record.childId()));
        if (child.isEmpty()) {
            note(CHILD_NOT_KNOWN, number, "the child is in no return", "--ssda903 with the child's header", "left out");
            return;
        }
        try {
            // The number stands for the child, whose identifier is not for a report.
            ReferralId id = record.referral().orElseGet(() -> ReferralId.of("record-" + number));
            referrals.add(record.toReferral(id, child.get(), neededFrom));
            made++;
        } catch (IllegalArgumentException e) {
            // The model's own rule decides. Its message may quote, so it goes no further.
            note(NO_REFERRAL, number, "what the record says contradicts the day", "days from --as-of on", "left out");
            return;
        }
        if (!record.leftOutOfReferral().isEmpty()) {
            note(
                    NOT_IN_REFERRAL,
                    number,
                    "the record says more than a referral can: " + String.join(", ", record.leftOutOfReferral()),
                    "someone who reads the record before choosing a home",
                    "ranked without it");
        }
    }

    private void note(FindingCode code, int number, String fault, String remedy, String done) {
        findings.add(Finding.builder()
                .severity(Severity.WARNING)
                .code(code)
                .location(file.column("record " + number))
                .fault(fault)
                .remedy(remedy)
                .done(done)
                .build());
    }
}
