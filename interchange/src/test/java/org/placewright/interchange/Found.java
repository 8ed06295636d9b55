package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.Severity;

/** Short ways to look at findings. */
public final class Found {

    private Found() {}

    public static ImmutableList<Finding> of(Import<?> result, FindingCode code) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the one finding of a kind. */
    public static Finding one(Import<?> result, FindingCode code) {
        Collection<Finding> found = of(result, code);
        assertThat(found)
                .as("findings of kind %s among %s", code, result.findings())
                .hasSize(1);
        return found.iterator().next();
    }

    /** Returns everything that is not only worth knowing. */
    public static ImmutableList<FindingCode> faults(Import<?> result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .collect(ImmutableList.toImmutableList());
    }
}
