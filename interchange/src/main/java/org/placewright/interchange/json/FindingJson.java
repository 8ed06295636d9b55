package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;

/** Renders what reading data found. */
public final class FindingJson {

    private FindingJson() {}

    /**
     * Renders how many findings there are of each kind; the findings themselves may be many and go to a table.
     *
     * @param findings the findings
     * @return an object of {@code total}, {@code bySeverity} and {@code byCode}
     */
    public static ObjectNode summary(Collection<Finding> findings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("total", findings.size());
        ObjectNode bySeverity = json.putObject("bySeverity");
        for (Severity severity : Severity.values()) {
            bySeverity.put(
                    severity.name(),
                    findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .count());
        }
        SortedMap<String, Long> byCode = new TreeMap<>();
        findings.forEach(finding -> byCode.merge(finding.code().value(), 1L, Long::sum));
        ObjectNode codes = json.putObject("byCode");
        byCode.forEach(codes::put);
        return json;
    }

    /**
     * Renders what became of the rows.
     *
     * @param counts the counts
     * @return an object of {@code read}, {@code kept}, {@code changed} and {@code rejected}
     */
    public static ObjectNode counts(ImportCounts counts) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("read", counts.read())
                .put("kept", counts.kept())
                .put("changed", counts.changed())
                .put("rejected", counts.rejected());
    }
}
