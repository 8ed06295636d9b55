package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.explain.ExplanationKey;

/**
 * What an authority decides about matching: how much each criterion weighs, and where its scales end.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>weights</td><td>whole numbers by criterion</td><td></td>
 *     <td>as {@link #weights} lists them</td>
 *     <td>0 to 1,000,000 each; a criterion not named weighs 0</td></tr>
 * <tr><td>tiers</td><td>criteria, in order</td><td></td><td>connected person</td>
 *     <td>criteria that come before every weight: a home that does better by the first is ahead of any that does worse,
 *     whatever else speaks for them; at most 3</td></tr>
 * <tr><td>relaxable</td><td>rules</td><td></td><td>every standard rule that may be</td>
 *     <td>rules an officer may have relaxed, so that homes only one of them excludes are shown as near misses</td></tr>
 * <tr><td>rulesOff</td><td>rules</td><td></td><td>none</td><td>rules that are not asked; none that keeps
 *     children safe, which a ranker refuses</td></tr>
 * <tr><td>rules</td><td>{@link RulePolicy}</td><td></td><td>its defaults</td><td>thresholds of hard rules</td></tr>
 * <tr><td>criteria</td><td>{@link CriterionPolicy}</td><td></td><td>its defaults</td>
 *     <td>scales of soft criteria</td></tr>
 * <tr><td>siblings</td><td>{@link SiblingPolicy}</td><td></td><td>its defaults</td>
 *     <td>when brothers and sisters may be split, and how</td></tr>
 * </table>
 *
 * <p>The weights are this library's starting point for discussion, not a published standard.
 */
@Value.Immutable
public abstract class MatchPolicy implements WithMatchPolicy {

    private static final int HEAVIEST = 1_000_000;
    private static final int MOST_TIERS = 3;

    private static final ImmutableList<ExplanationKey> STATUTORY = ImmutableList.of(
            CriterionKeys.DISTANCE_TO_HOME,
            CriterionKeys.DISTANCE_TO_SCHOOL,
            CriterionKeys.EDUCATION_UNDISTURBED,
            CriterionKeys.SIBLINGS_TOGETHER,
            CriterionKeys.OWN_AREA,
            CriterionKeys.PREFERRED_LOCATION,
            CriterionKeys.CULTURE);

    MatchPolicy() {}

    /**
     * Returns how much each criterion weighs. By default: living with a brother or sister, being near home, and going
     * on at a school the child must stay at 25 each; near the school 20; what the child needs and the recommended kind
     * of care 15 each; company, culture, own area, places visited, ring-fencing, stability and inspection 10 each;
     * place wished for, price, route and spare capacity 5 each.
     *
     * @return weights of 0 to 1,000,000; only their proportions matter
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedMap<ExplanationKey, Integer> weights() {
        return ImmutableSortedMap.<ExplanationKey, Integer>naturalOrder()
                .put(CriterionKeys.DISTANCE_TO_HOME, 25)
                .put(CriterionKeys.SIBLINGS_TOGETHER, 25)
                .put(CriterionKeys.EDUCATION_UNDISTURBED, 25)
                .put(CriterionKeys.DISTANCE_TO_SCHOOL, 20)
                .put(CriterionKeys.MEETS_NEEDS, 15)
                .put(CriterionKeys.RECOMMENDED_CARE, 15)
                .put(CriterionKeys.COMPANY, 10)
                .put(CriterionKeys.CULTURE, 10)
                .put(CriterionKeys.IMPORTANT_PLACES, 10)
                .put(CriterionKeys.INSPECTION, 10)
                .put(CriterionKeys.OWN_AREA, 10)
                .put(CriterionKeys.RING_FENCED, 10)
                .put(CriterionKeys.STABILITY, 10)
                .put(CriterionKeys.PREFERRED_LOCATION, 5)
                .put(CriterionKeys.PRICE, 5)
                .put(CriterionKeys.ROUTE, 5)
                .put(CriterionKeys.SPARE_CAPACITY, 5)
                .buildOrThrow();
    }

    /**
     * Returns the criteria that come before every weight.
     *
     * @return the keys of criteria, the most binding first; at most 3, none of them weighed
     */
    @Value.Default
    public ImmutableList<ExplanationKey> tiers() {
        return ImmutableList.of(CriterionKeys.CONNECTED_PERSON);
    }

