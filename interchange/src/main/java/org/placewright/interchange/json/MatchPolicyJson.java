package org.placewright.interchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.placewright.core.result.Import;
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

    private static final ModelJson<MatchPolicy> JSON =
            ModelJson.of(MatchPolicy.class, ReadLimits.standard(), Forms.withMatching(ReadLimits.standard()));

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

    /**
     * Reads a policy within other limits than the standard ones, and closes the stream.
     *
     * @param document the bytes of the document, in UTF-8, or in UTF-16 with a byte order mark
     * @param shownName what findings are to call it
     * @param limits how much of the document is taken in
     * @return the policy, and what was found; no policy if anything in it is not known or not allowed
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the name is blank
     */
    public static Import<MatchPolicy> read(InputStream document, String shownName, ReadLimits limits)
            throws IOException {
        return whole(ModelJson.of(MatchPolicy.class, limits, Forms.withMatching(limits))
                .read(document, shownName));
    }

    private static Import<MatchPolicy> whole(Import<MatchPolicy> read) {
        return WholeDocument.of(read, "No policy was taken from the document");
    }
}
