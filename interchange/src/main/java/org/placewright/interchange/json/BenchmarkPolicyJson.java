package org.placewright.interchange.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.placewright.core.result.Import;
import org.placewright.interchange.ReadLimits;
import org.placewright.pricing.BenchmarkPolicy;

/**
 * Writes how fees are judged as JSON, and reads it again.
 *
 * <p>A document of the form {@link ModelJson} has, of type {@code BenchmarkPolicyEntry}: each attribute of
 * {@link BenchmarkPolicyEntry} under its name. What is left out has its default. As of a policy of matching, a document
 * in which a name is not known, or a value is out of its range, is refused as a whole. An example with every attribute
 * is {@code docs/benchmark-policy.json}. Reading never throws because of what is read.
 */
public final class BenchmarkPolicyJson {

    private static final ModelJson<BenchmarkPolicyEntry> JSON = within(ReadLimits.standard());

    private BenchmarkPolicyJson() {}

    private static ModelJson<BenchmarkPolicyEntry> within(ReadLimits limits) {
        return ModelJson.of(BenchmarkPolicyEntry.class, limits, Forms.withPricing(limits));
    }

    /**
     * Writes a policy.
     *
     * @param policy the policy, whose index and regional factor are made of figures
     * @return the document, ended by LF: the same for equal policies
     * @throws IllegalArgumentException if the index or the regional factor computes
     */
    public static String write(BenchmarkPolicy policy) {
        return JSON.write(BenchmarkPolicyEntry.of(policy));
    }

    /**
     * Reads a policy.
     *
     * @param document the text of the document
     * @return the policy, and what was found; no policy if anything in it is not known or not allowed
     */
    public static Import<BenchmarkPolicy> read(String document) {
        return whole(JSON.read(document));
    }

    /**
     * Reads a policy from a file.
     *
     * @param file the document, in UTF-8, or in UTF-16 with a byte order mark
     * @return the policy, and what was found; no policy if anything in it is not known or not allowed
     */
    public static Import<BenchmarkPolicy> read(Path file) {
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
    public static Import<BenchmarkPolicy> read(InputStream document, String shownName, ReadLimits limits)
            throws IOException {
        return whole(within(limits).read(document, shownName));
    }

    private static Import<BenchmarkPolicy> whole(Import<BenchmarkPolicyEntry> read) {
        Import<BenchmarkPolicyEntry> whole = WholeDocument.of(read, "No policy was taken from the document");
        return new Import<>(
                whole.values().stream().map(BenchmarkPolicyEntry::policy).collect(ImmutableList.toImmutableList()),
                whole.findings(),
                whole.counts());
    }
}
