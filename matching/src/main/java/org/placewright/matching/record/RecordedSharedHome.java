package org.placewright.matching.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.matching.Excluded;
import org.placewright.matching.Match;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingNearMiss;

/**
 * How one home stood for some brothers and sisters together in a ranking that is kept.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td></td><td>yes</td><td></td><td>which home</td></tr>
 * <tr><td>children</td><td>{@link Pseudonym}s</td><td></td><td>yes</td><td></td>
 *     <td>for which of the children, by the pseudonyms of their referrals; one or more</td></tr>
 * <tr><td>standing</td><td>{@link Standing}</td><td></td><td>yes</td><td></td>
 *     <td>cleared or not, for all of these children together</td></tr>
 * <tr><td>score</td><td>whole number</td><td>micro-points</td><td>unless excluded</td><td></td>
 *     <td>the sum over the children, 0 to 1,000,000 for each; not printed</td></tr>
 * <tr><td>flags</td><td>{@link RecordedGround}s</td><td></td><td>no</td><td>none</td>
 *     <td>what the officer had to know about any of them</td></tr>
 * <tr><td>open</td><td>{@link RecordedGround}s</td><td></td><td>unless cleared</td><td>none</td>
 *     <td>the rules that exclude it and the questions about it, for any of them: what must be confirmed before it is
 *     chosen</td></tr>
 * <tr><td>excludedBy</td><td>rules</td><td></td><td>where excluded</td><td>none</td>
 *     <td>the rules that exclude it, all among what is open; a near miss has one</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RecordedSharedHome implements WithRecordedSharedHome {

    private static final long WHOLE = 1_000_000;

    RecordedSharedHome() {}

    /**
     * Returns which home it is.
     *
     * @return the home
     */
    public abstract HomeId home();

    /**
     * Returns for which of the children.
     *
     * @return the pseudonyms of their referrals, one or more
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Pseudonym> children();

    /**
     * Returns whether it was cleared for all of them.
     *
     * @return how it stood
     */
    public abstract Standing standing();

    /**
     * Returns the sum of their scores.
     *
     * @return micro-points, 0 to 1,000,000 for each child; absent if it was excluded; personal
     */
    @Personal
    @Value.Redacted
    public abstract OptionalLong score();

    /**
     * Returns what the officer had to know about any of them.
     *
     * @return flags by rule and ground
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RecordedGround> flags();

    /**
     * Returns what must be confirmed before it is chosen, for whichever of the children it was said.
     *
     * @return what excludes it, and the questions about it; empty if and only if it was cleared
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RecordedGround> open();

    /**
     * Returns the rules that exclude it. Everything else that is open is a question.
     *
     * @return the keys of the rules; one for a near miss, none for a home that is cleared or to confirm first
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ExplanationKey> excludedBy();

    /**
     * Returns how a home stood that is cleared or to be confirmed first.
     *
     * @param match the home and the children
     * @param key by which the referrals are named; it is not kept
     * @return cleared if nothing is to be asked about it
     */
    public static RecordedSharedHome of(SiblingMatch match, PseudonymKey key) {
        return scored(match, key)
                .standing(match.questions().isEmpty() ? Standing.CLEARED : Standing.CONFIRM_FIRST)
                .build();
    }

    /**
     * Returns how a near miss stood.
     *
     * @param home the near miss
     * @param key by which the referrals are named; it is not kept
     * @return a near miss
     */
    public static RecordedSharedHome of(SiblingNearMiss home, PseudonymKey key) {
        return scored(home.match(), key)
                .standing(Standing.NEAR_MISS)
                .addExcludedBy(home.rule())
                .addAllOpen(grounds(home.reasons()))
                .build();
    }

    /**
     * Returns how a home stood that is excluded outright.
     *
     * @param home the home with what excludes it, and what would have to be asked besides
     * @param children for which of the children, by the pseudonyms of their referrals
     * @return excluded
     */
    public static RecordedSharedHome of(Excluded home, Iterable<Pseudonym> children) {
        return builder()
                .home(home.home())
                .children(children)
                .standing(Standing.EXCLUDED)
                .addAllExcludedBy(
                        home.reasons().stream().map(RuleStatement::rule).toList())
                .addAllOpen(grounds(home.reasons()))
                .addAllOpen(grounds(home.questions()))
                .build();
    }

    /**
     * Returns how a home stood for one of the children alone, as when an officer sends a child to a home that was not
     * proposed for the group.
     *
     * @param child the pseudonym of the child's referral
     * @param home how it stood in the ranking for that child
     * @return the same for a part of the group
     */
    public static RecordedSharedHome alone(Pseudonym child, RecordedHome home) {
        return builder()
                .home(home.home())
                .addChildren(child)
                .standing(home.standing())
                .score(home.score())
                .flags(home.flags())
                .open(home.open())
                .excludedBy(home.excludedBy())
                .build();
    }

    private static Builder scored(SiblingMatch match, PseudonymKey key) {
        Builder home = builder().home(match.home()).score(match.score());
        match.matches().keySet().forEach(referral -> home.addChildren(key.pseudonymOf(referral)));
        match.matches().values().stream().map(Match::flags).forEach(flags -> home.addAllFlags(grounds(flags)));
        match.questions().values().forEach(questions -> home.addAllOpen(grounds(questions)));
        return home;
    }

    private static ImmutableSortedSet<RecordedGround> grounds(ImmutableList<RuleStatement> statements) {
        return statements.stream()
                .map(RecordedGround::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Value.Check
    void check() {
        if (children().isEmpty()) {
            throw new IllegalArgumentException("RecordedSharedHome children must be one or more for " + home()
                    + ". Maybe the referrals were left out?");
        }
        if (score().isPresent() == (standing() == Standing.EXCLUDED)
                || score().orElse(0) < 0
                || score().orElse(0) > WHOLE * children().size()) {
            throw new IllegalArgumentException("RecordedSharedHome score must be 0 to " + WHOLE
                    + " micro-points for each child, and absent for an excluded home: " + home());
        }
        if (open().isEmpty() != (standing() == Standing.CLEARED)) {
            throw new IllegalArgumentException("RecordedSharedHome open must hold what is to be confirmed, and nothing "
                    + "for a cleared home: " + home() + ". Maybe its questions were left out?");
        }
        boolean excluded = standing() == Standing.NEAR_MISS || standing() == Standing.EXCLUDED;
        if (excludedBy().isEmpty() == excluded
                || (standing() == Standing.NEAR_MISS && excludedBy().size() > 1)
                || !open().stream().map(RecordedGround::rule).toList().containsAll(excludedBy())) {
            throw new IllegalArgumentException("RecordedSharedHome excludedBy must be one rule for a near miss, one or "
                    + "more for a home that is excluded, all of them open, and none for any other, but was "
                    + excludedBy() + " for " + home() + ". Maybe its standing is wrong?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordedSharedHome}. Home, children and standing must be set. */
    public static final class Builder extends ImmutableRecordedSharedHome.Builder {
        Builder() {}
    }
}
