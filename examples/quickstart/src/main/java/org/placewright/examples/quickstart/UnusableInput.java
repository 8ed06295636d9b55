package org.placewright.examples.quickstart;

import java.util.Collection;
import java.util.Comparator;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Severity;

/** Input that cannot be used at all. The message is one sentence for the person who gave it. */
final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableInput(String sentence) {
        super(sentence);
    }

    /** Returns the gravest finding in brackets, to be put behind what could not be done. */
    static String because(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .max(Comparator.comparing(Finding::severity))
                .map(finding ->
                        " (" + finding.location() + ": " + finding.fault() + "; expected " + finding.remedy() + ")")
                .orElse("");
    }
}
