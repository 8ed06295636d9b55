package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ssda903.Ssda903Table;

/**
 * A row that breaks a rule.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>rule</td><td>{@link RuleCode}</td><td>yes</td><td>the rule</td></tr>
 * <tr><td>severity</td><td>{@link Severity}</td><td>yes</td><td>how grave it is</td></tr>
 * <tr><td>table</td><td>{@link Ssda903Table}</td><td>yes</td><td>the table of the row</td></tr>
 * <tr><td>file</td><td>text</td><td>yes</td><td>the file of the row, as findings show it</td></tr>
 * <tr><td>line</td><td>long</td><td>yes</td><td>the line of the row, from 1</td></tr>
 * <tr><td>child</td><td>{@link ChildId}</td><td>yes</td><td>whom the row is about; never printed</td></tr>
 * <tr><td>fields</td><td>list of texts</td><td>yes</td><td>the columns the breach may lie in</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RuleFlag implements WithRuleFlag {

    RuleFlag() {}

    /**
     * Returns the rule.
     *
     * @return its code
     */
    public abstract RuleCode rule();

    /**
     * Returns how grave it is.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Returns the table of the row.
     *
     * @return the table
     */
    public abstract Ssda903Table table();

    /**
     * Returns the file of the row.
     *
     * @return its name, as findings show it
     */
    public abstract String file();

    /**
     * Returns the line of the row.
     *
     * @return the line, from 1
     */
    public abstract long line();

    /**
     * Returns whom the row is about.
     *
     * @return the child
     */
    @Personal
    @Value.Redacted
    public abstract ChildId child();

    /**
     * Returns the columns the breach may lie in.
     *
     * @return their names
     */
    public abstract ImmutableList<String> fields();

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleFlag}. Everything must be set. */
    public static final class Builder extends ImmutableRuleFlag.Builder {
        Builder() {}
    }
}