    /**
     * Returns the rules that an officer may have relaxed. A rule that keeps children safe never may.
     *
     * @return the keys of rules; by default every standard rule that may be: additional support, approval terms,
     *     communication, distance, fostering limit, inspection, kind of stay, route, solo, staffing, vacancy
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<ExplanationKey> relaxable() {
        return ImmutableSortedSet.of(
                RuleKeys.ADDITIONAL_SUPPORT,
                RuleKeys.APPROVAL_TERMS,
                RuleKeys.COMMUNICATION,
                RuleKeys.DISTANCE,
                RuleKeys.FOSTERING_LIMIT,
                RuleKeys.INSPECTION,
                RuleKeys.KIND_OF_STAY,
                RuleKeys.ROUTE,
                RuleKeys.SOLO,
                RuleKeys.STAFFING,
                RuleKeys.VACANCY);
    }

    /**
     * Returns the rules that are not asked. A ranker refuses a policy that names one that keeps children safe.
     *
     * @return the keys of rules
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ExplanationKey> rulesOff();

    /**
     * Returns the thresholds of hard rules.
     *
     * @return the thresholds
     */
    @Value.Default
    public RulePolicy rules() {
        return RulePolicy.STANDARD;
    }

    /**
     * Returns the scales of soft criteria.
     *
     * @return the scales
     */
    @Value.Default
    public CriterionPolicy criteria() {
        return CriterionPolicy.STANDARD;
    }

    /**
     * Returns what is decided about placing brothers and sisters.
     *
     * @return the policy on siblings
     */
    @Value.Default
    public SiblingPolicy siblings() {
        return SiblingPolicy.STANDARD;
    }

    @Value.Check
    void check() {
        weights().forEach((criterion, weight) -> {
            if (weight < 0 || weight > HEAVIEST) {
                throw new IllegalArgumentException(
                        "MatchPolicy weights must be 0 to " + HEAVIEST + " but " + criterion + " has " + weight);
            }
        });
        if (tiers().size() > MOST_TIERS || ImmutableSet.copyOf(tiers()).size() < tiers().size()) {
            throw new IllegalArgumentException("MatchPolicy tiers must be at most " + MOST_TIERS
                    + " different criteria but were " + tiers() + ". Maybe weigh the lesser ones?");
        }
        tiers().stream().filter(weights()::containsKey).findFirst().ifPresent(tier -> {
            throw new IllegalArgumentException(
                    "MatchPolicy tiers must not be weighed too but " + tier + " is. Maybe take it out of the weights?");
        });
    }

    /**
     * Returns everything the policy holds, as texts in the order of their names, such as
     * {@code weights.criterion.price} and {@code criteria.nearness.homeMilesToZero}. What is not set, or empty, is
     * {@code none}.
     *
     * @return values by the names of the settings: the same for equal policies, on any machine
     */
    public final ImmutableSortedMap<String, String> settings() {
        return PolicySettings.of(this);
    }

    /**
     * Returns what tells policies apart: the SHA-256 of the {@link #settings} in UTF-8, one a line, each of name,
     * equals sign and value.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public final String hash() {
        StringBuilder lines = new StringBuilder();
        settings()
                .forEach((name, value) ->
                        lines.append(name).append('=').append(value).append('\n'));
        return Hashing.sha256().hashString(lines, StandardCharsets.UTF_8).toString();
    }

    /**
     * Returns the settings in which another policy differs.
     *
     * @param after the other policy
     * @return the differences, by the names of the settings; none if the policies are equal
     */
    public final ImmutableList<PolicyDifference> differencesFrom(MatchPolicy after) {
        ImmutableSortedMap<String, String> mine = settings();
        ImmutableSortedMap<String, String> others = after.settings();
        return ImmutableSortedSet.<String>naturalOrder().addAll(mine.keySet()).addAll(others.keySet()).build().stream()
                .filter(name -> !Objects.equals(mine.get(name), others.get(name)))
                .map(name -> new PolicyDifference(
                        name, Optional.ofNullable(mine.get(name)), Optional.ofNullable(others.get(name))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the policy with every default.
     *
     * @return the standard policy
     */
    public static MatchPolicy standard() {
        return builder().build();
    }

    /**
     * Returns the policy that considers what the Children Act 1989 names and nothing else: connected persons first
     * (s22C(7)); near home (s22C(8)(a)), education undisturbed (s22C(8)(b)), siblings together (s22C(8)(c)), within the
     * authority's area (s22C(9)); wishes as far as they name a place (s22(4)-(5)), and religion, culture and language
     * (s22(5)(c)). A disabled child's needs (s22C(8)(d)) are for the hard rules. Neither price nor the way of buying
     * counts. The Act does not weigh these duties, so they weigh the same.
     *
     * @return the policy
     */
    public static MatchPolicy statutory() {
        return builder().weights(Maps.toMap(STATUTORY, duty -> 1)).build();
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchPolicy}. */
    public static final class Builder extends ImmutableMatchPolicy.Builder {
        Builder() {}
    }
}
