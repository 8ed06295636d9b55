package org.placewright.interchange.json;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ReadLimits;
import org.placewright.matching.MatchPolicy;

/**
 * Writes what an authority decides about matching as JSON, and reads it again.
 *
 * <p>A document of the form {@link ModelJson} has, of type {@code MatchPolicy}: each attribute under its name, and
 * under {@code rules} and {@code criteria} those of the policies nested there. What has a default may be left out, and
 * then has it; {@code weights} that are given are all there are, so that a criterion left out of them weighs 0. An
 * example with every attribute is {@code docs/match-policy.json}.
 *
 * <p>Unlike a document of the model, one in which a name is not known is refused as a whole: a misspelt threshold would
 * otherwise have its default and nobody would notice. So is one in which a value is out of its range. Reading never
 * throws because of what is read.
 */
public final class MatchPolicyJson {

    private static final ModelJson<MatchPolicy> JSON = ModelJson.of(
            MatchPolicy.class,
            ReadLimits.standard(),
            new Forms(ReadLimits.standard(), ImmutableList.of(Forms.MODEL, "org.placewright.matching.")));

    private MatchPolicyJson() {}

    /**
     * Writes a policy.
     *
     * @param policy the policy
     * @return the document, ended by LF: the same for equal policies
     */
    public static String write(MatchPolicy policy) {
        return JSON.write(policy);
    }

    /**
     * Reads a policy.
     *
     * @param document the text of the document
     * @return the policy, and what was found; no policy if anything in it is not known or not allowed
     */
    public static Import<MatchPolicy> read(String document) {
        return whole(JSON.read(document));
    }

    /**
     * Reads a policy from a file.
     *
     * @param file the document, in UTF-8, or in UTF-16 with a byte order mark
     * @return the policy, and what was found; no policy if anything in it is not known or not allowed
     */
    public static Import<MatchPolicy> read(Path file) {
        return whole(JSON.read(file));
    }

    private static Import<MatchPolicy> whole(Import<MatchPolicy> read) {
        if (read.findings().stream().noneMatch(MatchPolicyJson::isUnknown)) {
            return read;
        }
        ImmutableList<Finding> findings = read.findings().stream()
                .map(finding -> isUnknown(finding) ? refusing(finding) : finding)
                .collect(ImmutableList.toImmutableList());
        return new Import<>(
                ImmutableList.of(),
                findings,
                new ImportCounts(read.counts().read(), 0, 0, read.counts().read()));
    }

    private static Finding refusing(Finding finding) {
        return finding.withSeverity(Severity.ERROR).withDone("No policy was taken from the document");
    }

    private static boolean isUnknown(Finding finding) {
        return finding.code().equals(JsonFindingCodes.UNKNOWN_PROPERTY);
    }
}
