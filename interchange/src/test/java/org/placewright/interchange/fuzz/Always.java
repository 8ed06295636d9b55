package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;

/** What holds of whatever a reader makes of whatever it is given. */
final class Always {

    /** The most findings of a kind. */
    private static final int FINDINGS = 20;

    /** So little that every limit is reached. */
    static final ReadLimits LIMITS = ReadLimits.builder()
            .fileBytes(1 << 14)
            .rows(60)
            .lineBytes(1 << 10)
            .fieldLength(1 << 9)
            .numberLength(100)
            .findings(FINDINGS)
            .zipEntries(30)
            .zipRatio(20)
            .zipBytes(1 << 15)
            .xmlDepth(8)
            .jsonDepth(30)
            .build();

    /** What the inputs hold where a child could be known by it: an identifier or name, days of birth, a postcode. */
    static final ImmutableList<String> PERSONAL =
            ImmutableList.of("Zq7301.Kx", "29/02/2012", "2012-02-29", "ZE17 9QX", "ZE179QX");

    private Always() {}

    /** Holds of values each of which is one row or record that was not left out. */
    static void holdsOfEach(Import<?> read) {
        holdsOf(read);
        assertThat(read.counts().kept() + read.counts().changed())
                .isEqualTo(read.values().size());
    }

    /** Holds of what was read. */
    static void holdsOf(Import<?> read) {
        holdsOf(read.findings(), read.counts());
    }

    /** Holds of findings and counts. */
    static void holdsOf(ImmutableList<Finding> findings, ImportCounts counts) {
        assertThat(counts.read()).isEqualTo(counts.kept() + counts.changed() + counts.rejected());
        if (counts.read() > counts.kept()) {
            assertThat(findings).isNotEmpty();
        }
        findings.forEach(Always::isDiscreet);
        areFew(findings);
        assertThat(new ImportReport(findings, counts).summary()).isNotBlank();
    }

    /** Of the names in a file only that of a column that is not known is repeated. */
    private static void isDiscreet(Finding finding) {
        if (!finding.code().equals(FindingCodes.UNKNOWN_COLUMN)) {
            isDiscreet(finding.toString());
        }
    }

    /** What is said is one line and quotes nothing personal. */
    static void isDiscreet(String said) {
        assertThat(said).matches(line -> line.chars().noneMatch(Character::isISOControl), "one line");
        assertThat(said).doesNotContain(PERSONAL);
    }

    private static void areFew(ImmutableList<Finding> findings) {
        record Kind(String file, FindingCode code) {}
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> !finding.code().equals(FindingCodes.FINDINGS_NOT_SHOWN))
                .forEach(finding -> kinds.merge(new Kind(finding.location().file(), finding.code()), 1, Integer::sum));
        assertThat(kinds.values()).allMatch(count -> count <= FINDINGS);
    }
}
