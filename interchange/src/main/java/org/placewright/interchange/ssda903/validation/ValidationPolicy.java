package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ReadLimits;

/**
 * Which rules a return is checked by, and how grave a breach of each is.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>rules</td><td>list of {@link ValidationRule}</td><td>no</td><td>{@link StandardRules#ALL}</td>
 *     <td>the rules, in the order they are reported in</td></tr>
 * <tr><td>ownRules</td><td>list of {@link ValidationRule}</td><td>no</td><td>empty</td><td>a council's own, which come after</td></tr>
 * <tr><td>off</td><td>set of {@link RuleCode}</td><td>no</td><td>empty</td><td>rules not to run</td></tr>
 * <tr><td>severities</td><td>{@link RuleCode} to {@link Severity}</td><td>no</td><td>empty</td><td>severities other than the rules' own</td></tr>
 * <tr><td>limits</td><td>{@link ReadLimits}</td><td>no</td><td>standard</td>
 *     <td>{@link ReadLimits#findings} of a rule are kept with where they lie, and ten times as many of all together; the
 *     others are only counted</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ValidationPolicy implements WithValidationPolicy {

    private static final ValidationPolicy STANDARD = builder().build();

    ValidationPolicy() {}

    /**
     * Returns the policy with every rule of the library, as it is.
     *
     * @return the policy
     */
    public static ValidationPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the rules.
     *
     * @return the rules, in the order they are reported in
     */
    @Value.Default
    public ImmutableList<ValidationRule> rules() {
        return StandardRules.ALL;
    }

    /**
     * Returns a council's own rules.
     *
     * @return the rules that come after
     */
    public abstract ImmutableList<ValidationRule> ownRules();

    /**
     * Returns which rules are not to run.
     *
     * @return their codes
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RuleCode> off();

    /**
     * Returns how grave the breach of some rules is, other than they say themselves.
     *
     * @return severities by the code of the rule
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RuleCode, Severity> severities();

    /**
     * Returns how many flags are kept.
     *
     * @return the limits
     */
    @Value.Default
    public ReadLimits limits() {
        return ReadLimits.standard();
    }

    /**
     * Returns how grave a breach of a rule is.
     *
     * @param rule a rule
     * @return the severity here, or else the rule's own
     */
    public final Severity severityOf(ValidationRule rule) {
        return severities().getOrDefault(rule.code(), rule.severity());
    }

    /** Returns all rules. */
    final ImmutableList<ValidationRule> all() {
        return ImmutableList.<ValidationRule>builder()
                .addAll(rules())
                .addAll(ownRules())
                .build();
    }

    /** Checks that no two rules have one code, and that every code named is one of them. */
    @Value.Check
    void check() {
        Set<RuleCode> codes = new TreeSet<>();
        for (ValidationRule rule : all()) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException("ValidationPolicy has two rules with the code " + rule.code()
                        + ". Maybe give your own another, or turn off the one it replaces by leaving it out of rules?");
            }
        }
        for (RuleCode code : Sets.union(off(), severities().keySet())) {
            if (!codes.contains(code)) {
                throw new IllegalArgumentException("ValidationPolicy has no rule with the code " + code
                        + ". Maybe it is mistyped; letter case matters?");
            }
        }
    }

    /**
     * Returns a builder with everything as standard.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ValidationPolicy}; what is not set is as standard. */
    public static final class Builder extends ImmutableValidationPolicy.Builder {
        Builder() {}
    }
}
