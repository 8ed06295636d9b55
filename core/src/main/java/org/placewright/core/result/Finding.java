package org.placewright.core.result;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.Pseudonym;

/**
 * Something worth saying about data that was read: what is wrong, where, and what was done about it.
 *
 * <p>A finding never holds the value that was found: it may be a birth date in the wrong column. What it is about is
 * told by the line, and to who holds the key of the reader by a pseudonym.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>severity</td><td>{@link Severity}</td><td>yes</td><td></td>
 *     <td>how much it matters</td><td>the reader that found it</td></tr>
 * <tr><td>code</td><td>{@link FindingCode}</td><td>yes</td><td></td>
 *     <td>the kind of finding</td><td>the reader that found it</td></tr>
 * <tr><td>location</td><td>{@link SourceLocation}</td><td>yes</td><td></td>
 *     <td>file, line and column</td><td>the file that was read</td></tr>
 * <tr><td>fault</td><td>text</td><td>yes</td><td></td>
 *     <td>the kind of fault, such as "not a calendar date"</td><td>the reader that found it</td></tr>
 * <tr><td>remedy</td><td>text</td><td>yes</td><td></td>
 *     <td>what would be right, such as "a real date as dd/mm/yyyy"</td><td>the form the file should have</td></tr>
 * <tr><td>done</td><td>text</td><td>yes</td><td></td>
 *     <td>what the reader did, such as "row left out"</td><td>the reader that found it</td></tr>
 * <tr><td>subject</td><td>{@link Pseudonym}</td><td>no</td><td>none</td>
 *     <td>stands for the child or referral it is about</td><td>the reader, where it was given a key</td></tr>
 * </table>
 *
 * <p>Ordered by location, then severity (gravest first), then code, then text, then subject (none first).
 */
@Value.Immutable
public abstract class Finding implements WithFinding, Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::code)
            .thenComparing(Finding::fault)
            .thenComparing(Finding::remedy)
            .thenComparing(Finding::done)
            .thenComparing(Finding::subject, Comparators.emptiesFirst(Comparator.naturalOrder()));

    Finding() {}

    /**
     * Returns how much it matters.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Returns the kind of finding.
     *
     * @return the code
     */
    public abstract FindingCode code();

    /**
     * Returns where it was found.
     *
     * @return file, line and column, as far as they apply
     */
    public abstract SourceLocation location();

    /**
     * Returns the kind of fault, in words. It never quotes the value.
     *
     * @return the fault
     */
    public abstract String fault();

    /**
     * Returns what would be right, in words.
     *
     * @return the remedy
     */
    public abstract String remedy();

    /**
     * Returns what the reader did about it, in words.
     *
     * @return what was done
     */
    public abstract String done();

    /**
     * Returns what stands for the child or referral it is about.
     *
     * @return the pseudonym; empty if it is about none, or the reader was given no key
     */
    public abstract Optional<Pseudonym> subject();

    @Override
    public final int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** Returns one line that says it all. */
    @Override
    public final String toString() {
        return location()
                + subject().map(pseudonym -> " of " + pseudonym).orElse("")
                + ": " + severity() + " " + code() + ": " + fault() + "; expected " + remedy() + "; " + done();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. Every attribute but the subject must be set. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
