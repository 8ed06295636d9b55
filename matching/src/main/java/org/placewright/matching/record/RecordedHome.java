package org.placewright.matching.record;

import com.google.common.collect.ImmutableSortedSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.Excluded;
import org.placewright.matching.Match;
import org.placewright.matching.NearMiss;
import org.placewright.matching.RuleStatement;

/**
 * How one home stood in a ranking that is kept.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td></td><td>yes</td><td></td><td>which home</td></tr>
 * <tr><td>standing</td><td>{@link Standing}</td><td></td><td>yes</td><td></td><td>cleared or not</td></tr>
 * <tr><td>place</td><td>whole number</td><td></td><td>where cleared</td><td></td>
 *     <td>its place among those cleared, 1 or more</td></tr>
 * <tr><td>score</td><td>whole number</td><td>micro-points</td><td>unless excluded</td><td></td>
 *     <td>0 to 1,000,000; not printed, because from several homes' scores a place can be worked out</td></tr>
 * <tr><td>flags</td><td>{@link RecordedGround}s</td><td></td><td>no</td><td>none</td>
 *     <td>what the officer had to know</td></tr>
 * <tr><td>open</td><td>{@link RecordedGround}s</td><td></td><td>unless cleared</td><td>none</td>
 *     <td>the rules that exclude it and the questions about it: what must be confirmed before it is chosen</td></tr>
 * <tr><td>excludedBy</td><td>rules</td><td></td><td>where excluded</td><td>none</td>
 *     <td>the rules that exclude it, all among what is open; a near miss has one</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RecordedHome implements WithRecordedHome {

    private static final long WHOLE = 1_000_000;

    RecordedHome() {}

    /**
     * Returns which home it is.
     *
     * @return the home
     */
    public abstract HomeId home();

    /**
     * Returns whether it was cleared.
     *
     * @return how it stood
     */
    public abstract Standing standing();

    /**
     * Returns its place among those cleared.
     *
     * @return 1 or more; present if and only if it was cleared
     */
    public abstract OptionalInt place();

    /**
     * Returns its score.
     *
     * @return micro-points, 0 to 1,000,000; absent if it was excluded; personal
     */
    @Personal
    @Value.Redacted
    public abstract OptionalLong score();

    /**
     * Returns what the officer had to know.
     *
     * @return flags by rule and ground
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RecordedGround> flags();

    /**
     * Returns what must be confirmed before it is chosen.
     *
     * @return the questions about a home to confirm first; about a home that is excluded, what excludes it and what
     *     would have to be asked besides; empty if and only if it was cleared
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

    static RecordedHome cleared(Match match, int place) {
        return scored(match).standing(Standing.CLEARED).place(place).build();
    }

    static RecordedHome toConfirm(ConfirmFirst home) {
        return scored(home.match())
                .standing(Standing.CONFIRM_FIRST)
                .open(grounds(home.questions()))
                .build();
    }

    static RecordedHome nearMiss(NearMiss home) {
        return scored(home.match())
                .standing(Standing.NEAR_MISS)
                .addExcludedBy(home.reason().rule())
                .addOpen(RecordedGround.of(home.reason()))
                .addAllOpen(grounds(home.questions()))
                .build();
    }

    static RecordedHome excluded(Excluded home) {
        return builder()
                .home(home.home())
                .standing(Standing.EXCLUDED)
                .addAllExcludedBy(
                        home.reasons().stream().map(RuleStatement::rule).toList())
                .addAllOpen(grounds(home.reasons()))
                .addAllOpen(grounds(home.questions()))
                .build();
    }

    private static Builder scored(Match match) {
        return builder().home(match.home()).score(match.score()).flags(grounds(match.flags()));
    }

    private static ImmutableSortedSet<RecordedGround> grounds(Iterable<RuleStatement> statements) {
        ImmutableSortedSet.Builder<RecordedGround> grounds = ImmutableSortedSet.naturalOrder();
        statements.forEach(statement -> grounds.add(RecordedGround.of(statement)));
        return grounds.build();
    }

    @Value.Check
    void check() {
        if (place().isPresent() != (standing() == Standing.CLEARED) || place().orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "RecordedHome place must be 1 or more for a cleared home, and absent for " + "any other, but was "
                            + place() + " for " + home() + ". Maybe its standing is wrong?");
        }
        if (score().isPresent() == (standing() == Standing.EXCLUDED)
                || score().orElse(0) < 0
                || score().orElse(0) > WHOLE) {
            throw new IllegalArgumentException("RecordedHome score must be 0 to " + WHOLE
                    + " micro-points, and absent for an excluded home: " + home());
        }
        if (open().isEmpty() != (standing() == Standing.CLEARED)) {
            throw new IllegalArgumentException("RecordedHome open must hold what is to be confirmed, and nothing for a "
                    + "cleared home: " + home() + ". Maybe its questions were left out?");
        }
        checkExcludedBy();
    }

    private void checkExcludedBy() {
        boolean excluded = standing() == Standing.NEAR_MISS || standing() == Standing.EXCLUDED;
        if (excludedBy().isEmpty() == excluded
                || (standing() == Standing.NEAR_MISS && excludedBy().size() > 1)) {
            throw new IllegalArgumentException("RecordedHome excludedBy must be one rule for a near miss, one or more "
                    + "for a home that is excluded, and none for any other, but was " + excludedBy() + " for " + home()
                    + ". Maybe its standing is wrong?");
        }
        if (!excludedBy().stream().allMatch(rule -> open().stream()
                .anyMatch(ground -> ground.rule().equals(rule)))) {
            throw new IllegalArgumentException("RecordedHome excludedBy must be among what is open for " + home()
                    + " but was " + excludedBy() + ". Maybe what the rule said was left out?");
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

    /** Builds a {@link RecordedHome}. Home and standing must be set. */
    public static final class Builder extends ImmutableRecordedHome.Builder {
        Builder() {}
    }
}
